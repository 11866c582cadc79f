/** 変化の答え: what changed since a day or a meeting, in sections; each can be looked at further. */

import type { ChangesFacts } from '../../answers/kinds/changes.ts';
import type { Query } from '../../answers/query.ts';
import type { ChangesSection } from '../../reports/changes-page.ts';
import { changesPaper } from '../changes-paper.ts';
import { rewordedNote } from '../as-of-page.ts';
import { goalNames, indicatorLabel } from '../indicator-names.ts';
import type { Page, PageButton, PagePart } from '../page.ts';

/** More than that nobody reads in a message; the paper holds them all. */
const most = 20;

export function changesPage(facts: ChangesFacts): Page {
  const { period, summary, sections } = changesPaper(facts);
  const { added } = facts.comments;
  const { goals, indicators } = facts.query;
  const named = facts.plan.indicators.filter(({ id }) => indicators?.includes(id));
  const about = [...(goals === undefined ? [] : [goalNames(goals)]), ...named.map(indicatorLabel)];
  const unchanged = sections.filter(({ rows }) => rows.length === 0);
  const isSilent = unchanged.length === sections.length;
  return {
    lead: summary,
    reading: [period, ...about].join('／'),
    parts: [
      ...sections.filter(({ rows }) => rows.length > 0).map(tableOf),
      ...(isSilent ? [] : unchangedPart(unchanged)),
    ],
    notes: [
      ...(sections.some(({ rows }) => rows.length > most) ? [cutNote(facts)] : []),
      ...(added.some(({ comment }) => comment.isReworded) ? [rewordedNote] : []),
    ],
    sources: [],
    buttons: buttonsOf(facts),
  };
}

function tableOf({ title, columns, rows }: ChangesSection): PagePart {
  const rest = rows.length - most;
  const last = [`ほか${rest}件`, ...columns.slice(1).map(() => '')];
  const shown = rest > 0 ? [...rows.slice(0, most), last] : rows;
  return { kind: 'table', table: { caption: title, columns, rows: shown } };
}

/** What is still wide is asked by goal; what is narrow, of a shorter time. */
function cutNote({ query: { goals, indicators } }: ChangesFacts): string {
  const isNarrow = goals?.length === 1 || indicators !== undefined;
  const how = isNarrow
    ? '期間を短くして尋ねると見られます（例：「11月1日から11月10日までに何が変わった？」）'
    : '目指す姿や指標の名前を付けて尋ねると見られます（例：「目指す姿5は前回から何が変わった？」）';
  return `1つの表に示すのは${most}件までです。残りは、${how}。`;
}

function unchangedPart(unchanged: readonly ChangesSection[]): PagePart[] {
  if (unchanged.length === 0) return [];
  const titles = unchanged.map(({ title }) => title.replace(/（事務局だけに表示）$/, ''));
  return [{ kind: 'paragraph', text: `次のものに変化はありません：${titles.join('、')}。` }];
}

/** The present lists, which hold everything there is besides what changed. */
function buttonsOf({
  query,
  comments,
  revisions,
  entering,
  collecting,
}: ChangesFacts): PageButton[] {
  const { goals } = query;
  const about: Pick<Query, 'goals'> = goals === undefined ? {} : { goals };
  const isOfComments = Object.values(comments).some(({ length }) => length > 0);
  const isOfCollecting =
    entering.length + collecting.rules.length + collecting.promises.length > 0 ||
    collecting.due !== undefined;
  return [
    ...(isOfComments
      ? [{ label: '委員の意見', query: { intent: 'comment-list' as const, ...about } }]
      : []),
    ...(revisions.length > 0
      ? [{ label: '指標の見直し', query: { intent: 'revision-lookup' as const, ...about } }]
      : []),
    ...(isOfCollecting
      ? [
          {
            label: '入力期限',
            query: { intent: 'deadline-lookup' as const, view: 'entry' as const, ...about },
          },
        ]
      : []),
    { label: '検証の進み具合', query: { intent: 'review-progress' } },
  ];
}

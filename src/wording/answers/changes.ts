/** 変化の答え: what changed since a day or a meeting, in sections; each can be looked at further. */

import type { ChangesFacts } from '../../answers/kinds/changes.ts';
import type { Query } from '../../answers/query.ts';
import type { ChangesSection } from '../../reports/changes-page.ts';
import { changesPaper } from '../changes-paper.ts';
import { rewordedNote } from '../as-of-page.ts';
import { goalNames, indicatorLabel } from '../indicator-names.ts';
import type { Page, PageButton, PagePart } from '../page.ts';

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
      ...(isSilent ? [] : emptyPart(unchanged)),
    ],
    notes: added.some(({ isReworded }) => isReworded) ? [rewordedNote] : [],
    sources: [],
    buttons: buttonsOf(facts),
  };
}

function tableOf({ title, columns, rows }: ChangesSection): PagePart {
  return { kind: 'table', table: { caption: title, columns, rows } };
}

function emptyPart(unchanged: readonly ChangesSection[]): PagePart[] {
  const text = unchanged.map(({ empty }) => empty).join('');
  return text === '' ? [] : [{ kind: 'paragraph', text }];
}

/** The present lists, which hold everything there is besides what changed. */
function buttonsOf({ query, comments, responded, revisions }: ChangesFacts): PageButton[] {
  const { goals } = query;
  const about: Pick<Query, 'goals'> = goals === undefined ? {} : { goals };
  const isOfComments = Object.values(comments).some(({ length }) => length > 0);
  return [
    ...(isOfComments || responded.length > 0
      ? [{ label: '委員の意見', query: { intent: 'comment-list' as const, ...about } }]
      : []),
    ...(revisions.length > 0
      ? [{ label: '指標の見直し', query: { intent: 'revision-lookup' as const, ...about } }]
      : []),
    { label: '検証の進み具合', query: { intent: 'review-progress' } },
  ];
}

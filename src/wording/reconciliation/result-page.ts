/** 突合の結果: how many figures agree, and those that do not, each with both values. */

import { citedDocuments } from '../../answers/cited-documents.ts';
import type { Plan } from '../../domain/plan.ts';
import type { SameBecause } from '../../reconciliation/compare-figure.ts';
import type { Compared, NotFound } from '../../reconciliation/compare-values.ts';
import type { Reconciled } from '../../reconciliation/reconcile.ts';
import { conflictReadings } from '../conflict-note.ts';
import { fiscalYearName } from '../fiscal-year.ts';
import { yearsSentence } from './years.ts';
import type { Page, PagePart } from '../page.ts';
import { quote } from '../quote.ts';
import { sourceLines } from '../sources.ts';
import {
  columnText,
  heldText,
  notFoundText,
  placeText,
  printedText,
  rowText,
  thingText,
  trialReach,
  unknownText,
  unreadText,
  verdictText,
} from './words.ts';

/** So many rows of each kind stand in a message; the sheet holds all. */
export const mostShown = 15;

/** Returns the page. What agrees is only counted. */
export function reconciledPage(result: Reconciled, plan: Plan): Page {
  const { compared, notFound, unread } = result;
  const different = compared.filter(({ verdict }) => verdict.is === 'different');
  const conflicts = compared.filter(({ verdict }) => verdict.is === 'known-conflict');
  const shown = [...different, ...conflicts];
  return {
    lead: `${yearsSentence(result.years)}${lead(result)}`,
    reading: '',
    parts: [
      countList(result),
      ...valueTable('登録の値と違うもの', different),
      ...valueTable('資料どうしの食い違いとして記録されているもの', conflicts),
      ...lineList(
        '登録に見つからなかったもの',
        notFound.map((one) => `${placeText(one.row)}：${notFoundText(one)}`),
      ),
      ...unknownList(result),
      ...lineList(
        '読み取れなかった行',
        unread.map(
          ({ row, why }) => `${placeText(row)}：${unreadText(why)}（${quote(rowText(row))}）`,
        ),
      ),
    ],
    notes: notes(result, plan),
    sources: sourceLines(
      citedDocuments(
        plan,
        shown.map(({ held }) => held.citation),
      ),
    ),
    buttons: [],
  };
}

function lead({ compared, notFound, unread, unknownColumns }: Reconciled): string {
  if (compared.length === 0) {
    return `突き合わせられる値を読み取れませんでした。見出しの行（指標名、基準値、R6実績など）から貼り付けて、もう一度お試しください。`;
  }
  const different = compared.filter(({ verdict }) => verdict.is === 'different').length;
  const known = compared.filter(({ verdict }) => verdict.is === 'known-conflict').length;
  const left = [
    ...(notFound.length > 0 ? [`見つからなかったものが${notFound.length}件`] : []),
    ...(unread.length > 0 ? [`読み取れなかった行が${unread.length}行`] : []),
    ...(unknownColumns.length > 0 ? [`読まなかった列が${unknownColumns.length}列`] : []),
  ];
  const besides = left.length === 0 ? '' : `ほかに、${left.join('、')}あります。`;
  if (different > 0)
    return `資料の値${compared.length}個のうち、${different}個が登録の値と違います。${besides}`;
  if (known > 0)
    return `資料の値${compared.length}個に、登録の値との新しい違いはありません。${known}個は、資料どうしの食い違いとして記録済みです。${besides}`;
  const held = heldOrTrial(compared);
  return left.length > 0
    ? `読み取れた値${compared.length}個は${held}と一致しましたが、資料のすべては比べられていません。${left.join('、')}あります。`
    : `資料の値${compared.length}個は、すべて${held}と一致しました。`;
}

/** A trial of ours must not pass for a figure that somebody has registered. */
function heldOrTrial(compared: readonly Compared[]): string {
  const isTrial = compared.some(({ held }) => held.trial !== undefined);
  return isTrial ? '登録の値または本ボットの試算' : '登録の値';
}

const sameWords: readonly (readonly [SameBecause, string])[] = [
  ['same', '同じ値'],
  ['no-value', 'どちらも「—」'],
  ['rounded', '登録の値を四捨五入すると同じ'],
  ['finer', '資料の値を四捨五入すると同じ'],
  ['scaled', '単位をそろえると同じ'],
  ['fraction', '％に直すと同じ'],
  ['trial', '本ボットの試算と同じ'],
];

function countList({ rows, compared, notFound, unread }: Reconciled): PagePart {
  const count = (is: Compared['verdict']['is']): number =>
    compared.filter(({ verdict }) => verdict.is === is).length;
  const ways = sameWords.flatMap(([because, words]) => {
    const times = compared.filter(
      ({ verdict }) => verdict.is === 'equal' && verdict.because === because,
    ).length;
    return times === 0 ? [] : [`${words}${times}個`];
  });
  const detail = ways.length === 0 ? '' : `（${ways.join('、')}）`;
  return {
    kind: 'list',
    title: `突き合わせた行 ${rows}行`,
    items: [
      `一致 ${count('equal')}個${detail}`,
      `違い ${count('different')}個`,
      `記録済みの食い違い ${count('known-conflict')}個`,
      `見つからない ${notFound.length}件`,
      `読み取れない行 ${unread.length}行`,
    ],
  };
}

function valueTable(caption: string, values: readonly Compared[]): PagePart[] {
  if (values.length === 0) return [];
  const rows = values
    .slice(0, mostShown)
    .map((one) => [
      placeText(one.row),
      thingText(one.thing),
      columnText(one),
      printedText(one),
      heldText(one),
      verdictText(one),
    ]);
  const more = values.length - rows.length;
  const columns = ['場所', '指標', '欄', '資料の値', '登録の値', '説明'];
  const table: PagePart = { kind: 'table', table: { caption, columns, rows } };
  return more > 0 ? [table, { kind: 'paragraph', text: `ほか${more}個。` }] : [table];
}

/** Somebody would otherwise take the column for compared. */
function unknownList({ unknownColumns }: Reconciled): PagePart[] {
  if (unknownColumns.length === 0) return [];
  return [
    {
      kind: 'list',
      title: '読まなかった列',
      items: [
        `${unknownColumns.map(quote).join('')}は、${unknownText}。`,
        '比べたい値の列なら、見出しを「基準値」「R6実績」「指数」「達成率」「R6目標」のように直して、もう一度お試しください。',
      ],
    },
  ];
}

function lineList(title: string, lines: readonly string[]): PagePart[] {
  if (lines.length === 0) return [];
  const more = lines.length - mostShown;
  const items = more > 0 ? [...lines.slice(0, mostShown), `ほか${more}件`] : lines;
  return [{ kind: 'list', title, items }];
}

function notes({ compared, notFound, leftOut }: Reconciled, plan: Plan): string[] {
  const conflicts = [...new Set(compared.flatMap((one) => one.conflicts))];
  const documents = citedDocuments(
    plan,
    conflicts.flatMap(({ readings }) => readings.map(({ citation }) => citation)),
  );
  return [
    ...(leftOut.length === 0
      ? []
      : [`比べていない欄：${leftOut.map(quote).join('')}（登録に値を持たない欄です）。`]),
    ...conflicts.map(
      (one) =>
        `${one.topic}は、資料によって値が違います：${conflictReadings(one, documents).join('／')}。`,
    ),
    ...targetNote(compared),
    ...trialNote(compared, notFound),
    'どちらの値が正しいかは判断していません。比べたのは、公表値と承認された値です。',
    '貼り付けた文やファイルは保存していません。登録の値も変えていません。',
  ];
}

/** Nobody must take 「令和9年度 130」 for an actual that was confirmed. */
function targetNote(compared: readonly Compared[]): string[] {
  const years = compared
    .filter(({ isTargetOfYear }) => isTargetOfYear === true)
    .map(({ fiscalYear }) => fiscalYearName(fiscalYear));
  return years.length === 0
    ? []
    : [
        `${[...new Set(years)].join('、')}の欄は、実績が登録にないため、登録の目標と比べました。実績の欄なら、見出しを「R9実績」のように直して、もう一度お試しください。`,
      ];
}

/** A figure of ours beside one of the ward's is never without its standing. */
function trialNote(compared: readonly Compared[], notFound: readonly NotFound[]): string[] {
  const [trial] = [
    ...compared.flatMap(({ held }) => held.trial ?? []),
    ...notFound.flatMap((one) => (one.why === 'only-trial' ? [one.trial] : [])),
  ];
  if (trial === undefined) return [];
  const because =
    trial.standing === 'reference'
      ? 'もとになる指標が少ないため参考値とし、目標とは比べません。'
      : '';
  return [
    `${fiscalYearName(trial.fiscalYear)}の充実度と計算式は、資料に記載がありません。比べたのは本ボットの試算（${trialReach(trial)}）です。${because}`,
  ];
}

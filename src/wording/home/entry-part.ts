/** ホーム（入力）: the figures that somebody owes, what became of those they entered, what waits for approval. */

import { isInTimeToUndo } from '../../collection/enter.ts';
import type { Owed } from '../../collection/owed.ts';
import type { WaitingEntry } from '../../collection/waiting.ts';
import { type Entry, entryStatus } from '../../domain/entry.ts';
import type { CalendarDate } from '../../domain/fiscal-year.ts';
import type { UserId } from '../../domain/slack-id.ts';
import type { State } from '../../domain/state.ts';
import { collectedOf } from '../../collection/collected.ts';
import { approvedAt, entryInForce } from '../../collection/approved.ts';
import { dateText } from '../../domain/date-text.ts';
import { enteredValueText, targetName } from '../entry.ts';
import { waitingName } from '../entry-form.ts';
import { fiscalYearName } from '../fiscal-year.ts';
import { inQuotes } from '../in-quotes.ts';
import { type HomeButton, type HomePage, type HomePart, textPart } from './home-page.ts';
import { promisedPart } from './promised-part.ts';

export type EntryFacts = {
  viewer: UserId;
  today: CalendarDate;
  /** The moment, for what can still be undone. */
  now: string;
  /** What the viewer may enter and nobody has, by the day on which it is due. */
  owed: readonly Owed[];
  /** The viewer's own, latest first. */
  own: readonly Entry[];
  /** Only for the secretariat. */
  waiting: readonly WaitingEntry[] | undefined;
  state: State;
};

const most = { owed: 8, own: 5, waiting: 5 };

export function entryParts(facts: EntryFacts): HomePage {
  const { waiting } = facts;
  return [
    ...(waiting === undefined ? [] : waitingPart(waiting)),
    ...(waiting === undefined ? [] : undoPart(facts)),
    ...owedPart(facts),
    ...(waiting === undefined ? [] : promisedPart(facts.owed, facts.today, facts.state)),
    ...ownPart(facts),
  ];
}

function waitingPart(waiting: readonly WaitingEntry[]): HomePage {
  if (waiting.length === 0) return [];
  const rest = waiting.length - most.waiting;
  const lines = waiting.slice(0, most.waiting).map((one) => ({ text: `・${waitingName(one)}` }));
  return [
    { kind: 'heading', text: `承認を待っている値（${waiting.length}件）` },
    { kind: 'lines', lines: [...lines, ...(rest > 0 ? [{ text: `ほか${rest}件` }] : [])] },
    {
      kind: 'buttons',
      buttons: [{ label: '確かめて承認', deed: { press: 'approve-entries' } }],
    },
  ];
}

/** What the viewer approved a moment ago. */
function undoPart({ state, now }: EntryFacts): HomePart[] {
  const fresh = state.entries.filter(
    (entry) =>
      entryStatus(entry) === 'approved' &&
      entryInForce(state.entries, entry)?.no === entry.no &&
      isInTimeToUndo(approvedAt(entry), now),
  );
  return fresh.slice(0, most.own).map((entry) => ({
    kind: 'item',
    line: { text: `承認したばかりの値：${entryName(entry, state)}` },
    buttons: [
      {
        ...{ label: '元に戻す', spoken: `承認を元に戻す：${entryName(entry, state)}` },
        deed: { press: 'withdraw-approval', entry: entry.no },
      },
    ],
  }));
}

/** Of what somebody may enter and does not hold a count is enough, unless nothing is theirs at all. */
function owedPart(facts: EntryFacts): HomePage {
  const { owed, today, waiting, viewer } = facts;
  if (owed.length === 0) return [];
  const isAll = waiting !== undefined;
  const mine = owed.filter(({ what }) => what.rule.owners.includes(viewer));
  const listed = isAll || mine.length > 0 ? mine : owed;
  const rest = listed.length - most.owed;
  const others = owed.length - mine.length;
  return [
    {
      kind: 'heading',
      text: `まだ入っていない値（${isAll ? owed.length : listed.length}件）`,
    },
    ...(isAll ? [textPart(overdueText(owed, today))] : []),
    ...listed.slice(0, most.owed).map((one) => owedItem(one, today)),
    ...(rest > 0
      ? [textPart(`期限の近い順に${most.owed}件を表示しています。ほかに${rest}件あります。`)]
      : []),
    ...(!isAll && mine.length > 0 && others > 0
      ? [textPart(`担当の決まっていない値が、ほかに${others}件あります。`)]
      : []),
    { kind: 'buttons', buttons: [pickFigure, ...overdueButtons(facts)] },
  ];
}

const pickFigure: HomeButton = { label: '値を選んで入力', deed: { press: 'pick-figure' } };

/** All of them, for whoever was not there when the secretariat was told. */
function overdueButtons({ owed, today, waiting }: EntryFacts): HomeButton[] {
  if (waiting === undefined || owed.every(({ due }) => due >= today)) return [];
  const query = { intent: 'deadline-lookup', view: 'overdue' } as const;
  return [{ label: '期限を過ぎた値を見る', deed: { press: 'ask', query } }];
}

function overdueText(owed: readonly Owed[], today: CalendarDate): string {
  const overdue = owed.filter(({ due }) => due < today);
  const [next] = owed.filter(({ due }) => due >= today);
  const late = overdue.length === 0 ? '' : `期限を過ぎたものが${overdue.length}件あります。`;
  const ahead = next === undefined ? '' : `次の期限は${dateText(next.due)}です。`;
  return `${late}${ahead}`;
}

function owedItem({ what, fiscalYear, due, isPutOff }: Owed, today: CalendarDate): HomePart {
  const name = `${fiscalYearName(fiscalYear)}の${targetName(what)}`;
  const day = `${isPutOff ? '出る予定の日' : '期限'}：${dateText(due)}`;
  return {
    kind: 'item',
    line: { text: `${name}（${day}${due < today ? '、過ぎています' : ''}）` },
    buttons: [
      {
        ...{ label: '入力する', spoken: `入力する：${name}` },
        deed: { press: 'enter-value', target: what.target, fiscalYear, what: 'actual' },
      },
    ],
  };
}

function ownPart({ own, now, state }: EntryFacts): HomePage {
  const shown = own.filter((entry) => entryStatus(entry) !== 'withdrawn').slice(0, most.own);
  if (shown.length === 0) return [];
  return [
    { kind: 'heading', text: '自分が入力した値' },
    ...shown.map((entry): HomePart => ({
      kind: 'item',
      line: { text: `${entryName(entry, state)}：${statusText(entry)}` },
      buttons: buttonsOf(entry, now, state),
    })),
  ];
}

function statusText({ decisions }: Entry): string {
  const last = decisions.at(-1);
  switch (last?.kind) {
    case undefined:
    case 'approval-withdrawn':
    case 'waits-again':
      return '承認を待っています';
    case 'approved':
      return '承認されました';
    case 'sent-back':
      return `差し戻されました。理由は${inQuotes(last.reason)}`;
    case 'withdrawn':
      return '取り消しました';
  }
}

function buttonsOf(entry: Entry, now: string, state: State): HomeButton[] {
  const { no, target, fiscalYear, what, at } = entry;
  const name = entryName(entry, state);
  switch (entryStatus(entry)) {
    case 'entered':
      return isInTimeToUndo(at, now)
        ? [
            {
              ...{ label: '元に戻す', spoken: `元に戻す：${name}` },
              deed: { press: 'withdraw-entry', entry: no },
            },
          ]
        : [];
    case 'sent-back':
      return [
        {
          ...{ label: '入れ直す', spoken: `入れ直す：${name}` },
          deed: { press: 'enter-value', target, fiscalYear, what },
        },
      ];
    case 'approved':
    case 'withdrawn':
      return [];
  }
}

function entryName(entry: Entry, state: State): string {
  const { target, value, fiscalYear, what: of } = entry;
  const what = collectedOf(entry, state);
  const name = what === undefined ? target : targetName(what);
  const kind = of === 'planned' ? '計画・目標、' : '';
  return `${name} ${enteredValueText(value, what?.unit ?? null)}（${kind}${fiscalYearName(fiscalYear)}）`;
}

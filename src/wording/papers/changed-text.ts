/** 変更履歴の値: where something changed, and how it stood before and after. */

import { collectedOf } from '../../collection/collected.ts';
import type { Op } from '../../domain/change.ts';
import { Entry } from '../../domain/entry.ts';
import type { Revision } from '../../domain/revision.ts';
import type { State } from '../../domain/state.ts';
import type { ToldChange } from '../../reports/papers/changes-on-paper.ts';
import type { AuditNames } from '../audit.ts';
import { commentOpText } from '../audit/comment-op.ts';
import { fieldOf, pathName } from '../audit/path-name.ts';
import { revisionLine } from '../audit/revision-value.ts';
import { wholeValueText } from '../audit/value-text.ts';
import { enteredValueText, targetName } from '../entry.ts';
import { fiscalYearName } from '../fiscal-year.ts';
import { changeText } from '../revision.ts';

type Changed = { where: string; before: string; after: string };

/** @example an approved 230 in place of 205: { where: '5-A2 …（令和7年度の実績）', before: '205回', after: '230回' } */
export function changedText(
  one: Exclude<ToldChange, { told: 'by-reason' }>,
  state: State,
  names: AuditNames,
): Changed {
  switch (one.told) {
    case 'approved':
      return { where: placeOf(one.entry, state), ...between(one.other, one.entry, state) };
    case 'approval-withdrawn':
      return { where: placeOf(one.entry, state), ...between(one.entry, one.other, state) };
    case 'op':
      return opText(one.op, state, names);
    default:
      return revisionText(one);
  }
}

/** 変更後 says what holds from then on. */
function revisionText({ told, revision }: Extract<ToldChange, { revision: Revision }>): Changed {
  const { no, change, appliesFrom } = revision;
  const name = `見直し${no}の`;
  const what = `${changeText(change, undefined)}（${fiscalYearName(appliesFrom)}から）`;
  switch (told) {
    case 'decided':
      return { where: `${name}決定`, before: '', after: what };
    case 'decision-withdrawn':
      return { where: `${name}決定を元に戻す`, before: what, after: '（決定していない）' };
    case 'dropped':
      return { where: `${name}取下げ`, before: what, after: '（取り下げた）' };
    case 'drop-withdrawn':
      return { where: `${name}取下げを元に戻す`, before: '（取り下げた）', after: what };
    case 'break-approved':
      return { where: `${name}系列断絶の承認`, before: notApproved, after: '承認' };
    case 'break-withdrawn':
      return { where: `${name}系列断絶の承認を元に戻す`, before: '承認', after: notApproved };
  }
}

const notApproved = '未承認';

function between(before: Entry | undefined, after: Entry | undefined, state: State) {
  return { before: valueOf(before, state), after: valueOf(after, state) };
}

function valueOf(entry: Entry | undefined, state: State): string {
  if (entry === undefined) return '—（承認された値なし）';
  return enteredValueText(entry.value, collectedOf(entry, state)?.unit ?? entry.unit ?? null);
}

function placeOf(entry: Entry, state: State): string {
  const what = collectedOf(entry, state);
  const name = what === undefined ? entry.target : targetName(what);
  const kind = entry.what === 'actual' ? '実績' : '計画';
  return `${name}（${fiscalYearName(entry.fiscalYear)}の${kind}）`;
}

/** Words and names of members stand in 委員意見一覧, not here. */
function opText(op: Op, state: State, { people, comments }: AuditNames): Changed {
  const [first] = op.path;
  if (first === 'comments') {
    return { where: commentOpText(op, comments), before: '', after: '' };
  }
  if (first === 'drafts') return { where: '書きかけ', before: '', after: '' };
  const revision = revisionLine(op);
  if (revision !== undefined) return { where: revision, before: '', after: '' };
  const entered = Entry.safeParse(op.after);
  if (first === 'entries' && entered.success) {
    const where = `${placeOf(entered.data, state)}の入力`;
    return { where, before: '', after: valueOf(entered.data, state) };
  }
  const where = pathName(op.path);
  const text = (value: unknown): string => wholeValueText(value, fieldOf(op.path), people);
  if (!('before' in op) && !('after' in op)) {
    return {
      where: `${where}（値は、保存年限による廃棄のときに消しました）`,
      before: '',
      after: '',
    };
  }
  return {
    where,
    before: 'before' in op ? text(op.before) : '（なし）',
    after: 'after' in op ? text(op.after) : '（削除）',
  };
}

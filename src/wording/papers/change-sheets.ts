/** 変更履歴: when who changed what, and what stood there before and after. */

import type { AuditEntry } from '../../domain/audit.ts';
import type { Refusal } from '../../domain/refusal.ts';
import type { State } from '../../domain/state.ts';
import { type ChangeOnPaper, changesOnPaper } from '../../reports/papers/changes-on-paper.ts';
import type { PaperMaterial, PaperRequest } from '../../reports/papers/paper.ts';
import type { PaperColumn, PaperRow, PaperSheet } from '../../reports/papers/paper-sheet.ts';
import { actionText, adoptionText, type AuditNames, auditNamesOf, reasonText } from '../audit.ts';
import { dateText } from '../../domain/date-text.ts';
import { numberCell, textCell } from './cell-text.ts';
import { changedText } from './changed-text.ts';
import { textColumn } from './columns.ts';
import { copyLine, paperTitle } from './paper-head.ts';

/** Returns one sheet, oldest change first; each value that changed has a row of its own. */
export function changeSheets(
  request: PaperRequest,
  { state, changes }: PaperMaterial,
): readonly PaperSheet[] | Refusal {
  const { kind, goal, copy } = request;
  const shown = changesOnPaper(changes, state, request);
  if (shown.length === 0) return { refused: 'nothing-for-paper', kind, goal };
  const names = auditNamesOf(state);
  const rows = shown.flatMap((one) => rowsOf(one, { state, names }, request));
  return [
    {
      name: '変更履歴',
      title: paperTitle(request, state.plan),
      head: [`変更${shown.length}件（古い順、日本時間）`, copyLine(request)],
      columns: columns(),
      rows,
      rowNames: rows.map((_, at) => `${at + 1}`),
      notes:
        copy === 'for-secretariat'
          ? [
              '意見は、変わったことだけを載せています。本文は載せていません。投稿とお知らせの送信の記録、書きかけは載せていません。',
            ]
          : [
              '計画の採用、承認された値、決定した見直し（その取下げと、系列断絶の承認を含む）、目指す姿の追加と差し替えを載せています。承認前の値、事務局案の見直し、委員の意見、名簿の変更は載せていません。',
            ],
    },
  ];
}

function columns(): PaperColumn[] {
  return [
    textColumn('変更番号', 9),
    textColumn('日時', 18),
    textColumn('だれが', 14),
    textColumn('何をしたか', 22),
    textColumn('どこを', 40),
    textColumn('変更前', 26),
    textColumn('変更後', 34),
    textColumn('理由', 34),
  ];
}

function rowsOf(
  { entry, changes }: ChangeOnPaper,
  { state, names }: { state: State; names: AuditNames },
  request: PaperRequest,
): PaperRow[] {
  const { seq, date, time, action, reason, adoption } = entry;
  const who = textCell(actorText(entry, state, request));
  const done = actionText(action ?? (adoption === undefined ? undefined : 'adopt-plan'));
  const told = changes.map((one) =>
    one.told === 'by-reason'
      ? { where: adoption === undefined ? '' : adoptionText(adoption), before: '', after: '' }
      : changedText(one, state, names),
  );
  return counted(told).map(({ where, before, after }) => {
    return [
      numberCell(String(seq)),
      textCell(`${dateText(date)} ${time.slice(0, 5)}`),
      who,
      textCell(done),
      ...[where, before, after].map(textCell),
      textCell(reason === undefined ? '' : reasonText(action, reason)),
    ];
  });
}

type Changed = ReturnType<typeof changedText>;

/** Seventeen comments that came in at once are one row 「意見（17件）」, not seventeen rows alike. */
function counted(told: readonly Changed[]): Changed[] {
  const counts = new Map<string, { one: Changed; count: number }>();
  for (const one of told) {
    const key = JSON.stringify(one);
    counts.set(key, { one, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].map(({ one, count }) =>
    count === 1 ? one : { ...one, where: `${one.where}（${count}件）` },
  );
}

/** 公表用 names nobody of the staff; a Slack id says something to the secretariat alone. */
function actorText({ actor }: AuditEntry, { roster }: State, { copy }: PaperRequest): string {
  if (actor === 'system') return 'みちすじ（自動）';
  if (actor === 'import') return '事務局（取り込み）';
  const person = roster.people.find(({ user }) => user === actor);
  if (copy === 'for-secretariat') return person?.name ?? actor;
  if (copy === 'for-committee' && person !== undefined) return person.name;
  return person?.roles.includes('secretariat') === true ? '事務局' : '担当者';
}

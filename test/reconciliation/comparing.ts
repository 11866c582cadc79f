/** Papers for tests of 資料突合: told in short, so that a whole result stands in one line. */

import { readFileSync } from 'node:fs';
import type { Plan } from '../../src/domain/plan.ts';
import { rowsOfText } from '../../src/reconciliation/paper.ts';
import type { Compared } from '../../src/reconciliation/compare-values.ts';
import { reconcile } from '../../src/reconciliation/reconcile.ts';
import type { Thing } from '../../src/reconciliation/thing.ts';
import { readPlan } from '../../src/store/read-plan.ts';

export const plan = await readPlan('data/plan.json');

export function printedPaper(name: string): string {
  return readFileSync(`test/fixtures/papers/${name}.txt`, 'utf8');
}

/** Every figure by how it compares, and what was not. */
export function told(text: string, of: Plan = plan) {
  const { rows, compared, notFound, unread } = reconcile(rowsOfText(text), of);
  const counts: Record<string, number> = {};
  for (const { verdict } of compared) {
    const key = verdict.is === 'equal' ? verdict.because : verdict.is;
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return {
    rows,
    counts,
    others: compared.filter(({ verdict }) => verdict.is !== 'equal').map(inShort),
    notFound: notFound.map(({ why, label }) => `${why} ${label}`),
    unread: unread.map(({ row, why }) => `${row.no} ${why}`),
  };
}

export function inShort({ row, thing, is, printed, held, verdict }: Compared): string {
  const how = verdict.is === 'known-conflict' ? verdict.conflict.id : verdict.because;
  return `${row.no} ${idOf(thing)} ${is} ${printed} ${held.figure ?? '—'} ${how}`;
}

function idOf(thing: Thing): string {
  switch (thing.kind) {
    case 'indicator':
      return thing.indicator.id;
    case 'measure':
      return thing.measure.id;
    case 'composite':
      return '充実度';
    case 'project':
      return `重点事業${thing.project.no} ${thing.label ?? ''}`;
  }
}

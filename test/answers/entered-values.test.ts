/** Stories of 令和7年度: what answers say once a value was entered and approved, and who did it. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { citationsIn } from '../../src/answers/citations-in.ts';
import { approveEntries } from '../../src/collection/approve.ts';
import { enterValue } from '../../src/collection/enter.ts';
import { planInForce } from '../../src/collection/plan-in-force.ts';
import { auditEntry } from '../../src/domain/audit.ts';
import { beginState } from '../../src/domain/begin-state.ts';
import type { Entry } from '../../src/domain/entry.ts';
import { IndicatorId } from '../../src/domain/indicator.ts';
import { isRefusal } from '../../src/domain/refusal.ts';
import type { State } from '../../src/domain/state.ts';
import { openDurableStore } from '../../src/store/durable-store.ts';
import { journalEntries } from '../../src/store/journal-entries.ts';
import { keptState } from '../../src/store/kept-state.ts';
import { answerPage } from '../../src/wording/answer-page.ts';
import { auditText, noNames } from '../../src/wording/audit.ts';
import { plainText } from '../../src/wording/plain-text.ts';
import { adoptedPlan } from '../helpers/adopted-plan.ts';
import { aContext } from '../helpers/asking.ts';
import { theAnswerer } from '../helpers/the-answerer.ts';

const first = beginState(adoptedPlan());

function entered(
  state: State,
  target: string,
  value: string,
  what: Entry['what'] = 'actual',
  fiscalYear = 2025,
  today = '2026-06-10',
) {
  const next = enterValue(state, {
    ...{ target, what, fiscalYear, value: { state: 'measured', value } },
    ...{ remark: null, evidence: null, via: 'form', by: 'U4' },
    ...{ at: '2026-06-10T00:00:00.000Z', today },
  });
  if (isRefusal(next)) throw new Error(next.refused);
  return next;
}

function approved(state: State): State {
  const nos = [state.entries.at(-1)?.no ?? 0];
  const next = approveEntries(state, nos, { by: 'U9', at: '2026-06-12T00:00:00.000Z' });
  if (isRefusal(next)) throw new Error(next.refused);
  return next;
}

function put(state: State, target: string, value: string, what?: Entry['what']): State {
  return approved(entered(state, target, value, what));
}

/** The numbers of the entries that an answer names. */
const cited = (text: string): number[] => [
  ...new Set([...text.matchAll(/入力(\d)（令和8年6月12日承認）/gu)].map(([, no]) => Number(no))),
];

function asked(state: State, question: string): string {
  const context = aContext({ plan: planInForce(state) });
  return plainText(answerPage(theAnswerer.question(question, context), context));
}

const after = put(put(put(first, '5-S1', '800'), '5-M3', '60'), '7-M2', '20');

it('computes the index of a goal from the values of the new year, and says how many there are', () => {
  const text = asked(after, '目指す姿5の指数は？');
  expect(text).toContain('目指す姿5の指数は参考値で217.49'); // (333.33… + 101.65…) ÷ 2
  expect(text).toContain('中長期6件中2件の平均');
  expect(text).toContain('令和7年度');
  expect(text).toContain(
    'みちすじへの入力：入力1（令和8年6月12日承認）、入力2（令和8年6月12日承認）',
  );
});

it('leaves 令和6年度 as it was printed', () => {
  for (const question of ['令和6年度の目指す姿5の指数は？', '令和6年度の指標一覧', 'R6の5-M3は？'])
    expect(asked(after, question)).toBe(asked(first, question));
});

it('computes 充実度 from the new year, and still prints no value of the ward where there is none', () => {
  const text = asked(after, '充実度は？');
  expect(text).toContain('令和7年度の充実度は資料に記載がありません');
  expect(text).toContain('令和7年度の試算値は参考値で208.7です');
  expect(text).toContain('目指す姿 2/11・指標 3/12');
});

it('lists what is not entered yet, and never a survey outside its year among it', () => {
  const text = asked(after, '令和7年度の未入力の指標は？');
  const [surveys = '', missing = ''] = text.split('【まだ入力されていないもの');
  expect(surveys).toContain('健康経営に関心や意識を持つ企業の割合');
  expect(missing).toContain('おしごとカフェでの求人数');
  expect(missing).toContain('未入力：入力期限は令和8年6月30日');
  for (const gone of ['健康経営に関心', '就職決定者数', 'シニア採用意向'])
    expect(missing).not.toContain(gone);
});

it('adds up the years of a 施策 against the plan that was entered', () => {
  const question = '三軒茶屋就労支援センターのセミナー開催数の達成率は？';
  const value = put(first, 'mi-01', '190');
  expect(asked(value, question)).toContain('達成率（R6～9）が「—」');
  expect(asked(value, question)).toContain('4年間の計画が未入力のため');
  const planned = put(value, 'mi-01', '720', 'planned');
  expect(asked(planned, question)).toContain('51.7%（本ボットの計算）'); // (182 + 190) ÷ 720
  expect(asked(first, question)).toContain('25.3%');
});

it('cites what a figure was made from, and no year before that it does not hold', () => {
  const two = (target: string, one: string, other: string) =>
    approved(entered(put(first, target, one), target, other, 'actual', 2026, '2027-06-10'));
  expect(cited(asked(two('5-A2', '230', '240'), '令和8年度の5-A2は？'))).toEqual([2]);
  const flow = two('mi-01', '190', '200');
  const question = '三軒茶屋就労支援センターのセミナー開催数の達成率は？';
  expect(cited(asked(flow, question))).toEqual([2]); // No plan, no sum
  expect(cited(asked(put(flow, 'mi-01', '720', 'planned'), question))).toEqual([1, 2, 3]);
});

it('cites one year alone of a 累計, which holds those before it', () => {
  const both = approved(
    entered(put(first, 'mi-07', '6800'), 'mi-07', '6900', 'actual', 2026, '2027-06-10'),
  );
  const { measureIndicators } = planInForce(put(both, 'mi-07', '7200', 'planned'));
  const cards = measureIndicators.filter(({ id }) => id === 'mi-07');
  const places = cards.flatMap((one) => citationsIn(one, 2026)).map(({ place }) => place);
  expect(places.slice(1)).toEqual(['入力2（令和8年6月12日承認）', '入力3（令和8年6月12日承認）']);
});

it('says nothing of a value that waits for approval', () => {
  const waiting = entered(first, '5-A2', '230');
  for (const question of ['5-A2は？', '目指す姿5の指数は？', '令和7年度の5-A2は？'])
    expect(asked(waiting, question)).toBe(asked(first, question));
});

it('tells in the audit who entered and who approved it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'michisuji-entered-'));
  const store = await openDurableStore(folder, keptState, first);
  await store.update((state) => entered(state, '5-A2', '230'), 'U4', { action: 'value-entered' });
  await store.update(approved, 'U9', { action: 'entries-decided' });
  await store.close();
  const query = { indicator: IndicatorId.parse('5-A2'), since: undefined };
  const all = { indicator: undefined, since: undefined };
  const lines = { of: [''], all: [''] };
  for await (const change of journalEntries(folder)) {
    const [one, any] = [auditEntry(change, query), auditEntry(change, all)];
    if (one) lines.of.push(auditText([one], query, noNames));
    if (any) lines.all.push(auditText([any], all, noNames));
  }
  expect(lines.of.join('\n')).toMatch(/U4　数値の入力/);
  expect(lines.of.join('\n')).toContain('230');
  expect(lines.all.join('\n')).toMatch(/U9　入力の承認・差し戻し/);
  await rm(folder, { recursive: true });
});

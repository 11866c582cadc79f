/** The words around an entered value, as people read them before and after they save it. */

import { expect, it } from 'vitest';
import { collected } from '../../src/collection/collected.ts';
import { doubtsAbout } from '../../src/collection/doubts.ts';
import { explain } from '../../src/wording/refusal.ts';
import {
  cycleText,
  doubtText,
  dueText,
  enteredValueText,
  figureProblemText,
  targetName,
} from '../../src/wording/entry.ts';
import { figureName } from '../../src/wording/reminders/figure-name.ts';
import { first, what } from '../collection/entering.ts';

it('names figures of all kinds so that they can be told apart', () => {
  expect(['5-A2', 'mi-01', 'pp-17-1'].map((id) => targetName(what(id)))).toEqual([
    '5-A2 多様な働き方の相談・社会保険労務士の相談実施回数',
    '施策5-1・5-3：三軒茶屋就労支援センターのセミナー開催数',
    '重点事業17：セミナー開催数(見込み)',
  ]);
  expect(['mi-25', 'mi-26'].map((id) => targetName(what(id)))).toEqual([
    '施策6-3「外国籍区民雇用に関する理解の促進」：「セミナー＆相談」の実施回数',
    '施策6-3「外国籍区民就労に関する理解の促進」：「セミナー＆相談」の実施回数',
  ]);
  const names = collected(first).map(targetName);
  expect(new Set(names).size).toBe(names.length);
  const inNotices = collected(first).map((one) => figureName(one, first.plan));
  expect(new Set(inNotices).size).toBe(inNotices.length);
});

it('says how often and by when a figure is collected', () => {
  expect([
    cycleText({ kind: 'yearly' }),
    cycleText({ kind: 'every-n-years', years: 5, from: 2023 }),
    cycleText({ kind: 'every-n-years', years: 5, from: null }),
    cycleText({ kind: 'fixed-years', fiscalYears: [2026, 2030] }),
    cycleText({ kind: 'as-needed' }),
    cycleText({ kind: 'stopped', because: '事業の終了' }),
  ]).toEqual([
    '毎年度',
    '5年に1度（令和5年度から数えて）',
    '5年に1度（どの年度かは、まだ登録されていません）',
    '令和8年度・令和12年度のみ',
    '随時（期限はありません）',
    '集めるのをやめています（事業の終了）',
  ]);
  expect([dueText({ month: 6, day: 30 }), dueText({ month: 2, day: 28 })]).toEqual([
    '年度が終わった後の6月30日まで',
    '年度が終わった次の年の2月28日まで',
  ]);
});

it('says a value with its unit, and a 「—」 with its reason', () => {
  const missing = { state: 'missing', reason: '集計中です' } as const;
  expect([
    enteredValueText({ state: 'measured', value: '1234.50' }, '回'),
    enteredValueText({ ...missing, why: 'not-yet', expectedOn: '2026-07-10' }, '回'),
    enteredValueText({ ...missing, why: 'retired', expectedOn: null }, '回'),
  ]).toEqual([
    '1,234.50回',
    '「—」まだ出ない（集計中です。見込みは令和8年7月10日）',
    '「—」廃止・差し替え（集計中です）',
  ]);
});

it('says what is odd with both numbers', () => {
  const said = (id: string, figure: string, fiscalYear = 2025, unit: string | null = null) =>
    doubtsAbout({ figure, unit }, { what: what(id), fiscalYear, state: first }).map((doubt) =>
      doubtText(doubt, figure, what(id)),
    );
  expect(said('7-A2', '66', 2024, '人')).toEqual([
    '「人」と書かれていますが、この指標の単位は「回」です。',
    '前回（令和5年度）は452回でした。66回はその14.6%です。',
  ]);
  expect(said('5-A1', '6', 2025, '件')).toEqual([
    '「件」と書かれていますが、この指標の単位は資料に載っていません。登録するのは数の「6」だけです。',
  ]);
  expect(said('5-A3', '3')).toEqual(['前回（令和6年度）は0回でした。3回はそれと大きく違います。']);
  expect(said('mi-07', '6700')).toEqual([
    '累計の値ですが、前回（令和6年度）の6,701人より少なくなっています。',
  ]);
  expect(said('5-M4', '-100.1')).toEqual([
    'マイナスの値（-100.1%）です。',
    '前回（令和6年度）は73%でした。-100.1%はそれと大きく違います。',
  ]);
  expect(said('5-M4', '100.1')).toEqual(['100%を超えています。']);
  const otherRate = { doubt: 'other-rate', fiscalYear: 2024, printed: '101.1' } as const;
  expect(
    ['50.6', null].map((gives) => doubtText({ ...otherRate, gives }, '360', what('mi-01'))),
  ).toEqual([
    '資料に載っている令和6年度の達成率（R6～9）は101.1%ですが、4年間の計画が360回なら50.6%になります。',
    '資料に載っている令和6年度の達成率（R6～9）は101.1%ですが、4年間の計画が360回では計算できません。',
  ]);
  expect(doubtText({ doubt: 'rate-over-100', rate: '100.3' }, '219', what('mi-01'))).toBe(
    'この値では、達成率（R6～9）が100.3%になります。計画の最後の年度（令和9年度）より前に100%を超えます。',
  );
});

it('says how to write a figure', () => {
  expect(figureProblemText('not-a-number')).toContain('「1,234回」や「44.2%」のように');
  expect(figureProblemText('not-exact')).toContain('「約」「およそ」');
  expect(figureProblemText('other-scale')).toContain('「5割」は「50%」');
  expect(figureProblemText('ambiguous-separator')).toContain('1,234');
});

it('says of every refusal that nothing was saved, and what to do', () => {
  const day = { refused: 'day-not-ahead', today: '2026-06-12' } as const;
  const said = [
    explain({ refused: 'not-collected', target: '5-A99' }),
    explain({ refused: 'year-not-collected', fiscalYear: 2023, first: 2024, last: 2026 }),
    explain({ refused: 'figure-is-printed', fiscalYear: 2024, figure: '4022', unit: '件' }),
    explain({ refused: 'correction-needs-reason' }),
    explain({ refused: 'nothing-changed' }),
    explain({ refused: 'reason-missing' }),
    explain({ ...day, day: null }),
    explain({ ...day, day: '2026-06-12' }),
    explain({ refused: 'entry-waits', no: 3 }),
    explain({ refused: 'no-such-entry', no: 3 }),
    explain({ refused: 'not-your-entry', no: 3 }),
    explain({ refused: 'too-late-to-undo', minutes: 10 }),
    explain({ refused: 'already-decided', no: 3 }),
    explain({ refused: 'entries-changed', nos: [3, 4] }),
    explain({ refused: 'nothing-chosen' }),
    explain({ refused: 'no-years-chosen' }),
    explain({ refused: 'no-such-day', month: 6, day: 31 }),
    explain({ refused: 'day-too-far', day: '2036-06-12', last: '2027-06-30' }),
    explain({ refused: 'nothing-promised' }),
    explain({
      ...{ refused: 'figure-is-baseline', fiscalYear: 2024, figure: '68', unit: '%' },
      revision: null,
    }),
  ];
  for (const sentence of said) {
    expect(sentence).toMatch(/(?:保存|変更|上書きも保存も)して(?:い)?ません。.+。$/);
  }
  expect(said[2]).toContain('令和6年度の値は、計画の資料に「4,022件」と載っています。');
  expect(said[7]).toContain('見込みの日（令和8年6月12日）が、今日（令和8年6月12日）より後');
  expect(said[13]).toContain('入力3、入力4');
});

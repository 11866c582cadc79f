import { expect, it } from 'vitest';
import type { AuditEntry } from '../../src/domain/audit.ts';
import { IndicatorId } from '../../src/domain/indicator.ts';
import { auditText, noNames } from '../../src/wording/audit.ts';
import { pathName } from '../../src/wording/audit/path-name.ts';
import { valueText } from '../../src/wording/audit/value-text.ts';

const all = { indicator: undefined, since: undefined };

const entry: AuditEntry = {
  seq: 12,
  date: '2026-11-20',
  time: '09:30:00',
  actor: 'U1',
  action: 'correct',
  reason: '転記の誤り',
  adoption: undefined,
  values: [
    { path: ['plan', 'indicators', { at: 3, id: '5-A4' }, 'unit'], before: '件', after: null },
    { path: ['comments', { at: 0, id: 'c1' }], after: { text: '数え方が\n変わった' } },
    { path: ['plan', 'glossary', { at: 0 }], before: { term: '指数' } },
  ],
};

it('writes each change on its own lines, oldest first', () => {
  const adopted: AuditEntry = {
    ...entry,
    seq: 11,
    actor: 'system',
    action: 'adopt-plan',
    reason: undefined,
    adoption: { from: 1, to: 2, indicators: ['5-A1', '5-A4'], elsewhere: 3, takenOver: [] },
    values: [],
  };
  expect(auditText([adopted, entry], all, noNames)).toBe(
    [
      '変更の記録（古い順、日本時間）',
      '',
      '令和8年11月20日 09:30:00　ボット（自動）　計画の採用（変更番号11）',
      '　計画 第1版 → 第2版。変わった指標は2件です（5-A1、5-A4）。指標のほかに3か所が変わりました。',
      '　理由：記録なし',
      '',
      '令和8年11月20日 09:30:00　U1　correct（変更番号12）',
      '　指標「5-A4」の単位：件 → —',
      '　意見（本文は、ここには出しません）',
      '　用語（1番目）を削除：用語 指数',
      '　理由：転記の誤り',
      '',
      '以上2件です。',
    ].join('\n'),
  );
});

it('says that there is nothing, and what was asked for', () => {
  expect(auditText([], all, noNames)).toBe('変更の記録はまだありません。');
  const query = { indicator: IndicatorId.parse('5-A4'), since: '2026-11-01' };
  expect(auditText([], query, noNames)).toBe(
    '変更の記録のうち、指標5-A4・令和8年11月1日以降に当てはまるものはありません。',
  );
});

it('names an adoption that touched no indicator', () => {
  const adoption = { from: 1, to: 2, indicators: [], elsewhere: 0, takenOver: [] };
  const text = auditText([{ ...entry, action: undefined, adoption, values: [] }], all, noNames);
  expect(text).toContain(
    '計画の採用（変更番号12）\n　計画 第1版 → 第2版。指標は変わっていません。\n',
  );
});

it('names the way to a value as one would say it', () => {
  const path = ['plan', 'indicators', { at: 3, id: '5-A4' }, 'actuals', { at: 0 }, 'value'];
  expect(pathName(path)).toBe('指標「5-A4」の実績（1番目）の値');
  expect(pathName(['reviews', { at: 0, id: '1' }, 'deadline'])).toBe('検証1の意見の締切');
  expect(pathName(['plan'])).toBe('計画');
});

it.each([
  [null, '—'],
  ['66', '66'],
  [66, '66'],
  [true, 'はい'],
  [[], 'なし'],
  [['a', { value: '1' }], 'a、（値 1）'],
  [{ fiscalYear: 2024, value: '66' }, '年度 令和6年度、値 66'],
  ['長'.repeat(401), `${'長'.repeat(400)}…（続きは --json）`],
])('writes the value %j as text', (value, text) => {
  expect(valueText(value)).toBe(text);
});

it('shows no draft, and says of disposed values why they are not there', () => {
  const values: AuditEntry['values'] = [
    { path: ['drafts', { at: 0 }], after: { user: 'U1', values: { text: 'ひみつ' } } },
    { path: ['reviews', { at: 0, id: '1' }] },
    { path: ['comments', { at: 0, id: '4' }] },
  ];
  const text = auditText([{ ...entry, values }], all, noNames);
  expect(text).not.toContain('ひみつ');
  expect(text).toContain('　書きかけ（中身は、ここには出しません）\n');
  expect(text).toContain('　検証1（値は、保存年限による廃棄のときに消しました）\n');
});

it('tells of a disposal by its reason alone', () => {
  const reason = '保存年限（5年）を過ぎたため、検証1と、その意見5件を廃棄';
  const text = auditText([{ ...entry, action: 'dispose', reason }], all, noNames);
  expect(text).toContain(`U1　保存年限による廃棄（変更番号12）\n　理由：${reason}`);
});

it('names what was refused in Japanese', () => {
  const refused = { ...entry, action: 'refused', reason: 'reclassify-comment', values: [] };
  expect(auditText([refused], all, noNames)).toContain(
    '断った操作（変更番号12）\n　理由：意見の分類を直す',
  );
});

it('calls people, comments, days and states as one would', () => {
  const names = {
    people: new Map([
      ['U4', '田中'],
      ['U1', '佐藤'],
    ]),
    comments: new Map([['4', '意見3']]),
  };
  const values: AuditEntry['values'] = [
    {
      path: ['reviews', { at: 0, id: '1' }],
      after: {
        ...{ no: 1, goal: 5, channel: 'C1', card: null, deadline: '2026-12-08', openedBy: 'U4' },
        ...{ openedAt: '2026-11-24T01:00:00.435Z', closings: [], noOpinions: [], highWater: null },
      },
    },
    { path: ['comments', { at: 3, id: '4' }, 'response'], before: null, after: { versions: [] } },
    {
      path: ['comments', { at: 4, id: '5' }],
      after: { label: { series: 'private', no: 1 }, author: { user: 'U1' } },
    },
    {
      path: ['outbox', { at: 0 }, 'state', 'status'],
      before: 'due',
      after: 'sending',
    },
    { path: ['roster', 'people', { at: 1 }], after: { user: 'U1', roles: ['committee-member'] } },
  ];
  const text = auditText([{ ...entry, actor: 'U4', action: 'open-review', values }], all, names);
  expect(text.split('\n').slice(2, 8)).toEqual([
    '令和8年11月20日 09:30:00　田中（U4）　検証の開始（変更番号12）',
    '　検証1を追加：通し番号 1、目指す姿 5、チャンネル C1、カード —、意見の締切 令和8年12月8日、始めた人 田中、始めた日時 令和8年11月24日 10:00、終了 なし、意見なし なし',
    '　意見3の区の考え方（本文は、ここには出しません）',
    '　事務局のみの意見1（本文は、ここには出しません）',
    '　送る投稿（1番目）の状態：これから送る → 送っている',
    '　名簿の人（2番目）を追加：人 佐藤、役割 委員',
  ]);
});

import { expect, it } from 'vitest';
import { checkPlan, findingsOf } from '../../src/review/checks/check-plan.ts';
import { keyOf } from '../../src/review/checks/finding.ts';
import { readCheckWords } from '../../src/store/read-check-words.ts';
import { findingColumns, findingRows } from '../../src/wording/checks/findings-sheet.ts';
import { adoptedPlan } from '../helpers/adopted-plan.ts';

const plan = adoptedPlan();
const words = await readCheckWords('data/check-words.json');
const all = checkPlan({ plan, words, fiscalYear: 2024, showsPace: false });

it('holds every finding once, in the order of the steps, with why it was set aside', () => {
  const findings = findingsOf(5, all);
  const key = findings.filter(({ detail }) => detail.rule === 'R01').map(keyOf)[0] ?? '';
  const at = '2026-11-21T00:00:00.000Z';
  const aside = { no: 1, key, rule: 'R01', reason: '差替え済み。', by: 'U9', at, takenBack: null };
  const rows = findingRows(findings, { plan, setAsides: [aside] });
  expect(rows).toHaveLength(findings.length);
  expect(rows.every(({ length }) => length === findingColumns.length)).toBe(true);
  expect(rows[0]).toEqual([
    '手順1 行動指標の確認',
    '確認のお願い',
    '目指す姿5 行動指標4「おしごとカフェでの求人数」',
    '名前が「求人数」で終わります。区の働きかけではなく、受け手の側の数ではないでしょうか。',
    ...['R01', '5', '', '指標一覧（目指す姿5）', '差替え済み。'],
  ]);
});

import { expect, it } from 'vitest';
import { composite } from '../../../src/answers/kinds/composite.ts';
import { compositePage } from '../../../src/wording/answers/composite.ts';
import { aContext, aQuery } from '../../helpers/asking.ts';
import { textsOf } from '../../helpers/page-cells.ts';

const page = (fiscalYear?: number) =>
  compositePage(
    composite(aQuery({ intent: 'composite', ...(fiscalYear && { fiscalYear }) }), aContext()),
  );

it('opens with what the documents say and do not say', () => {
  expect(page().lead).toBe(
    '令和6年度の充実度は資料に記載がありません。目標は令和9年度130、令和13年度135です（令和5年度を100とした値）。',
  );
});

it('keeps our figure under 試算の内訳, with its range and its reach', () => {
  const texts = textsOf(page());
  const ours = texts.filter(({ text }) => /161\.5|118\.4|126\.3/.test(text));
  expect(ours).not.toHaveLength(0);
  expect(ours.filter(({ heading }) => !heading.startsWith('試算の内訳'))).toEqual([]);
  expect(texts.map(({ text }) => text)).toContain(
    '計算に使えたのは、目指す姿 2/11・指標 4/12（5～7のみ登録）です。',
  );
});

it('says the target of a target year first and forecasts nothing', () => {
  expect(page(2027).lead).toBe(
    '令和9年度の充実度の目標は130（中間目標値）です。令和6年度の充実度は資料に記載がありません。今後の見込みは資料に記載がなく、本ボットも示しません。',
  );
});

it('calls the baseline year the baseline', () => {
  expect(page(2023).lead).toContain('令和5年度の充実度は基準の100です。');
});

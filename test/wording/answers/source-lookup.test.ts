import { expect, it } from 'vitest';
import { sourceLookup } from '../../../src/answers/kinds/source-lookup.ts';
import { sourceLookupPage } from '../../../src/wording/answers/source-lookup.ts';
import { aContext, aQuery } from '../../helpers/asking.ts';
import { textsOf } from '../../helpers/page-cells.ts';

const page = (indicators: string[]) =>
  sourceLookupPage(sourceLookup(aQuery({ intent: 'source-lookup', indicators }), aContext()));

it('gives the collection method in full, with the remark in its cell', () => {
  const texts = textsOf(page(['5-M3'])).map(({ text }) => text);
  expect(texts).toContain(
    'データの収集方法（資料のとおり）：産業基礎調査。「貴社ではシニア人材の採用意向はありますか？」（現在、雇用している・現在、雇用していないが、今後採用したい）の回答割合 現況値の変更',
  );
  expect(texts).toContain('欄にある書き込み：「現況値の変更」');
});

it('calls the parting of two methods that run together a reading of ours', () => {
  const { lead, notes } = page(['7-S1']);
  expect(lead).toContain('2つが続けて書かれています');
  expect(notes).toEqual([
    '収集方法の「前」「後」の分け方は、本ボットの読み取りです。どちらが消されているかは、資料の写しからは分かりません。',
  ]);
});

it('says that nobody has held the transcription against the original', () => {
  expect(page(['5-A4']).sources).toEqual([
    '検証部会資料：指標一覧（目指す姿5）〔OCR転記・原本未照合〕',
  ]);
});

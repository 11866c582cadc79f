import { expect, it } from 'vitest';
import { isRefusal } from '../../../src/domain/refusal.ts';
import { makePaper } from '../../../src/render/papers/make-paper.ts';
import { explain } from '../../../src/wording/refusal.ts';
import { aRequest, past, textOf } from './papers.ts';

it('writes CSV that Excel opens by a double click, with raw values beside those for reading', async () => {
  const csv = await textOf({ kind: 'indicators' }, 'csv');
  expect(csv.startsWith('\uFEFF指標,番号,指標名,')).toBe(true);
  expect(csv).toContain('"2,691件","4,022件",149.46,↑上回る,');
  expect(csv).toContain(',5-A4,件,令和5年度,2691,4022,149.461167\r\n');
});

it('neutralises what a spreadsheet would calculate', async () => {
  const state = {
    ...past,
    comments: past.comments.map((one) => ({
      ...one,
      versions: one.versions.map((version) => ({ ...version, text: "=cmd|' /C calc'!A0" })),
    })),
  };
  expect(await textOf({}, 'csv', state)).toContain(",'=cmd|' /C calc'!A0,");
});

it('reads a row out as a paragraph, each value behind its name', async () => {
  const text = await textOf({ kind: 'indicators', goal: 7 }, 'txt');
  const paragraphs = text.split('\r\n\r\n');
  expect(
    paragraphs
      .find((one) => one.includes('創業相談の実施回数'))
      ?.split('\r\n')
      .slice(0, 8),
  ).toEqual([
    '8件中2件目　創業相談の実施回数',
    '指標：行動指標',
    '番号：2',
    '指標名：創業相談の実施回数',
    'データの収集方法：産業振興公社が行うワンストップ相談窓口及び創業セミナーの実施回数',
    '基準値（R5）：452回',
    '令和6年度実績：66回',
    '指数：14.60※',
  ]);
});

it('counts a value of several rows once, and judges none whose sources disagree', async () => {
  const csv = await textOf({ kind: 'measures', goal: undefined }, 'csv');
  const seminars = csv
    .split('\r\n')
    .filter((row) => row.includes(',R60-SETAGAYA-のセミナーの開催回数,'));
  expect(seminars).toHaveLength(1);
  expect(seminars[0]).toContain('7回,25.0%,目安以上（100.0%）,');
  expect(csv).toContain(
    '区内企業と求職者のマッチングイベント開催数,182回※,101.1%※,—（資料によって値が異なるため）,',
  );
});

it('leaves the comparison with 25 % a year out where it is not wanted', async () => {
  expect(await textOf({ kind: 'measures', withPace: false }, 'csv')).not.toContain('目安以上');
});

it.each([
  [
    aRequest({ goal: 8 }),
    'csv',
    '目指す姿8にはまだ検証がないため、委員意見一覧を作っていません。検証を始めると作れます。',
  ],
  [
    aRequest({ kind: 'indicators', goal: 1 }),
    'xlsx',
    '目指す姿1にはまだ指標が登録されていないため、指標一覧を作っていません。',
  ],
  [
    aRequest({ kind: 'minutes' }),
    'csv',
    '議事要旨（案）は、CSVでは作れません。作れる形式は、Wordの文書（.docx）です。',
  ],
] as const)('says why there is no paper', async (request, format, said) => {
  const material = { state: past, changes: [], workspace: undefined };
  const paper = await makePaper(request, format, material);
  expect(isRefusal(paper) && explain(paper)).toBe(said);
});

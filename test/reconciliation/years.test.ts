/** 年度: a table of 令和7年度 is never held against 令和6年度 without a word. */

import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/domain/plan.ts';
import { type PaperRow, rowsOfText } from '../../src/reconciliation/paper.ts';
import { reconcile } from '../../src/reconciliation/reconcile.ts';
import type { AboutPaper } from '../../src/reconciliation/year-taken.ts';
import { reconciledPage } from '../../src/wording/reconciliation/result-page.ts';
import { inShort, plan } from './comparing.ts';

const citation = { document: 'review-material' as const, place: '指標一覧' };

/** 創業相談の実施回数: 66 in R6, and 80 in R7. */
const later: Plan = {
  ...plan,
  indicators: plan.indicators.map((one) =>
    one.id === '7-A2'
      ? {
          ...one,
          actuals: [
            ...one.actuals,
            ...[
              {
                state: 'measured' as const,
                fiscalYear: 2025,
                value: '80',
                kind: 'actual' as const,
                citation,
              },
            ],
          ],
        }
      : one,
  ),
};

const name = '創業相談の実施回数';
const plainHead = '指標名\t基準値\t実績\t指数';
const r6 = `${name}\t452\t66\t14.60`;
const r7 = `${name}\t452\t80\t17.70`;

function told(text: string | readonly PaperRow[], about: AboutPaper = {}) {
  const rows = typeof text === 'string' ? rowsOfText(text) : text;
  const { compared, years, unread, notFound } = reconcile(rows, later, about);
  return {
    years: years.map(({ from, fiscalYear }) => `${from} ${fiscalYear}`),
    others: compared.filter(({ verdict }) => verdict.is !== 'equal').map(inShort),
    compared: compared.map(({ is, fiscalYear }) => `${is} ${fiscalYear}`),
    left: [...unread, ...notFound].map(({ why }) => why),
  };
}

const allOf = (year: number) => ['baseline 2023', `actual ${year}`, `index-number ${year}`];

describe('a table whose columns name no year', () => {
  it.each([
    ['a caption', `目指す姿7 指標一覧（令和6年度）\n${plainHead}\n${r6}`],
    ['a caption in kanji', `令和六年度の実績\n${plainHead}\n${r6}`],
    ['a caption over merged cells', `\t\t令和6年度\t\n${plainHead}\n${r6}`],
    [
      'a caption behind that of the meeting',
      `令和7年度 第2回検証部会 資料3\n令和6年度実績\n${plainHead}\n${r6}`,
    ],
    ['a cell of the head', `指標名（令和6年度）\t基準値\t実績\t指数\n${r6}`],
  ])('takes the year of %s, and says so', (_, text) => {
    expect(told(text)).toEqual({
      ...{ years: ['caption 2024'], others: [], compared: allOf(2024), left: [] },
    });
  });

  it('takes the year of the sheet', () => {
    const rows = rowsOfText(`${plainHead}\n${r6}`).map((row) => ({ ...row, sheet: '令和6年度' }));
    expect(told(rows)).toMatchObject({ years: ['sheet 2024'], others: [] });
  });

  it('takes the year of the file', () => {
    const about = { file: '資料3_令和6年度実績.xlsx' };
    expect(told(`${plainHead}\n${r6}`, about)).toMatchObject({ years: ['file 2024'], others: [] });
  });

  it('takes what was chosen before what stands around the table', () => {
    const text = `令和7年度実績\n${plainHead}\n${r6}`;
    expect(told(text, { fiscalYear: 2024 })).toMatchObject({ years: ['asked 2024'], others: [] });
  });

  it('takes the latest where none is said, and says so in the first line', () => {
    const text = `令和7年度 第2回検証部会 資料3\n${plainHead}\n${r7}`;
    expect(told(text)).toEqual({
      ...{ years: ['latest 2025'], others: [], compared: allOf(2025), left: [] },
    });
    expect(reconciledPage(reconcile(rowsOfText(text), later), later).lead).toBe(
      '年度が書かれていない欄は、最新の令和7年度の値と比べました。別の年度の資料なら、年度を選び直してください。資料の値3個は、すべて登録の値と一致しました。',
    );
  });
});

describe('a table that names its years', () => {
  it('is compared year by year', () => {
    const text = `指標名\t基準値\t令和6年度実績\t令和7年度実績\t指数\n${name}\t452\t66\t80\t17.70`;
    expect(told(text)).toEqual({
      ...{ years: [], others: [], left: [] },
      compared: ['baseline 2023', 'actual 2024', 'actual 2025', 'index-number 2025'],
    });
  });

  it('is compared year by year where each year has its own 指数', () => {
    const head = '指標名\t令和6年度\t\t令和7年度\t\n\t実績\t指数\t実績\t指数';
    expect(told(`${head}\n${name}\t66\t14.60\t80\t17.70`)).toMatchObject({
      ...{ years: [], others: [], left: [] },
      compared: ['actual 2024', 'index-number 2024', 'actual 2025', 'index-number 2025'],
    });
  });

  it('finds the figure of the one year that stands under the other', () => {
    const text = `指標名\t令和6年度実績\t令和7年度実績\n${name}\t80\t66`;
    expect(told(text).others).toEqual(['2 7-A2 actual 80 66 value', '2 7-A2 actual 66 80 value']);
  });

  it('goes row by row where a column says the year', () => {
    const text = `指標名\t年度\t実績\n${name}\t令和6年度\t66\n\tR7\t80`;
    expect(told(text)).toEqual({
      ...{ years: [], others: [], left: [], compared: ['actual 2024', 'actual 2025'] },
    });
  });

  it('lets no caption go before its own', () => {
    const text = `令和6年度\n指標名\t基準値\t令和7年度実績\t指数\n${r7}`;
    expect(told(text)).toMatchObject({ years: [], others: [] });
  });
});

it('does not compare two columns of actuals whose years are not named', () => {
  const text = `指標名\t実績\t実績\n${name}\t66\t80`;
  expect(told(text)).toMatchObject({ compared: [], left: ['which-year'] });
});

it.each(['令和7年度実績（上半期）', '令和7年度見込', '令和7年9月末実績'])(
  'leaves %s aside, which is no figure of the whole year',
  (title) => {
    const text = `指標名\t令和6年度実績\t${title}\n${name}\t66\t41`;
    expect(told(text)).toMatchObject({ compared: ['actual 2024'], others: [] });
  },
);

it('does not take the baseline of another year for ours', () => {
  const text = `指標名\t基準値（R4）\t令和6年度実績\n${name}\t440\t66`;
  expect(told(text)).toMatchObject({ others: [], left: ['not-held'] });
});

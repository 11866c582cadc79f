/** 充実度 on paper: baseline and targets as printed; of 令和6年度 there is only our trial, and it says so. */

import { describe, expect, it } from 'vitest';
import { rowsOfText } from '../../src/reconciliation/paper.ts';
import { reconcile } from '../../src/reconciliation/reconcile.ts';
import { plainText } from '../../src/wording/plain-text.ts';
import { reconciledPage } from '../../src/wording/reconciliation/result-page.ts';
import { plan, told } from './comparing.ts';

const table = (...rows: string[]) => rows.join('\n');
const pageOf = (text: string) => plainText(reconciledPage(reconcile(rowsOfText(text), plan), plan));
const fine = { others: [], notFound: [], unread: [] };

/** As the ward prints it. */
const printed = table(
  '成果指標名\t単位\t現状値\t中間目標値\t最終目標値',
  '\t\t令和5年度\t令和9年度\t令和13年度',
  '持続可能な地域経済の充実度※\tポイント\t100\t130\t135',
);

describe('the table of the ward', () => {
  it('is compared without a difference', () => {
    expect(told(printed)).toEqual({ rows: 1, counts: { same: 3 }, ...fine });
  });

  it.each([
    ['100', '110', '充実度 baseline 110 100 value'],
    ['130', '135', '充実度 target 135 130 value'],
    ['135', '130', '充実度 target 130 135 value'],
  ])('of which %s is printed as %s, differs just there', (was, is, found) => {
    const { others } = told(printed.replace(new RegExp(`\t${was}(?=\t|$)`), `\t${is}`));
    expect(others).toEqual([`3 ${found}`]);
  });

  it('is told the targets by their words where no year stands', () => {
    const text = table('指標名\t現状値\t中間目標値\t最終目標値', '充実度\t100\t130\t135');
    expect(told(text)).toEqual({ rows: 1, counts: { same: 3 }, ...fine });
  });

  it('is not told which target is meant by 「目標」 alone', () => {
    const text = table('指標名\t現状値\t目標', '充実度\t100\t130');
    expect(told(text)).toMatchObject({ counts: { same: 1 }, notFound: ['which-target 目標'] });
  });
});

describe('a figure of 令和6年度', () => {
  const head = '成果指標名\t基準値\tR6実績';

  it.each(['161.5', '161.50', '161', '161.5ポイント'])('%s is our trial', (figure) => {
    const { counts } = told(table(head, `充実度（参考値）\t100\t${figure}`));
    expect(counts).toEqual({ same: 1, trial: 1 });
  });

  it.each(['161.4', '161.49', '162', '150.0'])('%s is not, and is not found', (figure) => {
    const { counts, notFound } = told(table(head, `充実度\t100\t${figure}`));
    expect([counts, notFound]).toEqual([{ same: 1 }, ['only-trial R6実績']]);
  });

  it('is no difference where it is another one, for the ward has printed none', () => {
    const text = table(head, '充実度\t100\t150.0');
    expect(told(text)).toEqual({
      ...{ rows: 1, counts: { same: 1 }, others: [], unread: [] },
      notFound: ['only-trial R6実績'],
    });
    expect(pageOf(text)).toContain(
      '令和6年度の「持続可能な地域経済の充実度」は資料に記載がないため、「150.0」を登録の値と比べられません。本ボットの試算は参考値161.5（目指す姿11のうち2、中長期アウトカム12件のうち4件から計算）です',
    );
  });

  it('is said to be a trial also where it agrees', () => {
    const page = pageOf(table(head, '充実度\t100\t161.5'));
    expect(page).toContain('資料の値2個は、すべて登録の値または本ボットの試算と一致しました。');
    expect(page).toContain('もとになる指標が少ないため参考値とし、目標とは比べません。');
  });

  it('says nothing where 「—」 is printed, as the documents do', () => {
    expect(told(table(head, '充実度\t100\t—'))).toEqual({ rows: 1, counts: { same: 1 }, ...fine });
  });

  it('is not found for a year without any figure', () => {
    const text = table('成果指標名\t基準値\tR8実績', '充実度\t100\t120');
    expect(told(text)).toMatchObject({ counts: { same: 1 }, notFound: ['not-held R8実績'] });
  });
});

describe('a year alone above a target', () => {
  const paper = (middle: string) =>
    table(
      '成果指標名\t令和5年度\t令和9年度\t令和13年度',
      `持続可能な地域経済の充実度\t100\t${middle}\t135`,
    );
  const note =
    '令和9年度、令和13年度の欄は、実績が登録にないため、登録の目標と比べました。実績の欄なら、見出しを「R9実績」のように直して、もう一度お試しください。';

  it('is compared with the target of the year, and the page says so', () => {
    expect(told(paper('130'))).toEqual({ rows: 1, counts: { same: 3 }, ...fine });
    expect(pageOf(paper('130'))).toContain(note);
  });

  it('differs where the target is another one, and is called a target', () => {
    expect(told(paper('140')).others).toEqual(['2 充実度 target 140 130 value']);
    const page = pageOf(paper('140'));
    expect(page).toContain(
      '欄 目標（R9）｜資料の値 140｜登録の値 130ポイント｜説明 値が違います。この年度の実績は登録にないため、目標と比べました',
    );
    expect(page).toContain(note);
  });

  it('is not compared where the column says 実績, nor for a year without a target', () => {
    const text = table('成果指標名\t基準値\tR9実績\t令和8年度', '充実度\t100\t130\t130');
    expect(told(text)).toMatchObject({
      counts: { same: 1 },
      notFound: ['not-held R9実績', 'not-held 令和8年度'],
    });
  });
});

it('takes 充実度 in a sentence for no row', () => {
  expect(told('充実度は、令和9年度130、令和13年度135を目標としています。')).toEqual({
    ...{ rows: 0, counts: {}, ...fine },
  });
});

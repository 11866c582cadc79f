/** 重点事業 on paper: actual and target of a year, each as of its day; what only a picture holds is not found. */

import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/domain/plan.ts';
import { rowsOfText } from '../../src/reconciliation/paper.ts';
import { reconcile } from '../../src/reconciliation/reconcile.ts';
import { plainText } from '../../src/wording/plain-text.ts';
import { reconciledPage } from '../../src/wording/reconciliation/result-page.ts';
import { plan, told } from './comparing.ts';

const table = (...rows: string[]) => rows.join('\n');
const head = '重点事業\t指標\tR6実績\tR6目標';
const fine = { others: [], notFound: [], unread: [] };

/** A paper of every figure that the plan holds. */
const held = plan.projects.flatMap(({ no, name, progress }) =>
  progress
    .filter(({ actual, target }) => actual !== null && target !== null)
    .map(
      ({ label, actual, target, unit }) =>
        `${no} ${name}\t${label}\t${actual}${unit}\t${target}${unit}`,
    ),
);

describe('a paper made from the plan', () => {
  it('has no difference in any of its 12 figures', () => {
    expect(held).toHaveLength(12);
    expect(told(table(head, ...held))).toEqual({ rows: 12, counts: { same: 24 }, ...fine });
  });

  it('differs just where one digit is added to a target or an actual', () => {
    const missed = held.flatMap((line, at) =>
      [2, 3].filter((cell) => {
        const cells = line.split('\t');
        const other = cells.with(cell, `1${cells[cell] ?? ''}`).join('\t');
        const { others, notFound } = told(table(head, ...held.with(at, other)));
        return others.length !== 1 || notFound.length > 0;
      }),
    );
    expect(missed).toEqual([]);
  });

  it('is read with one figure a project and no column for what it counts', () => {
    const text = table('事業名\tR6実績値\tR6目標値', 'ふれあい農園事業\t58園\t58園');
    expect(told(text)).toEqual({ rows: 1, counts: { same: 2 }, ...fine });
  });

  it('is read where the project stands in a merged cell over two rows', () => {
    const text = table(
      head,
      '18 まちなか観光の推進\t協会の活動回数\t13回\t13回',
      '\t増加した会員数\t3団体\t3団体',
    );
    expect(told(text)).toEqual({ rows: 2, counts: { same: 4 }, ...fine });
  });
});

it.each([
  ['No.｜事業名｜指標｜R6実績｜R6目標｜達成率', '｜57回｜57回｜100%', 3],
  ['No.｜事業名｜指標｜R6実績｜R6目標', '｜57回｜57回', 2],
  ['No.｜事業名｜指標｜R6実績', '｜57回', 1],
])(
  'under 「%s」 takes what number and name say, though a 施策 counts 補助件数 too',
  (top, row, n) => {
    const text = table(top, `14｜建設業の活性化と地域貢献活動の後押し｜補助件数${row}`);
    expect(told(text)).toEqual({ rows: 1, counts: { same: n }, ...fine });
  },
);

describe('what is not held', () => {
  it('says nothing false of a target that stands in a picture alone', () => {
    const text = table(head, '2 せたがやPay事業\tアプリの継続利用率\t76%\t80%');
    expect(told(text)).toMatchObject({ counts: { same: 1 }, notFound: ['not-held R6目標'] });
  });

  it('does not take another figure of the project for the one that is held', () => {
    const text = table(head, '17 三茶おしごとカフェ\t就職者数\t766人\t800人');
    expect(told(text)).toMatchObject({ counts: {}, notFound: ['no-such-name 就職者数'] });
  });

  it('does not take what another project counts', () => {
    const text = table(head, '17 三茶おしごとカフェ\t配信数\t35回\t50回');
    expect(told(text)).toMatchObject({ rows: 0, counts: {} });
  });

  it('does not take 「配信数」 of another table for that of the mail magazine', () => {
    expect(told(table('項目\tR5実績\tR6実績', '配信数\t10\t12')).counts).toEqual({});
  });

  it('finds none of the year after', () => {
    const text = table('重点事業\tR7実績\tR7目標', 'ふれあい農園事業\t60園\t60園');
    expect(told(text)).toMatchObject({
      counts: {},
      notFound: ['not-held R7実績', 'not-held R7目標'],
    });
  });
});

it('takes 6,389人 for the 約6,400人 that the page says, and not 6,500人', () => {
  const row = (figure: string) =>
    table(head, `SETAGAYA PORT 事業\t新規会員登録者数（累計）\t${figure}\t5,100人`);
  expect(told(row('6,389人')).counts).toEqual({ rounded: 1, same: 1 });
  expect(told(row('6,500人')).counts).toEqual({ different: 1, same: 1 });
});

it('says of which day a figure is that differs', () => {
  const text = table(head, '7 せせせプロジェクト\tイベント回数\t6回\t5回');
  const page = plainText(reconciledPage(reconcile(rowsOfText(text), plan), plan));
  expect(page).toContain(
    '資料の値 6回｜登録の値 3回｜説明 値が違います（登録の値は令和7年1月現在のものです）',
  );
});

it('still compares 農福連携 of the action plan with the action plan', () => {
  const name = '農福連携事業を通じた区内就職者数';
  const text = table(
    '具体的取組み\t行動指標\tR6実績\t達成率',
    `農福連携の推進\t${name}\t10回\t66.7%`,
  );
  expect(told(text)).toEqual({ rows: 1, counts: { same: 2 }, ...fine });
});

it('takes the year’s end that was entered, and still what the page said in its course', () => {
  const entered: Plan = {
    ...plan,
    projects: plan.projects.map((one) =>
      one.no === 7
        ? {
            ...one,
            progress: one.progress.flatMap((each) => [
              each,
              { ...each, actual: '6', target: '5', asOf: '令和6年度末（みちすじへの入力）' },
            ]),
          }
        : one,
    ),
  };
  const row = (figure: string) => table(head, `せせせプロジェクト\tイベント回数\t${figure}\t5回`);
  expect(told(row('6回'), entered).counts).toEqual({ same: 2 });
  expect(told(row('3回'), entered).counts).toEqual({ same: 2 });
  expect(told(row('4回'), entered).others).toEqual(['2 重点事業7 イベント回数 actual 4回 6 value']);
});

/** 点検結果の文（行の食い違い）: rows of the action plan that show one indicator and do not agree. */

import type { Detail } from '../../review/checks/finding.ts';

/** Returns the sentence with what each row says. */
export function readingsText({ differs, readings }: Extract<Detail, { rule: 'R14' }>): string {
  const said = readings.map(({ place, said: text }) => `${place}は${text}`).join('、');
  const distinct = [...new Set(readings.map((one) => one.said))];
  const alike = distinct.length === 1 ? `どちらも${distinct.join('')}` : said;
  switch (differs) {
    case 'unit':
      return `同じ行動指標の行で、単位の記載が異なります（${said}）。`;
    case 'unit-missing':
      return `同じ行動指標の行のうち、単位の記載がない行があります（${said}）。`;
    case 'value':
      return `【再掲】のある同じ名前の行で、値が異なります（${said}）。`;
    case 'not-marked':
      return `取組みも値も同じ行が2つありますが、どちらにも【再掲】の記載がありません（${alike}）。`;
  }
}

/** Two documents, two figures: what the plan records as a conflict is no error of the paper. */

import { expect, it } from 'vitest';
import { told } from './comparing.ts';

const head = '行動指標\tR6実績\tR6～9までの達成率';
const matching = '区内企業と求職者のマッチングイベント開催数';

it('takes 45回 and 25.0% for the other side of what the plan records', () => {
  expect(told(`${head}\n${matching}\t45回\t25.0%`)).toEqual({
    ...{ rows: 1, counts: { 'known-conflict': 2 }, notFound: [], unread: [] },
    others: ['2 mi-02 actual 45回 182 conflict-1', '2 mi-02 rate 25.0% 101.1 conflict-1'],
  });
});

it('takes what the action plan itself prints for equal', () => {
  expect(told(`${head}\n${matching}\t182回\t101.1%`).counts).toEqual({ same: 2 });
});

it('still finds a figure that neither document says', () => {
  expect(told(`${head}\n${matching}\t183回\t26.0%`).others).toEqual([
    '2 mi-02 actual 183回 182 value',
    '2 mi-02 rate 26.0% 101.1 value',
  ]);
});

it('takes 10回 and 10人 alike, because the plan prints both', () => {
  const name = '農福連携事業を通じた区内就職者数';
  expect(told(`${head}\n${name}\t10回\t66.7%\n${name}\t10人\t66.7%`).counts).toEqual({ same: 4 });
});

it('says where a paper prints what the shown figures give instead of the printed 指数', () => {
  const text = '指標名\t基準値\tR6実績\t指数\nシニア採用意向のある企業の割合\t18%\t56.8%\t315.56';
  expect(told(text).others).toEqual(['2 5-M3 index-number 315.56 313.81 recomputed']);
});

/** What stands in a paper before it is a file. */

import { expect, it } from 'vitest';
import { mostRows, paperModel } from '../../../src/render/papers/paper-model.ts';
import { explain } from '../../../src/wording/refusal.ts';
import { isRefusal } from '../../../src/domain/refusal.ts';
import { aComment } from '../../answers/a-committee.ts';
import { reviewing } from '../../review/reviews.ts';
import { aRequest, past } from './papers.ts';

const discussed = (count: number) => ({
  ...reviewing(past),
  comments: Array.from({ length: count }, (_, at) => aComment(at + 1, `${at + 1}番目の意見`)),
});
const material = (count: number) => ({
  state: discussed(count),
  changes: [],
  workspace: undefined,
});

it('makes no document that nobody could work on, and says what to take instead', () => {
  const request = aRequest({ kind: 'answers' });
  expect(isRefusal(paperModel(request, 'docx', material(mostRows)))).toBe(false);
  const refusal = paperModel(request, 'docx', material(mostRows + 1));
  expect(isRefusal(refusal) && explain(refusal)).toBe(
    '意見と区の考え方は、意見2,000件までを1つのWordの文書にできます。いまは2,001件あるため、作っていません。もとの記録は変わっていません。目指す姿を1つ選ぶか、委員意見一覧をExcelのブック（.xlsx）で書き出してください。',
  );
});

it('is plain: what goes into a thread comes out of it as it was', () => {
  for (const kind of ['review-sheet', 'indicators', 'measures'] as const) {
    const worded = paperModel(aRequest({ kind }), 'xlsx', material(2));
    expect(JSON.parse(JSON.stringify(worded))).toEqual(worded);
  }
});

/** 端数の注: stands where shown contributions miss the shown whole, and only there. */

import { expect, it } from 'vitest';
import { toDecimal } from '../../src/scoring/decimal.ts';
import { answerPage } from '../../src/wording/answer-page.ts';
import { addsUpOtherwise, roundedPartsNote } from '../../src/wording/rounded-parts.ts';
import { aContext } from '../helpers/asking.ts';
import { theAnswerer } from '../helpers/the-answerer.ts';

const parts = (...points: readonly string[]) => points.map((one) => ({ points: toDecimal(one) }));

it.each([
  [parts('0.004', '0.004'), true], // 0.00 and 0.00, but 0.01 together
  [parts('1.25', '2.50'), false],
  [parts(), false],
])('%j', (some, isOtherwise) => {
  expect(addsUpOtherwise(some)).toBe(isOtherwise);
});

const context = aContext();
const notesOf = (question: string): readonly string[] =>
  answerPage(theAnswerer.question(question, context), context).notes;

it.each(['充実度の内訳', 'なぜ161.5？'])(
  '%s shows 35.64＋1.31−0.44＋25.00 beside 61.50',
  (asked) => {
    expect(notesOf(asked)).toContain(roundedPartsNote);
  },
);

it.each(['なぜ172.99？', '充実度は？'])('%s needs no note', (asked) => {
  expect(notesOf(asked)).not.toContain(roundedPartsNote);
});

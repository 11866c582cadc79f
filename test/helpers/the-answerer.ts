/** The real answerer over the adopted plan and the committed synonyms, as every surface uses it. */

import { readFileSync } from 'node:fs';
import type { AnswerContext } from '../../src/answers/answer-context.ts';
import { createAnswerer } from '../../src/answers/answerer.ts';
import { Synonyms } from '../../src/answers/understand/synonyms.ts';
import { answerPage } from '../../src/wording/answer-page.ts';
import { type AnswerRecord, answerRecord } from '../../src/wording/answer-record.ts';
import { plainText } from '../../src/wording/plain-text.ts';
import { adoptedPlan } from './adopted-plan.ts';

const synonyms = Synonyms.parse(JSON.parse(readFileSync('data/synonyms.json', 'utf8')));
const plan = adoptedPlan();

export const theAnswerer = createAnswerer(synonyms);

/** A committee member asks on 20 November 2026, unless the test says otherwise. */
export function aScene(scene: Partial<AnswerContext> = {}): AnswerContext {
  return { plan, today: '2026-11-20', role: 'committee-member', ...scene };
}

/** Returns what `npm run ask -- --json` prints for a question. */
export function ask(question: string, scene: Partial<AnswerContext> = {}): AnswerRecord {
  const context = aScene(scene);
  const answer = theAnswerer.question(question, context);
  return answerRecord(question, answer, plainText(answerPage(answer, context)));
}

/** Returns how a question was read, without what was found. */
export function readingOf(question: string, scene: Partial<AnswerContext> = {}): object {
  const { outcome, reading } = ask(question, scene);
  return { outcome, ...reading };
}

/** Every finding can be reached and is known by one key, wherever it stands. */

import { expect, it } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import type { AnswerContext } from '../../src/answers/answer-context.ts';
import { planInForce } from '../../src/collection/plan-in-force.ts';
import { beginState } from '../../src/domain/begin-state.ts';
import type { State } from '../../src/domain/state.ts';
import { checkRecord } from '../../src/review/check-record.ts';
import { checkedPlan } from '../../src/review/checks/checked-plan.ts';
import { checkPlan, findingsOf } from '../../src/review/checks/check-plan.ts';
import { keyOf } from '../../src/review/checks/finding.ts';
import { findingsNow } from '../../src/slack/review/findings-now.ts';
import { readCheckWords } from '../../src/store/read-check-words.ts';
import { answerPage } from '../../src/wording/answer-page.ts';
import { findingHead } from '../../src/wording/checks/findings-form.ts';
import { toldFinding } from '../../src/wording/checks/told-finding.ts';
import type { Page } from '../../src/wording/page.ts';
import { adoptedPlan } from '../helpers/adopted-plan.ts';
import { aRevision, indicatorWording } from '../helpers/revisions.ts';
import { theAnswerer as answerer } from '../helpers/the-answerer.ts';

const words = await readCheckWords('data/check-words.json');
const plan = adoptedPlan();
const today = '2026-11-20';

function asking(state: State = beginState(plan)): AnswerContext {
  const checks = checkRecord(state, { words, sees: 'all' });
  return { plan: planInForce(state), today, role: 'secretariat', checks };
}

it('reaches every finding by the buttons below it', () => {
  const context = asking();
  const itemsOf = (page: Page): string[] =>
    page.parts.flatMap((part) => (part.kind === 'list' ? part.items : []));
  const page = answerPage(answerer.question('点検して', context), context);
  const others = page.buttons.map(({ query }) =>
    answerPage(answerer.query(query, context), context),
  );
  const told = new Set([page, ...others].flatMap(itemsOf).filter((one) => !/^ほか\d/.test(one)));
  const found = checkPlan({ plan, words, fiscalYear: 2024, showsPace: false });
  const all = new Set(
    found.map((finding) => {
      const head = findingHead({
        ...toldFinding(finding, plan),
        isHint: finding.kind === 'hint',
      });
      return head.replace('\n', '：');
    }),
  );
  expect(all.size).toBeGreaterThan(100);
  expect([...all].filter((one) => !told.has(one))).toEqual([]);
  expect(others.flatMap(({ buttons }) => buttons)).toEqual([]);
});

it('knows a finding by one key on the card, in answers and on the terminal, also while a new name waits', () => {
  const revision = aRevision(indicatorWording, { appliesFrom: 2027 });
  const first = beginState(plan);
  const state: State = { ...first, revisions: [revision] };
  const context = asking(state);
  const { facts } = answeredOnly(answerer.query({ intent: 'check-list', goals: [5] }, context));
  const answered = facts.intent === 'check-list' ? facts.listed.map(keyOf) : [];
  const card = findingsNow(state, { goal: 5 }, { words, today }).told.map(({ key }) => key);
  const onTerminal = checkedPlan(planInForce(state), today);
  const typed = findingsOf(5, checkPlan({ ...onTerminal, words, showsPace: false })).map(keyOf);
  expect(answered).toEqual(card);
  expect(typed).toEqual(card);
  expect(card.some((key) => key.includes('5-M4'))).toBe(true);
  const renamed = findingsNow(state, { goal: 5 }, { words, today: '2027-11-20' });
  expect(renamed.told.map(({ key }) => key)).not.toEqual(card);
});

function answeredOnly(answer: Answer) {
  if (answer.outcome !== 'answered') throw new Error('Not answered');
  return answer;
}

/** Nothing is overlooked: where any answer differs, 変化 does not say that nothing changed; and it tells no secret. */

import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerContext } from '../../../src/answers/answer-context.ts';
import { terminalContext } from '../../../src/cli/terminal-context.ts';
import { Plan } from '../../../src/domain/plan.ts';
import type { State } from '../../../src/domain/state.ts';
import { readableNow } from '../../../src/review/readable-now.ts';
import { withWordsOfNow } from '../../../src/review/words-now.ts';
import { answerPage } from '../../../src/wording/answer-page.ts';
import { plainText } from '../../../src/wording/plain-text.ts';
import { adoptedPlan } from '../../helpers/adopted-plan.ts';
import { theAnswerer } from '../../helpers/the-answerer.ts';
import { after, anyDeeds, begun, checkWords, secrets } from '../any-deeds.ts';
import { leafChanger } from '../changed-leaf.ts';

const ofPlan = [
  ...['目指す姿5の指数は？', '目指す姿6の指数は？', '目指す姿7の指数は？', '目指す姿5の指標の一覧'],
  ...[
    '5-A2の実績は？',
    '5-A4の令和7年度の実績は？',
    '5-S1の令和7年度の指数は？',
    '5-M4の基準値は？',
  ],
  ...[
    '5-A2の収集方法は？',
    '目指す姿5の施策の一覧',
    '目指す姿6の施策の一覧',
    '目指す姿7の施策の一覧',
  ],
  ...['重点事業の一覧', '重点事業17の進捗は？', '目指す姿5のロジックモデルは？', '目指す姿は？'],
  ...['充実度は？', '検証の手順は？', '指数とは？', '目指す姿5を点検して', '目指す姿5の出典は？'],
];
const ofWork = [
  ...[
    '委員の意見は？',
    '未回答の意見は？',
    '私の意見は？',
    '検証の進み具合は？',
    '意見がまだの委員は？',
  ],
  ...[
    '入力の締切は？',
    '5-A2の締切は？',
    '5-A4の締切は？',
    '5-S1の締切は？',
    '期限を過ぎたものは？',
  ],
  ...[
    '5-A2の担当は？',
    '5-A4の担当は？',
    '5-S1の担当は？',
    '私の担当は？',
    '担当が決まっていないものは？',
  ],
  ...['意見の締切は？', '見直しの案は？', '重複している指標は？'],
];

const ofGoal = (goal: number): string[] => [
  ...[`目指す姿${goal}の指数は？`, `目指す姿${goal}の指標の一覧`, `目指す姿${goal}の施策の一覧`],
  ...[`目指す姿${goal}を点検して`, `${goal}-A1の実績は？`, `${goal}-M1の指数は？`],
];

const viewers = {
  member: { user: 'U1' },
  owner: { user: 'U4' },
  secretariat: { user: 'U9' },
  channel: { inPublic: 'U9' },
} as const;
type Viewer = keyof typeof viewers;

const today = '2026-11-20';
const since = '2026-11-05T14:59:59.999Z';
const query = { intent: 'changes', since } as const;

function contextOf(state: State, viewer: Viewer, present: State): AnswerContext {
  const { roster } = present;
  const seen = readableNow(state, present);
  const situation = { state: seen, today, words: checkWords, roster };
  return withWordsOfNow(terminalContext(viewers[viewer], situation), present);
}

const told = (question: string, context: AnswerContext): string =>
  plainText(answerPage(theAnswerer.question(question, context), context));

function changesTold(then: State, now: State, viewer: Viewer, goals?: number[]): string {
  const earlier = { ...contextOf(then, viewer, now), moment: since };
  const context = { ...contextOf(now, viewer, now), earlier };
  const asked = goals === undefined ? query : { ...query, goals };
  return plainText(answerPage(theAnswerer.query(asked, context), context));
}

/** The questions whose answers differ although 変化 says that nothing changed. */
function overlooked(
  then: State,
  now: State,
  viewer: Viewer,
  questions: readonly string[],
  goals?: number[],
): string[] {
  const [was, is] = [contextOf(then, viewer, now), contextOf(now, viewer, now)];
  if (isDeepStrictEqual(was, is)) return []; // Then so is every answer
  if (!changesTold(then, now, viewer, goals).startsWith('変化はありません。')) return [];
  return questions.filter((question) => told(question, was) !== told(question, is));
}

const allViewers = ['member', 'owner', 'secretariat', 'channel'] as const;
const aViewer = fc.constantFrom(...allViewers);
const someDeeds = fc.array(fc.constantFrom(...Object.keys(anyDeeds)), { maxLength: 8 });
const fewDeeds = fc.array(fc.constantFrom(...Object.keys(anyDeeds)), {
  minLength: 1,
  maxLength: 2,
});
const before = (place: number): string => `2026-11-0${1 + (place % 4)}T0${place}:00:00.000Z`;
const later = (place: number): string => `2026-11-1${place}T01:00:00.000Z`;

describe('what happened since', () => {
  it.each(Object.keys(anyDeeds))('notices %s by itself', (name) => {
    const now = after(begun, [name], later);
    for (const viewer of allViewers) {
      expect([viewer, overlooked(begun, now, viewer, [...ofPlan, ...ofWork])]).toEqual([
        viewer,
        [],
      ]);
    }
  });

  it('is noticed wherever an answer differs', () => {
    fc.assert(
      fc.property(someDeeds, fewDeeds, aViewer, (first, second, viewer) => {
        const then = after(begun, first, before);
        const now = after(then, second, later);
        expect(overlooked(then, now, viewer, [...ofPlan, ...ofWork])).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it.each([5, 6, 7])('is noticed by who asks of goal %i alone', (goal) => {
    fc.assert(
      fc.property(someDeeds, fewDeeds, aViewer, (first, second, viewer) => {
        const then = after(begun, first, before);
        const now = after(then, second, later);
        expect(overlooked(then, now, viewer, ofGoal(goal), [goal])).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('tells of every goal that answers speak of a new year now', () => {
    const then = after(begun, ['a value entered'], before);
    const now = after(then, ['the last entry approved'], later);
    expect(changesTold(then, now, 'member', [6]).split('\n')[0]).toBe(
      '年度の指定がない質問は、令和6年度ではなく令和7年度の値で答えるようになりました。',
    );
  });

  it('tells no secret to those who may not know of it', () => {
    fc.assert(
      fc.property(someDeeds, someDeeds, (first, second) => {
        const then = after(begun, first, before);
        const now = after(then, second, later);
        for (const viewer of ['owner', 'channel'] as const) {
          const text = changesTold(then, now, viewer);
          expect(text).not.toContain(secrets.private);
          expect(text).not.toContain('事務局のみの意見');
          const isBack = now.comments.some(({ no, deletedAt }) => no === 1 && deletedAt === null);
          if (!isBack) expect(text).not.toContain(secrets.withdrawn);
          expect(text).not.toContain(secrets.aside);
          expect(text).not.toContain('意見なし');
          const known = [...then.revisions, ...now.revisions]; // What was known once is no secret
          if (known.every(({ stages }) => stages.length < 2)) {
            expect(text).not.toContain('見直し1｜');
          }
          if (!now.entries.some(({ decisions }) => decisions.length > 0)) {
            expect(text).not.toMatch(/98,?765/);
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('what the plan says', () => {
  it('is noticed wherever an answer differs', () => {
    const changed = leafChanger(adoptedPlan());
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const plan = Plan.safeParse(changed(seed));
        if (!plan.success) return; // It is no plan any more
        const now = { ...begun, plan: plan.data };
        expect(overlooked(begun, now, 'member', ofPlan)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

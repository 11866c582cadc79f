/** Stories of people who look for what their comment is about. */

import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Role } from '../../../src/domain/role.ts';
import { subjectName } from '../../../src/wording/comment-names.ts';
import { option } from '../../../src/slack/blocks/fields.ts';
import {
  codeOf,
  subjectChoice,
  subjectFrom,
  subjectsOf,
} from '../../../src/slack/review/subjects.ts';
import { adoptedPlan } from '../../helpers/adopted-plan.ts';
import { openReview, type ReviewScene, startReviewScene } from './review-scene.ts';

const plan = adoptedPlan();
let at: ReviewScene;
beforeEach(async () => {
  at = await startReviewScene();
  await openReview(at);
});
afterEach(() => at.scene.end());

const opened = async (by = 'U1') => {
  await at.scene.sato.act({ by, on: at.card(), press: '意見を書く' });
  return at.modal(by);
};
const offered = async (typed: string, by = 'U1') => {
  const view = await opened(by);
  const answer = await at.scene.sato.suggest({ by, on: view, menu: 'subjects-5', typed });
  return 'options' in answer ? answer.options : [];
};
const labels = async (typed: string) => (await offered(typed)).map(({ text }) => text.text);

it('offers the goal and its indicators first, and everything else after them', async () => {
  const all = await labels('');
  expect(all.slice(0, 3)).toEqual([
    '目指す姿の全体',
    '行動指標1「多様な働き方に関するセミナー回数」',
    '行動指標2「多様な働き方の相談・社会保険労務士の相談実施回数」',
  ]);
  expect(all).toContain('課題「自分にあった仕事が見つからない」');
  expect(all).toContain('施策5-1①「安定的雇用の促進」');
  expect(all).toContain('重点事業17「三茶おしごとカフェ」');
  expect(all.at(-1)).toBe('ビジョン全体');
});

const cafe = '行動指標4「おしごとカフェでの求人数」';
it.each([
  ['5-A4', cafe],
  ['行動指標４', cafe],
  ['お仕事カフェ', cafe],
  ['オシゴト', cafe],
  ['きゅうじん', cafe],
  ['求人 方法', `${cafe}の収集方法`],
  ['さんちゃ', '行動指標5「三軒茶屋就労支援センターのセミナー回数」'],
  ['課題 仕事', '課題「自分にあった仕事が見つからない」'],
  ['施策5-1', '施策5-1①「安定的雇用の促進」'],
])('finds by 「%s」 first %s', async (typed, first) => {
  expect((await labels(typed))[0]).toBe(first);
});

it('offers nothing for what the plan does not know', async () => {
  expect(await labels('ほうれんそう')).toEqual([]);
});

it('keeps a 施策 as it was chosen, and shows its name in the thread', async () => {
  const [measure] = await offered('施策5-1①');
  await at.scene.sato.submit({
    by: 'U1',
    view: await at.modal('U1'),
    enter: { 'subjects-5': measure?.value ?? '', text: '対象を広げてはどうか。' },
  });
  await at.scene.slack.until(() => at.thread().length === 2);
  expect(at.comments()[0]?.classification.about).toEqual([{ kind: 'measure', measure: 'AP-153' }]);
  expect(at.thread()[1]?.text).toContain('施策5-1①「安定的雇用の促進」');
});

it('begins a correction with what is there', async () => {
  const { scene, card } = at;
  const text = '行動指標4の出典は。';
  const said = await scene.sato.say({ by: 'U1', channel: 'C1', thread: card().ts, text });
  await scene.slack.until(() => at.comments().length === 1);
  await scene.sato.shortcut({ by: 'U1', callbackId: 'reclassify-comment', on: said.message });
  await scene.sato.submit({ by: 'U1', view: await at.modal('U1'), enter: { step: '2' } });
  await scene.slack.until(() => at.comments()[0]?.classification.step === 2);
  expect(at.comments()[0]?.classification.about).toEqual([
    { kind: 'indicator', indicator: '5-A4' },
  ]);
});

it('offers nothing to a guest who is no longer registered', async () => {
  const { scene } = at;
  const register = (...roles: Role[]) =>
    scene.store.update(({ roster, ...state }) => {
      const others = roster.people.filter(({ user }) => user !== 'U7');
      const guest = roles.length === 0 ? [] : [{ user: 'U7', name: '客', roles }];
      return { ...state, roster: { ...roster, people: [...others, ...guest] } };
    }, 'U9');
  await register('committee-member');
  const view = await opened('U7');
  const typing = { by: 'U7', on: view, menu: 'subjects-5', typed: '' };
  expect(await scene.sato.suggest(typing)).toHaveProperty('options.length', 76);
  await register();
  expect(await scene.sato.suggest(typing)).toEqual({ options: [] });
});

it.each([5, 6, 7])('tells all choices of 目指す姿%i apart', (goal) => {
  const drawn = subjectsOf(goal, plan).map((one) => option(subjectChoice(one, plan)));
  expect(new Set(drawn.map(({ text }) => text.text)).size).toBe(drawn.length);
  expect(new Set(drawn.map(({ value }) => value)).size).toBe(drawn.length);
});

it('carries an issue of any length, also one that the plan no longer has', () => {
  const long = { kind: 'issue', text: '働き方についての課題。'.repeat(30) } as const;
  expect(codeOf(long).length).toBeLessThanOrEqual(150);
  expect(subjectFrom(codeOf(long), plan)).toBeUndefined();
  expect(subjectFrom(codeOf(long), plan, [long])).toEqual(long);
  for (const one of subjectsOf(7, plan)) expect(subjectFrom(codeOf(one), plan)).toEqual(one);
});

it('tells rows of one name apart by what they count', () => {
  const names = ['AP-239a', 'AP-239b'].flatMap((id) =>
    plan.measures.flatMap((one) =>
      one.id === id ? [subjectName({ kind: 'measure', measure: one.id }, plan)] : [],
    ),
  );
  expect(names[0]).toMatch(/^施策7-2①「区民の起業・創業の促進」（.+）$/);
  expect(names[0]).not.toBe(names[1]);
});

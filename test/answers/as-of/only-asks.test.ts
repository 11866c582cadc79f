/** What members write to the bot in a review: a question is answered, and a comment is never lost. */

import { expect, it } from 'vitest';
import type { MomentScene } from '../../../src/answers/as-of/moment.ts';
import { onlyAsks } from '../../../src/answers/as-of/only-asks.ts';
import { aScene, theAnswerer } from '../../helpers/the-answerer.ts';
import { asks } from '../a-committee.ts';

const meeting = (no: number, on: string) => ({ no, on, place: null, agenda: [], materials: [] });
const times: MomentScene = {
  today: '2026-11-20',
  now: '2026-11-20T03:00:00.000Z',
  meetings: [meeting(1, '2026-10-08'), meeting(2, '2026-11-05')],
  committee: { name: '検証部会', principles: [], goals: [5, 6, 7] },
};
const scene = aScene(asks({ user: 'U1' }));
const isQuestion = (text: string): boolean =>
  onlyAsks(text, times, (question) => theAnswerer.answersWhole(question, scene));

it.each([
  '前回から何が変わった？',
  '前回から何が変わりましたか？',
  '前回からの変化は？',
  '第1回部会からの変更点は？',
  '第1回部会から第2回部会までに何が変わった？',
  '11月1日から変わったところを教えてください',
  '第1回部会時点で目指す姿5の指数は？',
  '11月1日現在の目指す姿5の指数は？',
  '回答A-0142は？',
  '回答A-0142を見せて',
])('keeps no comment of the question 「%s」', (text) => {
  expect(isQuestion(text)).toBe(true);
});

it.each([
  '前回から何も変わっていません',
  '前回から何も変わっていないのですか？',
  '前回から何が変わったのか分かりません',
  '前回から変わったと言えるのでしょうか？',
  '前回からなぜ変わったのですか？',
  '前回から求人数の説明が変わったのはなぜですか？',
  '5-A2の指数が前回から変わっていないのはなぜですか？',
  '5-A2の指数が変わっていないのはなぜですか？',
  '何も変わっていないのはなぜですか？',
  '昨日から指数が変わっていないのはどうして？',
  '前回から変わった点は評価します',
  '前回から変わった点が分かりにくい',
  '前回から変わったところは、どこも改善になっていない',
  '前回からの変化は小さいのでは？',
  '前回からの変化が見えない。説明してください',
  '前回から値が変わったことを資料に書いてください',
  '前回から値が変わった理由はどこにありますか？',
  '前回から変更した点に、根拠はありますか？',
  '前回からの違いに、区の考えはありますか？',
  '前回からの変更点は、区民に伝わりますか？',
  '前回から変わりましたか。変わっていないなら理由を示してください',
  '前回から動きがないのはどうして？',
  '前回から進んだことはあるのですか？',
  '前回から指標は変わったのに、目標は変わらないのですか？',
  '第1回部会から何が変わったか、毎回示してほしい',
  '第1回部会から議論が進んだとは思えない',
  '第1回部会の時点で指数は低かったはずです',
  '第1回部会時点で目指す姿5の指数は妥当でしたか？',
  '11月1日時点の指数は、本当に正しいのですか？',
  '11月1日現在の目指す姿5の指数は高すぎませんか？',
  '先月から変わった数字は、どう説明しますか？',
  '昨日から意見が消えたのはなぜ？',
  '回答A-0142は間違いではないですか？',
  '回答A-0142の数字はおかしい',
  '回答A-0142について、数字の根拠は？',
  '回答A-0142は前回から変わった？',
  '前回からの変化を次回も教えてください。見やすい表を希望します',
  '前回からどこが変わったの',
  '前回から変わった点が、ありますか？ないですよね？',
  '前回から変わったのは、なに',
  '前回から何か変わったのですか',
  '前回からこう変わりました',
  '前回から変わった',
  '前回から変わりました。',
  '前回からの変化あり',
  '前回から違いがない点が、こと、どう',
])('keeps 「%s」 as a comment', (text) => {
  expect(isQuestion(text)).toBe(false);
});

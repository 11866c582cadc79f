/** ただの質問か: whether a text that mentions the bot asks for an answer and says nothing besides. */

import { answerNumberIn } from '../given-answer.ts';
import { readsAsQuestion } from '../reads-as-question.ts';
import { isOnlyOfChanges } from './changes-query.ts';
import type { MomentScene } from './moment.ts';
import { readTimed } from './read-timed.ts';

/**
 * Returns whether a text is nothing but a question: about now, a moment, a number, or what changed.
 *
 * In doubt it is none: what is taken for a question is not kept as a comment, and a comment that is
 * lost is worse than one too many. `answersWhole` tells whether a question is answered to its last word.
 *
 * @example
 * onlyAsks('第1回部会時点で目指す姿5の指数は？', scene, answersWhole); // true
 * onlyAsks('前回から求人数の説明が変わったのはなぜですか？', scene, answersWhole); // false
 */
export function onlyAsks(
  text: string,
  scene: MomentScene,
  answersWhole: (question: string) => boolean,
): boolean {
  if (!readsAsQuestion(text) || asksWhyNot.test(text.normalize('NFKC'))) return false;
  if (answerNumberIn(text) !== undefined) return true;
  const timed = readTimed(text, scene);
  if (timed.kind === 'unclear') return false; // The bot asks back, and has answered nothing
  if (timed.kind === 'changes') return isOnlyOfChanges(timed);
  return answersWhole(timed.kind === 'then' ? timed.question : text);
}

/** 「変わっていないのはなぜですか」 finds fault, whatever figure it gets for an answer. */
const asksWhyNot =
  /な(?:い|かった)(?:の|こと|わけ|理由)?(?:は|って)?、?(?:なぜ|何故|どうして|なんで)/u;

/** 聞き返しの形: what is said, besides the buttons, when a question was not answered. */

import type { AnswerContext } from '../answers/answer-context.ts';
import type { Unanswered } from '../answers/understanding.ts';

/** One sentence for saying aloud, the candidates by name, and the rest; buttons follow. */
export type Said = { lead: string; more: readonly string[]; list?: readonly string[] };

export type Say = (understanding: Unanswered, context: AnswerContext) => Said;

/** 何が変わったか: what 変化の一覧 tells, gathered for those who will read the copy. */

import type { UserId } from '../../domain/slack-id.ts';
import type { ChangesPaper } from '../../reports/changes-page.ts';
import type { PaperSpan } from '../../domain/paper-span.ts';
import { changesForCopy, changesIn } from '../../wording/papers/changes-for-copy.ts';
import { answerQueryInTime, isAnswer } from '../../wording/timed-answer.ts';
import { contextFor } from '../questions/past-context.ts';
import type { Services } from '../services.ts';
import type { AskedPaper } from './asked-paper.ts';

/** Nothing for every other paper; `said` is why there is nothing to tell: nothing was kept at that time. */
export type Changed = { span?: PaperSpan; changed?: ChangesPaper } | { said: string };

/** A file is handed on, so only 事務局控え holds what the person alone may see. */
export async function changedFor(
  { kind, goal, copy, since, until }: AskedPaper,
  user: UserId,
  services: Services,
): Promise<Changed> {
  if (kind !== 'changes-since' || since === null) return {};
  const span = { since, until };
  const shownTo = copy === 'for-secretariat' ? 'asker' : 'everyone';
  const said = await answerQueryInTime(changesIn(span, goal ?? undefined), {
    answerer: services.answerer,
    contextFor: (moments) => contextFor(moments, { user, shownTo }, services),
  });
  if (!isAnswer(said)) return { said: said.page.lead };
  const { answer } = said;
  return answer.outcome === 'answered' && answer.facts.intent === 'changes'
    ? { span, changed: changesForCopy(answer.facts, copy) }
    : { said: said.page.lead };
}

/** 変化の一覧の写し: what changed, as finished text for those who receive a copy. */

import type { ChangesFacts } from '../../answers/kinds/changes.ts';
import type { Query } from '../../answers/query.ts';
import type { GoalNumber } from '../../domain/goal.ts';
import type { PaperCopy } from '../../domain/paper-kind.ts';
import type { ChangesPaper } from '../../reports/changes-page.ts';
import type { PaperSpan } from '../../domain/paper-span.ts';
import { changesPaper } from '../changes-paper.ts';
import { namelessChanges } from './nameless-changes.ts';

/** Returns the question whose answer the paper holds. */
export function changesIn({ since, until }: PaperSpan, goal: GoalNumber | undefined): Query {
  return {
    ...{ intent: 'changes', since },
    ...(until !== null && { asOf: until }),
    ...(goal !== undefined && { goals: [goal] }),
  };
}

/** Returns the page of facts that were gathered for the readers of the copy; 公表用 names nobody. */
export function changesForCopy(facts: ChangesFacts, copy: PaperCopy): ChangesPaper {
  return changesPaper(copy === 'for-publication' ? namelessChanges(facts) : facts);
}

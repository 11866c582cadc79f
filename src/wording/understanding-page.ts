/** 聞き返しとお断り: what is said when a question was not answered. */

import type { AnswerContext } from '../answers/answer-context.ts';
import type { Reason, Unanswered } from '../answers/understanding.ts';
import { noSuchFigure, severalFigures } from './asked-figure.ts';
import type { Say } from './asking-shape.ts';
import { distinctThings } from './candidate-name.ts';
import { notYetRecorded } from './answers/not-yet-recorded.ts';
import {
  ambiguousEntity,
  ambiguousGoal,
  ambiguousIndicator,
  ambiguousLayer,
  ambiguousMeasure,
  missingSubject,
  multiIntent,
  notUnderstood,
} from './asking-back.ts';
import {
  broadcastMention,
  forecast,
  goalNotLoaded,
  noFiguresForYear,
  outOfScope,
  restrictedData,
  unknownGoal,
  writeViaChat,
} from './declining.ts';
import { ambiguousMember, unknownMember } from './member-questions.ts';
import { distinctButtons } from './distinct-buttons.ts';
import type { Page, PageButton, PagePart } from './page.ts';
import { queryLabel } from './query-label.ts';

const sayings: Record<Reason, Say> = {
  'unknown-goal': unknownGoal,
  'goal-not-loaded': goalNotLoaded,
  'ambiguous-goal': ambiguousGoal,
  'ambiguous-layer': ambiguousLayer,
  'ambiguous-indicator': ambiguousIndicator,
  'ambiguous-entity': ambiguousEntity,
  'ambiguous-measure': ambiguousMeasure,
  'ambiguous-member': ambiguousMember,
  'unknown-member': unknownMember,
  'missing-subject': missingSubject,
  'multi-intent': multiIntent,
  forecast,
  'broadcast-mention': broadcastMention,
  'restricted-data': restrictedData,
  'write-via-chat': writeViaChat,
  'out-of-scope': outOfScope,
  'no-figures-for-year': noFiguresForYear,
  'not-yet-recorded': ({ said }) => {
    const { now, later, instead } = notYetRecorded(said.intent);
    return { lead: now, more: [later, instead] };
  },
  'no-such-figure': noSuchFigure,
  'several-figures': severalFigures,
  'not-understood': notUnderstood,
};

const mostButtons = 5;

/**
 * Returns the page that asks back, declines, or says that nothing is recorded.
 *
 * Its buttons are the offers, at most five, each a whole question; words of the question are quoted
 * only after they were made harmless.
 */
export function understandingPage(understanding: Unanswered, context: AnswerContext): Page {
  const { lead, more, list } = sayings[understanding.reason](understanding, context);
  const paragraphs = more.map((text): PagePart => ({ kind: 'paragraph', text }));
  const candidates: PagePart[] =
    list && list.length > 0 ? [{ kind: 'list', title: '候補', items: list }] : [];
  return {
    lead,
    reading: '',
    parts: [...candidates, ...paragraphs],
    notes: [],
    sources: [],
    buttons: buttonsOf(understanding, context),
  };
}

/** A series that stands in two places is offered once. */
function buttonsOf({ offers }: Unanswered, { plan }: AnswerContext): PageButton[] {
  const onlyOne = offers.map(({ indicators: [id, ...others] = [] }) =>
    others.length === 0 ? id : undefined,
  );
  const distinct = distinctThings(
    onlyOne.flatMap((id) => id ?? []),
    plan,
  );
  const buttons = offers
    .filter((_, at) => {
      const id = onlyOne[at];
      return id === undefined || distinct.some((kept) => kept === id);
    })
    .map((query) => ({ label: queryLabel(query, plan), query }));
  return distinctButtons(buttons).slice(0, mostButtons);
}

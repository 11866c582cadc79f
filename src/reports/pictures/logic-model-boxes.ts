/** ロジックモデルの箱: six columns of boxes, and the links between them that the plan states. */

import type { IndicatorId } from '../../domain/indicator.ts';
import type { LogicModel } from '../../domain/logic-model.ts';
import type { Link } from './drawing.ts';

type Example = LogicModel['examples'][number];
type Attachment = Example['attachment'];

/** What a box of the left half is about; `attachment` tells how sure its place is. */
export type LogicModelBoxes = {
  audiences: readonly { id: string; text: string }[];
  issues: readonly { id: string; text: string; attachment: Attachment }[];
  /** Each trigger with the examples that hang on it; the last may have no trigger of its own. */
  changes: readonly {
    trigger: { id: string; text: string; attachment: Attachment } | undefined;
    examples: readonly { id: string; example: Example }[];
  }[];
  /** Indicators of the right half, with the words of their change where a text holds them. */
  outcomes: (level: 'short-term' | 'mid-long-term') => readonly Outcome[];
  /** Whether a column holds more changes than the text tells. */
  isUnknown: Record<'short-term' | 'mid-long-term', boolean>;
  links: readonly Link[];
};

export type Outcome = { id: string; indicator: IndicatorId; text: string | undefined };

export type OutcomeIndicator = { id: IndicatorId; level: string };

/**
 * Returns the boxes of a logic model.
 *
 * A link stands only where the page prints it or where the source states it in words: what was read
 * from the order of the lines, or is uncertain, gets a box and no link. Nothing leads to the goal,
 * because the right half of the page is a lost picture.
 *
 * @example goal 7
 * logicModelBoxes(model, indicators).links; // …, the example with 7-A1 to 7-S1
 */
export function logicModelBoxes(
  model: LogicModel,
  indicators: readonly OutcomeIndicator[],
): LogicModelBoxes {
  const audiences = model.audiences.map((text, at) => ({ id: `audience-${at}`, text }));
  const issues = model.issues.map((issue, at) => ({ ...issue, id: `issue-${at}` }));
  const triggers = model.triggers.map((trigger, at) => ({ ...trigger, id: `trigger-${at}` }));
  const examples = model.examples.map((example, at) => ({ id: `example-${at}`, example }));
  const ofTrigger = (text: string | null) =>
    examples.filter(({ example }) => example.trigger === text);
  const loose = ofTrigger(null);
  const boxOf = (indicator: IndicatorId): string =>
    examples.find(({ example }) => example.indicators.some((one) => one.indicator === indicator))
      ?.id ?? `indicator-${indicator}`;
  return {
    audiences,
    issues,
    changes: [
      ...triggers.map((trigger) => ({ trigger, examples: ofTrigger(trigger.text) })),
      ...(loose.length > 0 ? [{ trigger: undefined, examples: loose }] : []),
    ],
    outcomes: (level) =>
      indicators
        .filter((one) => one.level === level)
        .map(({ id }) => ({
          ...{ id: `indicator-${id}`, indicator: id },
          text: halfOf(model, level).known.find(({ indicator }) => indicator === id)?.text,
        })),
    isUnknown: {
      'short-term': model.shortTermOutcomes.others === 'unknown',
      'mid-long-term': model.midLongTermOutcomes.others === 'unknown',
    },
    links: [
      ...issues
        .filter(isPrinted)
        .flatMap(({ id, audience }) =>
          audiences
            .filter(({ text }) => text === audience)
            .map((from) => ({ from: from.id, to: id })),
        ),
      ...triggers
        .filter(isPrinted)
        .flatMap(({ id, issue }) =>
          issues.filter(({ text }) => text === issue).map((from) => ({ from: from.id, to: id })),
        ),
      ...model.statedLinks.map(({ from, to }) => ({ from: boxOf(from), to: boxOf(to) })),
    ],
  };
}

function halfOf(model: LogicModel, level: 'short-term' | 'mid-long-term') {
  return level === 'short-term' ? model.shortTermOutcomes : model.midLongTermOutcomes;
}

function isPrinted({ attachment }: { attachment: Attachment }): boolean {
  return attachment === 'printed';
}

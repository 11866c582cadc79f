/** 備考: remarks of the plan that an answer has not already said in its own way. */

import type { IndicatorFact } from '../answers/indicator-facts.ts';
import type { Remark } from '../domain/indicator.ts';
import { type Level, levels } from '../domain/level.ts';
import { indicatorPlace } from './indicator-names.ts';

/**
 * Returns the remarks that add something: not the published figure beside ours, a disagreement of
 * sources, a double listing, a second name or a slip of the transcription, because those have words
 * of their own.
 */
export function remainingRemarks(fact: IndicatorFact): Remark[] {
  return fact.indicator.remarks.filter((remark) => !isSaidElsewhere(remark, fact));
}

/** Returns how the transcription was read where it was in doubt, for the notes. */
export function transcriptionRemarks({ indicator }: IndicatorFact): string[] {
  return indicator.remarks.filter(({ kind }) => kind === 'transcription').map(remarkText);
}

/** Returns a remark for people: ids such as 5-S2 become 「目指す姿5 短期2」. */
export function remarkText({ text }: Remark): string {
  return text.replace(
    /\b(\d{1,2})-([ASM])(\d{1,2})\b/g,
    (id: string, goal: string, letter: string, no: string) => {
      const level = levelOf(letter);
      return level ? indicatorPlace({ goal: Number(goal), level, no: Number(no) }) : id;
    },
  );
}

/** The letter of an id is the initial of its level. */
function levelOf(letter: string): Level | undefined {
  return levels.find((level) => level.startsWith(letter.toLowerCase()));
}

function isSaidElsewhere(remark: Remark, fact: IndicatorFact): boolean {
  const { secondName } = fact.indicator;
  switch (remark.kind) {
    case 'comparability':
      return isSaidOfFigures(remark, fact);
    case 'name-variant':
      return secondName !== undefined && remark.text.includes(secondName.name);
    case 'transcription':
      return true;
    case 'margin-note':
    case 'definition':
    case 'unit':
      return false;
  }
}

function isSaidOfFigures({ text, citation }: Remark, fact: IndicatorFact): boolean {
  const { sameAs, score, conflicts } = fact;
  const isAboutDifference =
    score.state === 'scored' && score.agreement === 'differs' && text.includes(score.shown);
  const isAboutOtherYear = fact.indicator.published.some(
    (one) => one.fiscalYear !== fact.fiscalYear && text.includes(one.indexNumber),
  );
  const isAboutConflict = conflicts.some(({ readings }) =>
    readings.some((reading) => reading.citation.line === citation.line),
  );
  return (
    isAboutDifference ||
    isAboutOtherYear ||
    isAboutConflict ||
    sameAs.some(({ id }) => text.includes(id))
  );
}

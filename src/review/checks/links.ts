/** R20: the pathway: links that are missing, that the source itself asks about, or cannot be seen. */

import type { Indicator } from '../../domain/indicator.ts';
import type { LogicModel } from '../../domain/logic-model.ts';
import type { Plan } from '../../domain/plan.ts';
import { aboutIndicators } from './about-indicator.ts';
import type { CheckContext } from './check-context.ts';
import type { Finding } from './finding.ts';

/**
 * Returns what can be said of the links of each logic model.
 *
 * Where the half with the outcomes is not in the text of the source, no link is called missing: that
 * the half is unknown is the one finding, and the original has to be looked at.
 *
 * @example 7-A1 → 7-S1: the link that the source's own example of 検証手順2 asks about
 */
export function linksOf({ plan, words }: CheckContext): Finding[] {
  return plan.logicModels.flatMap((model) => [
    ...unknownHalf(model),
    ...statedLinks(model, plan),
    ...missingLinks(model, plan),
    ...outcomesInOtherWords(model, plan, words.general),
  ]);
}

function unknownHalf({ goal, citation, ...model }: LogicModel): Finding[] {
  if (!isUnknown(model)) return [];
  return [
    {
      detail: { rule: 'R20', why: 'half-unknown' },
      ...{ step: 5, kind: 'auto', origin: 'needs-original' },
      ...{ goals: [goal], about: [], citations: [citation] },
    },
  ];
}

function isUnknown(model: Pick<LogicModel, 'shortTermOutcomes' | 'midLongTermOutcomes'>): boolean {
  const halves = [model.shortTermOutcomes, model.midLongTermOutcomes];
  return halves.some(({ others }) => others === 'unknown');
}

/** A link that the source puts as a question is one for the members. */
function statedLinks({ statedLinks: links }: LogicModel, plan: Plan): Finding[] {
  return links
    .filter(({ citation }) => citation.place.startsWith('検証手順'))
    .map(({ from, to, text, citation }) => ({
      ...aboutIndicators(byId(plan, [from, to]), {
        ...{ step: 2, kind: 'hint' },
        detail: { rule: 'R20', why: 'stated-link', text },
      }),
      citations: [citation],
    }));
}

function missingLinks(model: LogicModel, plan: Plan): Finding[] {
  if (isUnknown(model)) return [];
  const levelOf = (id: string) => plan.indicators.find((one) => one.id === id)?.level;
  return plan.indicators
    .filter(({ goal }) => goal === model.goal)
    .filter(({ id, level }) => {
      if (level === 'mid-long-term') return false;
      const next = level === 'action' ? 'short-term' : 'mid-long-term';
      return !model.statedLinks.some(({ from, to }) => from === id && levelOf(to) === next);
    })
    .map((indicator) =>
      aboutIndicators([indicator], {
        ...{ step: 5, kind: 'auto' },
        detail: { rule: 'R20', why: 'no-link-onward' },
      }),
    );
}

/** The state that an outcome describes, and an indicator that has no word in common with it. */
function outcomesInOtherWords(
  { shortTermOutcomes, midLongTermOutcomes }: LogicModel,
  plan: Plan,
  general: readonly string[],
): Finding[] {
  return [...shortTermOutcomes.known, ...midLongTermOutcomes.known].flatMap(
    ({ text, indicator: id, citation }) =>
      byId(plan, [id])
        .filter(({ name }) => !sharesWord(text, name, general))
        .map((indicator) => ({
          ...aboutIndicators([indicator], {
            ...{ step: 3, kind: 'hint' },
            detail: { rule: 'R20', why: 'other-words', state: text },
          }),
          citations: [citation, indicator.citation],
        })),
  );
}

function sharesWord(state: string, name: string, general: readonly string[]): boolean {
  const special = general.reduce((rest, word) => rest.replaceAll(word, ' '), state);
  const words = special.match(/[\p{Script=Han}々]{2,}|[\p{Script=Katakana}ー]{2,}/gu) ?? [];
  return words.some((word) => name.includes(word));
}

function byId(plan: Plan, ids: readonly Indicator['id'][]): Indicator[] {
  return ids.flatMap((id) => plan.indicators.filter((one) => one.id === id));
}

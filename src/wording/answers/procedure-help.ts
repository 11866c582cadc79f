/** 検証手順の言葉: the five steps, what each looks at and the source's example of it. */

import type { ProcedureHelpFacts } from '../../answers/kinds/procedure-help.ts';
import type { ReviewStep } from '../../domain/review-step.ts';
import { inQuotes } from '../in-quotes.ts';
import { indicatorPlace } from '../indicator-names.ts';
import type { Page, PageButton, PagePart } from '../page.ts';
import { sourceLines } from '../sources.ts';

/** Says the steps; that nobody is bound to them is said with every answer. */
export function procedureHelpPage(facts: ProcedureHelpFacts): Page {
  const { steps, stepsInAll, freedom, sources } = facts;
  const isPart = steps.length < stepsInAll;
  return {
    lead: `${missing(facts)}${leadOf(facts)}`,
    reading: isPart ? `検証手順${steps.map(({ no }) => no).join('・')}` : '検証手順（すべて）',
    parts: steps.flatMap((step) => partsOf(step, facts)),
    notes: [freedom],
    sources: sourceLines(sources),
    buttons: isPart ? onePartButtons(facts) : wholeButtons(steps),
  };
}

function missing({ unknownSteps, stepsInAll }: ProcedureHelpFacts): string {
  if (unknownSteps.length === 0) return '';
  return `検証手順${unknownSteps.join('・')}はありません。手順は1から${stepsInAll}までです。`;
}

function leadOf({ steps, stepsInAll, unknownSteps }: ProcedureHelpFacts): string {
  if (steps.length === stepsInAll) {
    const count = unknownSteps.length > 0 ? '' : `検証の手順は${stepsInAll}つあります。`;
    return `${count}必ずしもこの手順に沿う必要はありません。`;
  }
  return steps.map(({ no, name }) => `検証手順${no}は「${name}」です。`).join('');
}

function partsOf(step: ReviewStep, facts: ProcedureHelpFacts): PagePart[] {
  return [
    {
      kind: 'list',
      title: `手順${step.no} ${step.name}`,
      items: [
        ...step.checks.map((check) => `見るところ：${check}`),
        ...step.examples.map((example) => exampleText(example, facts)),
        ...(step.examples.length === 0 ? ['資料に例の記載はありません。'] : []),
      ],
    },
  ];
}

function exampleText(
  { about, problem, suggestion }: ReviewStep['examples'][number],
  { exampleIndicators }: ProcedureHelpFacts,
): string {
  const places = exampleIndicators
    .filter(({ id }) => about.includes(id))
    .map((indicator) => `${indicatorPlace(indicator)}${inQuotes(indicator.name)}`);
  return `資料の例（${places.join('、')}）：${problem}${suggestion ?? ''}`;
}

const mostButtons = 5;

function wholeButtons(steps: readonly ReviewStep[]): PageButton[] {
  return steps.slice(0, mostButtons).map(({ no, name }) => ({
    label: `手順${no} ${name}`,
    query: { intent: 'procedure-help', steps: [no] },
  }));
}

function onePartButtons({ exampleIndicators }: ProcedureHelpFacts): PageButton[] {
  const indicators = exampleIndicators.map(({ id }) => id);
  return [
    ...(indicators.length > 0
      ? [{ label: '例の指標の値', query: { intent: 'indicator-lookup' as const, indicators } }]
      : []),
    { label: '検証手順（すべて）', query: { intent: 'procedure-help' } },
  ];
}

/** 校正シートの検証手順と成果指標: the pages of the review material that hold no table of a goal. */

import { toReiwa } from '../../domain/fiscal-year.ts';
import type { Plan } from '../../domain/plan.ts';
import { box, boxes, heading, lineMark } from './layout.ts';

/** Returns the lines of the five review steps with their worked examples. */
export function procedureLines({ procedure }: Plan): string[] {
  return [
    ...heading(`検証手順${lineMark(procedure.citation)}`),
    ...box(`（要約）${procedure.freedom}`),
    ...procedure.steps.flatMap(({ no, name, checks, examples, citation }) => [
      ...box(`手順${no} ${name}${lineMark(citation)}`),
      ...checks.flatMap((check) => box(check, 1)),
      ...examples.flatMap((example) => [
        ...box(
          `例（要約）目指す姿${example.goal}、指標${example.about.join('・')}：${example.problem}${lineMark(example.citation)}`,
          1,
        ),
        ...(example.suggestion === null ? [] : box(`（要約）${example.suggestion}`, 2)),
      ]),
    ]),
  ];
}

/** Returns the lines of the composite's baseline and targets. */
export function compositeLines({ composite }: Plan): string[] {
  const { name, unit, baseline, targets, basis, citation } = composite;
  return [
    ...heading(`成果指標の表${lineMark(citation)}`),
    ...boxes([name, `単位 ${unit}`]),
    ...boxes([
      `現状値 令和${toReiwa(baseline.fiscalYear)}年度 ${baseline.value}`,
      ...targets.map(
        ({ label, fiscalYear, value }) => `${label} 令和${toReiwa(fiscalYear)}年度 ${value}`,
      ),
    ]),
    ...box(`注記 ${basis}`),
  ];
}

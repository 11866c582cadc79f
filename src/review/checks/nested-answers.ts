/** R27: two outcomes that count answers to one question, where one counts the other's answers too. */

import type { FiscalYear } from '../../domain/fiscal-year.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { measuredIn } from '../../scoring/achievement-rate.ts';
import { aboutIndicators } from './about-indicator.ts';
import type { CheckContext } from './check-context.ts';
import type { Finding } from './finding.ts';
import { plainName } from './names.ts';
import type { Nested } from './source-detail.ts';

type Asked = { indicator: Indicator; question: string; answers: readonly string[] };

/**
 * Returns the pairs whose answers lie one within the other: they do not move independently.
 *
 * @example 6-S3 (43 %) counts three answers, two of which are 6-M3 (11.9 %)
 */
export function nestedAnswers({ plan, fiscalYear }: CheckContext): Finding[] {
  const asked = plan.indicators.flatMap(askedBy);
  return asked.flatMap((wider) =>
    asked
      .filter((narrower) => isWithin(narrower, wider))
      .map((narrower) => {
        const of = [wider.indicator, narrower.indicator];
        const figures = nested(wider.indicator, narrower.indicator, fiscalYear);
        const detail = { rule: 'R27', shared: narrower.answers, figures } as const;
        return aboutIndicators(of, { step: 3, kind: 'auto', detail });
      }),
  );
}

/** 「…ですか」(…・…)の回答割合: the question, and the answers that are counted. */
function askedBy(indicator: Indicator): Asked[] {
  const method = indicator.collection.method.normalize('NFKC');
  const [, question, answers] = /「([^」]+)」\(([^()]+)\)の回答/.exec(method) ?? [];
  if (question === undefined || answers === undefined) return [];
  const plain = plainName(question.replaceAll('※', ''));
  return [{ indicator, question: plain, answers: answers.split('・') }];
}

function isWithin(narrower: Asked, wider: Asked): boolean {
  return (
    narrower.question === wider.question &&
    narrower.answers.length < wider.answers.length &&
    narrower.answers.every((answer) => wider.answers.includes(answer))
  );
}

function nested(one: Indicator, other: Indicator, fiscalYear: FiscalYear): Nested {
  const [wider, narrower] = [one, other].map((of) => measuredIn(of, fiscalYear));
  return wider === undefined || narrower === undefined ? null : { wider, narrower };
}

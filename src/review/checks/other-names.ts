/** R35, R36: names and numbers of one thing that differ from place to place. */

import type { Citation } from '../../domain/citation.ts';
import type { GoalNumber } from '../../domain/goal.ts';
import type { Plan } from '../../domain/plan.ts';
import { aboutIndicators } from './about-indicator.ts';
import type { CheckContext } from './check-context.ts';
import type { Finding, FindingSubject } from './finding.ts';
import { plainName } from './names.ts';

type Named = {
  about: readonly FindingSubject[];
  goals: readonly GoalNumber[];
  name: string;
  nameVariants: readonly string[];
  citation: Citation;
};

/**
 * Returns what is called otherwise elsewhere; a name that is only shortened is the same name.
 *
 * @example 目指す姿6: 「心身ともに健康に働くことができる…」 and 「心身ともに健康に働ける…」
 */
export function calledOtherwise({ plan, words }: CheckContext): Finding[] {
  return named(plan).flatMap(({ about, goals, name, nameVariants, citation }) => {
    const others = nameVariants.filter((other) => !isShortened(name, other, words.nameEndings));
    if (others.length === 0) return [];
    return [
      {
        detail: { rule: 'R35', names: [name, ...others] },
        ...{ step: null, kind: 'auto', origin: 'figures' },
        ...{ goals, about, citations: [citation] },
      },
    ];
  });
}

function isShortened(one: string, other: string, endings: readonly string[]): boolean {
  const [first, second] = [one, other].map((name) => {
    const plain = plainName(name);
    const ending = endings.find((word) => plain.endsWith(word)) ?? '';
    return plain.slice(0, plain.length - ending.length);
  });
  if (first === undefined || second === undefined) return false;
  return first.includes(second) || second.includes(first);
}

function named({ goals, indicators, projects }: Plan): Named[] {
  return [
    ...goals.map(({ no, ...goal }) => ({ ...goal, about: [], goals: [no] })),
    ...indicators.map(({ id, goal, ...one }) => ({ ...one, about: [id], goals: [goal] })),
    ...projects.map(({ no, ...project }) => ({ ...project, about: [`重点事業${no}` as const] })),
  ];
}

/**
 * Returns the indicators that a remark says to stand under another number elsewhere.
 *
 * @example 5-A4: 「行動指標1」 in the logic model, 4 in the list; 7-A3: 「行動指標●」
 */
export function numberedOtherwise({ plan }: CheckContext): Finding[] {
  return plan.indicators.flatMap((indicator) =>
    indicator.remarks.flatMap(({ kind, text, citation }) => {
      if (kind !== 'name-variant') return [];
      const numbers = [...text.matchAll(/「行動指標([^」]+)」/g)].flatMap(([, no]) => no ?? []);
      const elsewhere = numbers.find((no) => no !== String(indicator.no));
      if (elsewhere === undefined) return [];
      const detail = { rule: 'R36', listed: String(indicator.no), elsewhere } as const;
      const finding = aboutIndicators([indicator], { step: null, kind: 'auto', detail });
      return [{ ...finding, citations: [indicator.citation, citation] }];
    }),
  );
}

/** data/README.md is the data dictionary: no field and no anomaly may be missing from it. */

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { adoptedPlan } from '../helpers/adopted-plan.ts';

const readme = readFileSync('data/README.md', 'utf8');

const explained = new Set(
  [...readme.matchAll(/`([^`\n]+)`/g)].flatMap(([, code = '']) => code.match(/[A-Za-z]+/g) ?? []),
);

it('explains every field of the plan', () => {
  const unexplained = [...new Set(fieldsOf(adoptedPlan()))].filter((name) => !explained.has(name));
  expect(unexplained).toEqual([]);
});

it('names only rows that the plan holds', () => {
  const { indicators, measures, measureIndicators, conflicts } = adoptedPlan();
  const rows = [indicators, measures, measureIndicators, conflicts].flat();
  const held = rows.map(({ id }): string => id);
  const named = readme.match(/\b(\d-[ASM]\d|mi-\d\d|AP-\d{3}[ab]?|conflict-\d)\b/g) ?? [];
  expect(named.filter((id) => !held.includes(id))).toEqual([]);
});

it('lists every anomaly of the source that is known by number', () => {
  const numbers = [
    ...Array.from({ length: 11 }, (_, at) => `A${at + 1}`),
    ...Array.from({ length: 10 }, (_, at) => `B${at + 1}`),
    ...Array.from({ length: 12 }, (_, at) => `C${at + 1}`),
  ];
  expect(numbers.filter((no) => !new RegExp(`^\\| ${no} +\\|`, 'm').test(readme))).toEqual([]);
});

function fieldsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(fieldsOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [name, ...fieldsOf(inner)]);
}

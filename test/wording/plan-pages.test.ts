import { describe, expect, it } from 'vitest';
import { Query } from '../../src/answers/query.ts';
import { aContext } from '../helpers/asking.ts';
import { everyWord, pages } from './plan-pages.ts';

const { plan } = aContext();

const everyPage = [
  ...[5, 6, 7].flatMap((goal) => [
    pages['measure-list']({ goals: [goal] }),
    pages['measure-list']({ goals: [goal], excludeRepeated: true }),
    pages['measure-list']({ goals: [goal], order: 'asc', limit: 3 }),
    pages['logic-model-lookup']({ goals: [goal] }),
  ]),
  pages['measure-list']({}),
  pages['measure-list']({ filter: { on: 'achievementRate', op: 'missing' } }),
  pages['measure-list']({ filter: { on: 'indexNumber', op: 'lt', value: '100' } }),
  pages['measure-list']({ filter: { on: 'status', op: 'eq', value: 'in-conflict' } }),
  ...plan.measureIndicators.map(({ id }) => pages['measure-lookup']({ measures: [id] })),
  pages['measure-lookup']({ measures: ['mi-99'] }),
  pages['project-list']({}),
  ...plan.goals.flatMap(({ no }) => [
    pages['project-list']({ goals: [no] }),
    pages['goal-lookup']({ goals: [no] }),
  ]),
  ...plan.projects.map(({ no }) => pages['project-lookup']({ projects: [no] })),
  pages['plan-structure']({}),
  pages['logic-model-lookup']({}),
  pages['term-help']({}),
  ...plan.glossary.map(({ term }) => pages['term-help']({ terms: [term] })),
  pages['procedure-help']({}),
  ...[1, 2, 3, 4, 5, 6].map((step) => pages['procedure-help']({ steps: [step] })),
  pages.help({}),
];

describe('every page', () => {
  it('opens with a sentence', () => {
    for (const { lead } of everyPage) expect(lead).toMatch(/[。）]$/);
  });

  it('holds no id, no leftover of a program and no English beside names of the plan', () => {
    for (const page of everyPage) {
      expect(everyWord(page)).not.toMatch(
        /undefined|null|NaN|\[object|\bmi-\d|AP-\d|\d-[ASM]\d|not-started|dash/,
      );
    }
  });

  it('judges nobody', () => {
    for (const page of everyPage) {
      expect(everyWord(page)).not.toMatch(/未入力|未達成|入力漏れ(?!を意味しません)|誤り|ミス/);
    }
  });

  it('says of every dash why it is there', () => {
    for (const { parts } of everyPage) {
      const cells = parts.flatMap((part) => (part.kind === 'table' ? part.table.rows.flat() : []));
      expect(cells.filter((cell) => cell.trim() === '—')).toEqual([]);
    }
  });

  it('has rows as long as its columns, and at most five buttons with a whole question each', () => {
    for (const { parts, buttons } of everyPage) {
      for (const part of parts) {
        if (part.kind !== 'table') continue;
        const widths = new Set(part.table.rows.map(({ length }) => length));
        expect([...widths].every((width) => width === part.table.columns.length)).toBe(true);
      }
      expect(buttons.length).toBeLessThanOrEqual(5);
      for (const { label, query } of buttons) {
        expect(Array.from(label).length).toBeLessThanOrEqual(75);
        expect(Query.parse(query)).toEqual(query);
      }
    }
  });
});

import { describe, expect, it } from 'vitest';
import { projectList } from '../../../src/answers/kinds/project-list.ts';
import { projectLookup } from '../../../src/answers/kinds/project-lookup.ts';
import { aContext, aQuery } from '../../helpers/asking.ts';

describe('the list of priority projects', () => {
  it('holds the 19 that the source introduces, and tells of 70', () => {
    const { projects, introduced, named } = projectList(
      aQuery({ intent: 'project-list' }),
      aContext(),
    );
    expect([projects.length, introduced, named.total, named.names.length]).toEqual([
      19, 19, 70, 32,
    ]);
  });

  it('gives those that name a goal, also one without figures', () => {
    const numbers = (goal: number) =>
      projectList(aQuery({ intent: 'project-list', goals: [goal] }), aContext()).projects.map(
        ({ no }) => no,
      );
    expect(numbers(5)).toEqual([1, 3, 16, 17]);
    expect(numbers(11)).toEqual([1, 19]);
  });
});

describe('one priority project', () => {
  const lookUp = (...projects: number[]) =>
    projectLookup(aQuery({ intent: 'project-lookup', projects }), aContext());

  it.each([
    [3, '125.5'],
    [5, '20.0'],
    [6, '66.7'],
    [8, '70.0'],
    [13, '100.0'],
  ])('computes actual ÷ target of project %i as %s %%', (no, rate) => {
    expect(lookUp(no).found[0]?.progress.map((each) => each.rate)).toEqual([rate]);
  });

  it('computes nothing where only the lost picture held a number', () => {
    expect(lookUp(2, 12).found.map(({ progress }) => progress.map(({ rate }) => rate))).toEqual([
      [undefined],
      [undefined, undefined, undefined],
    ]);
  });

  it('is one row even without any progress, and a number that does not exist is none', () => {
    expect(lookUp(1).rows).toEqual([
      {
        kind: 'project',
        no: 1,
        name: '新たな産業活性化拠点整備事業',
        goals: [2, 3, 4, 5, 7, 8, 9, 11],
        label: null,
        actual: null,
        target: null,
        unit: null,
        asOf: null,
      },
    ]);
    expect(lookUp(70).found).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { goalLookup } from '../../../src/answers/kinds/goal-lookup.ts';
import { help } from '../../../src/answers/kinds/help.ts';
import { logicModelLookup } from '../../../src/answers/kinds/logic-model-lookup.ts';
import { planStructure } from '../../../src/answers/kinds/plan-structure.ts';
import { procedureHelp } from '../../../src/answers/kinds/procedure-help.ts';
import { termHelp } from '../../../src/answers/kinds/term-help.ts';
import { aContext, aQuery } from '../../helpers/asking.ts';

describe('the vision', () => {
  it('has four policies and eleven goals, three of them with figures', () => {
    const { policies, rows } = planStructure(aQuery({ intent: 'plan-structure' }), aContext());
    expect(policies.map(({ goals }) => goals.length)).toEqual([4, 3, 2, 2]);
    expect(rows.filter((row) => row.kind === 'goal' && row.loaded)).toHaveLength(3);
  });

  it('gives one policy alone', () => {
    const query = aQuery({ intent: 'plan-structure', policies: [2] });
    expect(
      planStructure(query, aContext()).rows.map((row) => row.kind === 'goal' && row.no),
    ).toEqual([5, 6, 7]);
  });
});

describe('a goal', () => {
  it('tells how many indicators, measures and projects it has', () => {
    const [goal] = goalLookup(aQuery({ intent: 'goal-lookup', goals: [5] }), aContext()).found;
    expect(goal).toMatchObject({ loaded: true, measureRows: 18, hasLogicModel: true });
    expect(goal?.indicatorCounts.map(({ count }) => count)).toEqual([5, 2, 6]);
    expect(goal?.projects.map(({ no }) => no)).toEqual([1, 3, 16, 17]);
  });

  it('is answered by name although another committee has its figures', () => {
    const [goal] = goalLookup(aQuery({ intent: 'goal-lookup', goals: [11] }), aContext()).found;
    expect(goal).toMatchObject({ loaded: false, policy: { no: 4 }, measureRows: 0 });
  });
});

describe('a logic model', () => {
  it('gives its 行動指標 with the index numbers of the year, each once', () => {
    const { rows } = logicModelLookup(
      aQuery({ intent: 'logic-model-lookup', goals: [7] }),
      aContext(),
    );
    expect(rows.map((row) => row.kind === 'indicator' && [row.id, row.indexNumber])).toEqual([
      ['7-A1', null],
      ['7-A2', '14.60'],
      ['7-A3', '100.00'],
      ['7-A4', null],
    ]);
  });

  it('says that a goal has none in the documents', () => {
    const { found, notLoaded } = logicModelLookup(
      aQuery({ intent: 'logic-model-lookup', goals: [5, 8] }),
      aContext(),
    );
    expect([found.map(({ goal }) => goal.no), notLoaded.map(({ no }) => no)]).toEqual([[5], [8]]);
  });
});

describe('a word', () => {
  it('is found by its other name, and an unknown one is told apart', () => {
    const { found, unknown } = termHelp(
      aQuery({ intent: 'term-help', terms: ['実数', 'KPI'] }),
      aContext(),
    );
    expect([found.map(({ term }) => term), unknown]).toEqual([['実績'], ['KPI']]);
  });
});

describe('the five steps', () => {
  it('gives one step with its worked example', () => {
    const { steps, exampleIndicators } = procedureHelp(
      aQuery({ intent: 'procedure-help', steps: [2] }),
      aContext(),
    );
    expect(steps.map(({ name }) => name)).toEqual(['論理（道筋）の確認']);
    expect(exampleIndicators.map(({ id }) => id)).toEqual(['7-A1', '7-S1']);
  });

  it('gives all five for a step that does not exist, and names it', () => {
    const { steps, unknownSteps } = procedureHelp(
      aQuery({ intent: 'procedure-help', steps: [6] }),
      aContext(),
    );
    expect([steps.length, unknownSteps]).toEqual([5, [6]]);
  });
});

describe('help', () => {
  it('offers three questions that have an answer today', () => {
    expect(help(aQuery({ intent: 'help' }), aContext()).examples).toEqual([
      { intent: 'goal-summary', goals: [5] },
      { intent: 'list-indicators', filter: { on: 'indexNumber', op: 'lt', value: '100' } },
      { intent: 'measure-list', goals: [7] },
    ]);
  });

  it('asks for the best three where nothing stands below 100', () => {
    const { plan } = aContext();
    const indicators = plan.indicators.map((each) => ({ ...each, actuals: [], published: [] }));
    const { examples } = help(
      aQuery({ intent: 'help' }),
      aContext({ plan: { ...plan, indicators } }),
    );
    expect(examples[1]).toEqual({ intent: 'rank-indicators', order: 'desc', limit: 3 });
  });
});

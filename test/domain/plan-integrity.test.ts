import { describe, expect, it } from 'vitest';
import { IndicatorId } from '../../src/domain/indicator.ts';
import { MeasureIndicatorId } from '../../src/domain/measure.ts';
import { planProblems } from '../../src/domain/plan-integrity.ts';
import { adoptedPlan, withIndicator } from '../helpers/adopted-plan.ts';

it('finds nothing wrong with the adopted plan', () => {
  expect(planProblems(adoptedPlan())).toEqual([]);
});

describe('an indicator', () => {
  it('has an id that follows from its goal, level and number', () => {
    const plan = withIndicator('7-M2', (indicator) => ({ ...indicator, no: 3 }));
    expect(planProblems(plan)).toEqual([
      '指標7-M2の番号が、目指す姿・段階・番号から決まる「7-M3」と異なります。',
    ]);
  });

  it('has one actual in a fiscal year', () => {
    const plan = withIndicator('7-M2', (indicator) => ({
      ...indicator,
      actuals: [...indicator.actuals, ...indicator.actuals],
    }));
    expect(planProblems(plan)).toEqual(['指標7-M2に2024年度の実績が2つ以上あります。']);
  });

  it('has one published index number in a fiscal year', () => {
    const plan = withIndicator('7-M2', (indicator) => ({
      ...indicator,
      published: [...indicator.published, ...indicator.published],
    }));
    expect(planProblems(plan)).toEqual(['指標7-M2に2024年度の公表値が2つ以上あります。']);
  });

  it('has no published index number without an actual', () => {
    const plan = withIndicator('7-M2', (indicator) => ({ ...indicator, actuals: [] }));
    expect(planProblems(plan)).toEqual([
      '指標7-M2に2024年度の公表値がありますが、実績がありません。',
    ]);
  });

  it.each([null, '0', '0.0'])('has no published index number on a baseline of %s', (value) => {
    const plan = withIndicator('7-M2', (indicator) => ({
      ...indicator,
      baseline: { ...indicator.baseline, value },
    }));
    expect(planProblems(plan)).toEqual([
      '指標7-M2に2024年度の公表値がありますが、基準値がないか0です。',
    ]);
  });

  it('is expected again in a later year than the one it missed', () => {
    const plan = withIndicator('6-S1', (indicator) => ({
      ...indicator,
      actuals: indicator.actuals.map((actual) =>
        actual.state === 'missing' && actual.reason.code !== 'not-stated'
          ? { ...actual, reason: { ...actual.reason, nextFiscalYear: 2024 } }
          : actual,
      ),
    }));
    expect(planProblems(plan)).toEqual([
      '指標6-S1の次の調査年度が、実績のない2024年度より後ではありません。',
    ]);
  });

  it('is named by its twin as well', () => {
    const plan = withIndicator('5-S1', (indicator) => ({ ...indicator, sameSeriesAs: [] }));
    expect(planProblems(plan)).toEqual([
      '指標5-M6は5-S1と同じ指標としていますが、5-S1の側にその記載がありません。',
    ]);
  });

  it('has the figures of its twin', () => {
    const plan = withIndicator('5-M2', (indicator) => ({ ...indicator, unit: '人' }));
    expect(planProblems(plan)).toEqual([
      '指標5-M2と6-M4は同じ指標としていますが、単位か数値が異なります。',
      '指標6-M4と5-M2は同じ指標としていますが、単位か数値が異なります。',
    ]);
  });

  it.each(['9-A9', '7-M2'])('is no twin of %s, which is unknown or itself', (twin) => {
    const plan = withIndicator('7-M2', (indicator) => ({
      ...indicator,
      sameSeriesAs: [IndicatorId.parse(twin)],
    }));
    expect(planProblems(plan)).toEqual([
      `指標7-M2の同じ指標「${twin}」が、ほかの指標の中にありません。`,
    ]);
  });
});

describe('a measure', () => {
  it('stands in a section of the plan', () => {
    const plan = adoptedPlan();
    const [first, ...others] = plan.measures.map((each) => ({ ...each, section: '5-9' }));
    const measures = first === undefined ? others : [first, ...plan.measures.slice(1)];
    expect(planProblems({ ...plan, measures })).toEqual([
      '施策AP-153の区分「5-9」がアクションプランにありません。',
    ]);
  });

  it('has the goal of its section and one of its initiatives', () => {
    const plan = adoptedPlan();
    const measures = plan.measures.map((each) =>
      each.id === 'AP-153' ? { ...each, goal: 6, initiative: 3 } : each,
    );
    expect(planProblems({ ...plan, measures })).toEqual([
      '施策AP-153の目指す姿6が、区分5-1の目指す姿5と異なります。',
      '施策AP-153の取組み3が、区分5-1の取組みの数を超えています。',
    ]);
  });

  it('shows a value that exists, and every value is shown somewhere', () => {
    const plan = adoptedPlan();
    const measures = plan.measures.map((each) =>
      each.id === 'AP-154' ? { ...each, indicator: MeasureIndicatorId.parse('mi-99') } : each,
    );
    expect(planProblems({ ...plan, measures })).toEqual([
      '施策の行動指標mi-02は、どの施策からも使われていません。',
      '施策AP-154が指す施策の行動指標「mi-99」がありません。',
    ]);
  });

  it('has no rate without an actual, and one of each in a fiscal year', () => {
    const plan = adoptedPlan();
    const measureIndicators = plan.measureIndicators.map((each) => {
      if (each.id === 'mi-01') return { ...each, actuals: [] };
      if (each.id !== 'mi-02') return each;
      return {
        ...each,
        actuals: [...each.actuals, ...each.actuals],
        achievementRates: [...each.achievementRates, ...each.achievementRates],
      };
    });
    expect(planProblems({ ...plan, measureIndicators })).toEqual([
      '施策の行動指標mi-01に2024年度の達成率がありますが、実績がありません。',
      '施策の行動指標mi-02に2024年度の実績が2つ以上あります。',
      '施策の行動指標mi-02に2024年度の達成率が2つ以上あります。',
    ]);
  });
});

describe('the plan as a whole', () => {
  it('holds nothing twice', () => {
    const plan = adoptedPlan();
    const twice = {
      ...plan,
      projects: [...plan.projects, ...plan.projects.slice(18)],
      glossary: [...plan.glossary, ...plan.glossary.slice(0, 1)],
    };
    expect(planProblems(twice)).toEqual([
      '重点事業「19」が2つ以上あります。',
      '用語「ビジョン」が2つ以上あります。',
    ]);
  });

  it('places every section under the goal that its number begins with', () => {
    const plan = adoptedPlan();
    const sections = plan.sections.map((each) => (each.no === '7-3' ? { ...each, goal: 6 } : each));
    expect(planProblems({ ...plan, sections })).toContain(
      'アクションプランの区分7-3が、目指す姿6に付いています。',
    );
  });

  it('places every goal under a policy that exists', () => {
    const plan = adoptedPlan();
    const goals = plan.goals.map((goal) => (goal.no === 11 ? { ...goal, policy: 4 } : goal));
    const policies = plan.policies.map((policy) => ({ ...policy, no: policy.no % 4 || 3 }));
    expect(planProblems({ ...plan, goals, policies })).toEqual([
      '基本の方針「3」が2つ以上あります。',
      '目指す姿10が指す基本の方針「4」がありません。',
      '目指す姿11が指す基本の方針「4」がありません。',
    ]);
  });

  it('cites documents that it lists', () => {
    const plan = adoptedPlan();
    expect(planProblems({ ...plan, documents: plan.documents.slice(0, 1) })).toEqual([
      '出典が指す資料「project-progress」がありません。',
    ]);
  });

  it('names only indicators, values and projects that exist where two sources differ', () => {
    const plan = adoptedPlan();
    const conflicts = plan.conflicts.map((conflict) =>
      conflict.id === 'conflict-1'
        ? { ...conflict, indicators: [IndicatorId.parse('5-A9')], projects: [20] }
        : conflict,
    );
    expect(planProblems({ ...plan, conflicts })).toEqual([
      'conflict-1が指す指標「5-A9」がありません。',
      'conflict-1が指す重点事業「20」がありません。',
    ]);
  });

  it('spells the boxes of a logic model alike wherever they are meant', () => {
    const plan = adoptedPlan();
    const logicModels = plan.logicModels.map((model) =>
      model.goal === 6 ? { ...model, audiences: ['事業者'] } : model,
    );
    expect(planProblems({ ...plan, logicModels })).toContain(
      'ロジックモデル6の「区内事業者」が、指す先の文と一致しません。',
    );
  });
});

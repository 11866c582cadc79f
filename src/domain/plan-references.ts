/** 計画の参照: every id and name that one part of a plan says of another, and whether it exists. */

import { PrintedDocumentId } from './citation.ts';
import type { LogicModel } from './logic-model.ts';
import type { Plan } from './plan.ts';

type Reference = {
  from: string;
  what: 'indicator' | 'goal' | 'policy' | 'measureIndicator' | 'project' | 'document';
  to: string | number;
};

const names: Record<Reference['what'], string> = {
  indicator: '指標',
  goal: '目指す姿',
  policy: '基本の方針',
  measureIndicator: '施策の行動指標',
  project: '重点事業',
  document: '資料',
};

/** Returns a Japanese sentence for every reference to something that the plan does not hold. */
export function referenceProblems(plan: Plan): string[] {
  const held: Record<Reference['what'], Set<string | number>> = {
    indicator: new Set(plan.indicators.map(({ id }) => id)),
    goal: new Set(plan.goals.map(({ no }) => no)),
    policy: new Set(plan.policies.map(({ no }) => no)),
    measureIndicator: new Set(plan.measureIndicators.map(({ id }) => id)),
    project: new Set(plan.projects.map(({ no }) => no)),
    document: new Set(plan.documents.map(({ id }) => id)),
  };
  const dangling = [
    ...goalReferences(plan),
    ...measureReferences(plan),
    ...conflictReferences(plan),
    ...plan.logicModels.flatMap(modelReferences),
    ...PrintedDocumentId.options.map((to): Reference => ({ from: '出典', what: 'document', to })),
  ].filter(({ what, to }) => !held[what].has(to));
  return [
    ...dangling.map(({ from, what, to }) => `${from}が指す${names[what]}「${to}」がありません。`),
    ...plan.logicModels.flatMap(textProblems),
  ];
}

function goalReferences(plan: Plan): Reference[] {
  const owners: { from: string; goals: number[] }[] = [
    ...plan.indicators.map(({ id, goal }) => ({ from: `指標${id}`, goals: [goal] })),
    ...plan.logicModels.map(({ goal }) => ({ from: `ロジックモデル${goal}`, goals: [goal] })),
    ...plan.sections.map(({ no, goal }) => ({ from: `区分${no}`, goals: [goal] })),
    ...plan.projects.map(({ no, goals }) => ({ from: `重点事業${no}`, goals })),
  ];
  const examples = plan.procedure.steps.flatMap(({ no, examples: all }) =>
    all.map((example) => ({ from: `検証手順${no}の例`, ...example })),
  );
  return [
    ...plan.goals.map(({ no, policy }) => reference(`目指す姿${no}`, 'policy', policy)),
    ...owners.flatMap(({ from, goals }) => goals.map((goal) => reference(from, 'goal', goal))),
    ...examples.map(({ from, goal }) => reference(from, 'goal', goal)),
    ...examples.flatMap(({ from, about }) => about.map((id) => reference(from, 'indicator', id))),
  ];
}

function measureReferences(plan: Plan): Reference[] {
  return plan.measures.flatMap(({ id, indicator, aligned }) =>
    [indicator, aligned?.indicator ?? null]
      .filter((to) => to !== null)
      .map((to) => reference(`施策${id}`, 'measureIndicator', to)),
  );
}

function conflictReferences(plan: Plan): Reference[] {
  return plan.conflicts.flatMap(({ id, indicators, measureIndicators, projects }) => [
    ...indicators.map((to) => reference(id, 'indicator', to)),
    ...measureIndicators.map((to) => reference(id, 'measureIndicator', to)),
    ...projects.map((to) => reference(id, 'project', to)),
  ]);
}

function modelReferences(model: LogicModel): Reference[] {
  const from = `ロジックモデル${model.goal}`;
  return [
    ...model.examples.flatMap(({ indicators }) => indicators.map(({ indicator }) => indicator)),
    ...model.shortTermOutcomes.known.map(({ indicator }) => indicator),
    ...model.midLongTermOutcomes.known.map(({ indicator }) => indicator),
    ...model.statedLinks.flatMap((link) => [link.from, link.to]),
  ].map((to) => reference(from, 'indicator', to));
}

/** The left half hangs together by its own words, which therefore have to be written alike. */
function textProblems({ goal, audiences, issues, triggers, examples }: LogicModel): string[] {
  const said = [
    ...[...issues, ...triggers].map(({ audience }) => ({ word: audience, among: audiences })),
    ...triggers.map(({ issue }) => ({ word: issue, among: issues.map(({ text }) => text) })),
    ...examples.map(({ trigger }) => ({ word: trigger, among: triggers.map(({ text }) => text) })),
  ];
  return said
    .filter(({ word, among }) => word !== null && !among.includes(word))
    .map(({ word }) => `ロジックモデル${goal}の「${word ?? ''}」が、指す先の文と一致しません。`);
}

function reference(from: string, what: Reference['what'], to: string | number): Reference {
  return { from, what, to };
}

/** ビジョンの組立ての言葉: the vision, its policies and goals. */

import type { PlanStructureFacts, PolicyWithGoals } from '../../answers/kinds/plan-structure.ts';
import { fiscalYearName } from '../fiscal-year.ts';
import { inQuotes } from '../in-quotes.ts';
import { goalNames } from '../indicator-names.ts';
import type { Page, PageButton, PagePart } from '../page.ts';
import { sourceLines } from '../sources.ts';

/** Says how the vision is built, or which goals a policy has. */
export function planStructurePage(facts: PlanStructureFacts): Page {
  const numbers = facts.policies.map(({ policy }) => policy.no).join('・');
  return {
    lead: leadOf(facts),
    reading: facts.isPart ? `基本の方針${numbers}` : 'ビジョンの方針と目指す姿',
    parts: [...(facts.isPart ? [] : [visionPart(facts)]), ...facts.policies.map(policyPart)],
    notes: ['「◎」は、指標の数値を登録している目指す姿です。'],
    sources: sourceLines(facts.sources),
    buttons: buttonsOf(facts),
  };
}

function leadOf(facts: PlanStructureFacts): string {
  const { isPart, policies, vision, goalsInAll, query } = facts;
  if (query.terms?.includes('ビジョン')) return visionLead(facts);
  if (!isPart) {
    return `「${vision.name}」には、${policies.length}つの基本の方針と、${goalsInAll}の目指す姿があります。`;
  }
  return policies
    .map(({ policy, goals }) => {
      const numbers = goalNames(goals.map(({ goal }) => goal.no));
      return `基本の方針${policy.no}${inQuotes(policy.name)}には、${numbers}の${goals.length}つがあります。`;
    })
    .join('');
}

function visionLead({ vision }: PlanStructureFacts): string {
  return `「${vision.name}」の期間は${periodText(vision)}、未来像は「${vision.slogan}」、もとになる条例は「${vision.ordinance}」です。`;
}

function periodText({ from, to, establishedText }: PlanStructureFacts['vision']): string {
  return `${fiscalYearName(from)}から${fiscalYearName(to)}までの${to - from + 1}年間（${establishedText}）`;
}

function visionPart({ vision, composite }: PlanStructureFacts): PagePart {
  const targets = composite.targets.map(
    ({ fiscalYear, value }) => `${fiscalYearName(fiscalYear)}に${value}`,
  );
  return {
    kind: 'list',
    title: 'ビジョンのあらまし',
    items: [
      `未来像：「${vision.slogan}」`,
      `期間：${periodText(vision)}`,
      `もとになる条例：${vision.ordinance}`,
      `ねらい：${vision.aim}`,
      `${composite.name}の目標：${fiscalYearName(composite.baseline.fiscalYear)}を${composite.baseline.value}として、${targets.join('、')}`,
    ],
  };
}

function policyPart({ policy, goals }: PolicyWithGoals): PagePart {
  return {
    kind: 'list',
    title: `基本の方針${policy.no} ${policy.name}`,
    items: goals.map(({ goal, loaded }) => `${goal.no} ${goal.name}${loaded ? '◎' : ''}`),
  };
}

const mostButtons = 5;

function buttonsOf({ policies, isPart }: PlanStructureFacts): PageButton[] {
  const goals = policies.flatMap((each) => each.goals.filter(({ loaded }) => loaded));
  const indices = goals.map(({ goal }) => ({
    label: `目指す姿${goal.no}の指数`,
    query: { intent: 'goal-summary' as const, goals: [goal.no] },
  }));
  const whole = isPart
    ? { label: 'ビジョンの方針と目指す姿', query: { intent: 'plan-structure' as const } }
    : { label: '充実度', query: { intent: 'composite' as const } };
  return [...indices.slice(0, mostButtons - 1), whole];
}

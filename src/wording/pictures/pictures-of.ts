/** 図の一覧: which pictures an answer has. A new one is one line here. */

import { distinctValues, type MeasureEntry, type MeasureValue } from '../../answers/action-plan.ts';
import type { Facts } from '../../answers/facts.ts';
import type { GoalFact } from '../../answers/goal-facts.ts';
import type { IndicatorFact } from '../../answers/indicator-facts.ts';
import type { ExplainCalculationFacts } from '../../answers/kinds/explain-calculation.ts';
import type { LogicModelLookupFacts } from '../../answers/kinds/logic-model-lookup.ts';
import type { MeasureListFacts } from '../../answers/kinds/measure-list.ts';
import type { FiscalYear } from '../../domain/fiscal-year.ts';
import type { Plan } from '../../domain/plan.ts';
import type { PriorityProject } from '../../domain/priority-project.ts';
import { goalNames } from '../indicator-names.ts';
import { goalContributionPicture, trialContributionPicture } from './contribution-bars.ts';
import { inParts } from './in-parts.ts';
import { goalIndexPicture, listIndexPicture } from './index-bars.ts';
import { logicModelPicture, logicModelPictures } from './logic-model.ts';
import type { Picture } from './picture.ts';
import { projectPicture } from './project-bars.ts';
import { ratePicture } from './rate-bars.ts';
import { targetPathPicture } from './target-path.ts';

export type PictureQuestion = {
  plan: Plan;
  /** 年25％の目安: only where the secretariat turned it on. */
  withGuide?: boolean;
};

/** More in one message would push the words out of sight. */
const most = 4;

/** So many rows can be read on one picture. */
const mostRows = 16;
const mostProjects = 10;

/** Returns the pictures of an answer; none where figures alone say it better. */
export function picturesOf(facts: Facts, question: PictureQuestion): Picture[] {
  return ofAnswer(facts, question).slice(0, most);
}

function ofAnswer(facts: Facts, { plan, withGuide = false }: PictureQuestion): Picture[] {
  switch (facts.intent) {
    case 'goal-summary':
      return ofGoals(facts.goals, facts.fiscalYear);
    case 'compare':
      return facts.compared.by === 'indicators'
        ? ofList('比べた指標の指数', facts.compared.facts, facts.fiscalYear)
        : ofGoals(goalsOf(facts.compared), facts.fiscalYear);
    case 'list-indicators':
      return ofList('条件に当てはまる指標の指数', facts.facts, facts.fiscalYear);
    case 'rank-indicators': {
      const ranked = facts.ranked.map(({ fact }) => fact);
      const order = facts.order === 'desc' ? '高い順' : '低い順';
      return ofList(`指数が${order}の指標`, ranked, facts.fiscalYear);
    }
    case 'explain-calculation':
      return ofExplained(facts);
    case 'composite':
      return [
        targetPathPicture(plan),
        ...(facts.query.view === 'breakdown' && facts.trial
          ? trialContributionPicture(facts.trial)
          : []),
      ];
    case 'logic-model-lookup':
      return ofModels(facts, plan);
    case 'project-list':
      return ofProjects(facts.projects);
    case 'project-lookup':
      return ofProjects(facts.found.map(({ project }) => project));
    case 'measure-list':
      return ofRates(facts, withGuide);
    case 'changes':
    case 'check-list':
    case 'comment-list':
    case 'export':
    case 'deadline-lookup':
    case 'goal-lookup':
    case 'help':
    case 'indicator-lookup':
    case 'measure-lookup':
    case 'owner-lookup':
    case 'plan-structure':
    case 'procedure-help':
    case 'review-progress':
    case 'revision-lookup':
    case 'source-lookup':
    case 'term-help':
      return [];
  }
}

/** Of one model there is a view for phones too; of several it would double what is sent. */
function ofModels({ found, fiscalYear }: LogicModelLookupFacts, plan: Plan): Picture[] {
  const [only, ...others] = found;
  const about = { plan, fiscalYear };
  if (only !== undefined && others.length === 0) return logicModelPictures(only, about);
  return found.map((one) => logicModelPicture(one, about));
}

function ofGoals(goals: readonly GoalFact[], year: FiscalYear): Picture[] {
  const bars = goals.map((goal) => goalIndexPicture(goal, year));
  const [only, ...others] = goals;
  const isOne = only !== undefined && others.length === 0;
  return isOne ? [...bars, ...goalContributionPicture(only, year)] : bars;
}

function goalsOf(
  compared: { by: 'goals'; goals: readonly GoalFact[] } | { by: 'levels'; goal: GoalFact },
): readonly GoalFact[] {
  return compared.by === 'goals' ? compared.goals : [compared.goal];
}

/** One bar alone shows nothing that its number does not. */
function ofList(title: string, facts: readonly IndicatorFact[], year: FiscalYear): Picture[] {
  const scored = facts.filter(({ score }) => score.state === 'scored');
  if (scored.length < 2) return [];
  return inParts(facts, mostRows).map((part) =>
    listIndexPicture(`${title}${part.mark}`, part.items, year),
  );
}

function ofProjects(projects: readonly PriorityProject[]): Picture[] {
  return inParts(projects, mostProjects).flatMap(({ items, mark }) => projectPicture(items, mark));
}

function ofExplained({ explained, fiscalYear }: ExplainCalculationFacts): Picture[] {
  if (explained.about === 'goals') {
    return explained.goals.flatMap((goal) => goalContributionPicture(goal, fiscalYear));
  }
  if (explained.about !== 'composite' || explained.trial === undefined) return [];
  return trialContributionPicture(explained.trial);
}

/** Long lists become one picture for each goal, or nobody could read them. */
function ofRates(facts: MeasureListFacts, withGuide: boolean): Picture[] {
  const values = valuesOf(facts);
  const { fiscalYear, sources } = facts;
  const about = { fiscalYear, sources, withGuide };
  if (values.length <= mostRows) return ratePicture(values, { ...scopeOf(facts), ...about });
  const goals = [...new Set(values.map(({ first }) => first.measure.goal))];
  return goals.flatMap((no) =>
    ratePicture(
      values.filter(({ first }) => first.measure.goal === no),
      { scope: goalNames([no]), id: `goal-${no}`, ...about },
    ),
  );
}

function scopeOf({ goals, sections, notLoaded }: MeasureListFacts): { scope: string; id: string } {
  const loaded = goals.map(({ no }) => no).filter((no) => !notLoaded.includes(no));
  const places = sections.map(({ no }) => no);
  if (places.length > 0) {
    return { scope: `アクションプラン${places.join('・')}`, id: `section-${places.join('_')}` };
  }
  if (loaded.length > 0) return { scope: goalNames(loaded), id: `goal-${loaded.join('_')}` };
  return { scope: 'アクションプラン全体', id: 'all' };
}

/** Rows that are blank as printed have no value to draw. */
function valuesOf({ listing }: MeasureListFacts): readonly MeasureValue[] {
  switch (listing.layout) {
    case 'printed-rows':
      return distinctValues(listing.entries.filter(hasIndicator));
    case 'matches':
      return listing.values.filter(({ first }) => hasIndicator(first));
    case 'ranking':
      return listing.ranked;
  }
}

function hasIndicator({ indicator }: MeasureEntry): boolean {
  return indicator !== undefined;
}

/** 質問の細部: what only some intents carry besides the things they are about. */

import type { Plan } from '../../domain/plan.ts';
import { loadedGoals } from '../offers.ts';
import type { Filter, Intent, Query } from '../query.ts';
import type { Asked } from './asked.ts';
import { rulesIn } from './check-rules.ts';
import { deadlineView, ownerView } from './collection-view.ts';

/** Returns the details that an intent takes from the cues. */
export function particulars(intent: Intent, asked: Asked, plan: Plan): Partial<Query> {
  switch (intent) {
    case 'check-list':
      return rulesIn(asked);
    case 'deadline-lookup':
      return deadlineView(asked);
    case 'owner-lookup':
      return ownerView(asked);
    case 'term-help':
      return { terms: [...asked.terms] };
    case 'project-list':
      return { ...tagIn(asked), ...progressFilter(asked) };
    case 'composite':
      return asksForTrial(asked) ? { view: 'breakdown' } : {};
    case 'explain-calculation':
      return { ...viewOfExplanation(asked), ...termIn(asked, 'composite', '充実度') };
    case 'plan-structure':
      return termIn(asked, 'structure', 'ビジョン');
    case 'logic-model-lookup':
      return partOfModel(asked);
    case 'compare':
      return comparedGoals(asked, plan);
    default:
      return {};
  }
}

/** 「充実度はシニアを抜くとどうなる」, 「幾何平均だと」 look into the trial figure. */
function asksForTrial({ cues, indicators }: Asked): boolean {
  return cues.has('breakdown') || cues.has('trialDetail') || indicators.length > 0;
}

/** 「なぜ減った」 asks for a cause, which no formula gives; 「なぜ「—」」 for the reason. */
function viewOfExplanation({ cues }: Asked): Pick<Query, 'view'> {
  if (cues.has('breakdown')) return { view: 'breakdown' };
  const changed = cues.has('below') || cues.has('above') || cues.has('changed');
  return cues.has('why') && changed && !cues.has('dash') ? { view: 'cause' } : {};
}

function termIn({ cues }: Asked, cue: string, term: string): Pick<Query, 'terms'> {
  return cues.has(cue) ? { terms: [term] } : {};
}

const modelParts = [
  ['modelIssue', '課題'],
  ['modelAudience', '対象'],
  ['modelTrigger', 'きっかけ'],
  ['modelExample', '取組例'],
] as const;

function partOfModel({ cues }: Asked): Pick<Query, 'terms'> {
  const terms = modelParts.filter(([cue]) => cues.has(cue)).map(([, part]) => part);
  return terms.length > 0 ? { terms } : {};
}

function tagIn({ cues }: Asked): Pick<Query, 'tag'> {
  if (cues.has('newProject')) return { tag: '新規' };
  return cues.has('changedProject') ? { tag: '内容変更' } : {};
}

/** 「目標に届いていない重点事業」: 100 is the target of each. */
function progressFilter({ cues, mentions }: Asked): Pick<Query, 'filter'> {
  const filter = (op: 'lt' | 'gte' | 'gt'): { filter: Filter } => ({
    filter: { on: 'achievementRate', op, value: '100' },
  });
  if (/図だけ|図のみ|数値が(?:な|載って)/.test(mentions.rest)) {
    return { filter: { on: 'achievementRate', op: 'missing' } };
  }
  if (!cues.has('target') && !cues.has('goalValue')) return {};
  if (/届(?:か|いてい?な)|達(?:し|成し)てい?な|未達|下回|割/.test(mentions.rest))
    return filter('lt');
  if (/超|上回/.test(mentions.rest)) return filter('gt');
  return /達成|届い|達した/.test(mentions.rest) ? filter('gte') : {};
}

/** 「3つの目指す姿を比べて」 and 「目指す姿の順位」 name no goal and mean those that have figures. */
function comparedGoals({ goals, cues }: Asked, plan: Plan): Pick<Query, 'goals'> {
  return goals.length === 0 && cues.has('goalWord') ? { goals: loadedGoals(plan) } : {};
}

/** 質問の名札: a whole question as the label of its button. */

import type { Intent, Query } from '../answers/query.ts';
import type { Plan } from '../domain/plan.ts';
import { commentListLabel } from './answers/comment-list-label.ts';
import { fiscalYearName } from './fiscal-year.ts';
import { conditionsLabel, projectCondition } from './condition-label.ts';
import { goalNames, indicatorLabel, levelName } from './indicator-names.ts';

/** Slack's limit for the text of a button. */
const longest = 75;

/**
 * Returns the label of a button that asks a query, at most 75 characters.
 *
 * @example
 * queryLabel({ intent: 'goal-summary', goals: [5] }, plan); // 目指す姿5の指数
 * queryLabel({ intent: 'indicator-lookup', indicators: ['5-A4'] }, plan); // 行動指標4 おしごとカフェでの求人数
 */
export function queryLabel(query: Query, plan: Plan): string {
  const label = labels[query.intent](query, plan);
  const year = query.fiscalYear === undefined ? '' : `（${fiscalYearName(query.fiscalYear)}）`;
  const letters = Array.from(label);
  const room = longest - year.length;
  return `${letters.length > room ? `${letters.slice(0, room - 1).join('')}…` : label}${year}`;
}

const viewNames: Readonly<Record<NonNullable<Query['view']>, string>> = {
  ...{ breakdown: '内訳', cause: '増減の理由', missing: 'まだの委員' },
  ...{ comments: '意見の締切', entry: '入力期限', near: '近い入力期限', overdue: '過ぎた入力期限' },
  ...{ own: '自分の担当', unassigned: '担当の決まっていないもの' },
};

type Label = (query: Query, plan: Plan) => string;

const labels: Record<Intent, Label> = {
  'goal-summary': (query) => `${of(scope(query) ?? '登録されている目指す姿')}指数`,
  'list-indicators': (query) => `${of(scope(query))}${listed(query)}`,
  'rank-indicators': (query) => `${of(scope(query))}${rankingLabel(query, `指数`, kindOf(query))}`,
  'indicator-lookup': (query, plan) => indicators(query, plan) ?? `${of(scope(query))}指標の値`,
  compare: (query, plan) => `${indicators(query, plan) ?? scope(query) ?? '指標'}の比較`,
  composite: ({ without }, plan) => withoutLabel(without, plan) ?? '持続可能な地域経済の充実度',
  'source-lookup': (query, plan) => `${of(subject(query, plan))}出典`,
  'explain-calculation': (query, plan) =>
    withoutLabel(query.without, plan, `${of(scope(query))}指数`) ??
    (query.figure !== undefined && query.terms !== undefined
      ? `充実度の試算の内訳（${query.figure}）`
      : `${of(subject(query, plan) ?? '指数')}${query.view === undefined ? '計算のしかた' : viewNames[query.view]}`),
  'deadline-lookup': (query, plan) =>
    `${of(subject(query, plan))}${query.view === undefined ? '締切' : viewNames[query.view]}`,
  'owner-lookup': (query, plan) => `${of(subject(query, plan))}${ownerLabel(query)}`,
  'measure-list': measureListLabel,
  'measure-lookup': (query, plan) => measures(query, plan) ?? '施策の行動指標の値',
  'check-list': checkListLabel,
  'comment-list': (query, plan) => commentListLabel(query, subject(query, plan)),
  'review-progress': reviewLabel,
  'procedure-help': ({ steps }) =>
    steps ? `検証手順${steps.join('・')}` : '検証手順（5つの手順）',
  'revision-lookup': (query, plan) => `${of(subject(query, plan))}指標の見直し案`,
  export: (query) => `${of(scope(query))}ファイル`,
  help: () => '使い方',
  'plan-structure': ({ policies }) =>
    policies ? `基本の方針${policies.join('・')}の目指す姿` : 'ビジョンの方針と目指す姿',
  'goal-lookup': (query) => `${scope(query) ?? '目指す姿'}について`,
  'logic-model-lookup': (query) => `${of(scope(query))}ロジックモデル`,
  'project-list': projectListLabel,
  'project-lookup': projectLabel,
  changes: (query) => `${of(scope(query))}変化`,
  'term-help': ({ terms }) => (terms ? `「${terms.join('」「')}」の意味` : '用語の一覧'),
};

/** @example withoutLabel({ goals: [5] }, plan); // '目指す姿5を除いた充実度の試算' */
function withoutLabel(
  without: Query['without'],
  plan: Plan,
  of = '充実度の試算',
): string | undefined {
  const { goals = [], indicators: [first] = [] } = without ?? {};
  const indicator = plan.indicators.find(({ id }) => id === first);
  const left = indicator?.name ?? (goals.length > 0 ? goalNames(goals) : undefined);
  return left && `${left}を除いた${of}`;
}

function ownerLabel({ view }: Query): string {
  if (view === undefined) return '担当';
  return view === 'missing' ? '未入力の担当' : viewNames[view];
}

/** @example checkListLabel({ intent: 'check-list', goals: [5], steps: [4] }, plan); // '目指す姿5の点検（手順4）' */
function checkListLabel(query: Query, plan: Plan): string {
  const { steps = [], rules = [] } = query;
  const narrowed = [...steps.map((step) => `手順${step}`), ...rules];
  const only = narrowed.length === 0 ? '' : `（${narrowed.join('・')}）`;
  return `${of(subject(query, plan))}点検${only}`;
}

function reviewLabel(query: Query): string {
  if (query.view === 'missing') return `${of(scope(query))}検証で意見がまだの委員`;
  const steps = query.steps === undefined ? '' : `（手順${query.steps.join('・')}）`;
  return `${of(scope(query))}検証の進み具合${steps}`;
}

/** Puts の behind what it belongs to, if there is any. */
function of(what: string | undefined): string {
  return what === undefined ? '' : `${what}の`;
}

function scope({ goals, policies }: Query): string | undefined {
  if (goals && goals.length > 0) return goalNames(goals);
  return policies && policies.length > 0 ? `基本の方針${policies.join('・')}` : undefined;
}

function subject(query: Query, plan: Plan): string | undefined {
  const { projects } = query;
  const named = indicators(query, plan) ?? measures(query, plan);
  return named ?? (projects ? projectLabel(query, plan) : scope(query));
}

function kindOf({ level }: Query): string {
  return level ? levelName(level) : '指標';
}

function listed(query: Query): string {
  const kind = kindOf(query);
  const conditions = conditionsLabel(query);
  return conditions === '' ? `${kind}の一覧` : `${conditions}${kind}`;
}

function rankingLabel({ order, limit }: Query, what: string, kind: string): string {
  const end = order === 'asc' ? '低い' : '高い';
  if (limit === 1) return `${what}がいちばん${end}${kind}`;
  return `${what}が${end}${kind}${limit === undefined ? 'の順' : `${limit}件`}`;
}

function indicators({ indicators: ids }: Query, plan: Plan): string | undefined {
  const found = plan.indicators.filter(({ id }) => ids?.includes(id));
  return found.length > 0 ? found.map(indicatorLabel).join('、') : undefined;
}

/** Short names say little alone, and some stand twice, so the measure is added to them. */
const shortName = 12;

function measures({ measures: ids }: Query, plan: Plan): string | undefined {
  const found = plan.measureIndicators.filter(({ id }) => ids?.includes(id));
  if (found.length === 0) return undefined;
  return found
    .map(({ id, name }) => {
      const measure = plan.measures.find(({ indicator }) => indicator === id);
      const isAlone = plan.measureIndicators.every(
        (other) => other.id === id || other.name !== name,
      );
      const isPlain = isAlone && name.length > shortName;
      return measure && !measure.aligned && !isPlain ? `${name}（${measure.name}）` : name;
    })
    .join('、');
}

function measureListLabel(query: Query): string {
  const { sections, order, limit, excludeRepeated } = query;
  const conditions = conditionsLabel(query);
  const place = sections ? `アクションプラン${sections.join('・')}` : scope(query);
  const without = excludeRepeated ? '（再掲を除く）' : '';
  if (order ?? limit) return `${of(place)}${rankingLabel(query, '達成率', '施策')}${without}`;
  return `${of(place)}${conditions === '' ? '施策の達成率' : `${conditions}施策`}${without}`;
}

function projectListLabel(query: Query): string {
  const tagged = query.tag === undefined ? '' : `【${query.tag}】の`;
  const which = `${of(scope(query))}${projectCondition(query)}${tagged}重点事業`;
  return query.filter ? which : `${which}の一覧`;
}

function projectLabel({ projects }: Query, plan: Plan): string {
  const found = plan.projects.filter(({ no }) => projects?.includes(no));
  const names = found.map(({ no, name }) => `重点事業${no} ${name}`);
  return names.length > 0 ? names.join('、') : '重点事業';
}

/** お断り: what cannot be answered, why not, and what can be asked instead. */

import { isLoaded } from '../answers/loaded-goals.ts';
import type { Intent } from '../answers/query.ts';
import { type FiscalYear, fiscalYearOf } from '../domain/fiscal-year.ts';
import type { Plan } from '../domain/plan.ts';
import { latestFiscalYear, latestMeasureFiscalYear } from '../scoring/latest-fiscal-year.ts';
import { fiscalYearName } from './fiscal-year.ts';
import { goalWithName } from './goal-with-name.ts';
import { goalNames } from './indicator-names.ts';
import { quote } from './quote.ts';
import type { Say } from './asking-shape.ts';

export const unknownGoal: Say = ({ said }, { plan }) => {
  const policies = plan.policies.map(({ no }) => no);
  const unknownPolicies = (said.policies ?? []).filter((no) => !policies.includes(no));
  if (unknownPolicies.length > 0) {
    return {
      lead: `基本の方針${unknownPolicies.join('・')}はありません。基本の方針は${range(policies)}です。`,
      more: [withFigures(plan)],
    };
  }
  const numbers = plan.goals.map(({ no }) => no);
  const unknown = (said.goals ?? []).filter((no) => !numbers.includes(no));
  const named = unknown.length > 0 ? goalNames(unknown) : 'お尋ねの目指す姿';
  return {
    lead: `${named}はありません。目指す姿は${range(numbers)}です。`,
    more: [withFigures(plan)],
  };
};

function range(numbers: readonly number[]): string {
  return `${Math.min(...numbers)}から${Math.max(...numbers)}まで`;
}

export const goalNotLoaded: Say = ({ said }, { plan }) => {
  const goals = plan.goals.filter(({ no }) => said.goals?.includes(no) && !isLoaded(plan, no));
  const named = goals.length > 0 ? goals.map(goalWithName).join('、') : 'お尋ねの目指す姿';
  return {
    lead: `${named}はビジョンにありますが、別の部会の担当で、指標の数値は登録されていません。`,
    more: [withFigures(plan)],
  };
};

function withFigures(plan: Plan): string {
  const loaded = plan.goals.map(({ no }) => no).filter((no) => isLoaded(plan, no));
  return `指標の数値をお答えできるのは、${goalNames(loaded)}です。`;
}

export const forecast: Say = (_understanding, { plan }) => {
  const targets = plan.composite.targets.map(
    ({ fiscalYear, value }) => `${fiscalYearName(fiscalYear)}が${value}`,
  );
  return {
    lead: '先の見通し（予測）はお答えしていません。資料に予測の値がないためです。',
    more: [
      `資料にある先の数値は、充実度の目標だけです（${targets.join('、')}）。これまでの実績は、いまお答えできます。`,
    ],
  };
};

export const broadcastMention: Say = ({ offers }) => ({
  lead: '皆さまへの一斉のお知らせはできません。どなたにも通知していません。',
  more: [
    offers.length > 0
      ? 'お尋ねの内容は、下のボタンであなたにお答えします。'
      : 'お知りになりたいことだけを、もう一度お尋ねください。あなたにお答えします。',
  ],
});

export const restrictedData: Say = () => ({
  lead: 'その内容は、ここではお答えできません。ご覧になれる方が決まっているためです。',
  more: ['必要なときは、事務局にお問い合わせください。'],
});

export const writeViaChat: Say = (_understanding, { role }) => ({
  lead: '質問の文章では、数値や内容を変えられません。いま変わったものは何もありません。',
  more: [
    role === 'secretariat'
      ? '登録や訂正は、事務局の登録フォームで行います。フォームは準備中です。'
      : '登録や訂正は、事務局が登録フォームで行います（準備中）。直したいところは、事務局にお知らせください。',
  ],
});

export const outOfScope: Say = ({ words, offers }, { plan }) => {
  const [word] = words;
  const about = word === undefined ? 'お尋ねの内容' : quote(word);
  const loaded = plan.goals.map(({ no }) => no).filter((no) => isLoaded(plan, no));
  return {
    lead: `${about}についてのデータはないため、お答えできません。`,
    more: [
      `お答えできるのは、「${plan.vision.name}」の資料にあることです（指標の数値は${goalNames(loaded)}）。`,
      ...(offers.length > 0 ? ['代わりに、下のボタンのようなご質問にお答えできます。'] : []),
    ],
  };
};

export const noFiguresForYear: Say = ({ said, words }, { plan, today }) => {
  const latest = latestFor(said.intent, plan);
  const known = `実績がある最新は${fiscalYearName(latest)}です。`;
  if (said.fiscalYear === undefined) {
    return { lead: `その年度の実績は登録されていません。${known}`, more: [] };
  }
  const read = fiscalYearName(said.fiscalYear);
  const [word] = words;
  const isRelative = word !== undefined && !/[\d０-９一二三四五六七八九十元]/.test(word);
  return {
    lead: `${read}の実績は${absence(said.fiscalYear, latest, fiscalYearOf(today))}。${known}`,
    more: isRelative ? [`今日の日付から、${quote(word)}を${read}と読みました。`] : [],
  };
};

function absence(asked: FiscalYear, latest: FiscalYear, current: FiscalYear): string {
  if (asked > current) return 'ありません（まだ始まっていない年度です）';
  return asked > latest ? 'まだ登録されていません' : '登録されていません';
}

/** The action plan's figures may be entered at another time than the indicators'. */
function latestFor(intent: Intent | undefined, plan: Plan): FiscalYear {
  const isOfMeasures = intent === 'measure-list' || intent === 'measure-lookup';
  return isOfMeasures ? latestMeasureFiscalYear(plan) : latestFiscalYear(plan);
}

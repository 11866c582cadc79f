/** 入力の言葉: figures that are collected, what was entered for them, and what looks odd about it. */

import type { Collected } from '../collection/collected.ts';
import type { Doubt } from '../collection/doubts.ts';
import type { KnownValue } from '../collection/known-values.ts';
import type { FigureProblem } from '../collection/read-figure.ts';
import type { CollectionCycle, DueDay } from '../domain/collection-rule.ts';
import type { EnteredValue } from '../domain/entry.ts';
import type { Figure } from '../domain/figure.ts';
import type { FiscalYear } from '../domain/fiscal-year.ts';
import { planPeriod } from '../scoring/plan-period.ts';
import { fiscalYearName } from './fiscal-year.ts';
import { inQuotes } from './in-quotes.ts';
import { withUnit } from './numbers.ts';
import { dateText } from '../domain/date-text.ts';

type Named = Pick<Collected, 'target' | 'kind' | 'name' | 'shownIn'>;

/**
 * Returns how a figure is called where figures of all kinds stand together.
 *
 * @example
 * targetName(fiveA2); // '5-A2 多様な働き方の相談・社会保険労務士の相談実施回数'
 * targetName(seminars); // '施策5-1・5-3：三軒茶屋就労支援センターのセミナー開催数'
 * targetName(consultations); // '施策6-3「外国籍区民雇用に関する理解の促進」：「セミナー＆相談」の実施回数'
 * targetName(cafe); // '重点事業17：セミナー開催数(見込み)'
 */
export function targetName({ target, kind, name, shownIn }: Named): string {
  switch (kind) {
    case 'indicator':
      return `${target} ${name}`;
    case 'measure':
      return `施策${placeOf(shownIn)}：${name}`;
    case 'project':
      return `重点事業${projectNo(target)}：${name}`;
  }
}

function placeOf({ sections, ofMeasure }: NonNullable<Named['shownIn']> = nowhere): string {
  return `${sections.join('・')}${ofMeasure === null ? '' : inQuotes(ofMeasure)}`;
}

const nowhere = { sections: [], ofMeasure: null };

/** @example projectNo('pp-17-1'); // '17' */
function projectNo(target: string): string {
  return target.split('-')[1] ?? '';
}

const kindNames = { indicator: '指標', measure: '施策', project: '重点事業' } as const;

/** Returns what a figure belongs to: 指標, 施策 or 重点事業. */
export function kindName({ kind }: Pick<Collected, 'kind'>): string {
  return kindNames[kind];
}

/** Returns an entered value with its unit; a 「—」 with its reason and the day, if there is one. */
export function enteredValueText(value: EnteredValue, unit: string | null): string {
  if (value.state === 'measured') return withUnit(value.value, unit);
  const { why, reason, expectedOn } = value;
  const day = expectedOn === null ? '' : `。見込みは${dateText(expectedOn)}`;
  return `「—」${whyText[why]}（${reason}${day}）`;
}

const whyText = {
  'not-yet': 'まだ出ない',
  'not-surveyed-this-year': '調査の年ではない',
  'not-started': 'まだ始まっていない',
  retired: '廃止・差し替え',
} as const;

/** Returns how a reason for a 「—」 is called in a form. */
export function missingWhyText(why: Extract<EnteredValue, { state: 'missing' }>['why']): string {
  return whyText[why];
}

/**
 * Returns how often a figure is collected.
 *
 * @example
 * cycleText({ kind: 'every-n-years', years: 5, from: 2023 }); // '5年に1度（令和5年度から数えて）'
 */
export function cycleText(cycle: CollectionCycle): string {
  switch (cycle.kind) {
    case 'yearly':
      return '毎年度';
    case 'every-n-years':
      return cycle.from === null
        ? `${cycle.years}年に1度（どの年度かは、まだ登録されていません）`
        : `${cycle.years}年に1度（${fiscalYearName(cycle.from)}から数えて）`;
    case 'fixed-years':
      return `${cycle.fiscalYears.map(fiscalYearName).join('・')}のみ`;
    case 'as-needed':
      return '随時（期限はありません）';
    case 'stopped':
      return `集めるのをやめています（${cycle.because}）`;
  }
}

/**
 * Returns by which day of the year after its fiscal year a figure is due.
 *
 * @example dueText({ month: 6, day: 30 }); // '年度が終わった後の6月30日まで'
 */
export function dueText({ month, day }: DueDay): string {
  return `年度が終わった${month >= 4 ? '後' : '次の年'}の${month}月${day}日まで`;
}

/**
 * Returns what is odd about a typed figure, as a sentence for the second view.
 *
 * @example 66 after 452
 * doubtText(doubt, '66', sevenA2); // '前回（令和5年度）は452回でした。66回はその14.6%です。'
 */
export function doubtText(
  doubt: Doubt,
  figure: Figure,
  { unit, ...what }: Pick<Collected, 'kind' | 'unit'>,
): string {
  const now = withUnit(figure, unit);
  switch (doubt.doubt) {
    case 'far-from-last': {
      const last = `前回（${yearText(doubt.lastYear, doubt)}）は${withUnit(doubt.last, unit)}でした。`;
      return `${last}${now}は${doubt.percent === null ? 'それと大きく違います' : `その${doubt.percent}%です`}。`;
    }
    case 'far-from-next': {
      const next = `次の年度（${yearText(doubt.nextYear, doubt)}）は${withUnit(doubt.next, unit)}です。`;
      return `${next}${now}${doubt.percent === null ? 'と大きく違います' : `の${doubt.percent}%にあたります`}。`;
    }
    case 'other-unit':
      return doubt.unit === null
        ? `「${doubt.said}」と書かれていますが、この${kindName(what)}の単位は資料に載っていません。登録するのは数の「${figure}」だけです。`
        : `「${doubt.said}」と書かれていますが、この${kindName(what)}の単位は「${doubt.unit}」です。`;
    case 'falling-stock':
      return `累計の値ですが、前回（${yearText(doubt.lastYear, doubt)}）の${withUnit(doubt.last, unit)}より少なくなっています。`;
    case 'above-next':
      return `累計の値ですが、次の年度（${yearText(doubt.nextYear, doubt)}）の${withUnit(doubt.next, unit)}より多くなっています。`;
    case 'rate-over-100':
      return doubt.rate === null
        ? '100%を超えています。'
        : `この値では、達成率（R6～9）が${doubt.rate}%になります。計画の最後の年度（${fiscalYearName(planPeriod.to)}）より前に100%を超えます。`;
    case 'other-rate': {
      const printed = `資料に載っている${fiscalYearName(doubt.fiscalYear)}の達成率（R6～9）は${doubt.printed}%ですが、`;
      return `${printed}4年間の計画が${now}${doubt.gives === null ? 'では計算できません' : `なら${doubt.gives}%になります`}。`;
    }
    case 'negative':
      return `マイナスの値（${now}）です。`;
    case 'other-series':
      return '入力の後で、見直しにより、この年度の指標または数え方が変わりました。承認しても回答には使われません。差し戻して、入れ直しを頼んでください。';
  }
}

/** @example yearText(2025, { standing: 'waiting' }); // '令和7年度、承認待ち' */
function yearText(year: FiscalYear, { standing }: Pick<KnownValue, 'standing'>): string {
  const standings = { waiting: '、承認待ち', 'in-file': '、同じファイル' } as const;
  return `${fiscalYearName(year)}${standing === undefined ? '' : standings[standing]}`;
}

const problemTexts: Readonly<Record<FigureProblem, string>> = {
  empty: '値が入っていません。数値か、まだ値がないときは「—」を入れてください。',
  'not-a-number':
    '数値として読み取れませんでした。「1,234回」や「44.2%」のように、数字とその単位だけを書いてください。漢数字は使えません。',
  'several-numbers':
    '数値が2つ以上あるように読めます。1つだけ書いてください。補足は「理由」に書けます。',
  'too-long': '長すぎて、1つの数値として読み取れませんでした。数値と単位だけを書いてください。',
  'ambiguous-separator':
    '桁の区切りか小数点か、読み分けられませんでした。桁の区切りは「1,234」のように3桁ごとのカンマに、小数点は「12.5」のように点にするか、区切りなしの「1234」のように書いてください。',
  'not-exact':
    '概数や、括弧書きの付いた値は登録できません。「約」「およそ」「程度」「以上」「未満」や括弧書きを除いて、「12件」のように、数字とその単位だけを書いてください。補足は「理由」に書けます。',
  'other-scale':
    '「割」「千」「K」などの付いた値は、読み取れませんでした。「5割」は「50%」、「12千」や「12K」は「12000」のように、桁を省かずに書いてください。',
};

/** Returns why what was typed is not read as a figure, and how to write it. Nothing is saved yet. */
export function figureProblemText(problem: FigureProblem): string {
  return problemTexts[problem];
}

/** 「なぜ161.5？」: a number that was said becomes the figure that is shown so, or the bot asks back. */

import { latestFiscalYear } from '../../scoring/latest-fiscal-year.ts';
import { toDecimal } from '../../scoring/decimal.ts';
import { type KnownFigure, knownFigures } from '../known-figures.ts';
import { type Reason, type Understanding, understoodQuery } from '../understanding.ts';
import { askBack } from './asking-back.ts';
import type { Intent, Query } from '../query.ts';
import { asksCompositeOfGoal } from './asked-of-goal.ts';
import type { Asked } from './asked.ts';
import type { Lexicon } from './lexicon.ts';
import { distinct, matching, type Said } from './matching-figures.ts';
import { figureIn } from './said-figure.ts';

/**
 * Returns what a question for the reason of a number means; `undefined` where none was said, or where
 * the question was understood without it.
 *
 * A rounded number names a figure only where it can be no other one. A number that nothing shows is said
 * to be unknown, with the nearest; it is never taken for another.
 *
 * @example
 * askedFigure(understood, asked, lexicon); // 「なぜ161？」: the 内訳 of the trial, 161.5
 */
export function askedFigure(
  understood: Understanding,
  asked: Asked,
  lexicon: Lexicon,
): Understanding | undefined {
  const { mentions } = asked;
  const said = figureIn(mentions.rest);
  if (said === undefined) return undefined;
  const { plan } = lexicon;
  if (!asksForReason(asked)) return bareFigure(understood, said, asked, lexicon);
  const [year] = mentions.years.toSorted((a, b) => b - a);
  const all = knownFigures(plan, year ?? latestFiscalYear(plan));
  const several = isQuoted(asked) ? severalOf(said, all, lexicon) : undefined;
  if (several !== undefined) return several;
  if (understood.outcome === 'answered')
    return ofAnswered(understood, said, { all, asked }, lexicon);
  if (!isOpen(understood.reason) || asked.goals.length + asked.levels.length > 0) return undefined;
  return ofAll(said, all, year, lexicon);
}

function ofAll(
  said: Said,
  all: readonly KnownFigure[],
  year: number | undefined,
  lexicon: Lexicon,
): Understanding {
  const inYear = year === undefined ? {} : { fiscalYear: year };
  const [only, ...others] = distinct(matching(said, all));
  if (only === undefined) return noSuchFigure(said, all, lexicon);
  if (others.length === 0) return understoodQuery({ ...only.query, ...inYear });
  return severalFigures(said, [only, ...others], lexicon);
}

/** 「126.29は？」: nothing but a number, which may be two things. */
function bareFigure(
  understood: Understanding,
  said: Said,
  { mentions }: Asked,
  lexicon: Lexicon,
): Understanding | undefined {
  const { plan } = lexicon;
  if (!onlyFigure.test(mentions.text.trim()) || !said.figure.includes('.')) return undefined;
  const all = knownFigures(plan, latestFiscalYear(plan));
  const several = severalOf(said, all, lexicon);
  if (several !== undefined || understood.outcome === 'answered') return several;
  const [only] = matching(said, all);
  return only && understoodQuery(only.query);
}

const onlyFigure =
  /^[\d.]+\s*(?:は|って|とは|というのは|の値)?\s*(?:何|なに|なん|何の(?:値|数字|こと))?(?:ですか|でしょうか)?[?？。]*$/u;

/** The number alone has named the indicator. */
function isQuoted({ mentions, indicators }: Asked): boolean {
  return mentions.names.length === 0 && indicators.length > 0 && !/-[asm]\d/iu.test(mentions.text);
}

function severalOf(
  said: Said,
  all: readonly KnownFigure[],
  lexicon: Lexicon,
): Understanding | undefined {
  const found = distinct(matching(said, all));
  const isOtherWay = found.some(({ what }) => what === 'other-way');
  return isOtherWay && found.length > 1 && found.some(({ what }) => what !== 'other-way')
    ? severalFigures(said, found, lexicon)
    : undefined;
}

function isOpen(reason: Reason): boolean {
  return reason === 'missing-subject' || reason === 'not-understood';
}

const wordsForReason =
  /(?:どこから|どうやって|何の(?:値|数|こと)|なんの(?:値|数|こと)|根拠|由来|わけ|訳)/;

function asksForReason({ cues, mentions }: Asked): boolean {
  const isAsked = ['why', 'formula', 'breakdown'].some((cue) => cues.has(cue));
  return isAsked || wordsForReason.test(mentions.rest);
}

/** 「5-A2はなぜ161.5？」: it shows no such number, and its own must not pass for the answer. */
function ofAnswered(
  { query }: Extract<Understanding, { outcome: 'answered' }>,
  said: Said,
  { all, asked }: { all: readonly KnownFigure[]; asked: Asked },
  lexicon: Lexicon,
): Understanding | undefined {
  if (query.intent === 'composite') {
    const isOfGoal = asksCompositeOfGoal(asked, lexicon.plan.composite);
    return ofComposite(said, all, isOfGoal ? asked.goals : [], lexicon);
  }
  const own = figuresOf(query, all);
  if (own.length === 0 || matching(said, own).length > 0) return undefined;
  return ofWholePlan(query, said, all) ?? noSuchFigure(said, own, lexicon);
}

/** 「目指す姿5の指数はなぜ161.5」: the answer says whose number it is, and tells the goal's own. */
function ofWholePlan(
  { goals = [], indicators, measures, fiscalYear }: Query,
  said: Said,
  all: readonly KnownFigure[],
): Understanding | undefined {
  if (goals.length !== 1 || indicators !== undefined || measures !== undefined) return undefined;
  const [found, ...others] = distinct(matching(said, all));
  if (found === undefined || others.length > 0 || !isOfTrial(found)) return undefined;
  const year = fiscalYear === undefined ? {} : { fiscalYear };
  return understoodQuery({ ...found.query, ...year, goals });
}

function isOfTrial({ what }: KnownFigure): boolean {
  return what === 'sufficiency' || what === 'other-way';
}

const aboutOneFigure: readonly Intent[] = [
  'explain-calculation',
  'indicator-lookup',
  'measure-lookup',
];

/** The figures of what was named: of indicators and 施策, or of one goal. */
function figuresOf(
  { intent, goals = [], indicators = [], measures = [] }: Query,
  all: readonly KnownFigure[],
): readonly KnownFigure[] {
  const ids: readonly string[] = [...indicators, ...measures];
  if (ids.length > 0) {
    const isAsked = aboutOneFigure.includes(intent);
    return all.filter(({ of }) => isAsked && of !== undefined && ids.includes(of));
  }
  const [goal, ...others] = goals;
  const isOfGoal = intent === 'explain-calculation' && others.length === 0;
  return all.filter(({ of }) => isOfGoal && (of === `goal-${goal ?? 0}` || isOfThe(goal, of)));
}

/**
 * 「充実度はなぜ161.5」 asks for the 内訳; for its targets the usual answer stands. Where the 充実度 of a
 * goal was asked for, the goal's own figures go before those of the whole plan.
 */
function ofComposite(
  said: Said,
  all: readonly KnownFigure[],
  goals: readonly number[],
  lexicon: Lexicon,
): Understanding | undefined {
  const breakdown: Query = {
    ...{ intent: 'explain-calculation', terms: ['充実度'], view: 'breakdown' },
  };
  const [ofGoal] = matching(
    said,
    all.filter(({ of }) => goals.some((goal) => of === `goal-${goal}`)),
  );
  if (ofGoal !== undefined) return understoodQuery({ ...breakdown, figure: ofGoal.value });
  const own = all.filter(({ of }) => of === undefined);
  const [found] = matching(said, own);
  if (found !== undefined) {
    return found.what === 'target' ? undefined : understoodQuery(found.query);
  }
  const { baseline } = lexicon.plan.composite;
  if (said.unit === null && toDecimal(baseline.value).equals(said.figure)) {
    return goals.length > 0
      ? understoodQuery({ ...breakdown, figure: baseline.value })
      : understoodQuery({ intent: 'composite', fiscalYear: baseline.fiscalYear });
  }
  return ofOthers(said, all, goals, lexicon) ?? noSuchFigure(said, own, lexicon);
}

/** A number that is shown is not said to be unknown: it is an index number of something else. */
function ofOthers(
  said: Said,
  all: readonly KnownFigure[],
  goals: readonly number[],
  lexicon: Lexicon,
): Understanding | undefined {
  const isIndex = ({ what }: KnownFigure): boolean =>
    ['goal-index', 'index-number', 'recomputed'].includes(what);
  const value = toDecimal(said.figure);
  const shown = all.filter((one) => isIndex(one) && toDecimal(one.value).equals(value));
  const ofGoals = shown.filter(({ of }) => goals.some((goal) => isOfThe(goal, of)));
  const [only, ...others] = distinct(ofGoals.length > 0 ? ofGoals : shown);
  if (only === undefined || said.unit !== null) return undefined;
  return others.length === 0
    ? understoodQuery(only.query)
    : severalFigures(said, [only, ...others], lexicon);
}

function isOfThe(goal: number | undefined, of: string | undefined): boolean {
  return goal !== undefined && of?.startsWith(`${goal}-`) === true;
}

const mostFigures = 5;

function severalFigures(
  { figure }: Said,
  figures: readonly KnownFigure[],
  { plan }: Lexicon,
): Understanding {
  const asked = askBack({ reason: 'several-figures', said: {}, words: [figure] }, plan);
  const shown = figures.slice(0, mostFigures);
  return { ...asked, figures, offers: shown.map(({ query }) => query) };
}

function noSuchFigure(
  { figure, unit }: Said,
  all: readonly KnownFigure[],
  { plan }: Lexicon,
): Understanding {
  const asked = askBack({ reason: 'no-such-figure', said: {}, words: [figure] }, plan);
  const away = ({ value }: KnownFigure): number => toDecimal(value).minus(figure).abs().toNumber();
  const isIndex = unit === null && figure.includes('.');
  const alike = all.filter((one) => one.unit === unit || (unit === null && !isIndex));
  const sorted = distinct(alike.toSorted((one, other) => away(one) - away(other)));
  // The ways of calculating are many, and one of them is enough
  const way = sorted.find(({ what }) => what === 'other-way');
  const near = sorted.filter((one) => one === way || one.what !== 'other-way').slice(0, mostNear);
  return { ...asked, figures: near, offers: near.map(({ query }) => query) };
}

const mostNear = 3;

/** いま有効な計画: the adopted plan with every approved value in its place; all answers rest on it. */

import { isFromWorkbook, type SourceDocument } from '../domain/citation.ts';
import { type Entry, entryStatus } from '../domain/entry.ts';
import type { FiscalYear } from '../domain/fiscal-year.ts';
import type { Actual, Indicator } from '../domain/indicator.ts';
import type { MeasureIndicator } from '../domain/measure.ts';
import type { MissingReason } from '../domain/missing-reason.ts';
import type { Plan } from '../domain/plan.ts';
import type { State } from '../domain/state.ts';
import { entryInForce } from './approved.ts';
import { citationOf } from './citation-of.ts';
import { cellOf, type Collected, collected } from './collected.ts';
import { dueDate, isExpected, nextExpected } from './cycle.ts';
import { baselineOfYear } from './given-figure.ts';
import { inJapanese } from './in-japanese.ts';
import { projectsInForce } from './projects-in-force.ts';
import { planAsRevised } from './revisions-in-force.ts';

export type Collecting = Pick<State, 'plan' | 'rules' | 'entries' | 'settings' | 'revisions'>;

/**
 * Returns the plan with the decided 見直し and the approved values. What the documents print is never replaced: a printed
 * figure stays, and an entry for the same year is left aside. So is one for the year of the baseline that
 * holds in it.
 *
 * Once a value of a year is approved, every other figure of that year has a record too: that it was not
 * entered yet, or is not surveyed in that year. A value stands only in the series that it was entered
 * for. The same plan for the same state.
 *
 * @example 5-A2 相談実施回数, 230 entered and approved for 令和7年度, baseline 155
 * scoreIndicator(indicatorOf(planInForce(state), '5-A2'), 2025); // shown '148.39'
 */
export function planInForce(state: Collecting): Plan {
  const revised = planAsRevised(state);
  const isAsPrinted =
    !state.entries.some((entry) => entryStatus(entry) === 'approved') &&
    addedYears(revised.indicators).length === 0 &&
    addedYears(revised.measureIndicators).length === 0;
  if (isAsPrinted) return revised;
  const known = made.get(state.entries);
  if (known !== undefined && isOf(known.from, state)) return known.plan;
  const plan = make(state);
  made.set(state.entries, { from: state, plan });
  return plan;
}

/** The state keeps a list as it is until something in it changes. */
const made = new WeakMap<readonly Entry[], { from: Collecting; plan: Plan }>();

function isOf(one: Collecting, other: Collecting): boolean {
  return (
    one.plan === other.plan &&
    one.rules === other.rules &&
    one.settings === other.settings &&
    one.revisions === other.revisions
  );
}

function make(state: Collecting): Plan {
  const plan = planAsRevised(state);
  const all = collected(state);
  const collectedAs = new Map(
    all.flatMap((one) => [one.target, ...one.sameAs].map((id) => [id, one])),
  );
  const yearsIn = (kind: Collected['kind'], printed: readonly { actuals: Actual[] }[]) => [
    ...new Set([...yearsOf(kind, all, state), ...addedYears(printed)]),
  ];
  const indicatorYears = yearsIn('indicator', plan.indicators);
  const measureYears = yearsIn('measure', plan.measureIndicators);
  const filled = <Of extends Indicator | MeasureIndicator>(
    one: Of,
    years: readonly FiscalYear[],
  ): Of => {
    const what = collectedAs.get(one.id);
    return what === undefined
      ? one
      : { ...one, actuals: actualsOf(one.actuals, what, years, state) };
  };
  return {
    ...plan,
    documents: [...plan.documents, enteredDocument],
    indicators: plan.indicators.map((one) => filled(one, indicatorYears)),
    measureIndicators: plan.measureIndicators.map((one) =>
      withPlanned(filled(one, measureYears), state),
    ),
    projects: projectsInForce(state),
  };
}

/** Years for which some value of a kind was approved. */
function yearsOf(
  kind: Collected['kind'],
  all: readonly Collected[],
  { entries }: Collecting,
): FiscalYear[] {
  const targets = new Set(all.filter((one) => one.kind === kind).map(({ target }) => target));
  const years = entries
    .filter((entry) => entryStatus(entry) === 'approved' && entry.what === 'actual')
    .filter(({ target }) => targets.has(target))
    .map(({ fiscalYear }) => fiscalYear);
  return [...new Set(years)].toSorted((one, other) => one - other);
}

/** Years that the workbook of a goal brought along: the other figures then get a record of them too. */
function addedYears(printed: readonly { actuals: Actual[] }[]): FiscalYear[] {
  const years = printed.flatMap(({ actuals }) =>
    actuals
      .filter(({ state, citation }) => state === 'measured' && isFromWorkbook(citation))
      .map(({ fiscalYear }) => fiscalYear),
  );
  return [...new Set(years)];
}

function actualsOf(
  printed: readonly Actual[],
  what: Collected,
  years: readonly FiscalYear[],
  state: Collecting,
): Actual[] {
  const isGiven = (fiscalYear: FiscalYear): boolean =>
    printed.some((one) => one.fiscalYear === fiscalYear && one.state === 'measured') ||
    baselineOfYear(state, what, { what: 'actual', fiscalYear }) !== undefined;
  const added = years
    .filter((year) => !isGiven(year))
    .flatMap((year) => actualOf(year, what, printed, state));
  const replaced = new Set(added.map(({ fiscalYear }) => fiscalYear));
  return [...printed.filter(({ fiscalYear }) => !replaced.has(fiscalYear)), ...added].toSorted(
    (one, other) => one.fiscalYear - other.fiscalYear,
  );
}

function actualOf(
  fiscalYear: FiscalYear,
  what: Collected,
  printed: readonly Actual[],
  state: Collecting,
): Actual[] {
  const entry = entryInForce(state.entries, cellOf(what, 'actual', fiscalYear));
  if (entry !== undefined) return [entered(entry, what)];
  if (printed.some((one) => one.fiscalYear === fiscalYear)) return [];
  const citation = { document: 'entered', place: '収集の予定' } as const;
  return [
    {
      state: 'missing',
      fiscalYear,
      reason: { ...whyNone(fiscalYear, what, state), citation },
      citation,
    },
  ];
}

function entered({ fiscalYear, value, ...entry }: Entry, { rule }: Collected): Actual {
  const citation = citationOf(entry);
  if (value.state === 'measured') {
    return { state: 'measured', fiscalYear, value: value.value, kind: 'actual', citation };
  }
  const { why, reason: quote } = value;
  const code = why === 'not-yet' ? 'not-entered' : why;
  const nextFiscalYear =
    why === 'not-surveyed-this-year' ? nextExpected(rule.cycle, fiscalYear) : null;
  const reason: MissingReason = { code, quote, citation, nextFiscalYear };
  return { state: 'missing', fiscalYear, reason, citation };
}

type Reason = Omit<Exclude<MissingReason, { code: 'not-stated' }>, 'citation'>;

/** Nobody is told to be late before the day: the reason names it. */
function whyNone(fiscalYear: FiscalYear, { rule }: Collected, { settings }: Collecting): Reason {
  const { cycle } = rule;
  const nextFiscalYear = nextExpected(cycle, fiscalYear);
  if (cycle.kind === 'stopped')
    return { code: 'retired', quote: cycle.because, nextFiscalYear: null };
  if (cycle.kind === 'as-needed')
    return { code: 'not-entered', quote: '随時に集める指標', nextFiscalYear: null };
  return isExpected(cycle, fiscalYear)
    ? {
        code: 'not-entered',
        quote: `入力期限は${inJapanese(dueDate(rule, settings, fiscalYear))}`,
        nextFiscalYear: null,
      }
    : { code: 'not-surveyed-this-year', quote: '収集の予定にない年度', nextFiscalYear };
}

/** 4年間の計画 is entered once for the whole plan; the year says when. Its source stands as a remark. */
function withPlanned(measure: MeasureIndicator, { entries }: Collecting): MeasureIndicator {
  const years = new Set(entries.map(({ fiscalYear }) => fiscalYear));
  const planned = [...years].toSorted().flatMap((fiscalYear) => {
    const entry = entryInForce(entries, { target: measure.id, what: 'planned', fiscalYear });
    return entry?.value.state === 'measured' ? [{ entry, total: entry.value.value }] : [];
  });
  const last = planned.at(-1);
  if (last === undefined || measure.planTotal !== null) return measure; // Printed stays
  const text = `4年間の計画（R6～9）は${last.total}${measure.unit ?? ''}です。`;
  const remark = { text, citation: citationOf(last.entry) };
  return { ...measure, planTotal: last.total, remarks: [...measure.remarks, remark] };
}

const enteredDocument: SourceDocument = {
  id: 'entered',
  title: 'みちすじへの入力',
  shortTitle: 'みちすじへの入力',
  about: 'データ担当が入力し、事務局が承認した値',
  proofreading: { status: 'approved' },
};

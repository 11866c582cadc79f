/** 指標の見直し: another baseline, another indicator or another name, from a fiscal year on. */

import { asOf } from '../domain/as-of.ts';
import type { FiscalYear } from '../domain/fiscal-year.ts';
import type { Indicator, IndicatorId, IndicatorVersion, Revised } from '../domain/indicator.ts';
import type { Plan } from '../domain/plan.ts';
import { breaksSeries, type Revision } from '../domain/revision.ts';
import { isSameSeries } from '../scoring/same-series.ts';
import {
  type Applied,
  citationOfRevision,
  decidedOn,
  type NotApplicable,
  type RevisionOf,
} from './decided-revision.ts';

/**
 * Returns the plan with another baseline. A series that stands in two places is changed in both.
 *
 * @returns why not, where the documents print figures of those years: they were published against the
 * baseline that is printed beside them.
 */
export function reviseBaseline(plan: Plan, revision: RevisionOf<'baseline'>): Applied {
  const { indicator: id, baseline } = revision.change;
  const isSaid = ({ baseline: now }: Indicator): boolean =>
    now.fiscalYear === baseline.fiscalYear && now.value === baseline.value;
  return reviseSeries(plan, revision, id, isSaid, (version) => ({
    ...version,
    baseline: { ...baseline, citation: citationOfRevision(revision) },
  }));
}

/** Returns the plan with another indicator in the place of one; nothing that was said of the old stays. */
export function replaceIndicator(plan: Plan, revision: RevisionOf<'replacement'>): Applied {
  const { indicator: id, name, unit, method, baseline } = revision.change;
  const isSaid = (now: Indicator): boolean => now.name === name;
  return reviseSeries(plan, revision, id, isSaid, (version) => {
    const held: IndicatorVersion = {
      ...version,
      ...{ name, unit, nameVariants: [], remarks: [] },
      collection: { method, cadence: { kind: 'unstated' } },
      baseline: { ...baseline, citation: citationOfRevision(revision) },
    };
    delete held.secondName; // It was printed beside the name that is gone
    return held;
  });
}

/** Returns the plan with another name for an indicator, in every place that has the same name. */
export function renameIndicator(
  plan: Plan,
  revision: Revision,
  { indicator: id, now, text }: { indicator: IndicatorId; now: string; text: string },
): Applied {
  const found = plan.indicators.find((one) => one.id === id);
  if (found === undefined || (found.name !== now && found.name !== text)) return 'not-in-plan';
  if (found.name === text) return 'already-in-plan';
  const places = placesOf(plan, found).filter(({ name }) => name === now);
  return changed(plan, places, revision, (version) => {
    const held = { ...version, name: text };
    if (held.secondName?.name === text) delete held.secondName;
    return held;
  });
}

type Alter = (version: IndicatorVersion) => IndicatorVersion;

function reviseSeries(
  plan: Plan,
  revision: Revision,
  id: IndicatorId,
  isSaid: (now: Indicator) => boolean,
  alter: Alter,
): Applied {
  const found = plan.indicators.find((one) => one.id === id);
  if (found === undefined) return 'not-in-plan';
  const places = placesOf(plan, found);
  const problem = places.map((one) => problemOf(one, revision.appliesFrom, isSaid)).find(Boolean);
  return problem ?? changed(plan, places, revision, alter);
}

function problemOf(
  indicator: Indicator,
  from: FiscalYear,
  isSaid: (now: Indicator) => boolean,
): NotApplicable | undefined {
  if (isSaid(indicator)) return 'already-in-plan';
  const { actuals, published } = indicator;
  const printed = [...actuals.filter(({ state }) => state === 'measured'), ...published];
  return printed.some(({ fiscalYear }) => fiscalYear >= from) ? 'printed-meanwhile' : undefined;
}

function placesOf({ indicators }: Plan, indicator: Indicator): Indicator[] {
  return indicators.filter((one) => isSameSeries(one, indicator));
}

function changed(plan: Plan, places: readonly Indicator[], revision: Revision, alter: Alter): Plan {
  return {
    ...plan,
    indicators: plan.indicators.map((one) =>
      places.includes(one) ? withVersion(one, revision, alter) : one,
    ),
  };
}

/** Revisions come in the order of their years, so the new version stands behind all others. */
function withVersion(indicator: Indicator, revision: Revision, alter: Alter): Indicator {
  const { appliesFrom: from } = revision;
  const versions = indicator.versions ?? [versionOf(indicator)];
  const last = versions.at(-1) ?? versionOf(indicator);
  const altered = alter({ ...last, from });
  const held: IndicatorVersion = {
    ...altered,
    revised: [...(last.revised ?? []), revisedBy(revision, last, altered)],
  };
  if (breaksSeries(revision)) {
    held.seriesBreak = { no: revision.no, from, isApproved: revision.breakApproved !== null };
  }
  const before = versions.filter((version) => version.from !== from);
  return asOf({ ...indicator, versions: [...before, held] }, from);
}

function versionOf(indicator: Indicator): IndicatorVersion {
  const { name, nameVariants, secondName, collection, unit, direction } = indicator;
  const { baseline, remarks } = indicator;
  return {
    ...{ from: null, name, nameVariants, collection, unit, direction, baseline, remarks },
    ...(secondName === undefined ? {} : { secondName }),
  };
}

function revisedBy(revision: Revision, before: IndicatorVersion, after: IndicatorVersion): Revised {
  const { no, change, appliesFrom: from } = revision;
  const stood = ({ name, unit, baseline: { fiscalYear, value } }: IndicatorVersion) => ({
    ...{ name, unit },
    baseline: { fiscalYear, value },
  });
  return {
    ...{ no, from, decidedOn: decidedOn(revision), breaksSeries: breaksSeries(revision) },
    kind: change.kind === 'baseline' || change.kind === 'replacement' ? change.kind : 'wording',
    before: stood(before),
    after: stood(after),
    citation: citationOfRevision(revision),
  };
}

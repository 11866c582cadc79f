/** 見直し: what is proposed or decided here, and what the documents print beside the indicators of today. */

import { asOf } from '../../domain/as-of.ts';
import type { SeenRevision } from '../../collection/revision-record.ts';
import type { Citation } from '../../domain/citation.ts';
import type { FiscalYear } from '../../domain/fiscal-year.ts';
import type { Indicator, IndicatorId, Remark, SecondName } from '../../domain/indicator.ts';
import type { Plan } from '../../domain/plan.ts';
import type { Change } from '../../domain/revision.ts';
import { citationOfRevision } from '../../collection/decided-revision.ts';
import { isSameSeries } from '../../scoring/same-series.ts';
import type { AnswerContext } from '../answer-context.ts';
import { type CitedDocument, citedDocuments } from '../cited-documents.ts';
import { askedGoals } from '../loaded-goals.ts';
import { indicatorFact } from '../indicator-facts.ts';
import type { Query } from '../query.ts';
import type { IndicatorRow } from '../row.ts';
import { type GoalSelection, selectGoals, selectIndicators, yearOf } from '../selection.ts';

export type Revision =
  | { kind: 'second-name'; indicator: Indicator; secondName: SecondName }
  | { kind: 'second-method'; indicator: Indicator; current: string; second: string }
  | { kind: 'margin-note'; indicator: Indicator; note: Remark };

/** A 見直し that is kept here, with the indicator as it stood, or stands, before. */
export type KeptRevision = { revision: SeenRevision; before: Indicator | undefined };

export type RevisionLookupFacts = {
  intent: 'revision-lookup';
  query: Query;
  fiscalYear: FiscalYear;
  selection: GoalSelection;
  /** The indicators that were looked at, also those with nothing beside them. */
  asked: readonly Indicator[];
  /** Printed in the documents; nothing of it is in force. */
  revisions: readonly Revision[];
  /** As far as the reader may know of them, in their order. */
  kept: readonly KeptRevision[];
  sources: readonly CitedDocument[];
  rows: readonly IndicatorRow[];
};

/**
 * Returns what was proposed or decided about what is asked for, and what the source prints beside the
 * indicators of today, none of which is in force.
 *
 * Its rows are the indicators with a second name, and those that were asked for by name.
 */
export function revisionLookup(query: Query, context: AnswerContext): RevisionLookupFacts {
  const { plan } = context;
  const kept = keptAbout(query, context);
  const fiscalYear = yearOf(query, plan);
  const asked = selectIndicators(query, plan);
  const revisions = asked.flatMap(revisionsOf);
  const isRow = ({ kind }: Revision) => kind === 'second-name' || query.indicators !== undefined;
  const indicators = [...new Set(revisions.filter(isRow).map(({ indicator }) => indicator))];
  return {
    intent: 'revision-lookup',
    query,
    fiscalYear,
    selection: selectGoals(query, plan),
    asked,
    revisions,
    kept,
    sources: citedDocuments(plan, [...revisions.map(citationOf), ...kept.flatMap(citationsOf)]),
    rows: indicators.map((indicator) => indicatorFact(plan, indicator, fiscalYear).row),
  };
}

function keptAbout(query: Query, { plan, revisions = [] }: AnswerContext): KeptRevision[] {
  return revisions
    .filter(({ change }) => isAbout(change, query, plan))
    .map((revision) => {
      const { change, appliesFrom } = revision;
      const id = indicatorsIn(change)[0];
      const found = plan.indicators.find((one) => one.id === id);
      return { revision, before: found && asOf(found, appliesFrom - 1) };
    });
}

/** A series that stands in two places is meant by either; a whole goal with all that is its own. */
function isAbout(change: Change, query: Query, plan: Plan): boolean {
  const ids = indicatorsIn(change);
  const changed = plan.indicators.filter((one) => ids.includes(one.id));
  const named = query.indicators ?? [];
  if (named.length > 0) {
    return plan.indicators.some(
      (one) => named.includes(one.id) && changed.some((other) => isSameSeries(one, other)),
    );
  }
  const goals = askedGoals(query, plan)?.map(({ no }) => no);
  if (goals === undefined) return true;
  const own = goalIn(change);
  const places = plan.indicators.filter((one) => changed.some((other) => isSameSeries(one, other)));
  return goals.some((goal) => goal === own || places.some((one) => one.goal === goal));
}

function indicatorsIn(change: Change): IndicatorId[] {
  switch (change.kind) {
    case 'baseline':
    case 'replacement':
      return [change.indicator];
    case 'link':
      return [change.from, change.to];
    case 'wording':
      return change.of.thing === 'indicator' ? [change.of.indicator] : [];
    case 'element':
      return [];
  }
}

function goalIn(change: Change): number | undefined {
  if (change.kind === 'element' || change.kind === 'link') return change.goal;
  return change.kind === 'wording' && change.of.thing !== 'indicator' ? change.of.goal : undefined;
}

/** Only what is in force has a place among the sources. */
function citationsOf({ revision }: KeptRevision): Citation[] {
  const { no, stages, stage, dropped, outdated } = revision;
  const isInForce = stage === 'decided' && dropped === null && outdated === null;
  return isInForce ? [citationOfRevision({ no, stages })] : [];
}

function revisionsOf(indicator: Indicator): Revision[] {
  const { secondName, collection, remarks } = indicator;
  const { current, second } = collection.parts ?? { current: '', second: null };
  return [
    ...(secondName ? [{ kind: 'second-name' as const, indicator, secondName }] : []),
    ...(second === null ? [] : [{ kind: 'second-method' as const, indicator, current, second }]),
    ...remarks
      .filter(({ kind }) => kind === 'margin-note')
      .map((note) => ({ kind: 'margin-note' as const, indicator, note })),
  ];
}

function citationOf(revision: Revision) {
  switch (revision.kind) {
    case 'second-name':
      return revision.secondName.citation;
    case 'second-method':
      return revision.indicator.citation;
    case 'margin-note':
      return revision.note.citation;
  }
}

/** 値の変化: what was approved, and what waits for it, of every figure that is collected. */

import { approvedAt, type Cell, entryInForce, entryWaiting } from '../../collection/approved.ts';
import { cellOf, type Collected, collected, collectedIn } from '../../collection/collected.ts';
import { printedFigure } from '../../collection/printed-figure.ts';
import type { CollectionRecord } from '../../collection/record.ts';
import type { Entry, EnteredValue } from '../../domain/entry.ts';
import type { FiscalYear } from '../../domain/fiscal-year.ts';
import { isSameJson } from '../../domain/json.ts';

type Place = {
  what: Collected;
  /** `planned`: 4年間の計画 of a 施策, 目標 of a 重点事業. */
  part: Entry['what'];
  fiscalYear: FiscalYear;
};

/** Who did it, as far as their name is known and is for the reader, and when. */
export type Done = { by: string | undefined; at: string };

/** A value of one year before and after; nothing where none was approved. */
export type ChangedValue = Place & {
  before: EnteredValue | undefined;
  after: EnteredValue | undefined;
  /** Who approved the new one. */
  approved: Done | undefined;
  /** The documents print a figure of that year, which holds in the answers. */
  isPrinted: boolean;
};

/** Where the entering of a value stands; the value itself is told when it is approved. */
export type Standing = 'none' | 'waiting' | 'approved';

export type ChangedEntering = Place & {
  before: Standing;
  after: Standing;
  /** Who entered what waits, for the secretariat alone. */
  entered: Done | undefined;
};

type Records = { then: CollectionRecord; now: CollectionRecord };

export function changedValues(figures: readonly Collected[], records: Records): ChangedValue[] {
  return placesOf(figures, records).flatMap((place) => changedValue(place, records));
}

/** Returns what is entered and waits, or waits no longer, without what `changedValues` tells. */
export function changedEntering(
  figures: readonly Collected[],
  records: Records,
): ChangedEntering[] {
  return placesOf(figures, records).flatMap((place) => {
    const [before, after] = [records.then, records.now].map((one) => standing(place, one));
    if (before === undefined || after === undefined || before === after) return [];
    const isToldAlready = before !== 'waiting' && after !== 'waiting';
    if (isToldAlready) return [];
    return [{ ...named(place), before, after, entered: enteredBy(place, records.now) }];
  });
}

const parts = ['actual', 'planned'] as const;

function placesOf(figures: readonly Collected[], { then, now }: Records): Place[] {
  if (then.entries === now.entries && then.revisions === now.revisions) return [];
  const entries = [...then.entries, ...now.entries];
  return figures.flatMap((what) => {
    const own = entries.filter(({ target }) => target === what.target);
    const years = [...new Set(own.map(({ fiscalYear }) => fiscalYear))].toSorted((a, b) => a - b);
    return years.flatMap((fiscalYear) => parts.map((part) => ({ what, part, fiscalYear })));
  });
}

function changedValue(place: Place, { then, now }: Records): ChangedValue[] {
  const [before, after] = [inForce(place, then), inForce(place, now)];
  if (isSameJson(toldOf(before), toldOf(after))) return [];
  const approval = after?.decisions.findLast(({ kind }) => kind === 'approved');
  const { what, part, fiscalYear } = place;
  return [
    {
      ...{ ...named(place), before: before?.value, after: after?.value },
      approved: approval && { by: now.names.get(approval.by), at: approval.at },
      isPrinted: printedFigure(now.plan, what, { what: part, fiscalYear }) !== undefined,
    },
  ];
}

/** What answers show of an approved entry, its source being one of them. */
function toldOf(entry: Entry | undefined): unknown {
  return entry && [entry.no, entry.value, approvedAt(entry)];
}

/** As the figure is called in that year. */
function named({ what, part, fiscalYear }: Place): Place {
  return { what: collectedIn(what, fiscalYear), part, fiscalYear };
}

/** A 見直し may have put another series into the place since. */
function cellThen({ what, part, fiscalYear }: Place, record: CollectionRecord): Cell {
  const own = collected(record).find(({ target }) => target === what.target) ?? what;
  return cellOf(own, part, fiscalYear);
}

function inForce(place: Place, record: CollectionRecord): Entry | undefined {
  return entryInForce(record.entries, cellThen(place, record));
}

function waiting(place: Place, record: CollectionRecord): Entry | undefined {
  return entryWaiting(record.entries, cellThen(place, record));
}

function standing(place: Place, record: CollectionRecord): Standing {
  if (waiting(place, record) !== undefined) return 'waiting';
  return inForce(place, record) === undefined ? 'none' : 'approved';
}

function enteredBy(place: Place, record: CollectionRecord): Done | undefined {
  const entry = record.reader === 'secretariat' ? waiting(place, record) : undefined;
  return entry && { by: record.names.get(entry.by), at: entry.at };
}

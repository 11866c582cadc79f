/** 収集の予定の変化: by when, how often and by whom figures are entered, and which are not out yet. */

import { cellOf, type Collected, collected } from '../../collection/collected.ts';
import { promiseFor } from '../../collection/promise.ts';
import { type CollectionRecord, isOwned, type Owners, ownersOf } from '../../collection/record.ts';
import type { CollectionCycle, DueDay } from '../../domain/collection-rule.ts';
import type { CalendarDate, FiscalYear } from '../../domain/fiscal-year.ts';
import { isSameJson } from '../../domain/json.ts';
import type { UserId } from '../../domain/slack-id.ts';

/** `owners` is `null` where nobody is set, `due` where the day of the settings holds. */
export type SeenRule = {
  cycle: CollectionCycle;
  due: DueDay | null;
  owners: Owners | null;
  isRuleSet: boolean;
  /** Whether the reader is one of the owners. */
  isOwn: boolean;
};

export type ChangedRule = { what: Collected; before: SeenRule; after: SeenRule };

/** The day on which a value is expected that is not out yet. */
export type ChangedPromise = {
  what: Collected;
  fiscalYear: FiscalYear;
  before: CalendarDate | undefined;
  after: CalendarDate | undefined;
};

export type ChangedCollecting = {
  /** The day of the settings. */
  due: { before: DueDay; after: DueDay } | undefined;
  rules: readonly ChangedRule[];
  promises: readonly ChangedPromise[];
};

type Records = { then: CollectionRecord; now: CollectionRecord };

/** Returns what the lists of deadlines and owners show differently. */
export function changedCollecting(
  figures: readonly Collected[],
  { then, now }: Records,
  asker: UserId | undefined,
): ChangedCollecting {
  const before = then.settings.entryDue;
  const after = now.settings.entryDue;
  const known = new Map(collected(then).map((one) => [one.target, one]));
  return {
    due: isSameJson(before, after) ? undefined : { before, after },
    rules: figures.flatMap((what): ChangedRule[] => {
      const was = known.get(what.target);
      if (was === undefined) return [];
      const rule = { before: seenRule(was, then, asker), after: seenRule(what, now, asker) };
      return isSameJson(rule.before, rule.after) ? [] : [{ what, ...rule }];
    }),
    promises: figures.flatMap((what) => changedPromises(what, { then, now })),
  };
}

function seenRule(what: Collected, record: CollectionRecord, asker: UserId | undefined): SeenRule {
  const { cycle, due, owners } = what.rule;
  return {
    ...{ cycle, due, isRuleSet: what.isRuleSet },
    owners: isOwned(what) ? ownersOf(what, record) : null,
    isOwn: asker !== undefined && owners.includes(asker),
  };
}

function changedPromises(what: Collected, { then, now }: Records): ChangedPromise[] {
  const said = [...then.putOffs, ...then.entries, ...now.putOffs, ...now.entries];
  const own = said.filter(({ target }) => target === what.target);
  const years = [...new Set(own.map(({ fiscalYear }) => fiscalYear))].toSorted((a, b) => a - b);
  return years.flatMap((fiscalYear) => {
    const cell = cellOf(what, 'actual', fiscalYear);
    const [before, after] = [then, now].map((one) => promiseFor(cell, one)?.until);
    return before === after ? [] : [{ what, fiscalYear, before, after }];
  });
}

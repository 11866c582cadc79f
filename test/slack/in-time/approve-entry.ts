/** A value that is entered and approved, for stories in which time goes on. */

import type { FiscalYear } from '../../../src/domain/fiscal-year.ts';
import type { State } from '../../../src/domain/state.ts';
import { anEntry, target } from '../../reminders/a-collection.ts';

export const approveEntry =
  (id: string, value: string, fiscalYear: FiscalYear) =>
  (state: State, at: string): State => ({
    ...state,
    entries: [
      ...state.entries,
      anEntry({
        ...{ no: state.entries.length + 1, target: target(id), fiscalYear, at },
        value: { state: 'measured', value },
        decisions: [{ kind: 'approved', by: 'U9', at }],
      }),
    ],
  });

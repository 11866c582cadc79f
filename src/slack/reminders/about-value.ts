/** どの値のお知らせか: what the buttons of a notice carry, and whether it can still be put off. */

import { z } from 'zod';
import { FiscalYear } from '../../domain/fiscal-year.ts';
import { isRefusal, type Refusal } from '../../domain/refusal.ts';
import type { UserId } from '../../domain/slack-id.ts';
import { TargetId } from '../../domain/target.ts';
import { type RemindedValue, whyNotPutOff } from '../../reminders/reminded.ts';
import type { Services } from '../services.ts';

const Value = z.object({ target: TargetId, fiscalYear: FiscalYear });

/** Returns the value that this person may put off now, for a form to be opened on it. */
export function valueToPutOff(
  code: string,
  by: UserId,
  { store, clock }: Pick<Services, 'store' | 'clock'>,
): RemindedValue | Refusal {
  const value = readReminded(code);
  if (isRefusal(value)) return value;
  return whyNotPutOff(store.read(), value, { by, today: clock.today() }) ?? value;
}

/** A button of an older bot may carry what is no longer understood. */
export function readReminded(code: string): RemindedValue | Refusal {
  try {
    return Value.parse(JSON.parse(code));
  } catch {
    return { refused: 'unreadable-button' };
  }
}

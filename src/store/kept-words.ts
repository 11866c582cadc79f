/** 残る言葉: every text in what is still kept, so that words that stay are told from words left behind. */

import { isFields, isList } from '../domain/json.ts';
import type { State } from '../domain/state.ts';
import { journalEntries } from './journal-entries.ts';

/** Returns every text in the state, numbers and names of fields left out. */
export function textsIn(state: State): Set<string> {
  const texts = new Set<string>();
  collect(state, texts);
  return texts;
}

/** Returns every text that the changes of a folder still hold. */
export async function textsInHistory(folder: string): Promise<Set<string>> {
  const texts = new Set<string>();
  for await (const { ops, reason, action } of journalEntries(folder)) {
    collect([reason, action], texts);
    for (const { before, after } of ops) collect([before, after], texts);
  }
  return texts;
}

function collect(value: unknown, texts: Set<string>): void {
  if (typeof value === 'string') texts.add(value);
  else if (isList(value)) for (const one of value) collect(one, texts);
  else if (isFields(value)) for (const one of Object.values(value)) collect(one, texts);
}

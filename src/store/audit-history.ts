/** 変更の履歴を読む: what every saved change has to say, oldest first. */

import { type AuditEntry, auditOf, type AuditQuery } from '../domain/audit.ts';
import { journalEntries } from './journal-entries.ts';

/**
 * Returns what the changes in a folder say to a query; without one, all of them.
 *
 * @throws {DataFileError} as `journalEntries` does.
 */
export async function auditHistory(
  folder: string,
  query: AuditQuery = { indicator: undefined, since: undefined },
): Promise<AuditEntry[]> {
  const entries: AuditEntry[] = [];
  const entryOf = auditOf(query);
  for await (const change of journalEntries(folder)) {
    const entry = entryOf(change);
    if (entry !== undefined) entries.push(entry);
  }
  return entries;
}

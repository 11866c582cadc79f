/** 履歴: who changed what, when and why; `npm run audit`, also while the bot is running. */

import { type AuditEntry, auditOf, type AuditQuery } from '../domain/audit.ts';
import { journalEntries } from '../store/journal-entries.ts';
import { keptState } from '../store/kept-state.ts';
import { readDurable } from '../store/read-durable.ts';
import { auditText, noStoreText } from '../wording/audit.ts';
import { auditUsage, isAuditOptions, readAuditOptions } from './audit-options.ts';
import { misused, runCommand, say } from './run-command.ts';

await runCommand('変更の記録を示せません。何も変えていません。', async ({ dataDir }, words) => {
  const options = readAuditOptions(words);
  if (!isAuditOptions(options)) return misused(options.problem, [auditUsage]);
  const { query, json } = options;
  const content = await readDurable(dataDir, keptState); // Says what is wrong where nothing is there
  if (content === undefined && !json) {
    say([noStoreText(dataDir)]);
    return 0;
  }
  const entries = await entriesIn(dataDir, query);
  say([json ? JSON.stringify(entries, undefined, 2) : auditText(entries, query)]);
  return 0;
});

async function entriesIn(folder: string, query: AuditQuery): Promise<AuditEntry[]> {
  const entries: AuditEntry[] = [];
  const entryOf = auditOf(query);
  for await (const change of journalEntries(folder)) {
    const entry = entryOf(change);
    if (entry !== undefined) entries.push(entry);
  }
  return entries;
}

/** 履歴: who changed what, when and why; `npm run audit`, also while the bot is running. */

import { auditHistory } from '../store/audit-history.ts';
import { keptState } from '../store/kept-state.ts';
import { readDurable } from '../store/read-durable.ts';
import { auditNamesOf, auditText, noNames, noStoreText } from '../wording/audit.ts';
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
  const entries = await auditHistory(dataDir, query);
  if (json) say([JSON.stringify(entries, undefined, 2)]);
  else say([auditText(entries, query, content ? auditNamesOf(content.state) : noNames)]);
  return 0;
});

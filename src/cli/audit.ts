/** 履歴: who changed what, when and why; `npm run audit`, also while the bot is running. */

import { emptyRoster } from '../domain/roster.ts';
import type { State } from '../domain/state.ts';
import { auditHistory } from '../store/audit-history.ts';
import { keptState } from '../store/kept-state.ts';
import { readDurable } from '../store/read-durable.ts';
import { type AuditNames, auditText, noStoreText } from '../wording/audit.ts';
import { commentNamesOf } from '../wording/audit/comment-op.ts';
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
  else say([auditText(entries, query, namesIn(content?.state))]);
  return 0;
});

/** Names are those of now: of people and comments that are gone, only the numbers are left. */
function namesIn(state: State | undefined): AuditNames {
  const { roster, comments } = state ?? { roster: emptyRoster, comments: [] };
  return {
    people: new Map(roster.people.map(({ user, name }) => [user, name])),
    comments: commentNamesOf(comments),
  };
}

/** お知らせの試し: who would be reminded of what on a day, and why; `npm run reminders`, sends nothing. */

import { createClock } from '../clock.ts';
import { isConfig, readConfig } from '../config.ts';
import { usersWith } from '../domain/roster.ts';
import type { UserId } from '../domain/slack-id.ts';
import type { State } from '../domain/state.ts';
import { remindersDue } from '../reminders/due.ts';
import type { People } from '../reminders/people.ts';
import { keptState } from '../store/kept-state.ts';
import { readDurable } from '../store/read-durable.ts';
import { noStoreText } from '../wording/audit.ts';
import { dryRunText } from '../wording/reminders/dry-run.ts';
import { isRemindersOptions, readRemindersOptions, remindersUsage } from './reminders-options.ts';
import { complain, misused, runCommand, say } from './run-command.ts';

await runCommand('お知らせの予定を示せません。何も変えていません。', async ({ dataDir }, words) => {
  const options = readRemindersOptions(words);
  if (!isRemindersOptions(options)) return misused(options.problem, remindersUsage);
  const content = await readDurable(dataDir, keptState);
  if (content === undefined) {
    complain([noStoreText(dataDir)]);
    return 1;
  }
  const { state } = content;
  const { today = createClock().today(), json } = options;
  const due = remindersDue(state, today, peopleOf(state));
  say([
    json
      ? JSON.stringify({ today, reminders: due }, undefined, 2)
      : dryRunText({ today, due, state }),
  ]);
  return 0;
});

/** Slack is not asked: who is in a user group, or has closed an account, is not known here. */
function peopleOf({ roster }: State): People {
  return { roster, secretariat: [...first(), ...usersWith('secretariat', roster)], gone: [] };
}

/** The people of MICHISUJI_SECRETARIAT; a wrong setting is for the bot to complain of. */
function first(): readonly UserId[] {
  const { MICHISUJI_SECRETARIAT } = process.env;
  const config = readConfig({ MICHISUJI_SECRETARIAT });
  return isConfig(config) ? config.secretariat : [];
}

/** 控え: copies all that is saved into a dated folder; `npm run backup -- folder`, bot running or not. */

import { resolve } from 'node:path';
import type { Config } from '../config.ts';
import { originOf } from '../store/backup-origin.ts';
import { backUp } from '../store/backup.ts';
import { dropOldBackups } from '../store/drop-old-backups.ts';
import { keptState } from '../store/kept-state.ts';
import { backupFailed, backupLines, droppedLines, stuckLines } from '../wording/backup.ts';
import { parsedWords } from './parsed-words.ts';
import { complain, misused, runCommand, say } from './run-command.ts';

const usage = [
  '使い方: npm run --silent backup -- 控えを置くフォルダ',
  '  省くと、設定 MICHISUJI_BACKUP_DIR のフォルダに置きます。',
  '  --daily  毎日の控えとして取り、設定 MICHISUJI_BACKUP_KEEP を超えた古い毎日の控えを消します。',
];

await runCommand(backupFailed, async (config, words) => {
  const options = optionsOf(words, config);
  if (options === undefined) return misused('置き場所が足りないか、指定を読み取れません。', usage);
  const { into, kind } = options;
  const result = await backUp({ from: config.dataDir, into, kind, kept: keptState });
  if (result.outcome !== 'verified') {
    complain(backupLines(result));
    return 1;
  }
  say(backupLines(result));
  if (kind === 'daily') await clearAway(into, result.folder, config);
  return 0;
});

function optionsOf(words: readonly string[], { backupDir }: Config) {
  const parsed = parsedWords(words, {
    allowPositionals: true,
    options: { daily: { type: 'boolean', default: false } },
  });
  if (parsed === undefined) return undefined;
  // A blank word comes of a variable that is not set, and would mean the folder we are in
  const [into = backupDir, ...others] = parsed.positionals.filter((word) => word.trim() !== '');
  const kind: 'daily' | 'asked' = parsed.values.daily ? 'daily' : 'asked';
  return into === undefined || others.length > 0 ? undefined : { into: resolve(into), kind };
}

/** The backup stands, whatever becomes of the older ones. */
async function clearAway(place: string, made: string, config: Config): Promise<void> {
  const { dataDir, backupKeep: keep } = config;
  if (keep === undefined) return;
  const origin = await originOf(dataDir);
  const { dropped, stuck } = await dropOldBackups({ place, origin, made, keep });
  if (dropped.length > 0) say(droppedLines(dropped, keep));
  if (stuck.length > 0) complain(stuckLines(stuck));
}

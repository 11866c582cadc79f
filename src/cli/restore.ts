/** 控えから戻す: `npm run restore -- folder [--to folder]`; refuses while the bot is running. */

import { resolve } from 'node:path';
import { keptState } from '../store/kept-state.ts';
import { restore } from '../store/restore.ts';
import { truePath } from '../store/side-folder.ts';
import { restoreFailed, restoreLines } from '../wording/restore.ts';
import { parsedWords } from './parsed-words.ts';
import { complain, misused, runCommand, say } from './run-command.ts';

const usage = [
  '使い方: npm run --silent restore -- 控えの日付のついたフォルダ [--to 戻し先]',
  '  --to 戻し先  省くと、設定 MICHISUJI_DATA_DIR の保存先に戻します。',
  '今のデータは消さずに、名前に日付を足して隣に残します。',
];

await runCommand(restoreFailed, async ({ dataDir }, words) => {
  const options = optionsOf(words);
  if (options === undefined)
    return misused('控えの指定が足りないか、指定を読み取れません。', usage);
  const { backup, to = dataDir } = options;
  const result = await restore({ backup: resolve(backup), to, kept: keptState });
  const lines = restoreLines(result, await truePath(dataDir));
  if (result.outcome === 'restored') {
    say(lines);
    return 0;
  }
  complain(lines);
  return 1;
});

function optionsOf(words: readonly string[]) {
  const parsed = parsedWords(words, {
    allowPositionals: true,
    options: { to: { type: 'string' } },
  });
  if (parsed === undefined) return undefined;
  const { to } = parsed.values;
  const [backup, ...others] = parsed.positionals;
  // A blank word comes of a variable that is not set, and would mean the folder we are in
  const isBlank = [backup, to].some((word) => word?.trim() === '');
  const isUsable = backup !== undefined && others.length === 0 && !isBlank;
  return isUsable ? { backup, to } : undefined;
}

/** 資料を書き出す: a paper as a new file; `npm run export`, also while the bot is running. */

import { resolve } from 'node:path';
import { createClock } from '../clock.ts';
import { isRefusal } from '../domain/refusal.ts';
import type { State } from '../domain/state.ts';
import { openReader } from '../open-store.ts';
import { makePaper } from '../render/papers/make-paper.ts';
import type { Paper, PaperMaterial } from '../reports/papers/paper.ts';
import { codeOf } from '../store/data-file-error.ts';
import { readCheckWords } from '../store/read-check-words.ts';
import { readSynonyms } from '../store/read-synonyms.ts';
import { systemFiles } from '../store/files.ts';
import { auditHistory } from '../store/audit-history.ts';
import type { PastReader } from '../store/store.ts';
import { writeNew } from '../store/write-new.ts';
import { takenLines } from '../wording/disclosure.ts';
import { exportedLines, exportFailed, exportUsage } from '../wording/papers/export-words.ts';
import { explain } from '../wording/refusal.ts';
import type { ChangedSince } from './changed-since.ts';
import { type ExportOptions, isExportOptions, readExportOptions } from './export-options.ts';
import { complain, misused, runCommand, say } from './run-command.ts';
import { saidWhenSlow } from './said-when-slow.ts';

await runCommand(exportFailed, async (config, words) => {
  const options = readExportOptions(words);
  if (!isExportOptions(options)) return misused(options.problem, exportUsage);
  const done = saidWhenSlow();
  try {
    return await give(options, config);
  } finally {
    await done();
  }
});

type Folders = Parameters<typeof openReader>[0] & { checkWordsFile: string; synonymsFile: string };

async function give(options: ExportOptions, folders: Folders): Promise<number> {
  const reader = await openReader(folders);
  const since = await spanOf(options, reader, folders);
  if ('problem' in since) {
    complain([since.problem]);
    return 1;
  }
  const state = reader.read();
  const withPace = options.withPace ?? state.settings.paceGuide === true;
  const material = await materialFor(options, state, folders);
  const { span, changed } = since;
  const request = { ...options.asked, withPace, on: createClock().today(), ...(span && { span }) };
  const paper = await makePaper(request, options.format, {
    ...material,
    ...(changed && { changed }),
  });
  if (isRefusal(paper)) {
    complain([explain(paper)]);
    return 1;
  }
  return write(paper, options.out);
}

/** Of which time 変化の一覧 tells; nothing for every other paper. */
async function spanOf(
  { asked, since }: ExportOptions,
  reader: PastReader,
  { checkWordsFile, synonymsFile }: Folders,
): Promise<Partial<ChangedSince> | { problem: string }> {
  if (since === undefined) return {};
  const { changedSince } = await import('./changed-since.ts'); // Half a second that no other paper needs
  const clock = createClock();
  return changedSince(since, asked, {
    ...{ reader, time: { today: clock.today(), now: clock.now().toISOString() } },
    synonyms: await readSynonyms(synonymsFile),
    words: await readCheckWords(checkWordsFile),
  });
}

async function materialFor(
  { asked }: ExportOptions,
  state: State,
  { dataDir, checkWordsFile }: Folders,
): Promise<PaperMaterial> {
  const changes = asked.kind === 'changes' ? await auditHistory(dataDir) : [];
  const checkWords = await readCheckWords(checkWordsFile);
  return { state, changes, checkWords, workspace: undefined };
}

async function write(paper: Paper, out: string | undefined): Promise<number> {
  const file = out ?? resolve(paper.fileName);
  try {
    await writeNew(systemFiles, file, paper.bytes);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    complain(takenLines(file));
    return 1;
  }
  say(exportedLines(file, paper.whatItHolds));
  return 0;
}

/** 資料を書き出す: a paper as a new file; `npm run export`, also while the bot is running. */

import { resolve } from 'node:path';
import { createClock } from '../clock.ts';
import { auditEntry, type AuditEntry } from '../domain/audit.ts';
import { isRefusal } from '../domain/refusal.ts';
import { openReader } from '../open-store.ts';
import { makePaper } from '../render/papers/make-paper.ts';
import { codeOf } from '../store/data-file-error.ts';
import { readCheckWords } from '../store/read-check-words.ts';
import { systemFiles } from '../store/files.ts';
import { journalEntries } from '../store/journal-entries.ts';
import { writeNew } from '../store/write-new.ts';
import { takenLines } from '../wording/disclosure.ts';
import { exportedLines, exportFailed, exportUsage } from '../wording/papers/export-words.ts';
import { explain } from '../wording/refusal.ts';
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

type Folders = Parameters<typeof openReader>[0] & { checkWordsFile: string };

async function give(options: ExportOptions, folders: Folders): Promise<number> {
  const { asked, format, out } = options;
  const state = (await openReader(folders)).read();
  const withPace = options.withPace ?? state.settings.paceGuide === true;
  const changes = asked.kind === 'changes' ? await changesIn(folders.dataDir) : [];
  const checkWords = await readCheckWords(folders.checkWordsFile);
  const material = { state, changes, checkWords, linkTo: undefined };
  const request = { ...asked, withPace, on: createClock().today() };
  const paper = await makePaper(request, format, material);
  if (isRefusal(paper)) {
    complain([explain(paper)]);
    return 1;
  }
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

async function changesIn(folder: string): Promise<AuditEntry[]> {
  const entries: AuditEntry[] = [];
  for await (const change of journalEntries(folder)) {
    const entry = auditEntry(change, { indicator: undefined, since: undefined });
    if (entry !== undefined) entries.push(entry);
  }
  return entries;
}

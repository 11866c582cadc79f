/** 命令を実行する: settings in, an exit code out; what cannot be done is said in one message. */

import { existsSync } from 'node:fs';
import { type Config, isConfig, readConfig } from '../config.ts';
import { codeOf, DataFileError } from '../store/data-file-error.ts';

/** What a command is told: the settings it works with, and what stands behind it. */
export type Command = (config: Config, words: readonly string[]) => Promise<number>;

/**
 * Runs a command with the settings for folders alone, so that a wrong token is no reason not to make
 * a backup; `failed` says what was not done when a file is in the way.
 */
export async function runCommand(failed: string, command: Command): Promise<void> {
  process.stdout.on('error', () => undefined); // A pager closed early: `npm run audit | less`
  if (existsSync('.env')) process.loadEnvFile('.env');
  const config = readConfig(foldersIn(process.env));
  if (!isConfig(config)) {
    complain([failed, '設定に誤りがあります。', ...config.problems.map((one) => `・${one}`)]);
    process.exitCode = 1;
    return;
  }
  try {
    process.exitCode = await command(config, process.argv.slice(2));
  } catch (error) {
    complain([failed, reasonFor(error)]);
    process.exitCode = 1;
  }
}

/** @throws what is nobody's fault but the program's. */
function reasonFor(error: unknown): string {
  if (error instanceof DataFileError) return error.message;
  const code = codeOf(error);
  if (!/^E[A-Z0-9]+$/.test(code)) throw error;
  return `システムに断られました（${code}）。フォルダとファイルの権限、空き容量を確かめてください。`;
}

/**
 * Says why the words cannot be read, and how they are written; the latter alone where that was asked
 * for: no command has an option of that name, so none can read it.
 *
 * @returns the exit code.
 */
export function misused(problem: string, usage: readonly string[]): number {
  if (asksForHelp(process.argv.slice(2))) {
    say(usage);
    return 0;
  }
  complain([`${problem}何もしていません。`, '', ...usage]);
  return 2;
}

export function asksForHelp(words: readonly string[]): boolean {
  return words.some((word) => word === '--help' || word === '-h');
}

export function say(lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}

export function complain(lines: readonly string[]): void {
  process.stderr.write(`${lines.join('\n')}\n`);
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Returns the settings that say where things lie, without those for Slack. */
export function foldersIn(environment: Environment): Environment {
  const wanted = /^MICHISUJI_(PLAN|DATA|BACKUP)_/;
  return Object.fromEntries(Object.entries(environment).filter(([name]) => wanted.test(name)));
}

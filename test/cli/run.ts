/** Runs a compiled command as a person does, in an empty folder, so that nobody's .env is read. */

import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';

export type Ran = { code: number | null; out: string; err: string };

export type Settings = Readonly<Record<string, string>>;

export async function run(
  command: string,
  words: readonly string[],
  { cwd, settings, typed = '' }: { cwd: string; settings: Settings; typed?: string },
): Promise<Ran> {
  const child = spawn(process.execPath, [resolve(`dist/cli/${command}.js`), ...words], {
    cwd,
    env: { PATH: process.env['PATH'], ...settings },
  });
  child.stdin.on('error', () => undefined); // It may end without reading
  child.stdin.end(typed);
  const [code, out, err] = await Promise.all([
    new Promise<number | null>((done) => child.on('close', done)),
    text(child.stdout),
    text(child.stderr),
  ]);
  return { code, out, err };
}

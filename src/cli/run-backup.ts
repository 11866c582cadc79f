/** 別のプロセスで控えを取る: reading and checking megabytes must not keep the bot from answering. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Runs `backup --daily` to its end; what it says goes to the bot's own error output. */
export async function backUpElsewhere(into: string): Promise<void> {
  const name = `backup${extname(import.meta.filename)}`;
  const command = fileURLToPath(new URL(name, import.meta.url));
  const child = spawn(process.execPath, [...process.execArgv, command, into, '--daily'], {
    stdio: ['ignore', 2, 2],
  });
  await once(child, 'close');
}

/** Runs npm scripts side by side: what each of them says comes in one piece, and one that fails fails all. */

import { spawn } from 'node:child_process';
import { buffer } from 'node:stream/consumers';

const isWindows = process.platform === 'win32';

/** Runs one script to its end. @returns whether it passed. */
async function passes(script: string): Promise<boolean> {
  const child = spawn('npm', ['run', '--silent', script], {
    shell: isWindows, // There npm is a batch file
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<string>((resolve) => {
    child.on('error', ({ message }) => {
      resolve(message);
    });
    child.on('close', (code, signal) => {
      resolve(code === 0 ? '' : `ended with ${signal ?? String(code)}`);
    });
  });
  const [out, err, failure] = await Promise.all([
    buffer(child.stdout),
    buffer(child.stderr),
    ended,
  ]);
  process.stdout.write(out);
  process.stderr.write(err);
  process.stderr.write(`npm run ${script}: ${failure === '' ? 'passed' : failure}\n`);
  return failure === '';
}

const results = await Promise.all(process.argv.slice(2).map(passes));
process.exitCode = results.every(Boolean) ? 0 : 1;

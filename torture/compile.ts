/** Compiles what is started as a process of its own: a thousand starts must be quick. */

import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** Compiles the bot itself, as it stands. */
export async function compileBot(): Promise<void> {
  await compile('../tsconfig.build.json');
}

/** Puts the writer and what it imports into `dist/torture`; types were checked before. */
export async function compileWriter(): Promise<void> {
  await compile('tsconfig.json');
}

async function compile(project: string): Promise<void> {
  const pathTo = (place: string): string => fileURLToPath(new URL(place, import.meta.url));
  const compiler = pathTo('../node_modules/typescript-native/bin/tsc');
  await promisify(execFile)(process.execPath, [compiler, '-p', pathTo(project)]);
}

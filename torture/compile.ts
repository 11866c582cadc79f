/** Compiles the writer once, so that each of its thousand starts is quick. */

import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** Puts the writer and what it imports into `dist/torture`; types were checked before. */
export async function compileWriter(): Promise<void> {
  const pathTo = (place: string): string => fileURLToPath(new URL(place, import.meta.url));
  const compiler = pathTo('../node_modules/typescript/bin/tsc');
  await promisify(execFile)(process.execPath, [compiler, '-p', pathTo('tsconfig.json')]);
}

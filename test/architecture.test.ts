/** The floor plan of DESIGN.md, held against the code: who may import whom, and what stays pure. */

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { expect, it } from 'vitest';

/** The core: it never asks for the time, chance, the network or the machine. */
const core = [
  'domain',
  'scoring',
  'review',
  'collection',
  'reconciliation',
  'answers',
  'reminders',
  'reports',
  'wording',
];

/** Room → the rooms, files and packages it may import besides itself. Arrows go down only. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  domain: ['zod', '@holiday-jp/holiday_jp'],
  scoring: ['src/domain/', 'decimal.js'],
  review: ['src/domain/', 'src/scoring/'],
  collection: ['src/domain/', 'src/scoring/'],
  reconciliation: floors('collection'),
  answers: [...floors('review', 'collection'), 'zod', 'minisearch'],
  reminders: floors('review', 'collection'),
  reports: floors('review', 'collection'),
  wording: floors('answers', 'reminders', 'reports', 'review', 'collection', 'reconciliation'),
  store: [...floors(...core), 'zod', 'lowdb', 'node:'],
  render: [...floors(...core), 'hucre', 'docx', 'satori', '@resvg/resvg-js', 'zod', 'node:'],
  intake: [...floors(...core), 'zod', 'csv-parse', 'node:'],
  slack: [
    ...floors(...core),
    ...['src/store/store.ts', 'src/store/data-file-error.ts'],
    ...['src/config.ts', 'src/clock.ts', 'src/log.ts'], // Their types; the values are handed in
    ...['@slack/bolt', 'undici', 'zod', 'node:'],
  ],
  sandbox: ['ws', 'yaml', 'zod', 'node:'],
  cli: ['src/', 'zod', 'node:'],
  demo: ['src/', 'node:'],
};

/** Files that stand at the door, outside the rooms. */
const entries = ['main', 'ask', 'prompt', 'open-store', 'store-notices', 'config', 'clock', 'log'];

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => describeFile(`src/${path.replaceAll('\\', '/')}`));

it.each(Object.entries(mayImport))('%s imports only what it may', (room, allowed) => {
  const welcome = [`src/${room}/`, ...allowed];
  const strangers = files
    .filter((file) => file.room === room)
    .flatMap(({ path, imports }) => imports.map((target) => ({ path, target })))
    .filter(({ target }) => !welcome.some((start) => target.startsWith(start)))
    .map(({ path, target }) => `${path} → ${target}`);
  expect(strangers).toEqual([]);
});

it('only open-store.ts names a store backend', () => {
  const backends = /^src\/store\/[a-z]+-store\.ts$/;
  const naming = files
    .filter(({ room }) => room !== 'store')
    .filter(({ imports }) => imports.some((target) => backends.test(target)));
  expect(naming.map(({ path }) => path)).toEqual(['src/open-store.ts']);
});

it('the core asks nobody for the time, chance or surroundings', () => {
  const impure =
    /new Date\(\)|Date\.now\(|Math\.random\(|\bprocess\.|\bfetch\(|'node:|\bconsole\.|setTimeout\(/;
  const asking = files
    .filter(({ room }) => core.includes(room))
    .filter(({ code }) => impure.test(code));
  expect(asking.map(({ path }) => path)).toEqual([]);
});

it('no files import each other in a circle', () => {
  let left = files;
  let before: number;
  do {
    before = left.length;
    left = left.filter(({ imports }) => left.some(({ path }) => imports.includes(path)));
  } while (left.length < before);
  expect(left.map(({ path }) => path)).toEqual([]);
});

it('every file stands in a room, but for those at the door', () => {
  const homeless = files.filter(({ room }) => !(room in mayImport)).map(({ path }) => path);
  const known = entries.map((name) => `src/${name}.ts`);
  expect(homeless.filter((path) => !known.includes(path))).toEqual([]);
});

it('no file is only a list of exports', () => {
  expect(files.filter(({ path }) => path.endsWith('/index.ts')).map(({ path }) => path)).toEqual(
    [],
  );
});

it('every file says in its first line what it is', () => {
  const silent = files.filter(({ code }) => !code.startsWith('/**'));
  expect(silent.map(({ path }) => path)).toEqual([]);
});

/** Rooms and everything that lies below the core's upper floors. */
function floors(...rooms: readonly string[]): string[] {
  return [...new Set([...rooms, 'scoring', 'domain'])].map((room) => `src/${room}/`);
}

function describeFile(path: string) {
  const code = readFileSync(path, 'utf8');
  const imports = [...code.matchAll(/\b(?:from|import)(?:\s+|\s*\(\s*)'([^']+)'/g)].map(
    ([, target = '']) => (target.startsWith('.') ? join(dirname(path), target) : target),
  );
  const [, room = ''] = path.split('/');
  return { path, room, code, imports };
}

/** Everything that the source writes into the audit, held against the words that people read there. */

import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { actionText } from '../../src/wording/audit.ts';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !/^(sandbox|wording)\b/.test(path))
  .map((path) => readFileSync(`src/${path}`, 'utf8'));

/** The ways in which a change is given its name: to a store, or to one that hands it on to a store. */
const ways: readonly RegExp[] = [
  /\baction: '([a-z-]+)'/g,
  /\bsaved\(parts,[^;]*?'([a-z-]+)'\)/g,
  /\bcardAction\(\s*'[a-z-]+',\s*'([a-z-]+)'/g,
];

const literals = ways.flatMap((way) => sources.flatMap((code) => firstOf(code, way)));

/** What a form does is called like the form. */
const callbacks = sources
  .filter((code) => code.includes('action: callback'))
  .flatMap((code) => firstOf(code, /^const callback = '([a-z-]+)'/gm));

/** What was written in a thread is called by a function. */
const written = sources
  .flatMap((code) => firstOf(code, /^function actionOf\(.*?: string (\{.*?^\})/gms))
  .flatMap((body) => firstOf(body, /(?:return|\?|:) '([a-z-]+)'/g));

/** Those of Home are names of buttons. */
const actions = [...new Set([...literals, ...callbacks, ...written])].filter(
  (one) => !one.startsWith('home-'),
);

it('has words for every change', () => {
  const examples = ['dispose', 'post-sent', 'close-review', 'comment-edited', 'edit-settings'];
  expect(actions).toEqual(expect.arrayContaining(examples));
  expect(actions.filter((one) => actionText(one) === one)).toEqual([]);
});

it('knows every way in which a change is given its name', () => {
  const writing = /\bstore\s*\.(?:update|note)\(|\bsaveComments\(|\bchangeReview\(/;
  const given = sources
    .filter((code) => writing.test(code))
    .flatMap((code) => firstOf(code, /\baction: (?!['/A-Z])([^,\n]+?)(?: }|[,;\n])/g));
  // The last two are those of the functions that hand it on
  expect(new Set(given)).toEqual(new Set(['callback', 'actionOf(event)', 'press', 'string']));
});

it('says of no two of them the same', () => {
  const words = actions.map(actionText);
  expect(words.filter((one, at) => words.indexOf(one) !== at)).toEqual([]);
});

function firstOf(code: string, pattern: RegExp): string[] {
  return [...code.matchAll(pattern)].flatMap(([, one]) => one ?? []);
}

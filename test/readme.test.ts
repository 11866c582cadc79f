/** 説明書: what the READMEs promise is what the bot does. */

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { MomentScene } from '../src/answers/as-of/moment.ts';
import { readTimed } from '../src/answers/as-of/read-timed.ts';
import { asksToCompare } from '../src/reconciliation/looks-like-table.ts';
import { checkRecord } from '../src/review/check-record.ts';
import { readCheckWords } from '../src/store/read-check-words.ts';
import { ask } from './helpers/the-answerer.ts';

const english = readFileSync('README.md', 'utf8');
const japanese = readFileSync('README.ja.md', 'utf8');
const scripts = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8'))).scripts;

describe('an answer that is quoted', () => {
  it.each([
    ['README.md', english, '100を下回っている指標は？'],
    ['README.ja.md', japanese, '目指す姿5の指数は？'],
  ])('in %s is the real one', (_, readme, question) => {
    const { text } = ask(question);
    expect(quotedSentences(readme).filter((sentence) => !text.includes(sentence))).toEqual([]);
    expect(quotedCells(readme).filter((cell) => !text.includes(cell))).toEqual([]);
  });

  it('on the terminal is the real one', () => {
    const [, question = '', answer = ''] = /質問> (.+)\n(.+)\n/.exec(japanese) ?? [];
    expect(ask(question).text.split('\n')[0]).toBe(answer);
  });
});

const meetings = [1, 2].map((no) => ({
  ...{ no, on: `2026-1${no - 1}-05`, place: null, agenda: [], materials: [] },
}));
const scene: MomentScene = {
  ...{ today: '2026-11-20', now: '2026-11-20T03:00:00.000Z', meetings },
  committee: { name: '検証部会', principles: [], goals: [5, 6, 7] },
};
const words = await readCheckWords('data/check-words.json');
const checks = checkRecord({ points: [], setAsides: [] }, { words, sees: 'all' });

describe('a way of asking that is recommended', () => {
  const table = japanese.slice(japanese.indexOf('## 聞き方'), japanese.indexOf('## Slackで使う'));
  const examples = tableRows(table, '| ')
    .flatMap(([, cell = '']) => cell.split('／'))
    .filter((example) => example !== '聞き方の例');

  /** A paper is compared in a form. Of a moment, the question that is left is asked; what changed since is asked of Slack's history. */
  it.each(examples)('%s', (example) => {
    if (asksToCompare(example)) return;
    const timed = readTimed(example, scene);
    expect(timed.kind).not.toBe('unclear');
    if (timed.kind === 'changes') return;
    const question = timed.kind === 'then' ? timed.question : example;
    expect(ask(question, { checks }).outcome).toBe('answered');
  });
});

it('every setting stands in the table and in .env.example, and no other', () => {
  const settings = [...japanese.matchAll(/^\| `([A-Z_]+)`\s+\|/gm)].map(([, name]) => name);
  const example = readFileSync('.env.example', 'utf8');
  const offered = [...example.matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name);
  expect(settings.toSorted()).toEqual(offered.toSorted());
});

it('every command exists', () => {
  const named = [...`${english}${japanese}`.matchAll(/npm (?:run (?:--silent )?)?([a-z-]+)/g)].map(
    ([, name = '']) => name,
  );
  expect(named.filter((name) => !['ci', ...Object.keys(scripts)].includes(name))).toEqual([]);
});

it('the floor plan names every room', () => {
  const rooms = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(rooms.map(({ name }) => name).filter((name) => !english.includes(`  ${name}/`))).toEqual(
    [],
  );
});

/** Quoted lines that are no table and no question; what was cut is marked 「…」. */
function quotedSentences(readme: string): string[] {
  return [...readme.matchAll(/^> (?![|`])(.+)$/gm)].map(([, line = '']) => line.replace(/…$/, ''));
}

function quotedCells(readme: string): string[] {
  // The head of the first column is not in the text, where each row begins with its cell
  return tableRows(readme, '> | ')
    .flat()
    .filter((cell) => cell !== '番号');
}

/** Cells without the spaces that align them; the line under the head is none. */
function tableRows(text: string, start: string): string[][] {
  return text
    .split('\n')
    .filter((line) => line.startsWith(start) && !/^[>|\s-]+$/.test(line))
    .map((line) =>
      line
        .slice(start.length)
        .split('|')
        .map((cell) => cell.trim()),
    )
    .map((cells) => cells.filter((cell) => cell !== ''));
}

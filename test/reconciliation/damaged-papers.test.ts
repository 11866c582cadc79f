/** Many ways in which copies of the ward's tables are damaged: no false difference, and no changed figure is lost. */

import { describe, expect, it } from 'vitest';
import { printedPaper, told } from './comparing.ts';

type Lines = readonly string[];
type Damage = (lines: Lines) => Lines;

const each =
  (change: (line: string) => string): Damage =>
  (lines) =>
    lines.map(change);
const lastCells =
  (change: (text: string) => string): Damage =>
  (lines) =>
    lines.map((line, at) => {
      const cut = line.lastIndexOf('\t', line.lastIndexOf('\t', line.lastIndexOf('\t') - 1) - 1);
      return at === 0 ? line : `${line.slice(0, cut)}${change(line.slice(cut))}`;
    });
const wide = (text: string): string =>
  text.replaceAll(/[0-9.,%]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));
const after =
  (line: string): Damage =>
  (lines) => [...lines, line];
const before =
  (line: string): Damage =>
  (lines) => [line, ...lines];
const cells = (line: string): string[] => line.split('\t');

const damages: Readonly<Record<string, Damage>> = {
  'spaces around cells': each((line) => line.replaceAll('\t', ' \t ')),
  'wide spaces around cells': each((line) => line.replaceAll('\t', '\u3000\t\u3000')),
  'spaces at the end': each((line) => `${line}   `),
  'full-width figures': lastCells(wide),
  'no space before units': lastCells((text) => text.replaceAll(/(\d) (?=\S)/g, '$1')),
  'two spaces before units': lastCells((text) => text.replaceAll(/(\d) (?=\S)/g, '$1  ')),
  'no arrows': lastCells((text) => text.replaceAll('→', '')),
  'other dashes': lastCells((text) => text.replaceAll('—', '－')),
  'hyphens for dashes': lastCells((text) => text.replaceAll('—', '-')),
  'thousands without commas': lastCells((text) => text.replaceAll(/(\d),(\d{3})/g, '$1$2')),
  'thousands with commas': lastCells((text) => text.replaceAll(/\b(\d)(\d{3})(?= )/g, '$1,$2')),
  '約 before figures': lastCells((text) => text.replaceAll(/(?<![\d.,])(\d)/g, '約$1')),
  'rows in other order': ([head = '', ...rows]) => [head, ...rows.toReversed()],
  '指数 before 実績': each((line) => {
    const all = cells(line);
    const [actual = '', index = ''] = all.slice(-2);
    return [...all.slice(0, -2), index, actual].join('\t');
  }),
  'without the methods': each((line) => cells(line).toSpliced(2, 1).join('\t')),
  'without the levels': each((line) => cells(line).slice(1).join('\t')),
  'a row of totals': after('合計\t\t\t1,234\t5,678\t9.99'),
  'a row of means': after('平均\t\t\t55 %\t66 %\t77.70'),
  'footnotes with digits': after('※1 令和6年3月に452件から66件へ数え方を変えた。'),
  'a footnote sign at figures': lastCells((text) => text.replaceAll(/(\d)(?=\t|$)/g, '$1※1')),
  'a footnote sign at names': each((line) => line.replace(/(率|数|割合)(?=\t)/u, '$1※2')),
  ...Object.fromEntries(
    ['※', '＊', '†', '（注1）', '注2', '*3', '※1、2'].map((sign) => [
      `${sign} at names and titles`,
      each((line) => line.replaceAll(/(率|数|割合|実績)(?=\t)/gu, `$1${sign}`)),
    ]),
  ),
  'a date above': before('令和7年11月20日'),
  'page numbers': (lines) =>
    lines.flatMap((line, at) => (at % 3 === 2 ? [line, `- ${at} -`] : [line])),
  'a page number with total': after('3/12'),
  '【再掲】 at one name': each((line) =>
    line.replace('創業セミナーの回数', '創業セミナーの回数【再掲】'),
  ),
  'empty lines': (lines) => lines.flatMap((line) => [line, '', '\t\t\t\t\t']),
  'the head twice': (lines) => [...lines.slice(0, 4), lines[0] ?? '', ...lines.slice(4)],
  'a caption with the meeting': before('令和7年度 第2回検証部会 資料3'),
  'bars for tabs': each((line) => `| ${line.replaceAll('\t', ' | ')} |`),
  '△ and ▲ beside the figures': each(
    (line) => `${line}\t${line.includes('指数') ? '増減' : '△3 ▲5'}`,
  ),
};

const papers = ['indicators-5', 'indicators-6', 'indicators-7'];

describe.each(Object.entries(damages))('%s', (_, damage) => {
  it.each(papers)('makes no figure of %s another one', (paper) => {
    const { others } = told(damage(printedPaper(paper).trimEnd().split('\n')).join('\n'));
    expect(others).toEqual([]);
  });
});

it('still reads every figure of the 31 rows in all of them', () => {
  const whole = Object.entries(damages).map(([name, damage]) => {
    const counts = papers.flatMap((paper) => {
      const lines = damage(printedPaper(paper).trimEnd().split('\n'));
      return Object.values(told(lines.join('\n')).counts);
    });
    return { name, figures: counts.reduce((sum, one) => sum + one, 0) };
  });
  expect(whole.filter(({ figures }) => figures < 93)).toEqual([]);
});

/** The baseline of 創業相談 is changed first, then the paper is damaged. */
it('finds a changed figure in each, or says that the row was not read', () => {
  const changed = printedPaper('indicators-7').trimEnd().replace('452 回', '542 回').split('\n');
  const results = Object.entries(damages).map(([name, damage]) => {
    const { others, unread } = told(damage(changed).join('\n'));
    const isFound = others.length === 1 && others[0]?.includes('7-A2 baseline') === true;
    return { name, how: isFound ? 'found' : unread.length > 0 ? 'unread' : 'lost' };
  });
  const count = (how: string) => results.filter((one) => one.how === how).map(({ name }) => name);
  expect({ all: results.length, lost: count('lost'), unread: count('unread') }).toEqual({
    all: 37,
    lost: [],
    unread: [],
  });
});

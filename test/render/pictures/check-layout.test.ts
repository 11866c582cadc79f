/** Pictures as they are laid out: nothing clipped, nothing over something else, no empty boxes for letters. */

import { expect, it } from 'vitest';
import { answerQuery } from '../../../src/answers/answer.ts';
import type { BarsDrawing, BoxesDrawing } from '../../../src/reports/pictures/drawing.ts';
import { checkLayout } from '../../../src/render/pictures/check-layout.ts';
import { layOut } from '../../../src/render/pictures/lay-out.ts';
import { textTwin } from '../../../src/wording/pictures/picture.ts';
import { picturesOf } from '../../../src/wording/pictures/pictures-of.ts';
import { aContext, aQuery } from '../../helpers/asking.ts';

const context = aContext();

const asked: Parameters<typeof aQuery>[0][] = [
  { intent: 'goal-summary', goals: [5] },
  { intent: 'goal-summary', goals: [6] },
  { intent: 'goal-summary', goals: [7] },
  { intent: 'logic-model-lookup' },
  { intent: 'composite', view: 'breakdown' },
  { intent: 'project-list' },
  { intent: 'measure-list' },
  { intent: 'list-indicators' },
];

it.each(asked)('finds nothing wrong with the pictures of %o', async (query) => {
  const answer = answerQuery(aQuery(query), context);
  const pictures =
    answer.outcome === 'answered' ? picturesOf(answer.facts, { plan: context.plan }) : [];
  expect(pictures).not.toEqual([]);
  for (const { drawing } of pictures) expect(await checkLayout(drawing)).toEqual([]);
});

const withRow = (label: string, told: string): BarsDrawing => ({
  ...{ shape: 'bars', title: '題', subtitle: '', legend: [], notes: [], ticks: [], line: 0 },
  guide: undefined,
  groups: [
    {
      heading: '',
      rows: [
        { badge: '', label, bars: [{ extent: undefined, tone: 'none', isTarget: false, told }] },
      ],
    },
  ],
});

it('finds a character that no font has, and takes Noto where BIZ UDPGothic lacks one', async () => {
  expect(await checkLayout(withRow('𠮷田さんの🍣の数', '—'))).toEqual([
    { problem: 'missing-glyph', character: '🍣' },
  ]);
});

it('draws what is no letter as a space, or not at all', async () => {
  const drawn = async (label: string) => (await layOut(withRow(label, '—'))).svg;
  const odd = withRow('相談\t実施\u2028回数\u200b\ufeff\u202e', '—');
  expect(await checkLayout(odd)).toEqual([]);
  expect(await drawn('相談\t実施\u2028回数\u200b\ufeff\u202e')).toBe(await drawn('相談 実施 回数'));
  expect(textTwin(odd)).toContain('相談\t実施');
});

it('draws 〓 for what no font has, and leaves the words of the text twin alone', async () => {
  const drawn = async (label: string) => (await layOut(withRow(label, '—'))).svg;
  expect(await drawn('指標 مؤ 🍣\ud83c')).toBe(await drawn('指標 〓〓 〓〓'));
  expect(textTwin(withRow('指標 مؤ 🍣', '—'))).toContain('指標 مؤ 🍣');
});

const withWords = (words: string, columnsStand: BoxesDrawing['columnsStand']): BoxesDrawing => ({
  ...{ shape: 'boxes', title: '題', subtitle: '', legend: [], notes: [], links: [], columnsStand },
  columns: [
    {
      heading: '短期',
      boxes: [{ id: 'a', tone: 'above', isInner: true, texts: [{ text: words, as: 'main' }] }],
    },
  ],
});

it.each([
  ['Japanese', '区内事業者における多様な働き方の推進に関する取組の実施割合および満足度'.repeat(7)],
  ['digits without an end', '0'.repeat(240)],
  ['wide Latin letters without an end', 'MW'.repeat(120)],
])('keeps 240 letters of %s within their box', async (_, words) => {
  expect(await checkLayout(withWords(words, 'stacked'))).toEqual([]);
  expect(await checkLayout(withWords(words, 'side-by-side'))).toEqual([]);
});

it('finds a text that runs out of the picture', async () => {
  const told = 'とても長い理由'.repeat(12);
  expect(await checkLayout(withRow('名前', told))).toEqual([
    { problem: 'crosses-edge', text: told, frame: 'picture' },
  ]);
});

it('finds two texts that lie over each other', async () => {
  const labels = ['0', '50'].map((label) => ({ at: 0.5, label }));
  const found = await checkLayout({ ...withRow('名前', '—'), ticks: labels });
  expect(found.map(({ problem }) => problem)).toEqual(['overlap']);
});

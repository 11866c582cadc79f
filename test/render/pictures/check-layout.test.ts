/** Pictures as they are laid out: nothing clipped, nothing over something else, no empty boxes for letters. */

import { expect, it } from 'vitest';
import { answerQuery } from '../../../src/answers/answer.ts';
import type { BarsDrawing } from '../../../src/reports/pictures/drawing.ts';
import { checkLayout } from '../../../src/render/pictures/check-layout.ts';
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

import { expect, it } from 'vitest';
import { makePaper } from '../../../src/render/papers/make-paper.ts';
import { paperFileName } from '../../../src/reports/papers/paper.ts';
import { goneWords } from '../../review/past-reviews.ts';
import { aRequest, made, past, textOf } from './papers.ts';

const formats = ['csv', 'txt'] as const;

it.each(formats)('shows nobody but the secretariat what is for it alone (%s)', async (format) => {
  const committee = await textOf({}, format);
  const publication = await textOf({ copy: 'for-publication' }, format);
  const secretariat = await textOf({ copy: 'for-secretariat' }, format);
  expect(
    [committee, publication, secretariat].map((text) => ({
      private: text.includes(goneWords.private) || text.includes('事務局のみの意見'),
      deleted: text.includes('途中でやめる人'),
      who: text.includes('鈴木一郎'),
      anonymous: text.includes(goneWords.anonymous),
    })),
  ).toEqual([
    { private: false, deleted: false, who: false, anonymous: true },
    { private: false, deleted: false, who: false, anonymous: true },
    { private: true, deleted: true, who: true, anonymous: true },
  ]);
});

it('is the same for the committee whether there is a private comment or not', async () => {
  const without = {
    ...past,
    comments: past.comments.filter(({ visibility }) => visibility !== 'secretariat-only'),
  };
  expect(await textOf({}, 'txt')).toBe(await textOf({}, 'txt', without));
  expect((await made({}, 'csv')).whatItHolds).toBe((await made({}, 'csv', without)).whatItHolds);
});

it('names no member in what is published', async () => {
  const text = await textOf({ copy: 'for-publication' }, 'csv');
  expect(['佐藤', '鈴木', goneWords.name].filter((name) => text.includes(name))).toEqual([]);
});

it('tells copies apart by the names of their files', () => {
  const copies = ['for-committee', 'for-publication', 'for-secretariat'] as const;
  expect(copies.map((copy) => paperFileName(aRequest({ copy }), 'xlsx'))).toEqual([
    'review-sheet-goal-5-2026-12-20.xlsx',
    'review-sheet-goal-5-2026-12-20-publication.xlsx',
    'review-sheet-goal-5-2026-12-20-SECRETARIAT-ONLY.xlsx',
  ]);
});

it.each(formats)(
  'takes away the answer with the words that were withdrawn (%s)',
  async (format) => {
    const copies = ['for-committee', 'for-publication', 'for-secretariat'] as const;
    const texts = await Promise.all(copies.map((copy) => textOf({ copy }, format)));
    const gone = [goneWords.answer, goneWords.progress];
    expect(texts.map((text) => gone.filter((words) => text.includes(words)))).toEqual([
      [],
      [],
      gone,
    ]);
  },
);

it('gives the findings to nobody but the secretariat', async () => {
  const material = { state: past, changes: [], workspace: undefined };
  const copies = ['for-committee', 'for-publication'] as const;
  for (const copy of copies) {
    expect(await makePaper(aRequest({ kind: 'findings', copy }), 'xlsx', material)).toEqual({
      ...{ refused: 'paper-for-desk-only', kind: 'findings' },
    });
  }
});

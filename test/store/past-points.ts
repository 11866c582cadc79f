/** 論点 of two reviews, published by turns and shown afterwards: review 1 is disposed of, review 2 stays. */

import type { DiscussionPoint } from '../../src/domain/discussion-point.ts';
import type { State } from '../../src/domain/state.ts';
import type { Deed } from '../review/past-reviews.ts';

export const pointWords = { gone: '廃棄される論点の文です。', kept: '残る論点の文です。' } as const;

const aPoint = (review: number, no: number): DiscussionPoint => ({
  ...{ id: `${review}-${no}`, review, no, key: `R01 ${review} ${no}`, rule: 'R01', step: null },
  ...{ heading: '基準値', text: review === 1 ? pointWords.gone : pointWords.kept, source: '' },
  ...{ by: 'U9', at: '2031-05-04T00:00:00.000Z', shown: null },
});

const published = (review: number, no: number): Deed => ({
  ...{ by: 'U9', action: 'publish-point' },
  decide: (state) => ({ ...state, points: [...state.points, aPoint(review, no)] }),
});

const shown = (id: string): Deed => ({
  ...{ by: 'system', action: 'point-shown' },
  decide: (state): State => ({
    ...state,
    points: state.points.map((one) =>
      one.id === id ? { ...one, shown: '1795219200.000300' } : one,
    ),
  }),
});

export const pointDeeds: readonly Deed[] = [
  ...[published(1, 1), published(2, 1), published(1, 2), published(2, 2)],
  ...[shown('1-2'), shown('2-1')],
];

/** A committee with comments of every kind, for questions about them. */

import type { AnswerContext } from '../../src/answers/answer-context.ts';
import type { Comment } from '../../src/domain/comment.ts';
import type { Role } from '../../src/domain/role.ts';
import type { State } from '../../src/domain/state.ts';
import type { WardResponse } from '../../src/domain/ward-response.ts';
import { reviewRecord } from '../../src/review/record.ts';
import type { Viewer } from '../../src/review/seen-by.ts';
import { aScene } from '../helpers/the-answerer.ts';
import { anEvent, openedAt, record, reviewing, tsAt } from '../review/reviews.ts';

const people = [
  ['U1', '佐藤 美咲'],
  ['U2', '鈴木'],
  ['U3', '高橋健太'],
  ['U4', '田中 実'],
  ['U5', '田中 恵'],
  ['U6', '林'],
  ['U7', '福岡 正'],
] as const;

export const committee = people.map(([user, name]) => ({
  ...{ user, name, roles: ['committee-member' as const] },
}));

const [template] = record(reviewing(), anEvent()).comments;

/** The words stand first, because they are what a test looks for. */
export function aComment(no: number, text: string, given: Partial<Comment> = {}): Comment {
  if (template === undefined) throw new Error('No comment was made');
  const versions = [{ key: tsAt('2026-11-21T00:00:00Z'), text, proposal: null }];
  const label = { series: 'public', no } as const;
  return { ...template, no, label, versions, ...given };
}

export function anAnswer(category: WardResponse['versions'][number]['category']): WardResponse {
  const version = { category, text: '考え方です。', division: '経済課', on: '2026-11-25' };
  return { versions: [{ ...version, by: 'U9', at: openedAt }], progress: [] };
}

/** A comment on goal 5 of each kind; U9 and U8 are the secretariat. */
export const discussed: State = {
  ...reviewing(),
  roster: { people: committee, groups: [] },
  comments: [
    aComment(1, '公開の意見です。', { author: { user: 'U1' } }),
    aComment(2, '匿名の疑問です。', { author: { user: 'U1' }, visibility: 'anonymous' }),
    aComment(3, '内密の懸念です。', {
      ...{ author: { user: 'U1' }, visibility: 'secretariat-only' },
      label: { series: 'private', no: 1 },
    }),
    aComment(4, '反映された意見です。', { author: { user: 'U2' }, response: anAnswer('adopted') }),
    aComment(5, '遅れた意見です。', { author: { user: 'U2' }, isLate: true }),
    aComment(6, '会議で言った意見です。', {
      author: { name: '山本 修' },
      origin: {
        via: 'proxy',
        occasion: 'meeting',
        on: '2026-11-22',
        enteredBy: 'U9',
        submission: 'V6',
      },
    }),
    aComment(7, '取り消した意見です。', {
      ...{ author: { user: 'U2' }, deletedAt: '2026-11-22T00:00:00.000Z' },
    }),
  ],
};

/** Somebody asks; `viewer` decides what they see. */
export function asks(
  viewer: Viewer,
  { state = discussed, ...given }: Partial<AnswerContext> & { state?: State } = {},
): Partial<AnswerContext> {
  const role: Role = viewer === 'secretariat' ? viewer : 'committee-member';
  const asker = typeof viewer === 'object' ? { asker: viewer.user } : {};
  return aScene({ role, ...asker, record: reviewRecord(state, viewer), ...given });
}

/** A ward that collects: three figures have owners, one value waits, one was approved. */

import type { AnswerContext } from '../../src/answers/answer-context.ts';
import { type CollectionReader, collectionRecord } from '../../src/collection/record.ts';
import type { CollectionRule } from '../../src/domain/collection-rule.ts';
import type { State } from '../../src/domain/state.ts';
import { TargetId } from '../../src/domain/target.ts';
import { approved, entered, figure, first, owner, today } from '../collection/entering.ts';
import { aScene } from '../helpers/the-answerer.ts';

export const address = '佐藤（sato@example.jp）';
export const waitingValue = '77777';

const rule = (target: string, given: Partial<CollectionRule>): CollectionRule => ({
  ...{ target: TargetId.parse(target), cycle: { kind: 'yearly' }, due: null },
  ...{ owners: [], contact: null, division: null },
  ...given,
});

const ruled: State = {
  ...first,
  roster: { people: [{ user: owner, name: '山田 花子', roles: ['data-owner'] }], groups: [] },
  rules: [
    rule('5-A2', { due: { month: 5, day: 31 }, owners: [owner], division: '経済課' }),
    rule('5-A4', { owners: [owner, 'U77'] }),
    rule('6-A2', { contact: address }),
  ],
};

/** 5-S1 is approved, 5-A4 waits. */
export const collecting: State = entered(
  approved(entered(ruled, { target: '5-S1', value: figure('800') }), 1),
  { target: '5-A4', value: figure(waitingValue) },
);

/** Somebody asks on 12 June 2026; 5-A2 was due on 31 May. */
export function asksOf(
  reader: CollectionReader = 'asker',
  given: Partial<AnswerContext> = {},
): Partial<AnswerContext> {
  const collection = collectionRecord(collecting, reader);
  return aScene({ today, asker: owner, collection, ...given });
}

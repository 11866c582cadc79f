/** A store in which something changed after a meeting: a value, comments, an answer; all of it long ago. */

import type { State } from '../../src/domain/state.ts';
import { openDurableStore } from '../../src/store/durable-store.ts';
import { keptState } from '../../src/store/kept-state.ts';
import { aComment, anAnswer, discussed } from '../answers/a-committee.ts';
import { collecting } from '../reminders/a-collection.ts';
import { approveEntry } from '../slack/in-time/approve-entry.ts';

export const changedWords = {
  public: '相談の件数だけでは、働き方が選べるようになったとは言えません。',
  formula: "=cmd|' /C calc'!A0",
  private: '内密の懸念です。',
} as const;

/** The first meeting was on 2025-06-05. */
export const beforeChanges: State = {
  ...collecting({ '5-A2': { owners: ['U4'] } }),
  meetings: [{ no: 1, on: '2025-06-05', place: null, agenda: [], materials: [] }],
  ...{ reviews: discussed.reviews, roster: discussed.roster },
};

const by = { author: { user: 'U1' } } as const;
const visibility = 'secretariat-only';

/** On 2025-06-10. */
export function withChanges(state: State): State {
  return approveEntry(
    '5-A2',
    '230',
    2025,
  )(
    {
      ...state,
      comments: [
        aComment(1, changedWords.public, { ...by, response: anAnswer('adopted') }),
        aComment(2, changedWords.formula, { ...by, label: { series: 'public', no: 2 } }),
        aComment(3, changedWords.private, {
          ...by,
          visibility,
          label: { series: 'private', no: 1 },
        }),
      ],
    },
    '2025-06-10T01:00:00.000Z',
  );
}

export async function writeChangedStore(folder: string): Promise<void> {
  let now = '2025-06-01T00:00:00.000Z';
  const clock = () => new Date(now);
  const store = await openDurableStore(folder, keptState, beforeChanges, { now: clock });
  now = '2025-06-10T01:00:00.000Z';
  const result = await store.update(withChanges, 'U9');
  if (!result.saved) throw new Error(`Refused: ${result.refusal.refused}`);
  await store.close();
}

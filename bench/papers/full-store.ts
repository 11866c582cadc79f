/** A store with a review of goal 5 and as many comments as are asked for, every second one answered. */

import { beginState } from '../../src/domain/begin-state.ts';
import type { Comment } from '../../src/domain/comment.ts';
import { IndicatorId } from '../../src/domain/indicator.ts';
import type { State } from '../../src/domain/state.ts';
import { openDurableStore } from '../../src/store/durable-store.ts';
import { keptState } from '../../src/store/kept-state.ts';
import { readPlan } from '../../src/store/read-plan.ts';

export async function writeFullStore(folder: string, comments: number): Promise<void> {
  const plan = await readPlan('data/plan.json');
  const store = await openDurableStore(folder, keptState, beginState(plan));
  const result = await store.update((state) => withComments(state, comments), 'U9');
  if (!result.saved) throw new Error(`Cannot measure: ${result.refusal.refused}`);
  await store.close();
}

const at = '2026-11-20T00:00:00.000Z';

function withComments(state: State, count: number): State {
  return {
    ...state,
    roster: {
      groups: [],
      people: [{ user: 'U1', name: '佐藤花子', roles: ['committee-member'] }],
    },
    reviews: [
      {
        ...{ no: 1, goal: 5, channel: 'C1', card: null, meeting: null, deadline: '2026-12-04' },
        ...{ openedBy: 'U9', openedAt: at, closings: [], noOpinions: [], highWater: null },
      },
    ],
    comments: Array.from({ length: count }, (_, index) => aComment(index + 1)),
  };
}

/** About as long as those of a real committee, and no two alike. */
function aComment(no: number): Comment {
  const ts = `${1_795_000_000 + no}.000100`;
  const text = `${no}番目の意見です。おしごとカフェでの求人数は、区が働きかけた結果というより、景気に左右される受け身の指標ではないでしょうか。`;
  const by = { user: 'U9', at };
  return {
    ...{ no, label: { series: 'public', no }, review: 1, goal: 5, author: { user: 'U1' } },
    origin: { via: 'thread', channel: 'C1', ts },
    ...{ visibility: 'public', deletedAt: null, isLate: false, shown: null },
    versions: [{ key: ts, text, proposal: null }],
    classification: {
      step: 1,
      about: [{ kind: 'indicator', indicator: IndicatorId.parse('5-A4') }],
      by: { kind: 'person', ...by },
    },
    response:
      no % 2 === 0
        ? null
        : {
            versions: [
              {
                ...{ category: 'under-consideration', division: '産業振興課', on: '2026-12-05' },
                text: `${no}番目の意見について、就職につながった件数を指標にできるか、公社と検討します。`,
                ...{ by: 'U9', at },
              },
            ],
            progress: [],
          },
  };
}

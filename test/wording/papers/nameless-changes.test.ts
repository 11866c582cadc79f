/** 公表用 of 変化の一覧: whatever happened, nobody of the roster is named in it. */

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { changes } from '../../../src/answers/kinds/changes.ts';
import { terminalContext } from '../../../src/cli/terminal-context.ts';
import type { State } from '../../../src/domain/state.ts';
import { changesForCopy } from '../../../src/wording/papers/changes-for-copy.ts';
import { after, anyDeeds, begun, checkWords } from '../../answers/any-deeds.ts';

const since = '2026-11-05T14:59:59.999Z';

function contextOf(state: State) {
  const situation = { state, today: '2026-11-20', words: checkWords, roster: state.roster };
  return terminalContext('committee-member', situation);
}

/** The paper as one text, of what happened between two states. */
function paperText(then: State, now: State, copy: 'for-committee' | 'for-publication'): string {
  const context = { ...contextOf(now), earlier: { ...contextOf(then), moment: since } };
  return JSON.stringify(changesForCopy(changes({ intent: 'changes', since }, context), copy));
}

/** One of them is registered as what the office is called. */
const namesIn = ({ roster }: State): string[] =>
  roster.people.map(({ name }) => name).filter((name) => name !== '事務局');

it('names nobody, whatever happened', () => {
  const deeds = fc.array(fc.constantFrom(...Object.keys(anyDeeds)), { maxLength: 10 });
  fc.assert(
    fc.property(deeds, deeds, (first, second) => {
      const then = after(begun, first, (place) => `2026-11-0${1 + (place % 5)}T01:00:00.000Z`);
      const now = after(then, second, (place) => `2026-11-1${place % 10}T01:00:00.000Z`);
      const text = paperText(then, now, 'for-publication');
      expect([...namesIn(then), ...namesIn(now)].filter((name) => text.includes(name))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

it('would find a name: those who sit in the committee read some of them', () => {
  const now = after(begun, Object.keys(anyDeeds), () => '2026-11-15T01:00:00.000Z');
  const text = paperText(begun, now, 'for-committee');
  expect(namesIn(now).filter((name) => text.includes(name)).length).toBeGreaterThan(0);
});

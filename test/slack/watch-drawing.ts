/** Draws everything that the bot sends in a story, and fails where the page could not show it well. */
import { expect } from 'vitest';
import { drawBlocks } from '../../src/sandbox/page/draw/draw-blocks.ts';
import { drawView } from '../../src/sandbox/page/draw/draw-view.ts';
import type { LocalSlack } from '../../src/sandbox/slack.ts';
import type { Change } from '../../src/sandbox/state/changes.ts';
import { faultsOf } from '../sandbox/page/draw/faults.ts';

const names = { user: (id: string) => id, channel: (id: string) => id };

export function watchDrawing(slack: LocalSlack): { check: () => void } {
  const faults = new Set<string>();
  slack.onChange((change) => {
    for (const fault of faultsOf(drawn(change))) faults.add(fault);
  });
  return {
    check: () => {
      expect([...faults]).toEqual([]);
    },
  };
}

function drawn(change: Change): string {
  if (change.kind === 'view') {
    const { view } = change;
    return drawView(view, { values: {}, errors: view.errors }, names);
  }
  return 'message' in change ? drawBlocks(change.message.blocks ?? [], names) : '';
}

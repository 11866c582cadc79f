/** block_actions: somebody presses a button or chooses from a menu, in a message or in a view. */
import { interactive, type Placed } from '../block-kit/interactive.ts';
import type { Message } from '../state/messages.ts';
import type { View } from '../state/views.ts';
import type { Delivered, DeliveryOptions } from '../transport.ts';
import { type Entered, chosen } from './chosen.ts';
import { interaction, type Stage } from './stage.ts';
import { surroundings } from './surroundings.ts';

export type Action = {
  by: string;
  /** The message or view as the person sees it, which may be older than it is by now. */
  on: Message | View;
  /** The action_id, or what is written on the button. */
  press: string;
  /** Which block, where several hold the same action_id. */
  block?: string;
  /** What is chosen, where it is a menu. */
  choose?: Entered;
};

/** Delivers a press or a choice, with a live trigger_id and, in messages, a live response_url. */
export async function act(
  { workspace, transport }: Stage,
  { by, on, press, block, choose }: Action,
  options: DeliveryOptions = {},
): Promise<Delivered> {
  const { blockId, element } = placed(on, press, block);
  const payload = {
    ...interaction(by, workspace),
    ...surroundings(on, by, workspace),
    type: 'block_actions',
    actions: [
      {
        type: element.type,
        action_id: element.action_id,
        block_id: blockId,
        action_ts: workspace.nextTs(),
        ...chosen(element, choose),
      },
    ],
  };
  return transport.deliver({ kind: 'interactive', payload }, options);
}

/** Returns the element that is named by its action_id or by what is written on it. */
export function placed(on: Message | View, press: string, block?: string): Placed {
  const all = interactive(on.blocks ?? []);
  const found = all.find(
    ({ blockId, element }) =>
      (block ?? blockId) === blockId && (element.action_id === press || label(element) === press),
  );
  if (found) return found;
  const there = all.map(({ element }) => element.action_id).join(', ');
  throw new Error(`Cannot press "${press}": there is only [${there}]`);
}

function label(element: Placed['element']): string | undefined {
  return element.type === 'button' ? element.text.text : undefined;
}

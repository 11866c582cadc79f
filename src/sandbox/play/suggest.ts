/** block_suggestion: somebody types into a menu whose options the app supplies. */
import { z } from 'zod';
import { Option, OptionGroup } from '../block-kit/options.ts';
import type { Message } from '../state/messages.ts';
import type { View } from '../state/views.ts';
import type { DeliveryOptions } from '../transport.ts';
import { placed } from './act.ts';
import { interaction, type Stage } from './stage.ts';
import { surroundings } from './surroundings.ts';

export type Typing = {
  by: string;
  on: Message | View;
  menu: string;
  /** Which block, where several hold the same menu. */
  block?: string;
  typed: string;
};

const Offered = z.union([
  z.strictObject({ options: z.array(Option).max(100) }),
  z.strictObject({ option_groups: z.array(OptionGroup).max(100) }),
]);
export type Offered = z.infer<typeof Offered>;

/** Returns what the app offers; throws where Slack would show no options at all. */
export async function suggest(
  { workspace, transport }: Stage,
  { by, on, menu, block, typed }: Typing,
  options: DeliveryOptions = {},
): Promise<Offered> {
  const { blockId, element } = placed(on, menu, block);
  const payload = {
    ...interaction(by, workspace),
    ...surroundings(on, by, workspace),
    type: 'block_suggestion',
    action_id: element.action_id,
    block_id: blockId,
    value: typed,
  };
  const { status, body } = await transport.deliver({ kind: 'interactive', payload }, options);
  const read = Offered.safeParse(body);
  if (read.success) return read.data;
  throw new Error(`Cannot offer options: the app answered ${status} ${JSON.stringify(body)}`);
}

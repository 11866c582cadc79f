/** Decides whether Slack would show a modal or a Home tab, and says what it would say if not. */
import { z } from 'zod';
import type { Block } from './blocks.ts';
import { checkBlocks, type Refused } from './check-blocks.ts';
import { complaint, complaints } from './complaints.ts';
import { Id, plainText } from './text.ts';

/** Blocks that Slack takes in messages only. */
const MESSAGE_ONLY = ['markdown', 'table', 'data_table', 'context_actions'];
const LARGEST = 250_000;

const common = {
  blocks: z.array(z.unknown()),
  private_metadata: z.string().max(3000).optional(),
  callback_id: Id.optional(),
  external_id: Id.optional(),
};

const ViewFrame = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('modal'),
    ...common,
    title: plainText(24),
    close: plainText(24).optional(),
    submit: plainText(24).optional(),
    clear_on_close: z.boolean().optional(),
    notify_on_close: z.boolean().optional(),
    submit_disabled: z.boolean().optional(),
  }),
  z.strictObject({ type: z.literal('home'), ...common }),
]);
type ViewFrame = z.infer<typeof ViewFrame>;
export type CheckedView = { frame: ViewFrame; blocks: readonly Block[] };

/** Returns a view with its blocks, or the refusal of views.open, views.update or views.publish. */
export function checkView(input: unknown, type: 'modal' | 'home'): CheckedView | Refused {
  const frame = ViewFrame.safeParse(input);
  if (!frame.success) return invalid(complaints(frame.error.issues, input, '/view'));
  if (frame.data.type !== type) {
    return invalid([complaint(`unsupported type: ${frame.data.type}`, '/view/type')]);
  }
  if (JSON.stringify(input).length > LARGEST) return { error: 'view_too_large', messages: [] };
  const blocks = checkBlocks(frame.data.blocks, {
    pointer: '/view/blocks',
    most: 100,
    refused: MESSAGE_ONLY,
  });
  if ('messages' in blocks) return invalid(blocks.messages);
  const needsSubmit =
    frame.data.type === 'modal' && !frame.data.submit && blocks.some((one) => one.type === 'input');
  return needsSubmit
    ? invalid([complaint('must define `submit` to use an `input` block in modals', '/view')])
    : { frame: frame.data, blocks };
}

function invalid(messages: readonly string[]): Refused {
  return { error: 'invalid_arguments', messages };
}

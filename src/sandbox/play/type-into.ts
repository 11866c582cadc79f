/** block_actions of a field: somebody types into a form that asked to hear of it. */
import type { View } from '../state/views.ts';
import { wireView } from '../state/wire-view.ts';
import type { Delivered, DeliveryOptions } from '../transport.ts';
import { placed } from './act.ts';
import { chosen } from './chosen.ts';
import { enteredValues, type Entries } from './entered-values.ts';
import { interaction, type Stage } from './stage.ts';
import { shownTo } from './modal.ts';

/** `field` is the block; `enter` is all that stands in the form by then. */
export type TypingInto = { by: string; view: View; field: string; enter: Entries };

/** Returns undefined where the app has not asked to hear of that field. */
export async function typeInto(
  { workspace, transport }: Stage,
  { by, view: { id }, field, enter }: TypingInto,
  options: DeliveryOptions = {},
): Promise<Delivered | undefined> {
  const view = shownTo(by, id, workspace);
  const block = view.blocks.find(({ block_id }) => block_id === field);
  if (block?.type !== 'input') throw new Error(`Cannot type into "${field}": it is no field`);
  if (!block.dispatch_action) return undefined;
  const { element } = placed(view, block.element.action_id ?? '', field);
  const payload = {
    ...interaction(by, workspace),
    type: 'block_actions',
    container: { type: 'view', view_id: view.id },
    view: wireView(view, workspace.identity, enteredValues(view.blocks, enter)),
    actions: [
      {
        type: element.type,
        action_id: element.action_id,
        block_id: field,
        action_ts: workspace.nextTs(),
        ...chosen(element, enter[field]),
      },
    ],
  };
  return transport.deliver({ kind: 'interactive', payload }, options);
}

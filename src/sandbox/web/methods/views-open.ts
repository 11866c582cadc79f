/** views.open and views.push: a modal before the person whose trigger_id it is. */
import { z } from 'zod';
import { checkView } from '../../block-kit/check-view.ts';
import { nameBlocks } from '../../block-kit/name-blocks.ts';
import { wireView } from '../../state/wire-view.ts';
import type { Workspace } from '../../state/workspace.ts';
import { type Answer, accepted, refused, refusedWith } from '../answer.ts';
import { method } from '../method.ts';

const DEEPEST_STACK = 3;
const args = z.object({ trigger_id: z.string(), view: z.unknown().optional() });

export const viewsOpen = method({
  name: 'views.open',
  args,
  run: (given, workspace) => show(given, workspace, false),
});

export const viewsPush = method({
  name: 'views.push',
  args,
  run: (given, workspace) => show(given, workspace, true),
});

function show(given: z.infer<typeof args>, workspace: Workspace, onTop: boolean): Answer {
  const checked = checkView(given.view, 'modal');
  if ('error' in checked) return refusedWith(checked);
  const { external_id: name = '' } = checked.frame;
  if (name !== '' && workspace.views.find(name)) return refused('duplicate_external_id');
  const trigger = workspace.triggers.spend(given.trigger_id);
  if ('error' in trigger) return refused(trigger.error);
  const open = workspace.views.modals(trigger.user);
  if (onTop && open.length >= DEEPEST_STACK) return refused('push_limit_reached');
  if (!onTop) open.forEach(workspace.views.close);
  const blocks = nameBlocks(checked.blocks, workspace.nextId);
  const view = workspace.views.push(trigger.user, { ...checked, blocks });
  return accepted({ view: wireView(view, workspace.identity) });
}

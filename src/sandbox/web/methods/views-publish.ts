/** views.publish: the Home tab of one person. */
import { z } from 'zod';
import { checkView } from '../../block-kit/check-view.ts';
import { nameBlocks } from '../../block-kit/name-blocks.ts';
import { wireView } from '../../state/wire-view.ts';
import { accepted, refused, refusedWith } from '../answer.ts';
import { method } from '../method.ts';

export const viewsPublish = method({
  name: 'views.publish',
  args: z.object({
    user_id: z.string(),
    hash: z.string().optional(),
    view: z.unknown().optional(),
  }),
  run: (args, workspace) => {
    if (!workspace.manifest.homeTab) return refused('not_enabled');
    if (!workspace.people.has(args.user_id)) return refused('user_not_found');
    const checked = checkView(args.view, 'home');
    if ('error' in checked) return refusedWith(checked);
    const before = workspace.views.home(args.user_id);
    if (args.hash !== undefined && args.hash !== before?.hash) return refused('hash_conflict');
    const blocks = nameBlocks(checked.blocks, workspace.nextId);
    const view = workspace.views.publish(args.user_id, { ...checked, blocks });
    return accepted({ view: wireView(view, workspace.identity) });
  },
});

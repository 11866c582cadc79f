/** views.update: other content for a modal, unless it has changed since the given hash. */
import { z } from 'zod';
import { checkView } from '../../block-kit/check-view.ts';
import { nameBlocks } from '../../block-kit/name-blocks.ts';
import { wireView } from '../../state/wire-view.ts';
import { accepted, refused, refusedWith } from '../answer.ts';
import { method } from '../method.ts';

export const viewsUpdate = method({
  name: 'views.update',
  args: z.object({
    view_id: z.string().optional(),
    external_id: z.string().optional(),
    hash: z.string().optional(),
    view: z.unknown().optional(),
  }),
  run: (args, workspace) => {
    const known = workspace.views.find(args.view_id ?? args.external_id ?? '');
    if (known?.type !== 'modal') return refused('not_found');
    const checked = checkView(args.view, 'modal');
    if ('error' in checked) return refusedWith(checked);
    if (args.hash !== undefined && args.hash !== known.hash) return refused('hash_conflict');
    const blocks = nameBlocks(checked.blocks, workspace.nextId);
    const view = workspace.views.update(known, { ...checked, blocks });
    return accepted({ view: wireView(view, workspace.identity) });
  },
});

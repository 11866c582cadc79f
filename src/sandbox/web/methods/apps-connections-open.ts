/** apps.connections.open: a ticket for one Socket Mode connection. */
import { z } from 'zod';
import { accepted, refused } from '../answer.ts';
import { method } from '../method.ts';

export const appsConnectionsOpen = method({
  name: 'apps.connections.open',
  token: 'app',
  args: z.object({}),
  run: (_args, workspace) => {
    if (!workspace.manifest.socketMode) return refused('socket_mode_not_enabled');
    const ticket = workspace.nextId();
    workspace.tickets.add(ticket);
    return accepted({ url: `${workspace.origin().replace('http', 'ws')}/link?ticket=${ticket}` });
  },
});

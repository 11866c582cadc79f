/** auth.test: whose token this is. */
import { z } from 'zod';
import { accepted } from '../answer.ts';
import { method } from '../method.ts';

export const authTest = method({
  name: 'auth.test',
  args: z.object({}),
  run: (_args, { identity }) =>
    accepted({
      url: `https://${identity.domain}.slack.com/`,
      team: identity.domain,
      user: 'bot',
      team_id: identity.team,
      user_id: identity.botUser,
      bot_id: identity.botId,
      is_enterprise_install: false,
    }),
});

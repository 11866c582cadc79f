/** The people of the workspace, as users.info shows them. */
import { z } from 'zod';

export const Person = z.object({
  id: z.string(),
  name: z.string(),
  real_name: z.string().optional(),
  /** The workspace the person belongs to; another one for people of a shared channel. */
  team: z.string().optional(),
  is_restricted: z.boolean().default(false),
  is_ultra_restricted: z.boolean().default(false),
  is_bot: z.boolean().default(false),
  deleted: z.boolean().default(false),
  tz: z.string().default('Asia/Tokyo'),
});
export type Person = z.infer<typeof Person>;
export type PersonInput = z.input<typeof Person>;

/** Returns a person in the shape of users.info. */
export function wireUser(person: Person, homeTeam: string): Record<string, unknown> {
  const { team = homeTeam, real_name = person.name, ...rest } = person;
  return {
    ...rest,
    team_id: team,
    real_name,
    is_stranger: team !== homeTeam,
    tz_offset: 32_400,
    profile: { real_name, display_name: person.name, team },
  };
}

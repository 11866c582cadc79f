/** だれの記録か: a person by Slack id or by name; whoever could be several people is asked back. */

import type { UserId } from '../domain/slack-id.ts';
import type { State } from '../domain/state.ts';

/** Somebody in Slack, or one whom only comments that were entered by name know. */
export type Person = { user: UserId | null; name: string | null };

export function personOf({ roster }: State, user: UserId): Person {
  return { user, name: roster.people.find((one) => one.user === user)?.name ?? null };
}

/**
 * Returns everybody whose name has these letters in it; with `exact`, whose whole name they are.
 *
 * Spaces and widths do not count. A name that only comments have, and that one person of the roster has
 * too, is that person's.
 */
export function peopleNamed(state: State, name: string, match: 'part' | 'exact'): Person[] {
  const wanted = plainName(name);
  const isMeant = (one: string): boolean =>
    match === 'exact' ? plainName(one) === wanted : plainName(one).includes(wanted);
  const known = new Set(state.roster.people.map((one) => plainName(one.name)));
  const others = new Map(
    state.comments.flatMap(({ author }): [string, string][] =>
      'name' in author ? [[plainName(author.name), author.name]] : [],
    ),
  );
  return [
    ...state.roster.people
      .filter((one) => isMeant(one.name))
      .map((one) => personOf(state, one.user)),
    ...[...others]
      .filter(([plain, written]) => isMeant(written) && !known.has(plain))
      .map(([, written]) => ({ user: null, name: written })),
  ];
}

/** How a comment that was entered by name stands to a person. */
export function isOwnName({ roster }: State, { user, name }: Person, written: string): OwnName {
  if (name === null || plainName(written) !== plainName(name)) return 'no';
  const same = roster.people.filter((one) => plainName(one.name) === plainName(name));
  return user === null || same.length === 1 ? 'yes' : 'unclear';
}
/** `unclear`: several people of the roster have that name. */
type OwnName = 'yes' | 'no' | 'unclear';

function plainName(name: string): string {
  return name.normalize('NFKC').replaceAll(/\s/g, '');
}

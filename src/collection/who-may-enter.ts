/** だれが入力できるか: the secretariat every figure, a データ担当 their own and those that nobody has. */

import type { Role } from '../domain/role.ts';
import type { Entry } from '../domain/entry.ts';
import type { UserId } from '../domain/slack-id.ts';
import type { Collected } from './collected.ts';

/** Tells whether somebody with these roles may enter a figure. */
export function mayEnter(
  user: UserId,
  roles: readonly Role[],
  { rule }: Pick<Collected, 'rule'>,
): boolean {
  if (roles.includes('secretariat')) return true;
  if (!roles.includes('data-owner')) return false;
  const isNobodys = rule.owners.length === 0 && rule.contact === null;
  return isNobodys || rule.owners.includes(user);
}

/** Tells whether somebody may see a value that waits: who has entered it, and the secretariat. */
export function maySeeWaiting(
  user: UserId,
  roles: readonly Role[],
  { by }: Pick<Entry, 'by'>,
): boolean {
  return by === user || roles.includes('secretariat');
}

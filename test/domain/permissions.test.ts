/** Every action beside every role: who may, and what the others are told. */

import { describe, expect, it } from 'vitest';
import type { Action, Entitled } from '../../src/domain/permissions.ts';
import { notAllowed, rolesOf } from '../../src/domain/roles-of.ts';
import { Role } from '../../src/domain/role.ts';
import { emptyRoster, type Roster } from '../../src/domain/roster.ts';

/** An action without a row here does not compile. */
const allowed: Readonly<Record<Action, readonly Entitled[]>> = {
  ask: ['anybody'],
  comment: ['committee-member'],
  'say-no-opinion': ['committee-member'],
  'reclassify-own-comment': ['committee-member', 'secretariat'],
  'reclassify-comment': ['secretariat'],
  'record-message': ['committee-member', 'secretariat'],
  'enter-for-member': ['secretariat'],
  'open-review': ['secretariat'],
  'close-review': ['secretariat'],
  'reopen-review': ['secretariat'],
  respond: ['secretariat'],
  'check-plan': ['secretariat'],
  'see-private-comments': ['secretariat'],
  'see-who-is-missing': ['secretariat'],
  'edit-roster': ['secretariat'],
  'edit-committee': ['secretariat'],
  'edit-settings': ['secretariat'],
  'resend-post': ['secretariat'],
  'enter-value': ['data-owner', 'secretariat'],
  'approve-entry': ['secretariat'],
  'edit-calendar': ['secretariat'],
  'edit-revisions': ['secretariat'],
  'add-goal': ['secretariat'],
  'take-paper': ['committee-member', 'data-owner', 'secretariat'],
  'take-desk-paper': ['secretariat'],
  'choose-notices': ['committee-member', 'data-owner', 'secretariat'],
};
const rows = Object.entries(allowed).flatMap(([action, roles]) =>
  Role.options.map((role) => ({
    action,
    role,
    may: [role, 'anybody'].some((one) => roles.some((entitled) => entitled === one)),
  })),
);
const isAction = (name: string): name is Action => name in allowed;
const stranger = { roles: [], isOutsider: false };
const roster: Roster = {
  people: [{ user: 'U1', name: '佐藤', roles: ['committee-member'] }],
  groups: [{ group: 'S1', role: 'data-owner' }],
};

it.each(rows)('$action by $role: $may', ({ action, role, may }) => {
  if (!isAction(action)) throw new Error(`Not an action: ${action}`);
  const refusal = notAllowed(action, { roles: [role], isOutsider: false }, { roster, first: [] });
  expect(refusal).toEqual(may ? undefined : { refused: 'not-allowed', action });
});

const forRoles = Object.keys(allowed).filter((action) => action !== 'ask');
it.each(forRoles)('%s is refused to who has no role', (action) => {
  if (!isAction(action)) throw new Error(`Not an action: ${action}`);
  expect(notAllowed(action, stranger, { roster, first: [] })?.refused).toBe('not-allowed');
  const nobody = { roster: emptyRoster, first: [] };
  expect(notAllowed(action, stranger, nobody)?.refused).toBe('nobody-is-registered');
});

it.each(Object.keys(allowed))('%s is refused to a guest whom nobody registered', (action) => {
  if (!isAction(action)) throw new Error(`Not an action: ${action}`);
  const guest = { roles: [], isOutsider: true };
  expect(notAllowed(action, guest, { roster, first: [] })).toEqual({ refused: 'outsider', action });
});

it('asking needs no role', () => {
  expect(notAllowed('ask', stranger, { roster: emptyRoster, first: [] })).toBeUndefined();
});

describe('roles', () => {
  it('come from the roster, from groups, and from the settings', () => {
    const sources = { roster, first: ['U1'] };
    expect(rolesOf('U1', ['S1'], sources)).toEqual([
      'committee-member',
      'data-owner',
      'secretariat',
    ]);
    expect(rolesOf('U2', [], sources)).toEqual([]);
  });
});

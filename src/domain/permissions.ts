/** 権限: what each role may do. Checked when a form opens and when it is sent. */

import type { Role } from './role.ts';

/** `anybody` is everybody of the workspace; guests and strangers only where they are registered. */
export type Entitled = Role | 'anybody';

export const permissions = {
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
} as const satisfies Readonly<Record<string, readonly Entitled[]>>;
export type Action = keyof typeof permissions;

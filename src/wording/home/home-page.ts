/** ホームの紙面: what stands on somebody's Home tab, before Slack draws it. */

import type { Query } from '../../answers/query.ts';

/** What a button of Home does; the room that draws it knows how. */
export type HomeDeed =
  | { press: 'ask'; query: Query }
  | { press: 'write-comment' | 'no-opinion' | 'take-back-no-opinion'; review: number }
  | { press: 'respond'; comment: number }
  | { press: 'resend'; key: string }
  | { press: 'resend-notice'; to: string; on: string }
  | { press: 'enter-value'; target: string; fiscalYear: number; what: 'actual' | 'planned' }
  | { press: 'withdraw-entry' | 'withdraw-approval'; entry: number }
  | {
      press:
        | 'open-review'
        | 'edit-roster'
        | 'edit-settings'
        | 'edit-notices'
        | 'approve-entries'
        | 'edit-rule'
        | 'edit-revisions'
        | 'import-values'
        | 'compare-paper'
        | 'pick-figure'
        | 'export-paper';
    };

/** `spoken` is read aloud where several buttons are called the same. */
export type HomeButton = { label: string; spoken?: string; deed: HomeDeed };

export type HomeLine = { text: string; link?: string | undefined };

export type HomePart =
  | { kind: 'heading'; text: string }
  | { kind: 'lines'; lines: readonly HomeLine[] }
  /** One line with what can be done about it. */
  | { kind: 'item'; line: HomeLine; buttons: readonly HomeButton[] }
  | { kind: 'buttons'; buttons: readonly HomeButton[] }
  | { kind: 'note'; text: string };

export type HomePage = readonly HomePart[];

export function textPart(text: string): HomePart {
  return { kind: 'lines', lines: [{ text }] };
}

/** Returns a list as lines, or the sentence that there is nothing. */
export function listPart(lines: readonly HomeLine[], nothing: string): HomePart {
  if (lines.length === 0) return textPart(nothing);
  return { kind: 'lines', lines: lines.map((one) => ({ ...one, text: `・${one.text}` })) };
}

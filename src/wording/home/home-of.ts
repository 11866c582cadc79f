/** ホームを組む: the parts of Home in the order in which each role needs them. */

import type { FormDraft } from '../../domain/form-draft.ts';
import type { Post } from '../../domain/outbox.ts';
import type { UserId } from '../../domain/slack-id.ts';
import type { State } from '../../domain/state.ts';
import { type EntryFacts, entryParts } from './entry-part.ts';
import { type EverybodyFacts, goalList, introduction, reviewList } from './everybody.ts';
import type { HomeButton, HomePage, HomePart } from './home-page.ts';
import { draftLines, homeworkPart, type MemberFacts, ownComments } from './member.ts';
import { setUpPart } from './other-pages.ts';
import { noticeChoices, type ReminderFacts, remindersPart } from './reminder-part.ts';
import { revisionPart } from './revision-part.ts';
import { compareLabel } from '../reconciliation/forms.ts';
import { type DeskFacts, deskButtons, missingPart, unansweredPart } from './secretariat.ts';
import { unsentPart } from './unsent-part.ts';
import { type UpkeepFacts, upkeepPart } from './upkeep-part.ts';

export type HomeFacts = {
  viewer: UserId;
  everybody: EverybodyFacts;
  /** The viewer's own. */
  drafts: readonly FormDraft[];
  /** Where the viewer is 委員. */
  member: MemberFacts | undefined;
  /** Where the viewer enters values. */
  entry: EntryFacts | undefined;
  /** Where the viewer is 事務局. */
  secretariat:
    | {
        desk: DeskFacts;
        unsent: readonly Post[];
        reminders: ReminderFacts;
        upkeep: UpkeepFacts;
        state: State;
      }
    | undefined;
  /** Whether the viewer has a role, and so may be sent reminders and take papers. */
  isReminded: boolean;
  /** Whether anybody is 事務局 at all. */
  hasSecretariat: boolean;
};

const importPart: HomePart = {
  kind: 'buttons',
  buttons: [{ label: 'ファイルから入力', deed: { press: 'import-values' } }],
};

const paperButton: HomeButton = { label: '資料を書き出す', deed: { press: 'export-paper' } };
const compareButton: HomeButton = { label: compareLabel, deed: { press: 'compare-paper' } };

/** Whoever may read may compare; papers are for those who take part. */
const paperPart = (mayTake: boolean): HomePart => ({
  kind: 'buttons',
  buttons: mayTake ? [paperButton, compareButton] : [compareButton],
});

/** Returns the Home of somebody who may ask: what waits for them stands before what is for all. */
export function homeOf(facts: HomeFacts): HomePage {
  const { viewer, everybody, member, entry, secretariat, drafts, isReminded, hasSecretariat } =
    facts;
  const { reviews } = everybody;
  const goalOfReview = (no: number): number | undefined =>
    reviews.find(({ review }) => review.no === no)?.review.goal;
  return [
    ...introduction(everybody),
    ...(hasSecretariat ? [] : setUpPart(viewer)),
    ...(member === undefined ? [] : homeworkPart(member)),
    ...(entry === undefined ? [] : [...entryParts(entry), importPart]),
    ...draftLines(drafts, { goalOfReview }),
    ...(secretariat === undefined
      ? []
      : [
          ...unansweredPart(secretariat.desk),
          ...missingPart(secretariat.desk),
          ...unsentPart(secretariat.unsent, secretariat.state),
          ...remindersPart(secretariat.reminders),
          ...revisionPart(secretariat.state, everybody.today),
          ...deskButtons(),
        ]),
    ...(member === undefined ? [] : ownComments(member)),
    ...reviewList(everybody),
    ...goalList(everybody),
    paperPart(isReminded),
    ...(isReminded ? noticeChoices() : []),
    ...(secretariat === undefined ? [] : upkeepPart(secretariat.upkeep)),
  ];
}

/** 見直しの一覧: each revision with its stage, and the buttons for what can be done with it now. */

import type { types } from '@slack/bolt';
import { isOpen } from '../../collection/revision-check.ts';
import { isInTimeToUndo } from '../../collection/enter.ts';
import { nextStage } from '../../collection/revision-stages.ts';
import { lastDone } from '../../collection/revision-undo.ts';
import { standingBefore } from '../../collection/standing.ts';
import { breaksSeries, isDecided, type Revision } from '../../domain/revision.ts';
import type { State } from '../../domain/state.ts';
import { revisionName, revisionText, stageName } from '../../wording/revision.ts';
import { note, shownText } from '../blocks/fields.ts';

/** What its buttons are called in what Slack sends. */
export const listActions = {
  fresh: 'revision-new',
  stage: 'revision-next-stage',
  correct: 'revision-correct',
  drop: 'revision-drop',
  approve: 'revision-approve-break',
  undo: 'revision-undo',
} as const;

/** A dialog holds a hundred blocks, and a revision takes two. */
const most = 40;

/** `said` is what was saved a moment ago. */
export function listView(state: State, now: string, said?: string): types.ModalView {
  const inOrder = [
    ...state.revisions.filter(isOpen),
    ...state.revisions.filter(isDecided).toReversed(),
    ...state.revisions.filter(({ dropped }) => dropped !== null).toReversed(),
  ];
  const rest = inOrder.length - most;
  return {
    type: 'modal',
    callback_id: 'revisions',
    title: plain('見直し'),
    close: plain('閉じる'),
    private_metadata: JSON.stringify({ about: '' }),
    blocks: [
      ...(said === undefined ? [] : [shownText(said)]),
      note(
        '指標の差替え、基準値、文言、ロジックモデルの変更を、事務局案から決定まで記録します。決定したものだけが、適用する年度から回答と指数に使われます。',
      ),
      actions([button(listActions.fresh, '新しい見直し', '')]),
      ...(inOrder.length === 0 ? [shownText('見直しは、まだ記録されていません。')] : []),
      ...inOrder.slice(0, most).flatMap((one) => blocksOf(one, state, now)),
      ...(rest > 0 ? [note(`ほかに、前の見直しが${rest}件あります。`)] : []),
    ],
  };
}

function blocksOf(revision: Revision, state: State, now: string): types.KnownBlock[] {
  const text = shownText(revisionText(revision, standingBefore(state, revision)));
  const buttons = buttonsOf(revision, now);
  return buttons.length === 0 ? [text] : [text, actions(buttons)];
}

function buttonsOf(revision: Revision, now: string): types.Button[] {
  const name = revisionName(revision);
  const value = String(revision.no);
  const next = nextStage(revision);
  const last = lastDone(revision);
  const mayBreak = isDecided(revision) && breaksSeries(revision) && revision.breakApproved === null;
  const press = (action: string, label: string, what: string): types.Button =>
    button(action, label, value, `${name}${what}`);
  return [
    ...(isOpen(revision) && next !== null
      ? [
          press(
            listActions.stage,
            `段階を進める（${stageName(next)}）`,
            `を${stageName(next)}に進める`,
          ),
          press(listActions.correct, '内容を直す', 'の内容を直す'),
        ]
      : []),
    ...(mayBreak ? [press(listActions.approve, '系列断絶を承認', 'の系列断絶を承認')] : []),
    ...(revision.dropped === null ? [press(listActions.drop, '取り下げる', 'を取り下げる')] : []),
    ...(last !== undefined && isInTimeToUndo(last.at, now)
      ? [press(listActions.undo, '元に戻す', 'を元に戻す')]
      : []),
  ];
}

function actions(elements: types.Button[]): types.KnownBlock {
  return { type: 'actions', elements };
}

function button(action: string, label: string, value: string, spoken = label): types.Button {
  return {
    ...{ type: 'button', action_id: action, text: plain(label), accessibility_label: spoken },
    ...(value !== '' && { value }),
  };
}

function plain(text: string) {
  return { type: 'plain_text', text, emoji: false } as const;
}

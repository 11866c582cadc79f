/** 事前点検の一覧: what the rules find for a review, step by step, with what can be done with each. */

import type { types } from '@slack/bolt';
import type { Review } from '../../domain/review.ts';
import type { State } from '../../domain/state.ts';
import { pointOf, setAsideOf } from '../../review/points.ts';
import { isOpen } from '../../review/review-of.ts';
import { stepTitle } from '../../wording/checks/check-list.ts';
import {
  findingHead,
  findingsCountText,
  findingsIntro,
  publishedText,
  setAsideText,
} from '../../wording/checks/findings-form.ts';
import { note, shownText } from '../blocks/fields.ts';
import { codeOf, type FindingsNow } from './findings-now.ts';

/** What its buttons are called in what Slack sends. */
export const findingActions = {
  publish: 'publish-finding',
  setAside: 'set-aside-finding',
  takeUp: 'take-up-finding',
  page: 'findings-page',
} as const;

/** A dialog holds a hundred blocks, and a finding takes up to three. */
const perPage = 30;

export type FindingsList = {
  state: State;
  review: Review;
  found: FindingsNow;
  page: number;
  /** Who set something aside, by name. */
  names: ReadonlyMap<string, string>;
  /** What was saved a moment ago. */
  said?: string;
};

/** Those that wait for a decision come first, then what was published or set aside. */
export function findingsView(list: FindingsList): types.ModalView {
  const { review, found, said } = list;
  const standing = found.told.map((finding) => standingOf(finding, list));
  const waiting = standing.filter(({ point, aside }) => !point && !aside);
  const done = standing.filter(({ point, aside }) => point ?? aside);
  const inOrder = [...waiting.toSorted(byStep), ...done];
  const pages = Math.max(1, Math.ceil(inOrder.length / perPage));
  const page = Math.min(list.page, pages - 1);
  const shown = inOrder.slice(page * perPage, (page + 1) * perPage);
  const aside = done.filter((one) => one.aside !== undefined).length;
  const counts = { waiting: waiting.length, published: done.length - aside, aside };
  return {
    type: 'modal',
    callback_id: 'findings',
    title: plain('事前点検'),
    close: plain('閉じる'),
    private_metadata: JSON.stringify({ about: '' }),
    blocks: [
      ...(said === undefined ? [] : [shownText(said)]),
      shownText(findingsCountText(review.goal, counts)),
      note(findingsIntro(isOpen(review))),
      ...shown.flatMap((one, at) => [
        ...titleOf(one, shown[at - 1], found),
        shownText(one.text),
        ...buttonsOf(one, review),
      ]),
      ...pageButtons(review, page, pages),
    ],
  };
}

type Standing = {
  finding: FindingsNow['told'][number];
  point: ReturnType<typeof pointOf>;
  aside: ReturnType<typeof setAsideOf>;
  text: string;
};

function standingOf(
  finding: Standing['finding'],
  { state, review, names }: FindingsList,
): Standing {
  const point = pointOf(state, review.no, finding.key);
  const aside = setAsideOf(state, finding.key);
  const lines = [
    findingHead(finding),
    ...(point === undefined ? [] : [publishedText(point)]),
    ...(aside === undefined ? [] : [setAsideText(aside, names.get(aside.by))]),
  ];
  return { finding, point, aside, text: lines.join('\n') };
}

/** What belongs to no step comes last. */
function byStep(one: Standing, other: Standing): number {
  return (one.finding.step ?? 9) - (other.finding.step ?? 9);
}

function titleOf(one: Standing, before: Standing | undefined, { plan }: FindingsNow) {
  const title = sectionOf(one, plan);
  return before !== undefined && sectionOf(before, plan) === title ? [] : [header(title)];
}

function sectionOf({ finding, point, aside }: Standing, plan: FindingsNow['plan']): string {
  if (point ?? aside) return 'すでに判断したもの';
  return stepTitle(finding.step, plan);
}

function buttonsOf({ finding, point, aside }: Standing, review: Review): types.KnownBlock[] {
  const value = JSON.stringify({ review: review.no, code: codeOf(finding) });
  if (point !== undefined) return [];
  if (aside !== undefined) {
    const back = JSON.stringify({ review: review.no, no: aside.no });
    return [actions([button(findingActions.takeUp, '取り上げるに戻す', back)])];
  }
  return [
    actions([
      ...(isOpen(review) ? [button(findingActions.publish, '公開して論点にする', value)] : []),
      button(findingActions.setAside, '今回は取り上げない', value),
    ]),
  ];
}

function pageButtons({ no }: Review, page: number, pages: number): types.KnownBlock[] {
  const to = (label: string, next: number) =>
    button(findingActions.page, label, JSON.stringify({ review: no, page: next }));
  if (pages < 2) return [];
  return [
    actions([to(page + 1 < pages ? '続きを見る' : '最初に戻る', page + 1 < pages ? page + 1 : 0)]),
  ];
}

function header(text: string): types.KnownBlock {
  return { type: 'header', text: plain(text) };
}

function actions(elements: types.Button[]): types.KnownBlock {
  return { type: 'actions', elements };
}

function button(action: string, label: string, value: string): types.Button {
  return { type: 'button', action_id: action, text: plain(label), value };
}

function plain(text: string) {
  return { type: 'plain_text', text, emoji: false } as const;
}

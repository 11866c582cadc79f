/** 議事要旨（案）: the frame that the secretariat fills in, and the opinions by step, quoted. */

import type { Plan } from '../../domain/plan.ts';
import type { Meeting } from '../../domain/review.ts';
import type { State } from '../../domain/state.ts';
import type { DocumentPart, PaperDocument } from '../../reports/papers/paper-document.ts';
import {
  type GoalRemarks,
  meetingOf,
  remarksByStep,
  type StepRemarks,
} from '../../reports/papers/remarks-by-step.ts';
import type { SeenComment } from '../../review/seen-by.ts';
import { stepName } from '../comment-names.ts';
import { dateText } from '../../domain/date-text.ts';
import type { Asked } from './answers-document.ts';
import { aboutText, addedWords, goalHeading, proposalOf, wordsOf } from './document-words.ts';

/** @returns nothing where there has been no review yet. */
export function minutesDocument(
  state: State,
  { goal, on }: Pick<Asked, 'goal' | 'on'>,
): PaperDocument | undefined {
  const goals = remarksByStep(state, goal);
  if (goals.length === 0) return undefined;
  const meeting = meetingOf(state, goal);
  return {
    title: `${meeting === undefined ? '第　　回' : `第${meeting.no}回`}${state.committee.name}　議事要旨（案）`,
    head: [`${dateText(on)}現在の記録から作成。空欄は事務局が記入する。`],
    mark: '案（事務局作成中）',
    parts: [
      ...frameParts(meeting),
      { is: 'heading', text: '【議事概要】' },
      ...goals.flatMap((one) => goalParts(one, state.plan)),
      ...notes.map((text): DocumentPart => ({ is: 'note', text: `※ ${text}` })),
    ],
  };
}

const blank = '　　　　　　　　　　';

function frameParts(meeting: Meeting | undefined): DocumentPart[] {
  const day = meeting === undefined ? '令和　　年　　月　　日' : dateText(meeting.on);
  return [
    { is: 'heading', text: '【日時】' },
    { is: 'line', text: `${day}　　　時　　分から　　時　　分まで` },
    { is: 'heading', text: '【場所】' },
    { is: 'line', text: meeting?.place ?? blank },
    { is: 'heading', text: '【出席者】' },
    { is: 'line', text: `■委員　${blank}（以上　　名）` },
    { is: 'line', text: `■区　${blank}` },
    { is: 'line', text: `■事務局　${blank}` },
    { is: 'heading', text: '【公開の別・傍聴者数】' },
    { is: 'line', text: '公開・非公開（　　　　　）　傍聴者　　名' },
    { is: 'heading', text: '【議題】' },
    ...listOrBlank(meeting?.agenda ?? []),
    { is: 'heading', text: '【資料】' },
    ...listOrBlank(meeting?.materials ?? []),
  ];
}

function listOrBlank(items: readonly string[]): DocumentPart[] {
  if (items.length === 0) return [{ is: 'line', text: blank }];
  return items.map((item, at) => ({ is: 'line', text: `${at + 1}　${item}` }));
}

function goalParts({ goal, atMeetings, otherwise }: GoalRemarks, plan: Plan): DocumentPart[] {
  const said: DocumentPart[] =
    atMeetings.length === 0
      ? [
          { is: 'subheading', text: '会議での発言' },
          { is: 'line', text: '会議での発言の記録はない。' },
        ]
      : atMeetings.flatMap(({ on, steps }) => [
          { is: 'subheading' as const, text: `会議での発言（${dateText(on)}）` },
          ...stepParts(steps, plan),
        ]);
  const others: DocumentPart[] =
    otherwise.length === 0
      ? []
      : [
          { is: 'subheading', text: '会議での発言のほかに寄せられた意見（匿名の意見を含む）' },
          ...stepParts(otherwise, plan),
        ];
  return [{ is: 'heading', text: goalHeading(goal, plan) }, ...said, ...others];
}

function stepParts(steps: readonly StepRemarks[], plan: Plan): DocumentPart[] {
  return steps.flatMap(({ step, comments }): DocumentPart[] => [
    { is: 'line', text: `〔${stepName(step, plan)}〕` },
    ...comments.map((one): DocumentPart => ({ is: 'point', text: remarkText(one, plan) })),
  ]);
}

/**
 * Only the frame is in である調. Endings of what people said are never rewritten by machine: 「すべきで
 * しょうか」 has two readings, and only who was there knows which one was meant.
 */
function remarkText(comment: SeenComment, plan: Plan): string {
  const about = aboutText(comment, plan);
  const proposal = proposalOf(comment);
  const words = `「${wordsOf(comment)}」との意見があった。`;
  return [
    about === '' ? '' : `${about}について、`,
    words,
    proposal === '' ? '' : `あわせて「${proposal}」との提案があった。`,
    ...addedWords(comment).map((added) => `のちに「${added}」との追記があった。`),
    comment.isLate ? '（締切後の意見）' : '',
  ].join('');
}

const notes = [
  '「」の中は、書かれた（話された）とおりに引用している。常体への書き換えと要約は、事務局が行う。',
  '公開の意見と匿名で公開の意見を載せている。発言者の氏名は載せていない。',
] as const;

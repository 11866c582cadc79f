/** 委員意見一覧の行: one comment, what the ward answered, what became of it, and where it was said. */

import type { CommentVersion } from '../../domain/comment.ts';
import type { Plan } from '../../domain/plan.ts';
import type { Committee } from '../../domain/review.ts';
import type { AuthorOnPaper, CommentOnPaper } from '../../reports/papers/comments-on-paper.ts';
import type { PaperRow } from '../../reports/papers/paper-sheet.ts';
import { answeredWords, latestWords } from '../../review/comment-of.ts';
import { dayOf } from '../../review/moment.ts';
import type { SeenComment } from '../../review/seen-by.ts';
import {
  categoryNames,
  commentName,
  memberName,
  occasionNames,
  stepName,
  subjectName,
  visibilityShort,
} from '../comment-names.ts';
import { dateText } from '../../domain/date-text.ts';
import { meetingName } from '../meeting-name.ts';
import { blank, textCell } from './cell-text.ts';

type Context = { plan: Plan; committee: Committee; isForSecretariat: boolean };

/** Returns the cells in the order of the columns of `reviewSheets`. */
export function commentRow(
  one: CommentOnPaper,
  { plan, committee, isForSecretariat }: Context,
): PaperRow {
  const { comment, author } = one;
  const { label, goal, isLate, classification, isWithheld } = comment;
  const response = isForSecretariat ? comment.response : openResponse(comment);
  const answer = response?.versions.at(-1);
  return [
    textCell(`${commentName(label)}${isLate ? '（締切後）' : ''}`),
    textCell(String(goal)),
    textCell(stepName(classification.step, plan)),
    textCell(classification.about.map((subject) => subjectName(subject, plan)).join('\n')),
    textCell(authorText(author, comment)),
    textCell(wordsOf(comment)),
    answer === undefined
      ? textCell(isWithheld ? '—（取り消されたため）' : '（まだ答えていません）')
      : textCell(`${answer.text}（${dateText(answer.on)}）`),
    textCell(answer && categoryNames[answer.category]),
    textCell(answer?.division),
    blank, // 期限: nobody enters one yet
    textCell(
      response?.progress.map(({ text, asOf }) => `${text}（${dateText(asOf)}現在）`).join('\n'),
    ),
    textCell(placeOf(one, committee)),
    ...(isForSecretariat ? [textCell(visibilityShort[comment.visibility])] : []),
  ];
}

/** An answer may quote what was withdrawn, so it goes where the words go. */
function openResponse({ isWithheld, response }: SeenComment): SeenComment['response'] {
  return isWithheld ? null : response;
}

function authorText(author: AuthorOnPaper, { visibility }: SeenComment): string {
  switch (author.kind) {
    case 'anonymous':
      return '匿名の委員';
    case 'unnamed':
      return '委員';
    case 'named':
      return `${memberName(author.name)}${visibility === 'anonymous' ? '（匿名で公開）' : ''}`;
  }
}

/** The words that were answered; what was written after the answer stands apart. */
function wordsOf(comment: SeenComment): string {
  const answered = answeredWords(comment);
  const latest = latestWords(comment);
  if (answered === undefined) {
    return comment.isWithheld ? '—（取り消されました）' : '（本文なし）';
  }
  const lines = [
    `${comment.isWithheld ? '（取り消し）' : ''}${answered.text === '' ? '（本文なし）' : answered.text}`,
    ...(answered.proposal === null ? [] : [`【提案】${answered.proposal}`]),
    ...(latest === undefined || latest === answered ? [] : rewrittenLines(answered, latest)),
  ];
  return lines.join('\n');
}

function rewrittenLines(answered: CommentVersion, latest: CommentVersion): string[] {
  return [
    `【区の考え方のあとに書き直された文】${latest.text}`,
    ...(latest.proposal === answered.proposal
      ? []
      : [`【書き直された提案】${latest.proposal ?? 'なし'}`]),
  ];
}

/** 会議回・日付・発言リンク. */
function placeOf({ comment, meeting, link }: CommentOnPaper, committee: Committee): string {
  return [
    ...(meeting === undefined ? [] : [meetingName(meeting, committee)]),
    wayOf(comment),
    ...(link === undefined ? [] : [link]),
  ].join('\n');
}

/** The day of an anonymous comment stays out: together with the thread it could tell who it was. */
function wayOf({ origin, author, versions }: SeenComment): string {
  if (author === 'anonymous') return '匿名での意見';
  switch (origin.via) {
    case 'proxy':
      return `${occasionNames[origin.occasion]}（${dateText(origin.on)}）`;
    case 'thread':
    case 'shortcut':
      return `Slackでの発言（${dateText(dayOf(origin.ts))}）`;
    case 'form': {
      const [first] = versions;
      return first === undefined ? '意見の記入欄' : `意見の記入欄（${dateText(dayOf(first.key))}）`;
    }
  }
}

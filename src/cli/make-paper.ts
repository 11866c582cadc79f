/** 資料を作る: the paper that was asked for, as the bot takes it. */

import { type Paper, paperFileName, type PaperRequest } from '../reports/papers/paper.ts';
import type { PaperDocument } from '../reports/papers/paper-document.ts';
import type { State } from '../domain/state.ts';
import { writeDocument } from '../render/write-document.ts';
import type { MakePaper } from '../slack/papers/make-paper.ts';
import { answersDocument, documentHolds } from '../wording/papers/answers-document.ts';
import { minutesDocument } from '../wording/papers/minutes-document.ts';

export const makePaper: MakePaper = async ({ format, ...request }, { state }) => {
  const { kind, goal } = request;
  const document = documentOf(request, state);
  if (document === undefined) return { refused: 'nothing-for-paper', kind, goal };
  const bytes = await writeDocument(document);
  const fileName = paperFileName(request, format);
  return { fileName, bytes, whatItHolds: documentHolds(request) } satisfies Paper;
};

function documentOf(
  { kind, goal, copy, on }: PaperRequest,
  state: State,
): PaperDocument | undefined {
  if (kind === 'minutes') return minutesDocument(state, { goal, on });
  const reader = copy === 'for-secretariat' ? 'secretariat' : 'everyone';
  return answersDocument(state, { goal, reader, on });
}

/** 資料を渡す: a paper is made, noted, and put into a direct message or a review's thread. */

import type { UserId } from '../../domain/slack-id.ts';
import { isRefusal } from '../../domain/refusal.ts';
import type { State } from '../../domain/state.ts';
import type { Paper } from '../../reports/papers/paper.ts';
import type { Failure } from '../../wording/failure.ts';
import { givenSentence, notGivenSentence, paperLabel } from '../../wording/papers/giving-page.ts';
import { explain } from '../../wording/refusal.ts';
import { sentencePage } from '../../wording/sentence-page.ts';
import { deliveryFailure } from '../delivery-failure.ts';
import { describeError } from '../errors.ts';
import type { Services } from '../services.ts';
import type { FilePlace } from '../slack-files.ts';
import { type AskedPaper, isForDesk } from './asked-paper.ts';
import { changedFor } from './changed-for.ts';
import { paperMaterial } from './paper-material.ts';

/** @returns what the person is told; where it could not be sent, they have a button to try again. */
export async function givePaper(
  asked: AskedPaper,
  user: UserId,
  services: Services,
): Promise<string> {
  const { clock, makePaper, store } = services;
  const { kind, goal, copy, format, thread } = asked;
  const told = await changedFor(asked, user, services);
  if ('said' in told) return told.said;
  const { span, changed } = told;
  const request = {
    ...{ kind, copy, goal: goal ?? undefined, on: clock.today() },
    ...{ fiscalYear: undefined, withPace: store.read().settings.paceGuide === true },
    ...(span && { span }),
  };
  const material = {
    ...(await paperMaterial(services)),
    ...(changed && { changed }),
    ...(kind === 'changes' && { changes: await services.history() }),
  };
  const paper = await makePaper(request, format, material);
  if (isRefusal(paper)) return explain(paper);
  // Before it leaves the house: whoever has a copy of what is private stands in the audit
  const noted = await store.note(user, { action: 'paper-given', reason: paper.fileName });
  if (!noted.saved) return explain(noted.refusal);
  // Whatever a button carries: what is for the secretariat alone is never put into a thread
  const place = isForDesk(asked) ? undefined : threadOf(thread, store.read());
  const failure = await sent(paper, asked, { user, place }, services);
  if (failure === undefined) return givenSentence(asked, place !== undefined);
  const said = notGivenSentence(asked, failure);
  const own = { kind: 'channel', channel: user, threadTs: undefined } as const;
  await services.send(own, sentencePage(said), { again: asked });
  return said;
}

type To = { user: UserId; place: FilePlace | undefined };

async function sent(
  { fileName, bytes, whatItHolds }: Paper,
  asked: AskedPaper,
  { user, place }: To,
  { files, log }: Services,
): Promise<Failure | undefined> {
  const label = paperLabel(asked);
  try {
    const to = place ?? (await files.directMessage(user));
    const file = { name: fileName, title: label, bytes };
    await files.post(to, [file], whatItHolds);
    return undefined;
  } catch (error) {
    log.warn('Cannot send a paper', { user, file: fileName, ...describeError(error) });
    return deliveryFailure(error);
  }
}

/** A review whose card was never posted has no thread. */
function threadOf(no: number | null, { reviews }: State): FilePlace | undefined {
  const review = reviews.find((one) => one.no === no);
  return review?.card ? { channel: review.channel, threadTs: review.card } : undefined;
}

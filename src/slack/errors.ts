/** 失敗の言葉: the one place that turns exceptions into what people and the log read. */

import { randomUUID } from 'node:crypto';
import { webApi } from '@slack/bolt';
import type { Details } from '../log.ts';
import { codeOf } from '../store/data-file-error.ts';
import { failureSentence } from '../wording/failure.ts';
import type { Page } from '../wording/page.ts';
import { sentencePage } from '../wording/sentence-page.ts';
import { deliveryFailure } from './delivery-failure.ts';
import { RolesUnknown } from './roles-unknown.ts';

/** Returns a short id that stands in the message and in the log, so that the two can be matched. */
export function newErrorId(): string {
  return randomUUID().slice(0, 8);
}

/** Returns what the person is told: what happened, whether anything was saved, what to do next. */
export function failurePage(error: unknown, id: string): Page {
  return sentencePage(failureSentence(deliveryFailure(error), id));
}

/** Returns what the log is told: kinds, codes and places in our code, never a message. */
export function describeError(error: unknown): Details {
  if (error instanceof RolesUnknown) return { ...describeError(error.cause), error: error.name };
  if (!(error instanceof Error)) return { error: typeof error };
  return { error: error.name, code: slackCodeOf(error), at: placeOf(error) };
}

function slackCodeOf(error: Error): string {
  return error instanceof webApi.WebAPIPlatformError ? error.data.error : codeOf(error);
}

/** The first line of the stack that lies in our own code. */
function placeOf({ stack = '' }: Error): string | undefined {
  const frames = stack.split('\n').filter((line) => /^\s+at /.test(line));
  const own = frames.find((line) => !line.includes('node_modules')) ?? frames[0];
  return /([\w-]+\.[jt]s:\d+:\d+)\)?$/.exec(own ?? '')?.[1];
}

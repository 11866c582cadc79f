/** 不通: says once that Slack cannot be reached, and once that it can again. */

import { webApi } from '@slack/bolt';
import type { Log } from '../log.ts';
import { codeOf } from '../store/data-file-error.ts';
import { outageBegins, outageEnds } from '../wording/outage.ts';
import { describeError } from './errors.ts';

export type Outage = {
  /** Notes that Slack could not be reached; whoever calls tries again. */
  goesOn: (error: unknown) => void;
  isOver: () => void;
};

/** Says a Japanese sentence to the person who looks after the bot. */
export type Tell = (sentence: string) => void;

/** Returns what is told once for each outage; the log hears of every attempt, at debug. */
export function createOutage(tell: Tell, log: Log): Outage {
  let isOut = false;
  return {
    goesOn: (error) => {
      log.debug('Cannot reach Slack yet', describeError(error));
      if (!isOut) tell(outageBegins(reasonOf(error)));
      isOut = true;
    },
    isOver: () => {
      if (isOut) tell(outageEnds);
      isOut = false;
    },
  };
}

/** The system's code, Slack's word or the HTTP status: what can be looked up. */
function reasonOf(error: unknown): string {
  if (error instanceof webApi.WebAPIHTTPError) return String(error.statusCode);
  if (error instanceof webApi.WebAPIPlatformError) return error.data.error;
  const original = error instanceof webApi.WebAPIRequestError ? error.original : error;
  const cause = original instanceof Error ? (original.cause ?? original) : undefined;
  const code = codeOf(cause);
  return code === 'UNKNOWN' && original instanceof Error ? original.name : code;
}

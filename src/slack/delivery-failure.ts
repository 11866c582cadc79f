/** 届いたかどうか: what an exception of a call to Slack says about whether the call was carried out. */

import { webApi } from '@slack/bolt';
import { codeOf } from '../store/data-file-error.ts';
import type { Failure } from '../wording/failure.ts';
import { TryLater } from './pacing.ts';
import { ResponseRefused } from './response-url.ts';
import { RolesUnknown } from './roles-unknown.ts';

/** With these nothing has left the house. */
const neverSent = [
  'EAI_AGAIN',
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'UND_ERR_CONNECT_TIMEOUT',
];

/** Slack says of these that part of the work may have been done. */
const halfDone = ['internal_error', 'fatal_error', 'request_timeout', 'service_unavailable'];

/** Returns what a person may be told: only what is certain, and that the rest is not. */
export function deliveryFailure(error: unknown): Failure {
  if (error instanceof RolesUnknown) return 'roles-unknown';
  if (error instanceof TryLater || error instanceof webApi.WebAPIRateLimitedError) {
    return 'slack-busy';
  }
  if (error instanceof webApi.WebAPIRequestError) return lostOnTheWay(error.original);
  if (isOfTheNetwork(error)) return lostOnTheWay(error);
  return refusedOrBroken(error);
}

function lostOnTheWay(error: Error): Failure {
  return neverSent.includes(codeOf(error.cause)) ? 'slack-unreachable' : 'in-doubt';
}

/** `fetch` throws a TypeError with the system's own error inside; ours have none. */
function isOfTheNetwork(error: unknown): error is Error {
  if (!(error instanceof Error)) return false;
  if (error.name === 'TimeoutError' || error.name === 'AbortError') return true;
  return error instanceof TypeError && error.cause instanceof Error;
}

function refusedOrBroken(error: unknown): Failure {
  const code = slackWordOf(error);
  return halfDone.includes(code) || /^5\d\d$/.test(code) ? 'in-doubt' : 'unknown';
}

/** Slack's word for what went wrong, or the HTTP status. */
function slackWordOf(error: unknown): string {
  if (error instanceof webApi.WebAPIHTTPError) return String(error.statusCode);
  if (error instanceof webApi.WebAPIPlatformError) return error.data.error;
  return error instanceof ResponseRefused ? error.code : '';
}

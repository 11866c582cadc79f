/** 一時的な断り: Slack's words for trouble of its own, which says nothing about what was asked. */

const passing = ['internal_error', 'fatal_error', 'service_unavailable', 'ratelimited'];

export function isPassing(code: string): boolean {
  return passing.includes(code);
}

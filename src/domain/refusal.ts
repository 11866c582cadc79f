/** 断り: why a change or a request was declined; each case has its sentence in wording/refusal.ts. */

export type Refusal =
  /** A plan is adopted only when its revision is higher than that of the plan in use. */
  | { refused: 'plan-not-newer'; stored: number; offered: number }
  /** What a button carries is no longer a question this bot understands. */
  | { refused: 'unreadable-button' }
  /** Nothing can be saved until there is room again; nothing that was saved is lost. */
  | { refused: 'disk-full' };

/** Tells a refusal from what was asked for, which never has a field of that name. */
export function isRefusal(value: object): value is Refusal {
  return 'refused' in value;
}

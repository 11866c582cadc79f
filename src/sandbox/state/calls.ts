/** The record of every Web API call and every use of a response_url. */
export type Call = {
  /** e.g. `chat.postMessage`, or `response_url`. */
  method: string;
  args: Readonly<Record<string, unknown>>;
  at: number;
  /** The scope this call was allowed by, where it needed one. */
  scope: string | undefined;
  ok: boolean;
  error: string | undefined;
};

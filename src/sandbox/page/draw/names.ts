/** What ids are called: a drawing shows people and channels by name, and knows neither by itself. */

export type DrawNames = {
  /** Without the @, e.g. 「佐藤」. */
  user: (id: string) => string;
  /** Without the #, e.g. 「検証部会」. */
  channel: (id: string) => string;
  /** Where the picture of a file can be fetched; without it only its alt text is shown. */
  file?: (id: string) => string | undefined;
};

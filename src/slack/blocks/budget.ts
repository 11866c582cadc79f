/** 上限: what Slack lets one message carry, with some room to spare. */

/** All blocks of a message together: about 13,000 characters, and each block costs some. */
export const messageCharacters = 12_500;
export const blockCost = 125;

/** A message takes 50 blocks; the lead, notes, sources and buttons need some of them. */
export const bodyBlocks = 40;

/** A section takes 3,000 characters. */
export const sectionCharacters = 2900;

/** `text`, read by screen readers and phones, takes 40,000 characters. */
export const textCharacters = 40_000;

/** A data_table: header and 100 rows, 20 columns, 10,000 characters, 20 rows on a page. */
export const table = { rows: 100, columns: 20, characters: 9500, pageSize: 20 } as const;

/** A button: its label, and the question it carries. */
export const button = { label: 75, value: 2000 } as const;

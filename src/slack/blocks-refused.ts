/** 描けなかった: Slack does not take the blocks of a message; plainer ones may do. */

export class BlocksRefused extends Error {
  readonly code: string;

  constructor(code: string) {
    super(`Slack does not take these blocks: ${code}`);
    this.name = 'BlocksRefused';
    this.code = code;
  }
}

const blockErrors = [
  'invalid_blocks',
  'invalid_blocks_format',
  'invalid_attachments', // What Slack says of a second table
  'msg_blocks_too_long',
  'block_mismatch',
];

/** Tells whether it is the blocks that Slack's error word is about. */
export function isBlockError(code: string): boolean {
  return blockErrors.includes(code);
}

/** 届いた中身: the bytes of a request, up to a limit. */

import type { IncomingMessage } from 'node:http';

/** Returns nothing where there are more bytes than that; the rest is not kept. */
export async function readBody(
  request: IncomingMessage,
  most: number,
): Promise<Buffer | undefined> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    if (!Buffer.isBuffer(part)) throw new Error('Expected bytes');
    size += part.length;
    if (size <= most) parts.push(part);
  }
  return size <= most ? Buffer.concat(parts) : undefined;
}

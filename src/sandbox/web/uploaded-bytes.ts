/** The bytes of an uploaded file, sent as they are or as the one part of a multipart form. */
const BLANK_LINE = '\r\n\r\n';

export function uploadedBytes(body: Buffer, contentType: string): Buffer {
  const boundary = /^multipart\/form-data;.*boundary="?([^";]+)/.exec(contentType)?.[1];
  if (boundary === undefined) return body;
  const from = body.indexOf(BLANK_LINE) + BLANK_LINE.length;
  return body.subarray(from, body.indexOf(`\r\n--${boundary}`, from));
}

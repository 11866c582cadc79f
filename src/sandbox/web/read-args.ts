/** Reads the arguments of a Web API call from a form or from JSON. */
import { z } from 'zod';
import type { Args } from './method.ts';

/** Arguments that a form carries as JSON. */
const JSON_ARGUMENTS: readonly string[] = [
  'blocks',
  'view',
  'metadata',
  'attachments',
  'files',
  'prompts',
];

/** Returns the arguments of a call; what cannot be read as JSON stays a text, and is refused later. */
export function readArgs(body: string, contentType: string): Args {
  if (contentType.includes('json')) {
    return z.record(z.string(), z.unknown()).safeParse(fromJson(body)).data ?? {};
  }
  return Object.fromEntries(
    [...new URLSearchParams(body)].map(([key, value]) => [
      key,
      JSON_ARGUMENTS.includes(key) ? fromJson(value) : value,
    ]),
  );
}

/** A yes-or-no argument, which a form writes as `true`, `false`, `1` or `0`. */
export const Flag = z
  .union([z.boolean(), z.enum(['true', 'false', '1', '0'])])
  .transform((value) => value === true || value === 'true' || value === '1');

export const WholeNumber = z.coerce.number().int();

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

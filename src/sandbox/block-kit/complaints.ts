/** What is wrong with blocks or a view, in the words and with the pointers that Slack uses. */
import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

const words = { string: 'a string', array: 'an array', object: 'an object', boolean: 'a boolean' };

/** Returns one complaint as Slack words it, e.g. `[ERROR] must be … [json-pointer:/blocks/0]`. */
export function complaint(said: string, pointer: string): string {
  return `[ERROR] ${said} [json-pointer:${pointer}]`;
}

/** Returns every issue zod found in `input` as Slack would report it under `pointer`. */
export function complaints(
  issues: readonly Issue[],
  input: unknown,
  pointer: string,
): readonly string[] {
  return issues.flatMap((issue) => worded(issue, input, pointer));
}

function worded(issue: Issue, input: unknown, pointer: string): readonly string[] {
  const here = [pointer, ...issue.path.map(String)].join('/');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => complaint(`invalid additional property: ${key}`, here));
  }
  if (isMissing(issue, input)) {
    const parent = here.slice(0, here.lastIndexOf('/'));
    return [complaint(`missing required field: ${String(issue.path.at(-1))}`, parent)];
  }
  return [complaint(size(issue) ?? shape(issue, input), here)];
}

function isMissing(issue: Issue, input: unknown): boolean {
  const kinds: readonly string[] = ['invalid_type', 'invalid_union', 'invalid_value'];
  return (
    kinds.includes(issue.code) && issue.path.length > 0 && found(input, issue.path) === undefined
  );
}

function size(issue: Issue): string | undefined {
  if (issue.code === 'too_big') {
    if (issue.origin === 'string')
      return `must be less than ${Number(issue.maximum) + 1} characters`;
    if (issue.origin === 'array') return `no more than ${issue.maximum} items allowed`;
    return `must be less than or equal to ${issue.maximum}`;
  }
  if (issue.code !== 'too_small') return undefined;
  if (issue.origin === 'string') return `must be more than ${Number(issue.minimum) - 1} characters`;
  if (issue.origin === 'array') return `no fewer than ${issue.minimum} items allowed`;
  return `must be greater than or equal to ${issue.minimum}`;
}

function shape(issue: Issue, input: unknown): string {
  if (issue.code === 'invalid_union' && issue.path.at(-1) === 'type') {
    return `unsupported type: ${String(found(input, issue.path))}`;
  }
  if (issue.code === 'invalid_type') {
    const wanted = Object.entries(words).find(([kind]) => kind === issue.expected);
    return `must provide ${wanted?.[1] ?? issue.expected}`;
  }
  if (issue.code === 'invalid_value') return `value must be one of [${issue.values.join(', ')}]`;
  return issue.code === 'custom' ? issue.message : 'failed to match all allowed schemas';
}

function found(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined,
    input,
  );
}

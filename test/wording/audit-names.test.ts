/** Everything that can be kept, held against the words in which the audit tells of it. */

import { expect, it } from 'vitest';
import { z } from 'zod';
import { State } from '../../src/domain/state.ts';
import { fieldName } from '../../src/wording/audit/field-names.ts';
import { wordName } from '../../src/wording/audit/word-names.ts';

const Node = z.record(z.string(), z.unknown());
const schema = z.toJSONSchema(State, { io: 'input', unrepresentable: 'any' });

const fields = new Set<string>();
const words = new Set<string>();

walk(schema, '');

/** Collects each field, and each fixed word with the field that holds it. */
function walk(given: unknown, field: string): void {
  if (Array.isArray(given)) {
    for (const one of given) walk(one, field);
    return;
  }
  const read = Node.safeParse(given);
  if (!read.success) return;
  const { properties, ...rest } = read.data;
  for (const [name, inner] of Object.entries(Node.safeParse(properties).data ?? {})) {
    fields.add(name);
    walk(inner, name);
  }
  const fixed = [rest['const'], rest['enum']].flat();
  for (const one of fixed) {
    if (typeof one === 'string' && /^[a-z]/.test(one)) words.add(`${field} ${one}`);
  }
  for (const part of ['items', 'anyOf', 'oneOf', 'allOf', 'additionalProperties', 'prefixItems']) {
    walk(rest[part], field);
  }
}

it('has a Japanese name for every field', () => {
  expect(fields.size).toBeGreaterThan(200);
  expect([...fields].filter((field) => fieldName(field) === field)).toEqual([]);
});

it('has Japanese words for whatever a field may hold', () => {
  expect(words.size).toBeGreaterThan(150);
  const unnamed = [...words].filter((one) => {
    const [field = '', word = ''] = one.split(' ');
    return wordName(field, word) === word;
  });
  expect(unnamed).toEqual([]);
});

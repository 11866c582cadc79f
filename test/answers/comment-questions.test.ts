/** Questions about comments as tired officials type them, each with the reading it must get. */

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { Role } from '../../src/domain/role.ts';
import { ask } from '../helpers/the-answerer.ts';
import { asks } from './a-committee.ts';

const Example = z.object({
  question: z.string(),
  as: Role.default('committee-member'),
  outcome: z.string(),
  reading: z.record(z.string(), z.unknown()),
});

const examples = readFileSync('test/fixtures/question-comments.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => Example.parse(JSON.parse(line)));

const Reading = z.object({
  members: z.array(z.object({ name: z.string(), user: z.string().optional() })),
});
/** 方針 is told beside the goals that it means, and candidates have tests of their own. */
const besides = ['policies', 'candidates'];

/** What must be read exactly: a condition more would be as wrong as one too few. */
function readingOf({ question, as }: z.infer<typeof Example>) {
  const { outcome, reading } = ask(question, asks(as === 'secretariat' ? as : { user: 'U1' }));
  const told = Object.entries(reading).filter(([key]) => !besides.includes(key));
  const members = Reading.safeParse(reading).data?.members.map(({ user, name }) => user ?? name);
  return { outcome, reading: { ...Object.fromEntries(told), ...(members && { members }) } };
}

it.each(examples.map((example) => [example.question, example] as const))('%s', (_, example) => {
  const { outcome, reading } = readingOf(example);
  const isWhole = 'intent' in example.reading && outcome === 'answered';
  if (isWhole)
    expect({ outcome, reading }).toEqual({ outcome: example.outcome, reading: example.reading });
  else
    expect({ outcome, reading }).toMatchObject({
      outcome: example.outcome,
      reading: example.reading,
    });
});

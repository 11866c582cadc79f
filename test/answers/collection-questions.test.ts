/** Questions about deadlines and owners as officials type them, each with the reading it must get. */

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { ask } from '../helpers/the-answerer.ts';
import { asksOf } from './a-collection.ts';

const Example = z.object({
  question: z.string(),
  outcome: z.string(),
  reading: z.record(z.string(), z.unknown()),
});

const examples = readFileSync('test/fixtures/question-collection.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => Example.parse(JSON.parse(line)));

it.each(examples.map((example) => [example.question, example] as const))('%s', (_, example) => {
  const { outcome, reading } = ask(example.question, asksOf());
  if (outcome === 'answered')
    expect({ outcome, reading }).toEqual({ outcome: example.outcome, reading: example.reading });
  else
    expect({ outcome, reading }).toMatchObject({
      ...{ outcome: example.outcome, reading: example.reading },
    });
});

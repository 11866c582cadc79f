import { describe, expect, it } from 'vitest';
import { ask } from '../../helpers/the-answerer.ts';
import { pages } from '../plan-pages.ts';

const examples = pages
  .help({})
  .parts.flatMap((part) =>
    part.kind === 'list' && part.title === 'お尋ねの例' ? part.items.flatMap(questionsIn) : [],
  );

describe('every example of the help is answered on its own', () => {
  it.each(examples)('%s', (question) => {
    expect(ask(question)).toMatchObject({ outcome: 'answered' });
  });

  it('and there are enough of them', () => {
    expect(examples.length).toBeGreaterThan(10);
  });
});

/** The quotations of a line; 「—」 may stand inside one. */
function questionsIn(item: string): string[] {
  return [...item.matchAll(/「((?:[^「」]|「[^」]*」)+)」/g)].map(([, question = '']) => question);
}

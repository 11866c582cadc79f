/** 記憶だけの回答の控え: for tests and scenes; it is gone with the process. */

import type { GivenAnswer, GivenAnswers } from '../answers/given-answer.ts';

export function createMemoryAnswers(): GivenAnswers {
  const all: GivenAnswer[] = [];
  return {
    keep: (given) => {
      all.push({ ...given, no: all.length + 1 });
      return Promise.resolve(all.length);
    },
    find: (no) => Promise.resolve(all[no - 1]),
  };
}

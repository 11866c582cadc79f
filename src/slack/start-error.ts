/** 起動できない: an exception that says in Japanese why the bot cannot start. */

import { type StartProblem, explainStart } from '../wording/start-problem.ts';

export class StartError extends Error {
  readonly problem: StartProblem;

  constructor(problem: StartProblem) {
    super(explainStart(problem));
    this.name = 'StartError';
    this.problem = problem;
  }
}

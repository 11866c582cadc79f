/** 読めないファイルという例外: a data file cannot be used; the message says so in Japanese. */

import { type DataFileProblem, explainDataFile } from '../wording/data-file.ts';

/** Thrown at the start, when nothing can be done without the file; its message is for people. */
export class DataFileError extends Error {
  readonly problem: DataFileProblem;

  constructor(problem: DataFileProblem) {
    super(explainDataFile(problem));
    this.name = 'DataFileError';
    this.problem = problem;
  }
}

/** Returns the system's code of a failure (`EACCES`), for people who look after the machine. */
export function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') {
    return error.code;
  }
  return 'UNKNOWN';
}

/** A store under measurement: the smallest set of calls that all of them can answer. */

import type { Comment } from '../../torture/comments.ts';

export type Backend = {
  /** Adds a comment; fulfilled when the backend says that it is saved. */
  add: (comment: Comment, turn: number) => Promise<void>;
  close: () => Promise<void>;
};

/** Opens a backend in an empty folder, holding so many bytes from the start. */
export type OpenBackend = (folder: string, bytes: number) => Promise<Backend>;

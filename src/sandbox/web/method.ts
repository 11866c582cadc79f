/** The shape of a Web API method. The list of methods is in methods.ts. */
import type { z } from 'zod';
import { complaints } from '../block-kit/complaints.ts';
import type { Workspace } from '../state/workspace.ts';
import { type Answer, refusedWith } from './answer.ts';

export type Args = Readonly<Record<string, unknown>>;

type Definition<Schema extends z.ZodType> = {
  name: string;
  /** Which token the method takes; a bot token unless said otherwise. */
  token?: 'bot' | 'app';
  /** The scope the method needs, where it needs one. */
  scope?: string | ((args: Args) => string);
  args: Schema;
  run: (args: z.infer<Schema>, workspace: Workspace) => Answer;
};

export type Method = {
  name: string;
  token: 'bot' | 'app';
  scopeFor: (args: Args) => string | undefined;
  call: (args: Args, workspace: Workspace) => Answer;
};

/** Makes a method of its definition: arguments that do not fit are `invalid_arguments`. */
export function method<Schema extends z.ZodType>(definition: Definition<Schema>): Method {
  const { name, token = 'bot', scope, args: schema, run } = definition;
  return {
    name,
    token,
    scopeFor: (args) => (typeof scope === 'function' ? scope(args) : scope),
    call: (args, workspace) => {
      const read = schema.safeParse(args);
      if (read.success) return run(read.data, workspace);
      return refusedWith({
        error: 'invalid_arguments',
        messages: complaints(read.error.issues, args, ''),
      });
    },
  };
}

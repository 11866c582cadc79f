/** 変更の値: what can stand in the fields of a revision, of whatever kind it is. */

import { z } from 'zod';
import type { ModelText } from '../../collection/standing.ts';
import { MaybeChosen, Typed } from '../blocks/fields.ts';
import { digest } from '../digest.ts';

/** Each kind of change has fields of its own. */
const TypedIfAny = Typed.optional().transform((text) => text ?? '');

export const ChangeValues = z.object({
  ...{ name: TypedIfAny, unit: TypedIfAny, method: TypedIfAny, figure: TypedIfAny },
  ...{ baselineYear: MaybeChosen, comparable: MaybeChosen, text: TypedIfAny },
  ...{ done: MaybeChosen, part: MaybeChosen, existing: MaybeChosen },
  ...{ from: MaybeChosen, to: MaybeChosen },
});
export type ChangeValues = z.infer<typeof ChangeValues>;

/** Texts are too long for what an option carries. */
export function textCode({ part, text }: Pick<ModelText, 'part' | 'text'>): string {
  return `${part} ${digest(text)}`;
}

/** 用紙を開く: opens a form before a person, with what they had typed into it the last time. */

import type { types } from '@slack/bolt';
import { z } from 'zod';
import { withDraft } from './blocks/draft-values.ts';
import type { Services } from './services.ts';

/** What a form carries unseen: what it is about, and the name of its draft, if it keeps one. */
export const FormMetadata = z
  .string()
  .transform((text): unknown => JSON.parse(text))
  .pipe(z.strictObject({ about: z.string(), draft: z.string().optional() }));
export type FormMetadata = z.infer<typeof FormMetadata>;

export async function openForm(
  { user, trigger, view }: { user: string; trigger: string; view: types.ModalView },
  { client, drafts }: Pick<Services, 'client' | 'drafts'>,
): Promise<void> {
  const shown = continued(view, undefined, user, drafts);
  await client.views.open({ trigger_id: trigger, view: shown });
}

/** Opens a form on top of a dialog that is open; when it is closed, that one is there again. */
export async function pushForm(
  { user, trigger, view }: { user: string; trigger: string; view: types.ModalView },
  { client, drafts }: Pick<Services, 'client' | 'drafts'>,
): Promise<void> {
  const shown = continued(view, undefined, user, drafts);
  await client.views.push({ trigger_id: trigger, view: shown });
}

/** A page that follows another of the same draft shows what was sent with that one, not what was kept. */
export function continued(
  view: types.ModalView,
  draftBefore: string | undefined,
  user: string,
  drafts: Services['drafts'],
): types.ModalView {
  const { draft } = FormMetadata.parse(view.private_metadata);
  const known = draft === undefined || draft === draftBefore ? undefined : drafts.of(user, draft);
  return withDraft(view, known);
}

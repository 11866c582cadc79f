/** 画面を替える: a dialog that is still open shows something else; one that was closed stays closed. */

import type { types, webApi } from '@slack/bolt';
import { z } from 'zod';

export async function showInDialog(
  client: webApi.WebClient,
  viewId: string,
  view: types.ModalView,
): Promise<void> {
  try {
    await client.views.update({ view_id: viewId, view });
  } catch (error) {
    if (!Closed.safeParse(error).success) throw error;
  }
}

const Closed = z.object({ data: z.object({ error: z.literal('not_found') }) });

/** Filling in 資料を書き出す as a person does: the paper first, because the rest of the form follows it. */

import type { View } from '../../src/sandbox/state/views.ts';
import type { Scene } from './start-scene.ts';

export type Filling = { by: string; view: View; enter: Readonly<Record<string, string>> };

/** Chooses in a field on which others depend, and waits until the form is drawn anew. */
export async function chooseIn(
  { sato, slack }: Scene,
  { by, view, enter }: Filling,
  field: string,
): Promise<View> {
  const before = slack.callsTo('views.update').length;
  await sato.typeInto({ by, view, field, enter });
  await slack.until(() => slack.callsTo('views.update').length > before);
  return slack.until(() => slack.modals(by).at(-1));
}

/** Chooses the paper, then fills in the rest and sends it off. */
export async function choosePaper(scene: Scene, { by, view, enter }: Filling) {
  const { kind = 'indicators' } = enter;
  const drawn = await chooseIn(scene, { by, view, enter: { kind } }, 'kind');
  return scene.sato.submit({ by, view: drawn, enter });
}

/** The labels of what a field offers; nothing where it is not there. */
export function offeredIn({ blocks }: View, field: string): string[] {
  return blocks.flatMap((block) => {
    if (block.type !== 'input' || block.block_id?.split('.')[0] !== field) return [];
    const { element } = block;
    return 'options' in element ? (element.options ?? []).map(({ text }) => text.text) : [];
  });
}

/** The label of what stands in a field before anybody touches it. */
export function shownIn({ blocks }: View, field: string): string | undefined {
  const block = blocks.find((one) => one.block_id?.split('.')[0] === field);
  if (block?.type !== 'input' || block.element.type !== 'static_select') return undefined;
  return block.element.initial_option?.text.text;
}

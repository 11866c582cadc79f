/** 候補: what a menu offers for the letters typed so far: by the app, or out of this workspace. */

import { interactive, type Interactive } from '../block-kit/interactive.ts';
import type { Option } from '../block-kit/options.ts';
import type { Message } from '../state/messages.ts';
import type { View } from '../state/views.ts';
import type { DeedOf } from './deed.ts';
import { drawOffered } from './draw/searches.ts';
import type { PageStage } from './stage.ts';
import { channelName, channelsOf } from './where.ts';

/** Returns the options as they stand in the list below the menu. */
export async function offered(
  { by, block, action, typed, list }: DeedOf<'offer'>,
  on: Message | View,
  stage: PageStage,
): Promise<string> {
  const element = interactive(on.blocks ?? []).find(
    (one) => one.blockId === block && one.element.action_id === action,
  )?.element;
  if (element === undefined) throw new Error(`Cannot offer options: no menu "${block}/${action}"`);
  const own = workspaceOptions(element, by, stage);
  if (own === undefined) {
    const offer = await stage.driver.suggest({ by, on, block, menu: action, typed });
    return drawOffered(offer, list);
  }
  const options = own.filter(({ text }) => text.text.includes(typed.trim()));
  return drawOffered({ options }, list);
}

function workspaceOptions(
  element: Interactive,
  by: string,
  { workspace, offers }: PageStage,
): Option[] | undefined {
  switch (element.type) {
    case 'users_select':
    case 'multi_users_select':
      return [...workspace.people.values()].map(({ id, name }) => option(id, name));
    case 'channels_select':
    case 'conversations_select':
      return channelsOf(by, workspace)
        .filter(({ id }) => isWanted(id, element))
        .map((one) => option(one.id, channelName(one, offers.bot)));
    default:
      return undefined;
  }
}

function option(value: string, text: string): Option {
  return { value, text: { type: 'plain_text', text } };
}

/** A menu of channels offers public ones; one of conversations what its filter includes. */
function isWanted(
  id: string,
  element: Extract<Interactive, { type: 'channels_select' | 'conversations_select' }>,
): boolean {
  const kind = id.startsWith('C') ? 'public' : id.startsWith('G') ? 'private' : 'im';
  if (element.type === 'channels_select') return kind === 'public';
  return element.filter?.include?.includes(kind) ?? true;
}

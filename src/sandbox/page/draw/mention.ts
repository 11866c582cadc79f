/** 呼びかけ: people, channels and groups by name, marked so that one sees that they are addressed. */
import { type Html, tag } from './html.ts';
import type { DrawNames } from './names.ts';

export function drawUser(id: string, names: DrawNames): Html {
  return tag('span', { class: 'mention', 'data-user': id }, `@${names.user(id)}`);
}

export function drawChannel(id: string, names: DrawNames): Html {
  return tag('span', { class: 'mention', 'data-channel': id }, `#${names.channel(id)}`);
}

/** A group of people, or everybody here: `name` as it is shown, with or without its @. */
export function drawGroup(name: string): Html {
  return tag('span', { class: 'mention' }, name.startsWith('@') ? name : `@${name}`);
}

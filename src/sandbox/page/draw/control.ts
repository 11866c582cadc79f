/** 山かっこ: what stands between < and > in mrkdwn: a link, somebody's name, a moment. */
import { type Child, tag } from './html.ts';
import { drawLink } from './link.ts';
import { drawChannel, drawGroup, drawUser } from './mention.ts';
import type { DrawNames } from './names.ts';
import { drawDate } from './slack-date.ts';
import { decoded } from './entities.ts';

const GROUPS: readonly string[] = ['here', 'channel', 'everyone'];

/** Draws what stands between the brackets; what is none of Slack's stays as it was written. */
export function drawControl(inside: string, names: DrawNames): Child {
  const [target = '', ...labels] = inside.split('|');
  const label = labels.length === 0 ? undefined : decoded(labels.join('|'));
  if (target.startsWith('@')) return drawUser(target.slice(1), names);
  if (target.startsWith('#')) return drawChannel(target.slice(1), names);
  if (target.startsWith('!')) return special(target.slice(1), label) ?? written(inside);
  const url = decoded(target);
  return drawLink(url, label ?? url.replace(/^mailto:/, '')) ?? written(inside);
}

function special(command: string, label: string | undefined): Child {
  const [name = '', ...values] = command.split('^');
  if (GROUPS.includes(name)) return drawGroup(name);
  if (name === 'subteam') return drawGroup(label ?? values.join());
  return (name === 'date' ? moment(values) : undefined) ?? label;
}

function moment([seconds, format, url]: readonly string[]): Child {
  const timestamp = Number(seconds);
  if (!Number.isSafeInteger(timestamp) || format === undefined) return undefined;
  return drawDate({ timestamp, format, url: url === undefined ? undefined : decoded(url) });
}

function written(inside: string): Child {
  return tag('span', { class: 'not-a-link' }, `<${decoded(inside)}>`);
}

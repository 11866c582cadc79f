/** 書いた文字とSlackの文字: what people type, and the form in which Slack sends it. */

import type { Workspace } from '../state/workspace.ts';

/** What can be named in a message: 「@みちすじ」, 「#検証部会」. */
export type Names = { typed: string; wire: string };

/** Returns everybody and every channel that can be named, the longest names first. */
export function namesIn({ people, channels, identity }: Workspace, bot: string): readonly Names[] {
  return [
    { typed: `@${bot}`, wire: `<@${identity.botUser}>` },
    ...[...people.values()].map(({ id, name }) => ({ typed: `@${name}`, wire: `<@${id}>` })),
    ...[...channels.values()]
      .filter(({ name }) => name !== '')
      .map(({ id, name }) => ({ typed: `#${name}`, wire: `<#${id}|${name}>` })),
  ].toSorted((one, other) => other.typed.length - one.typed.length);
}

/**
 * Returns a typed text as Slack sends it: letters escaped, names as ids, addresses in brackets.
 *
 * @example wireText('@みちすじ 5 < 6 ?', names); // '<@U0BOT> 5 &lt; 6 ?'
 */
export function wireText(typed: string, names: readonly Names[]): string {
  const escaped = typed.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const linked = escaped.replaceAll(/https?:\/\/[^\s<>「」、。）)]+/gu, (url) => `<${url}>`);
  return names.reduce((text, { typed: name, wire }) => text.replaceAll(name, wire), linked);
}

/** Returns a text of Slack as it was typed, to be edited. */
export function typedText(wire: string, names: readonly Names[]): string {
  const named = names.reduce((text, one) => text.replaceAll(one.wire, one.typed), wire);
  return named
    .replaceAll(/<(https?:\/\/[^>|]+)(?:\|[^>]*)?>/gu, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

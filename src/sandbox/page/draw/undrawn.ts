/** 描けない部品: shown as such, so that nobody takes its absence for what the bot has sent. */
import { type Html, tag } from './html.ts';

export function undrawn({ type }: { type: string }): Html {
  const told = `この部品は表示できません（${type}）`;
  return tag('div', { class: 'undrawn', 'data-undrawn': type }, told);
}

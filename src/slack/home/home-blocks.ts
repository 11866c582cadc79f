/** ホームを描く: the parts of a Home tab become blocks, each button with what it carries. */

import type { types } from '@slack/bolt';
import type {
  HomeButton,
  HomeDeed,
  HomeLine,
  HomePage,
  HomePart,
} from '../../wording/home/home-page.ts';
import { sectionCharacters } from '../blocks/budget.ts';
import { escaped, literal } from '../blocks/mrkdwn.ts';

/** Slack's limits for a view, a heading and a button; a line is cut where escaping could overflow. */
const limits = { blocks: 100, heading: 150, label: 75, line: 500, value: 2000 };

export function homeView(page: HomePage): types.HomeView {
  return { type: 'home', blocks: page.flatMap(blocksOf).slice(0, limits.blocks) };
}

function blocksOf(part: HomePart): types.KnownBlock[] {
  switch (part.kind) {
    case 'heading':
      return [{ type: 'header', text: plain(part.text, limits.heading) }];
    case 'lines':
      return packed(part.lines.map(lineText)).map(section);
    case 'item':
      return [section(lineText(part.line)), ...actions(part.buttons)];
    case 'buttons':
      return actions(part.buttons);
    case 'note':
      return [{ type: 'context', elements: [mrkdwn(escaped(part.text))] }];
  }
}

/** Puts as many whole lines into one box as it holds. */
function packed(lines: readonly string[]): string[] {
  return lines.reduce<string[]>((boxes, line) => {
    const open = boxes.at(-1);
    if (open === undefined || open.length + line.length >= sectionCharacters) {
      return [...boxes, line];
    }
    return [...boxes.slice(0, -1), `${open}\n${line}`];
  }, []);
}

function lineText({ text, link }: HomeLine): string {
  const letters = Array.from(text);
  const cut =
    letters.length > limits.line ? `${letters.slice(0, limits.line - 1).join('')}…` : text;
  return link === undefined ? escaped(cut) : `${escaped(cut)}　<${link}|カードを開く>`;
}

function actions(buttons: readonly HomeButton[]): types.KnownBlock[] {
  const elements = buttons.map(drawn).filter(({ value }) => value.length <= limits.value);
  return elements.length === 0 ? [] : [{ type: 'actions', elements }];
}

/** An action_id is unique in its block: where several ask, their place tells them apart. */
function drawn({ label, spoken, deed }: HomeButton, at: number) {
  const place = deed.press === 'ask' ? `-${at}` : '';
  return {
    type: 'button',
    action_id: `home-${deed.press}${place}`,
    text: plain(label, limits.label),
    value: valueOf(deed),
    ...(spoken !== undefined && {
      accessibility_label: Array.from(spoken).slice(0, limits.label).join(''),
    }),
  } as const;
}

function valueOf(deed: HomeDeed): string {
  switch (deed.press) {
    case 'ask':
      return JSON.stringify(deed.query);
    case 'write-comment':
    case 'no-opinion':
    case 'take-back-no-opinion':
      return String(deed.review);
    case 'respond':
      return String(deed.comment);
    case 'resend':
      return deed.key;
    case 'resend-notice':
      return `${deed.to} ${deed.on}`;
    case 'enter-value':
      return JSON.stringify({
        ...{ target: deed.target, fiscalYear: deed.fiscalYear, what: deed.what },
      });
    case 'withdraw-entry':
    case 'withdraw-approval':
      return String(deed.entry);
    case 'approve-entries':
    case 'edit-rule':
    case 'edit-revisions':
    case 'pick-figure':
    case 'open-review':
    case 'edit-roster':
    case 'edit-settings':
    case 'edit-notices':
    case 'import-values':
    case 'export-paper':
    case 'compare-paper':
      return '';
  }
}

function section(text: string): types.KnownBlock {
  return { type: 'section', text: mrkdwn(text) };
}

function mrkdwn(text: string) {
  return { type: 'mrkdwn', text, verbatim: true } as const;
}

function plain(text: string, longest: number) {
  const cut = Array.from(literal(text)).slice(0, longest).join('');
  return { type: 'plain_text', text: cut, emoji: false } as const;
}

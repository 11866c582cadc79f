/** 絵文字: the shortcodes that the bot and the people who try it use; others stay as they are written. */
import { type Html, tag } from './html.ts';

const known: Readonly<Record<string, string>> = {
  '+1': '👍',
  '-1': '👎',
  bar_chart: '📊',
  bell: '🔔',
  bow: '🙇',
  bulb: '💡',
  calendar: '📅',
  chart_with_upwards_trend: '📈',
  chart_with_downwards_trend: '📉',
  clap: '👏',
  clipboard: '📋',
  date: '📅',
  exclamation: '❗',
  eyes: '👀',
  file_folder: '📁',
  hourglass: '⌛',
  house: '🏠',
  information_source: 'ℹ️',
  link: '🔗',
  lock: '🔒',
  mag: '🔍',
  mailbox: '📫',
  memo: '📝',
  ok: '🆗',
  ok_hand: '👌',
  paperclip: '📎',
  pencil: '📝',
  pencil2: '✏️',
  point_right: '👉',
  pray: '🙏',
  pushpin: '📌',
  question: '❓',
  raised_hands: '🙌',
  rotating_light: '🚨',
  smile: '😄',
  speech_balloon: '💬',
  tada: '🎉',
  thumbsup: '👍',
  thumbsdown: '👎',
  wave: '👋',
  warning: '⚠️',
  white_check_mark: '✅',
  x: '❌',
  zap: '⚡',
};

/** Returns the letter of a shortcode without its colons, where it is known. */
export function emojiOf(name: string): string | undefined {
  return known[name.replace(/::skin-tone-\d$/, '')];
}

/** Draws a shortcode without its colons; one that is not known reads `:name:`. */
export function drawEmoji(name: string): Html {
  const letter = emojiOf(name);
  const spoken = `:${name}:`;
  return letter === undefined
    ? tag('span', { class: 'emoji' }, spoken)
    : tag('span', { class: 'emoji', title: spoken }, letter);
}

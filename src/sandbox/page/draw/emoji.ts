/** 絵文字: the few that the bot and people who try it use, as pictures of our own; others stay written out. */
import { type Child, type Html, tag } from './html.ts';

type Emoji = { letter: string; picture: string };

/**
 * A font with emoji is not on every machine, and an empty box says nothing: so each of these is a
 * picture in assets/emoji.
 */
const known: Readonly<Record<string, Emoji>> = {
  '+1': { letter: '👍', picture: 'thumbs-up' },
  thumbsup: { letter: '👍', picture: 'thumbs-up' },
  '-1': { letter: '👎', picture: 'thumbs-down' },
  thumbsdown: { letter: '👎', picture: 'thumbs-down' },
  eyes: { letter: '👀', picture: 'eyes' },
  memo: { letter: '📝', picture: 'memo' },
  pencil: { letter: '📝', picture: 'memo' },
  warning: { letter: '⚠', picture: 'warning' },
  wastebasket: { letter: '🗑', picture: 'bin' },
  white_check_mark: { letter: '✅', picture: 'check' },
  zap: { letter: '⚡', picture: 'zap' },
};

/** The files behind the pictures, each once. */
export const emojiPictures: readonly string[] = [
  ...new Set(Object.values(known).map(({ picture }) => picture)),
];

/** Returns the letter of a shortcode without its colons, where it is known. */
export function emojiOf(name: string): string | undefined {
  return find(name)?.letter;
}

/** Draws a shortcode without its colons; one that is not known reads `:name:`. */
export function drawEmoji(name: string): Html {
  const emoji = find(name);
  const spoken = `:${name}:`;
  return emoji === undefined ? tag('span', { class: 'emoji' }, spoken) : drawPicture(emoji, spoken);
}

/** Draws a text in which emoji stand as letters. */
export function withPictures(text: string): readonly Child[] {
  return text.split(letters).map((piece) => {
    const [name, emoji] = Object.entries(known).find(([, one]) => one.letter === bare(piece)) ?? [];
    return name === undefined || emoji === undefined ? piece : drawPicture(emoji, `:${name}:`);
  });
}

const letters = /((?:👍|👎|👀|📝|⚠|🗑|✅|⚡)\uFE0F?)/u;

/** Without the sign that asks for the coloured form. */
function bare(letter: string): string {
  return letter.replace('\uFE0F', '');
}

function find(name: string): Emoji | undefined {
  const plain = name.replace(/::skin-tone-\d$/, '');
  return Object.hasOwn(known, plain) ? known[plain] : undefined;
}

function drawPicture({ letter, picture }: Emoji, spoken: string): Html {
  const src = `/assets/emoji/${picture}.svg`;
  return tag('img', { class: 'emoji', src, alt: letter, title: spoken });
}

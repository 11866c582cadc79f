/** Links: only those that open a page or a letter; anything else stays the text that it is. */
import { type Child, type Html, tag } from './html.ts';

const harmless: readonly string[] = ['http:', 'https:', 'mailto:'];

/** Returns a link, or nothing where following it could run something. */
export function drawLink(url: string, ...label: readonly Child[]): Html | undefined {
  if (!isHarmless(url)) return undefined;
  return tag('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, ...label);
}

/** Tells whether an address may be followed or fetched. */
export function isHarmless(url: string): boolean {
  return URL.canParse(url) && harmless.includes(new URL(url).protocol);
}

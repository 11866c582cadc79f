/** XMLの走査: goes through the XML of a workbook once, in linear time, and builds no tree. */

import { damaged } from './unreadable.ts';

/** Returns an attribute of the tag, where it has it. */
export type Attribute = (name: string) => string | undefined;

/** Names come without their prefix: `x:row` is `row`. */
export type XmlHandlers = {
  open: (name: string, attribute: Attribute) => void;
  text?: (text: string) => void;
  close?: (name: string) => void;
};

/** No tag of a workbook comes near it. */
const longestTag = 20_000;

/**
 * Calls the handlers for everything in a document, in order.
 *
 * Only what Excel writes is understood. A document type is refused as damage: it is where entities
 * are declared that grow without end, and no spreadsheet program writes one. So are other encodings
 * than UTF-8, tags that never end or do not match, and entities without a meaning.
 */
export function scanXml(bytes: Uint8Array, handlers: XmlHandlers): void {
  const xml = decoded(bytes);
  const openNames: string[] = [];
  let at = 0;
  while (at < xml.length) {
    const next = xml.indexOf('<', at);
    const end = next === -1 ? xml.length : next;
    if (end > at && openNames.length > 0) handlers.text?.(unescaped(xml.slice(at, end)));
    at = next === -1 ? end : afterMarkup(xml, next, openNames, handlers);
  }
  if (openNames.length > 0) throw damaged();
}

/** Tells of the tag or whatever begins with a 「<」, and returns where it ends. */
function afterMarkup(xml: string, at: number, openNames: string[], handlers: XmlHandlers): number {
  const aside = asideAt(xml, at);
  if (aside !== undefined) {
    if (aside.text !== '') handlers.text?.(aside.text);
    return aside.end;
  }
  const { kind, name, rest, end } = tagAt(xml, at);
  if (kind === 'open') openNames.push(name);
  if (kind === 'close' && openNames.pop() !== name) throw damaged();
  if (kind !== 'close') handlers.open(name, attributesIn(rest));
  if (kind !== 'open') handlers.close?.(name);
  return end;
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw damaged();
  }
}

/** Comments, instructions and CDATA: what begins like a tag and is none. */
function asideAt(xml: string, at: number): { text: string; end: number } | undefined {
  if (xml.startsWith('<!--', at)) return { text: '', end: after(xml, '-->', at + 4) };
  if (xml.startsWith('<?', at)) return { text: '', end: after(xml, '?>', at + 2) };
  if (xml.startsWith('<![CDATA[', at)) {
    const end = after(xml, ']]>', at + 9);
    return { text: xml.slice(at + 9, end - 3), end };
  }
  if (xml.startsWith('<!', at)) throw damaged();
  return undefined;
}

function after(xml: string, mark: string, from: number): number {
  const found = xml.indexOf(mark, from);
  if (found === -1) throw damaged();
  return found + mark.length;
}

type Tag = { kind: 'open' | 'close' | 'single'; name: string; rest: string; end: number };

function tagAt(xml: string, at: number): Tag {
  const end = endOfTag(xml, at);
  const isClose = xml[at + 1] === '/';
  const isSingle = xml[end - 2] === '/';
  const inside = xml.slice(at + (isClose ? 2 : 1), end - (isSingle ? 2 : 1));
  const [full = ''] = /^[^\s=]+/u.exec(inside) ?? [];
  const name = withoutPrefix(full);
  if (name === '') throw damaged();
  const kind = isClose ? 'close' : isSingle ? 'single' : 'open';
  return { kind, name, rest: inside.slice(full.length), end };
}

/** A 「>」 within quotes does not end a tag. */
function endOfTag(xml: string, at: number): number {
  let quotedBy = '';
  for (let here = at + 1; here < xml.length && here - at < longestTag; here += 1) {
    const sign = xml.charAt(here);
    if (quotedBy !== '') {
      if (sign === quotedBy) quotedBy = '';
    } else if (sign === '"' || sign === "'") quotedBy = sign;
    else if (sign === '>') return here + 1;
  }
  throw damaged();
}

/** Looks at them only when one is asked for: most tags are asked for none. */
function attributesIn(rest: string): Attribute {
  let found: Map<string, string> | undefined;
  return (name) => (found ??= allAttributes(rest)).get(name);
}

function allAttributes(rest: string): Map<string, string> {
  const found = new Map<string, string>();
  let length = 0;
  for (const [whole, name = '', double, single = ''] of rest.matchAll(attributePattern)) {
    length += whole.length;
    if (!name.startsWith('xmlns')) found.set(withoutPrefix(name), unescaped(double ?? single));
  }
  if (rest.slice(length).trim() !== '') throw damaged();
  return found;
}

/** Sticky: it stops where anything else stands, instead of searching on from every letter. */
const attributePattern = /\s+([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gy;

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

const named = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replaceAll(
    /&(#x?)?([^;&\s]{0,10});?/gu,
    (whole, number: string | undefined, word: string) => {
      const sign =
        number === undefined ? named.get(word) : letterOf(word, number === '#' ? 10 : 16);
      if (sign === undefined || !whole.endsWith(';')) throw damaged();
      return sign;
    },
  );
}

function letterOf(digits: string, base: number): string | undefined {
  const code = (base === 10 ? /^\d+$/ : /^[\da-f]+$/iu).test(digits) ? parseInt(digits, base) : NaN;
  return code <= 0x10_ff_ff ? String.fromCodePoint(code) : undefined;
}

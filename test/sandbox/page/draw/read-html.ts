/** Reads drawn HTML into a tree, more strictly than a browser would: what is not closed or quoted throws. */

export type Tag = {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly (Tag | string)[];
};

type Open = { name: string; attributes: Record<string, string>; children: (Tag | string)[] };

const TOKEN = /<(\/?)([a-z0-9]+)((?: [a-z-]+(?:="[^"<>]*")?)*)>|([^<>"']+)/gy;
const ATTRIBUTE = / ([a-z-]+)(?:="([^"]*)")?/g;
const CHILDLESS = ['hr', 'img', 'input'];
const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

export function readHtml(html: string): Tag {
  const root: Open = { name: '', attributes: {}, children: [] };
  const open = [root];
  let read = 0;
  for (const [token, slash, name = '', attributes = '', text] of html.matchAll(TOKEN)) {
    read += token.length;
    const inner = open.at(-1) ?? root;
    if (text !== undefined) inner.children.push(unescaped(text));
    else if (slash === '/') close(open, name);
    else {
      const tag: Open = { name, attributes: attributesOf(attributes), children: [] };
      inner.children.push(tag);
      if (!CHILDLESS.includes(name)) open.push(tag);
    }
  }
  if (read < html.length) throw new Error(`Cannot read "${html.slice(read, read + 60)}"`);
  if (open.length > 1) throw new Error(`Not closed: ${open.map(({ name }) => name).join(' ')}`);
  return root;
}

function close(open: Open[], name: string): void {
  const closed = open.pop();
  if (closed?.name !== name) throw new Error(`</${name}> closes <${closed?.name ?? ''}>`);
}

/** Returns a tag and all that is in it, in reading order. */
export function allTags(tag: Tag): readonly Tag[] {
  return [tag, ...tag.children.flatMap((one) => (typeof one === 'string' ? [] : allTags(one)))];
}

export function textOf(tag: Tag): string {
  return tag.children.map((one) => (typeof one === 'string' ? one : textOf(one))).join('');
}

function attributesOf(text: string): Record<string, string> {
  const found = [...text.matchAll(ATTRIBUTE)].map(
    ([, key = '', value = '']) => [key, unescaped(value)] as const,
  );
  const keys = found.map(([key]) => key);
  if (new Set(keys).size < keys.length) throw new Error(`One attribute twice: ${keys.join(' ')}`);
  return Object.fromEntries(found);
}

function unescaped(text: string): string {
  return text.replaceAll(/&(?:lt|gt|quot|#39|amp);/g, (entity) => ENTITIES[entity] ?? entity);
}

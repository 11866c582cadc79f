/** HTML: tags are built here and nowhere else, so that no text can reach a page unescaped. */

/** Markup that has been escaped already; a plain string is a text that has not. */
export type Html = { readonly html: string };
export type Child = Html | string | undefined | readonly Child[];
/** What is undefined or false is left out; what is true stands without a value. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

const childless: readonly string[] = ['hr', 'img', 'input'];

/**
 * Builds one tag.
 *
 * @example
 * tag('b', { title: 'A & "B"' }, '<i>').html; // '<b title="A &amp; &quot;B&quot;">&lt;i&gt;</b>'
 */
export function tag(name: string, attributes: Attributes, ...children: readonly Child[]): Html {
  const written = Object.entries(attributes).map(([key, value]) => attribute(key, value));
  const open = `<${name}${written.join('')}>`;
  return { html: childless.includes(name) ? open : `${open}${htmlOf(children)}</${name}>` };
}

/** Puts texts and tags behind each other. */
export function joined(...children: readonly Child[]): Html {
  return { html: htmlOf(children) };
}

export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

function htmlOf(child: Child): string {
  if (child === undefined) return '';
  if (typeof child === 'string') return escapeHtml(child);
  return 'html' in child ? child.html : child.map(htmlOf).join('');
}

function attribute(key: string, value: Attributes[string]): string {
  if (value === undefined || value === false) return '';
  return value === true ? ` ${key}` : ` ${key}="${escapeHtml(String(value))}"`;
}

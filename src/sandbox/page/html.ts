/** HTML: a template that escapes whatever is put into it, so that nobody has to remember to. */

import { type Child, escapeHtml, type Html } from './draw/html.ts';

/**
 * Returns markup with every text escaped, in content and in quoted attributes alike.
 *
 * @example html`<p>${'a < b'}</p>`.html; // '<p>a &lt; b</p>'
 */
export function html(parts: TemplateStringsArray, ...values: readonly (Child | number)[]): Html {
  const [first = '', ...rest] = parts;
  return { html: first + rest.map((part, at) => written(values[at]) + part).join('') };
}

/** Takes markup as it is: only for what was escaped where it was drawn. */
export function raw(markup: string): Html {
  return { html: markup };
}

/** Returns the markup where the condition holds, and nothing where not. */
export function when(condition: boolean, markup: () => Html | undefined): Html | undefined {
  return condition ? markup() : undefined;
}

function written(value: Child | number): string {
  if (value === undefined) return '';
  if (typeof value === 'string' || typeof value === 'number') return escapeHtml(String(value));
  return 'html' in value ? value.html : value.map(written).join('');
}

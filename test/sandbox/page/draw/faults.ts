/** What is wrong with a drawing: what it cannot draw, controls without a name, ids that lead nowhere. */
import { allTags, readHtml, type Tag, textOf } from './read-html.ts';

const CONTROLS = ['button', 'select', 'textarea', 'fieldset', 'summary', 'a'];
const REFERRING = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls'];

export function faultsOf(html: string): readonly string[] {
  const tags = allTags(readHtml(html));
  const ids = tags.flatMap(({ attributes: { id } }) => (id === undefined ? [] : [id]));
  const twice = ids.filter((id, at) => ids.indexOf(id) < at);
  const lost = tags
    .flatMap(({ attributes }) => REFERRING.flatMap((key) => attributes[key]?.split(' ') ?? []))
    .filter((id) => !ids.includes(id));
  return [
    ...tags
      .flatMap(({ attributes }) => attributes['data-undrawn'] ?? [])
      .map((one) => `undrawn ${one}`),
    ...tags
      .filter(isControl)
      .filter((one) => nameOf(one, tags) === '')
      .map((one) => `unnamed ${one.name}`),
    ...twice.map((id) => `twice ${id}`),
    ...lost.map((id) => `lost ${id}`),
  ];
}

function isControl({ name, attributes }: Tag): boolean {
  return CONTROLS.includes(name) || (name === 'input' && attributes['type'] !== 'hidden');
}

/** How a control is called by somebody who cannot see it. */
function nameOf(tag: Tag, tags: readonly Tag[]): string {
  const { id = '', 'aria-label': spoken, 'aria-labelledby': by } = tag.attributes;
  if (spoken !== undefined) return spoken.trim();
  const labels = tags.filter(
    (one) =>
      one.attributes['id'] === by ||
      (one.name === 'label' && (one.attributes['for'] === id || allTags(one).includes(tag))),
  );
  return [...labels, ...(['button', 'summary', 'a'].includes(tag.name) ? [tag] : [])]
    .map(textOf)
    .join('')
    .trim();
}

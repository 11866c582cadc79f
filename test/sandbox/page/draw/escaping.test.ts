import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawMrkdwn } from '../../../../src/sandbox/page/draw/mrkdwn.ts';
import { faultsOf } from './faults.ts';
import { readHtml, type Tag, textOf } from './read-html.ts';
import { aBlock, anElement, blocks, elements } from './samples.ts';
import { drawn, names, tagsIn } from './some-drawings.ts';
import { plain } from '../../a-slack.ts';

const EVIL = `"'><script>alert(1)</script><img src=x onerror=a>`;
/** Where an address or a day must stand, evil would not be taken by the checker. */
const SHAPED = /^(?:type|style|icon|range|initial_date|initial_time|image_url|filetypes)$/;

/** Puts evil behind every text, however deep it lies. */
function spoilt(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((one) => spoilt(one, key));
  if (typeof value === 'string') return SHAPED.test(key) ? value : value.slice(0, 5) + EVIL;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, spoilt(one, name)]));
}

const withText = Object.keys(blocks).filter((type) => !['divider', 'markdown'].includes(type));

describe('what would break out of its place', () => {
  it.each(withText)('stays text in a block of type %s', (type) => {
    expectHarmless(drawn(spoilt(aBlock(type))));
  });

  it.each(Object.keys(elements))('stays text in an element of type %s', (type) => {
    const inForms = ['plain_text_input', 'number_input', 'email_text_input', 'url_text_input'];
    const element = anElement(type);
    const block = [...inForms, 'file_input'].includes(type)
      ? { type: 'input', label: plain('欄'), element }
      : ['icon_button', 'feedback_buttons'].includes(type)
        ? { type: 'context_actions', elements: [element] }
        : { type: 'actions', elements: [element] };
    expectHarmless(drawn(spoilt(block)));
  });
});

it('draws any mrkdwn at all as well-formed text of harmless tags', () => {
  const pieces = fc.constantFrom(
    ...['*', '_', '~', '`', '```', '<', '>', '|', '!', '@', '#', '^', '\n', ' ', '&lt;', '&', '"'],
    ...['https://a.example', 'javascript:a', ':memo:', '!date', 'U1', 'あ', '1', "'", '&gt;'],
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 24 }), (parts) => {
      expectHarmless(drawMrkdwn(parts.join(''), names));
    }),
    { numRuns: 500 },
  );
});

it('loses no word of what has no mark in it', () => {
  const letters = fc.string({
    unit: fc.constantFrom('あ', '1', ' ', '\n', '(', '/', '=', ';', '"'),
  });
  fc.assert(
    fc.property(letters, (text) => {
      expect(textOf(readHtml(drawMrkdwn(text, names)))).toBe(text);
    }),
  );
});

function expectHarmless(html: string): void {
  const tags = tagsIn(html);
  expect(tags.filter(isDangerous)).toEqual([]);
  expect(faultsOf(html).filter((fault) => !fault.startsWith('undrawn'))).toEqual([]);
}

function isDangerous({ name, attributes }: Tag): boolean {
  const { href = 'https:', src = 'https:' } = attributes;
  const isAway = [href, src].some(
    (url) => !/^(?:https?:|mailto:|\/assets\/emoji\/[a-z-]+\.svg$)/.test(url),
  );
  return name === 'script' || isAway || Object.keys(attributes).some((key) => key.startsWith('on'));
}

import { describe, expect, it } from 'vitest';
import { plain } from '../../a-slack.ts';
import { drawOffered } from '../../../../src/sandbox/page/draw/searches.ts';
import { anElement } from './samples.ts';
import { readHtml, textOf } from './read-html.ts';
import { drawn, elementsIn, tagsIn } from './some-drawings.ts';

const acting = (...elements: readonly unknown[]) =>
  drawn({ type: 'actions', block_id: 'b', elements });
const asking = (element: unknown, more: Record<string, unknown> = {}) =>
  drawn({ type: 'input', block_id: 'b', label: plain('意見'), element, ...more });
const attributesIn = (html: string) => elementsIn(html)[0]?.attributes ?? {};
const values = (html: string) =>
  tagsIn(html).flatMap(({ attributes: { name, value } }) =>
    name === 'b/a' && value !== undefined ? [value] : [],
  );

describe('what is pressed', () => {
  it('carries its value, its name for those who listen, and the question it asks first', () => {
    const confirm = { title: plain('確認'), text: plain('送りますか'), confirm: plain('はい') };
    const button = { ...anElement('button'), accessibility_label: '5-M3の内訳', confirm };
    const [tag] = elementsIn(acting(button));
    expect(tag).toEqual({
      name: 'button',
      attributes: {
        'data-block-id': 'b',
        'data-action-id': 'a',
        'data-kind': 'button',
        'data-confirm': JSON.stringify(confirm),
        class: 'button primary',
        'aria-label': '5-M3の内訳',
        type: 'button',
        value: '{"goal":5}',
      },
      children: ['内訳'],
    });
  });

  it('leads to its address where it has one', () => {
    const [link] = elementsIn(
      acting({ ...anElement('button'), url: 'https://example.com/?a=1&b=2' }),
    );
    expect([link?.name, link?.attributes['href'], link?.attributes['rel']]).toEqual([
      'a',
      'https://example.com/?a=1&b=2',
      'noopener noreferrer',
    ]);
  });

  it('stays a button where its address would run something', () => {
    const [button] = elementsIn(acting({ ...anElement('button'), url: 'javascript:alert(1)' }));
    expect([button?.name, button?.attributes['href']]).toEqual(['button', undefined]);
  });
});

describe('what is chosen', () => {
  it('shows what the app has chosen in a menu, under its groups', () => {
    const one = { text: plain('一'), value: '1' };
    const two = { text: plain('二'), value: '2' };
    const groups = [
      { label: plain('前半'), options: [one] },
      { label: plain('後半'), options: [two] },
    ];
    const menu = {
      type: 'static_select',
      action_id: 'a',
      option_groups: groups,
      initial_option: two,
    };
    const tags = tagsIn(asking(menu));
    const selected = tags.filter(({ attributes }) => 'selected' in attributes);
    expect(selected.map(textOf)).toEqual(['二']);
    expect(tags.flatMap(({ attributes: { label } }) => label ?? [])).toEqual(['前半', '後半']);
  });

  it.each([
    ['external_select', ['a'], ['選択肢a']],
    ['users_select', ['U1'], ['佐藤']],
    ['conversations_select', ['C1'], ['検証部会']],
  ])('shows what is chosen in %s by its name, and holds its value', (type, held, shown) => {
    const html = asking(anElement(type));
    const field = tagsIn(html).filter(({ attributes: { role } }) => role === 'combobox');
    expect(values(html)).toEqual(held);
    expect(field.map(({ attributes }) => attributes['value'])).toEqual(shown);
  });

  it('shows several as chips that can be taken out one by one', () => {
    const html = asking(anElement('multi_users_select'));
    const removing = tagsIn(html).filter(({ attributes }) => attributes['class'] === 'chip-remove');
    expect(values(html)).toEqual(['U1', 'U2']);
    expect(removing.map(({ attributes }) => attributes['aria-label'])).toEqual([
      '「佐藤」を外す',
      '「U2」を外す',
    ]);
  });

  it.each(['checkboxes', 'radio_buttons', 'multi_static_select'])(
    'ticks in %s what the app has chosen, each with its description',
    (type) => {
      const boxes = tagsIn(asking(anElement(type))).filter(({ name }) => name === 'input');
      expect(boxes.map(({ attributes: { value, checked } }) => [value, checked])).toEqual([
        ['a', undefined],
        ['b', ''],
      ]);
      expect(textOf(readHtml(asking(anElement(type))))).toContain('選択肢b説明');
    },
  );
});

it('lists what a menu offers, group by group, each option found by an id of its own', () => {
  const one = { text: { type: 'plain_text', text: '一 <1>' }, value: '1' } as const;
  const two = { text: { type: 'plain_text', text: '二' }, value: '2' } as const;
  const label = { type: 'plain_text', text: '前半' } as const;
  const groups = [
    { label, options: [one] },
    { label, options: [two] },
  ];
  const options = (html: string) =>
    tagsIn(html).filter(({ attributes: { role } }) => role === 'option');
  const flat = options(drawOffered({ options: [one, two] }, 'list'));
  const grouped = options(drawOffered({ option_groups: groups }, 'list'));
  expect(flat.map(textOf)).toEqual(['一 <1>', '二']);
  expect(flat.map(({ attributes: { id } }) => id)).toEqual(['list-0', 'list-1']);
  expect(grouped.map(({ attributes: { id } }) => id)).toEqual(['list-0-0', 'list-1-0']);
  expect(grouped.map(({ attributes }) => attributes['data-value'])).toEqual(['1', '2']);
});

describe('what is typed', () => {
  it.each([
    ['number_input', '132.3'],
    ['email_text_input', 'a@example.com'],
    ['url_text_input', 'https://example.com/'],
    ['datepicker', '2026-11-20'],
    ['timepicker', '09:30'],
    ['datetimepicker', '2026-11-20T09:00'],
  ])('shows in %s what the app has put there', (type, value) => {
    expect(values(asking(anElement(type)))).toEqual([value]);
  });

  it('keeps a first empty line, and tells how long a text may be without cutting it', () => {
    const element = { ...anElement('plain_text_input'), initial_value: '\nあ', min_length: 2 };
    const html = asking(element);
    expect(html).toContain('>\n\nあ</textarea>'); // A browser drops the first line break
    const attributes = attributesIn(html);
    expect([attributes['data-min-length'], attributes['data-max-length']]).toEqual(['2', '20']);
    expect('maxlength' in attributes).toBe(false);
  });

  it('takes the kinds of file that the app wants', () => {
    const attributes = attributesIn(asking(anElement('file_input')));
    expect([attributes['accept'], attributes['multiple']]).toEqual(['.xlsx,.csv', undefined]);
  });

  it.each([
    ['says nothing while one types', {}, {}, undefined],
    ['tells at Enter', { dispatch_action: true }, {}, 'on_enter_pressed'],
    [
      'tells of each letter',
      { dispatch_action: true },
      { dispatch_action_config: { trigger_actions_on: ['on_character_entered'] } },
      'on_character_entered',
    ],
  ])('%s, as the app has asked', (_what, block, config, told) => {
    const html = asking({ ...anElement('plain_text_input'), ...config }, block);
    expect(elementsIn(html)[0]?.attributes['data-dispatch']).toBe(told);
  });
});

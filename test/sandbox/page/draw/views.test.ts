import { expect, it } from 'vitest';
import { z } from 'zod';
import { checkView } from '../../../../src/sandbox/block-kit/check-view.ts';
import { drawView, type ViewState } from '../../../../src/sandbox/page/draw/draw-view.ts';
import { createViews } from '../../../../src/sandbox/state/views.ts';
import { aButton, aModal, plain } from '../../a-slack.ts';
import { faultsOf } from './faults.ts';
import { readHtml, type Tag, textOf } from './read-html.ts';
import { anElement } from './samples.ts';
import { names, tagsIn } from './some-drawings.ts';

const input = (block_id: string, type: string, more: Record<string, unknown> = {}) => ({
  ...{ type: 'input', block_id, label: plain(`欄${block_id}`), element: anElement(type) },
  ...more,
});

function draw(input: unknown, state: Partial<ViewState> = {}): string {
  const type = z.object({ type: z.enum(['modal', 'home']) }).parse(input).type;
  const checked = checkView(input, type);
  if ('error' in checked) throw new Error(checked.messages.join());
  const views = createViews(
    () => {},
    () => '1',
  );
  const view = type === 'home' ? views.publish('U1', checked) : views.push('U1', checked);
  return drawView(view, { values: {}, errors: {}, ...state }, names);
}

const withAttribute = (html: string, key: string) =>
  tagsIn(html).filter(({ attributes }) => key in attributes);
const texts = (tags: readonly Tag[]) => tags.map(textOf);

it('draws a form as a dialog named by its title, with what sends it and what leaves it', () => {
  const html = draw(aModal({ close: plain('やめる') }));
  const [dialog] = tagsIn(html).filter(({ attributes: { role } }) => role === 'dialog');
  expect(faultsOf(html)).toEqual([]);
  expect(dialog?.attributes).toEqual({
    class: 'modal',
    'data-view-id': 'V1',
    'data-callback-id': 'comment',
    role: 'dialog',
    'aria-modal': 'true',
    'aria-labelledby': 'V1.title',
    novalidate: '',
  });
  expect(texts(tagsIn(html).filter(({ name }) => name === 'h2'))).toEqual(['意見を書く']);
  expect(texts(tagsIn(html).filter(({ name }) => name === 'button'))).toEqual([
    '×',
    'やめる',
    '送る',
  ]);
});

it("uses Slack's own words where the app gives none for leaving", () => {
  expect(texts(withAttribute(draw(aModal()), 'data-close'))).toEqual(['×', 'キャンセル']);
  const told = aModal({ submit: undefined, blocks: [{ type: 'divider' }] });
  expect(texts(withAttribute(draw(told), 'data-close'))).toEqual(['×', '閉じる']);
});

it('puts every error beside its field, and says which control it belongs to', () => {
  const kinds = ['plain_text_input', 'static_select', 'users_select', 'checkboxes', 'datepicker'];
  const blocks = kinds.map((kind) => input(kind, kind));
  const errors = Object.fromEntries(kinds.map((kind) => [kind, `${kind}を直してください`]));
  const html = draw(aModal({ blocks }), { errors });
  const shown = withAttribute(html, 'data-error-for');
  expect(faultsOf(html)).toEqual([]);
  expect(texts(shown)).toEqual(Object.values(errors));
  expect(shown.filter(({ attributes }) => 'hidden' in attributes)).toEqual([]);
  const wrong = withAttribute(html, 'aria-invalid').map(({ attributes }) => attributes);
  expect(wrong.map((one) => one['aria-describedby'])).toEqual(
    shown.map(({ attributes }) => attributes['id']),
  );
});

it('keeps a place for errors that the page finds, and hides it while there is none', () => {
  const [error] = withAttribute(draw(aModal()), 'data-error-for');
  expect(error?.attributes['hidden']).toBe('');
});

it('marks what may be left empty, and shows what helps', () => {
  const blocks = [
    input('a', 'plain_text_input', { optional: true, hint: plain('200字まで') }),
    input('b', 'plain_text_input'),
  ];
  const html = draw(aModal({ blocks }));
  expect(texts(tagsIn(html).filter(({ name }) => name === 'label'))).toEqual([
    '欄a（任意）',
    '欄b',
  ]);
  const described = withAttribute(html, 'aria-describedby');
  const hint = tagsIn(html).find(({ attributes }) => attributes['class'] === 'hint');
  expect(hint && textOf(hint)).toBe('200字まで');
  expect(described[0]?.attributes['aria-describedby']?.split(' ')).toContain(
    hint?.attributes['id'],
  );
  expect(described.map(({ attributes }) => attributes['aria-required'])).toEqual([
    undefined,
    'true',
  ]);
});

it('shows what was entered in the place of what the app had put there', () => {
  const long = 'あ'.repeat(3001);
  const kinds = [
    'plain_text_input',
    'datepicker',
    'users_select',
    'multi_static_select',
    'number_input',
  ];
  const blocks = kinds.map((kind) => input(kind, kind));
  const values = {
    plain_text_input: { a: { type: 'plain_text_input', value: long } },
    datepicker: { a: { type: 'datepicker', selected_date: '2026-12-01' } },
    users_select: { a: { type: 'users_select', selected_user: 'U2' } },
    multi_static_select: { a: { type: 'multi_static_select', selected_options: [] } },
    number_input: { a: { type: 'number_input', value: null } },
  };
  const tags = tagsIn(draw(aModal({ blocks }), { values }));
  const held = (kind: string) =>
    tags
      .filter(({ attributes: { name } }) => name === `${kind}/a`)
      .map(({ attributes }) => attributes);
  expect(texts(tags.filter(({ name }) => name === 'textarea'))).toEqual([long]);
  expect(held('datepicker')[0]?.['value']).toBe('2026-12-01');
  expect(held('users_select')[0]?.['value']).toBe('U2');
  expect(held('multi_static_select').filter((one) => 'checked' in one)).toEqual([]);
  expect(held('number_input')[0]?.['value']).toBe('');
});

it('draws a Home tab without a frame of its own', () => {
  const blocks = [{ type: 'actions', block_id: 'b', elements: [aButton()] }];
  const html = draw({ type: 'home', blocks });
  const [home] = readHtml(html).children;
  expect(faultsOf(html)).toEqual([]);
  expect(typeof home === 'object' && home.attributes).toEqual({
    class: 'home-view',
    'data-view-id': 'V1',
    'data-callback-id': '',
  });
});

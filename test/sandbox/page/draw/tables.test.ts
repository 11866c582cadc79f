import { expect, it } from 'vitest';
import { dataTable, said, times } from '../../some-blocks.ts';
import { textOf } from './read-html.ts';
import { drawn, tagsIn } from './some-drawings.ts';

it('draws all 31 rows of a table, marked off where Slack would begin another page', () => {
  const rows = [
    [said('指標'), said('指数')],
    ...times(31, (at) => [said(`5-M${at}`), { type: 'raw_number', value: at, text: `${at}.0` }]),
  ];
  const tags = tagsIn(drawn(dataTable({ rows, page_size: 20, row_header_column_index: 0 })));
  const named = (name: string) => tags.filter((tag) => tag.name === name);
  expect(named('tr').map(textOf)).toEqual(rows.map((row) => row.map(({ text }) => text).join('')));
  expect(named('tbody').map(({ children }) => children.length)).toEqual([20, 11]);
  expect(named('caption').map(textOf)).toEqual(['実績']);
  expect(named('th').map(({ attributes: { scope } }) => scope)).toEqual([
    ...['col', 'col'],
    ...times(31, () => 'row'),
  ]);
  expect(named('td').every(({ attributes }) => attributes['class'] === 'right short')).toBe(true);
  expect(named('p').map(textOf)).toEqual(['Slackでは20行ずつ表示されます（全31行）。']);
});

it('lets the keyboard reach what scrolls sideways, and says what it is', () => {
  const [frame] = tagsIn(drawn(dataTable())).filter(({ attributes }) => 'tabindex' in attributes);
  expect(frame?.attributes).toEqual({
    class: 'table-scroll data_table',
    role: 'region',
    tabindex: '0',
    'aria-label': '実績',
  });
});

it('leaves to the left what the app gives as text, as Slack does', () => {
  const rows = [
    [said('年度'), said('指数')],
    [said('R6'), said('132.3')],
  ];
  const cells = tagsIn(drawn(dataTable({ rows }))).filter(({ name }) => name === 'td');
  expect(cells).toEqual([{ name: 'td', attributes: { class: 'short' }, children: ['132.3'] }]);
});

it('puts the columns of a table block where its settings say', () => {
  const rows = [
    [said('年度'), said('指数')],
    [said('R6'), said('132.3')],
  ];
  const settings = [{ is_wrapped: true }, { align: 'right' }];
  const tags = tagsIn(drawn({ type: 'table', rows, column_settings: settings }));
  const cells = tags.filter(({ name }) => ['th', 'td'].includes(name));
  expect(cells.map(({ name, attributes }) => [name, attributes['class']])).toEqual([
    ['th', 'left wrapped'],
    ['th', 'right'],
    ['td', 'left wrapped'],
    ['td', 'right'],
  ]);
});

it('keeps a short name in one piece, and lets a long one wrap', () => {
  const rows = [
    [said('番号'), said('指数')],
    [said('目指す姿5 行動指標1'), said('132.3')],
    [said('多様な働き方の相談・社会保険労務士の相談実施回数'), said('132.3')],
  ];
  const tags = tagsIn(drawn(dataTable({ rows, row_header_column_index: 0 })));
  const names = tags.filter(({ attributes: { scope } }) => scope === 'row');
  expect(names.map(({ attributes }) => attributes['class'])).toEqual(['short', undefined]);
});

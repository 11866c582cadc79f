/** What a page looks like in Slack, held against the strict local Slack's own check. */

import type { types } from '@slack/bolt';
import { expect, it } from 'vitest';
import type { Query } from '../../src/answers/query.ts';
import { checkMessageBlocks } from '../../src/sandbox/block-kit/check-blocks.ts';
import { readButton } from '../../src/slack/blocks/buttons.ts';
import { pageBlocks } from '../../src/slack/blocks/page-blocks.ts';
import type { Page } from '../../src/wording/page.ts';
import { aPage, aTable } from './a-page.ts';

const draw = (page: Page, tables: 'native' | 'plain' = 'native'): types.KnownBlock[] => {
  const blocks = pageBlocks(page, { tables, share: { intent: 'goal-summary', goals: [5] } });
  expect(checkMessageBlocks(JSON.parse(JSON.stringify(blocks)), [])).not.toHaveProperty('error');
  return blocks;
};

const written = (blocks: readonly types.KnownBlock[]): string => JSON.stringify(blocks);

it('draws lead, reading, table, notes, sources and buttons in this order', () => {
  const blocks = draw(
    aPage({
      reading: '目指す姿5／令和6年度',
      parts: [aTable(3)],
      notes: ['参考値です。'],
      sources: ['検証部会資料 指標一覧'],
      buttons: [{ label: '内訳', query: { intent: 'explain-calculation', goals: [5] } }],
    }),
  );
  const kinds = ['section', 'context', 'data_table', 'context', 'context', 'actions'];
  expect(blocks.map(({ type }) => type)).toEqual(kinds);
});

it('names the table, shows up to twenty rows at once and says which cell names a row', () => {
  const [, table] = draw(aPage({ parts: [aTable(30)] }));
  expect(table).toMatchObject({
    caption: '指標の一覧',
    page_size: 20,
    row_header_column_index: 0,
  });
});

it('joins tables that have the same columns', () => {
  const [, table, ...rest] = draw(aPage({ parts: [aTable(3), aTable(2)] }));
  expect(table).toMatchObject({ type: 'data_table', caption: '指標の一覧／指標の一覧' });
  expect(table?.type === 'data_table' && table.rows).toHaveLength(1 + 3 + 2);
  expect(rest.map(({ type }) => type)).toEqual(['actions']);
});

it('draws a second table of another kind as lines, because Slack takes one in a message', () => {
  const other = { caption: '内訳', columns: ['指標', '寄与'], rows: [['行1', '12ポイント']] };
  const blocks = draw(aPage({ parts: [aTable(3), { kind: 'table', table: other }] }));
  expect(blocks.map(({ type }) => type)).toEqual(['section', 'data_table', 'section', 'actions']);
  expect(written(blocks.slice(2, 3))).toContain('・行1');
});

it('cuts a table at a row and counts what is left out', () => {
  const blocks = draw(aPage({ parts: [aTable(300)] }));
  expect(written(blocks)).toContain('ほか200行。');
  expect(written(draw(aPage({ parts: [aTable(90, 400)] })))).toMatch(/ほか\d+行。/);
});

it.each(['native', 'plain'] as const)('keeps within the limits whatever comes (%s)', (tables) => {
  draw(aPage({ lead: '&'.repeat(4000), parts: [aTable(100, 500), aTable(100, 50)] }), tables);
  draw(
    aPage({
      parts: Array.from({ length: 80 }, () => ({ kind: 'paragraph', text: '<文>' }) as const),
      notes: Array.from({ length: 200 }, (_, at) => `※${at} ${'注'.repeat(100)}`),
    }),
    tables,
  );
  draw(aPage({ parts: [{ kind: 'list', title: '長い', items: ['<'.repeat(9000)] }] }), tables);
});

it('writes every value beside the head of its column where there are no tables', () => {
  const blocks = draw(aPage({ parts: [aTable(1, 0)] }), 'plain');
  expect(written(blocks)).toContain('【指標の一覧】\\n・行1｜実績 0件');
});

it('lets no text call people or hide a link, in any place', () => {
  const evil = '<!channel> <https://evil.example|ここ> & <@U1>';
  const query = { intent: 'help' } as const;
  const blocks = draw(
    aPage({
      lead: evil,
      reading: evil,
      parts: [
        { kind: 'table', table: { caption: evil, columns: [evil], rows: [[evil]] } },
        { kind: 'list', title: evil, items: [evil] },
        { kind: 'paragraph', text: evil },
      ],
      notes: [evil],
      sources: [evil],
      buttons: [{ label: evil, query }],
    }),
  );
  expect(written(blocks)).not.toMatch(/[<>]/);
});

it('puts the whole question into a button, and reads it back', () => {
  const query: Query = { intent: 'rank-indicators', goals: [5], order: 'asc', limit: 3 };
  const blocks = draw(aPage({ buttons: [{ label: '下から3つ', query }] }));
  const actions = blocks.find((block) => block.type === 'actions');
  const [asking, sharing] = actions?.elements ?? [];
  expect(asking).toMatchObject({ action_id: 'ask-0', text: { text: '下から3つ' } });
  expect(asking && 'value' in asking && readButton(asking.value ?? '')).toEqual(query);
  expect(sharing).toMatchObject({ action_id: 'share' });
});

it.each(['', 'x', '{}', '{"intent":"gone"}', '{"intent":"help","extra":1}'])(
  'refuses a button that carries %j',
  (value) => {
    expect(readButton(value)).toEqual({ refused: 'unreadable-button' });
  },
);

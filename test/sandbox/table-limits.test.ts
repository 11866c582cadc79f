import { describe, expect, it } from 'vitest';
import { aSlack, call } from './a-slack.ts';
import { complaintsAbout, dataTable, long, said, section, times } from './some-blocks.ts';

const rich = {
  type: 'rich_text',
  elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: 'あ' }] }],
};

describe('tables that Slack refuses', () => {
  const at = (pointer: string) => `[json-pointer:/blocks${pointer}]`;
  it.each<[string, unknown[], string]>([
    [
      'a table of 101 rows',
      [{ type: 'table', rows: times(101, () => [said('あ')]) }],
      `no more than 100 items allowed ${at('/0/rows')}`,
    ],
    [
      'a table of 21 columns',
      [{ type: 'table', rows: [times(21, () => said('あ'))] }],
      `no more than 20 items allowed ${at('/0/rows/0')}`,
    ],
    [
      'a table of 10,001 characters',
      [{ type: 'table', rows: [[said(long(10_001))]] }],
      `must be less than 10001 characters ${at('')}`,
    ],
    [
      'a data_table without a caption',
      [dataTable({ caption: undefined })],
      `missing required field: caption ${at('/0')}`,
    ],
    [
      'a data_table of uneven rows',
      [dataTable({ rows: [[said('a'), said('b')], [said('c')]] })],
      `all rows must have the same number of cells ${at('/0/rows/1')}`,
    ],
    [
      'a data_table of a header alone',
      [dataTable({ rows: [[said('a')]] })],
      `no fewer than 2 items allowed ${at('/0/rows')}`,
    ],
    [
      'a data_table page of 101 rows',
      [dataTable({ page_size: 101 })],
      `must be less than or equal to 100 ${at('/0/page_size')}`,
    ],
    [
      'a data_table whose row header is outside',
      [dataTable({ row_header_column_index: 2 })],
      `must be less than 2 ${at('/0/row_header_column_index')}`,
    ],
    [
      'a data_table with rich text in its header',
      [
        dataTable({
          rows: [
            [rich, said('b')],
            [said('c'), said('d')],
          ],
        }),
      ],
      `rich_text is not allowed in header cells ${at('/0/rows/0')}`,
    ],
  ])('refuses %s', (_what, blocks, message) => {
    expect(complaintsAbout(blocks)).toEqual(['invalid_blocks', `[ERROR] ${message}`]);
  });

  it('refuses two tables in one message', () => {
    expect(complaintsAbout([dataTable(), dataTable()])).toEqual([
      'invalid_attachments',
      '[ERROR] only_one_table_allowed',
    ]);
  });
});

it('takes a data_table that keeps the limits', () => {
  expect(complaintsAbout([dataTable({ page_size: 20, row_header_column_index: 1 })])).toEqual([]);
});

it('refuses data_table alone where the workspace does not know it yet', async () => {
  const slack = await aSlack({ rejectBlocks: ['data_table'] });
  const post = (blocks: unknown[]) =>
    call(slack, 'chat.postMessage', { channel: 'C1', text: 'あ', blocks });
  expect(await post([dataTable()])).toMatchObject({
    error: 'invalid_blocks',
    errors: ['unsupported type: data_table [json-pointer:/blocks/0/type]'],
  });
  expect((await post([section('R6 1')])).ok).toBe(true);
});

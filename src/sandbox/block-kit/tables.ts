/** The table and data_table blocks. */
import { z } from 'zod';
import { RichText } from './rich-text.ts';
import { Id } from './text.ts';

const RawText = z.strictObject({ type: z.literal('raw_text'), text: z.string().min(1) });
const RawNumber = z.strictObject({
  type: z.literal('raw_number'),
  value: z.number(),
  text: z.string().min(1),
});
const Cell = z.discriminatedUnion('type', [RawText, RawNumber, RichText]);
const Row = z.array(Cell).min(1).max(20);

export const Table = z.strictObject({
  type: z.literal('table'),
  block_id: Id.optional(),
  rows: z.array(Row).min(1).max(100),
  column_settings: z
    .array(
      z.strictObject({
        align: z.enum(['left', 'center', 'right']).optional(),
        is_wrapped: z.boolean().optional(),
      }),
    )
    .max(20)
    .optional(),
});

/** The first of its 2 to 101 rows is the header, which cannot hold rich text. */
export const DataTable = z
  .strictObject({
    type: z.literal('data_table'),
    block_id: Id.optional(),
    rows: z.array(Row).min(2).max(101),
    caption: z.string().min(1),
    page_size: z.number().int().min(1).max(100).optional(),
    row_header_column_index: z.number().int().min(0).max(19).optional(),
  })
  .superRefine(({ rows, row_header_column_index: header = 0 }, complain) => {
    const width = rows[0]?.length ?? 0;
    for (const [at, row] of rows.entries()) {
      if (row.length !== width) {
        complain.addIssue({
          code: 'custom',
          path: ['rows', at],
          message: 'all rows must have the same number of cells',
        });
      }
    }
    if (rows[0]?.some(({ type }) => type === 'rich_text')) {
      complain.addIssue({
        code: 'custom',
        path: ['rows', 0],
        message: 'rich_text is not allowed in header cells',
      });
    }
    if (header >= width) {
      complain.addIssue({
        code: 'custom',
        path: ['row_header_column_index'],
        message: `must be less than ${width}`,
      });
    }
  });

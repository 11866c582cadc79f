/** What begins like a formula is text in every paper: no program may calculate what somebody typed. */

import { expect, it } from 'vitest';
import type { PaperFormat, PaperKind } from '../../../src/domain/paper-kind.ts';
import type { State } from '../../../src/domain/state.ts';
import { readTables } from '../../../src/intake/read-tables.ts';
import { readDocument } from '../../helpers/read-document.ts';
import { made, past } from './papers.ts';

const typed = ['=1+1', '+1+A1', '-1+A1', '@SUM(A1)', ' =1+1', '\t=1+1', '＝1+1'] as const;

function saying(text: string): State {
  return {
    ...past,
    comments: past.comments.map((one) => ({
      ...one,
      versions: one.versions.map((version) => ({ ...version, text, proposal: null })),
    })),
  };
}

/** A bare number, as -1, is one: what a program makes of it is what was meant. */
async function bytesOf(text: string, format: PaperFormat): Promise<Uint8Array> {
  const kind: PaperKind = format === 'docx' ? 'answers' : 'review-sheet';
  return (await made({ kind }, format, saying(text))).bytes;
}

it.each(typed)('stays text in a workbook, letter for letter: %j', async (text) => {
  const read = await readTables({ bytes: await bytesOf(text, 'xlsx'), name: '資料.xlsx' });
  if (!('sheets' in read)) throw new Error('Not readable');
  const rows = read.sheets.flatMap((sheet) => sheet.rows);
  const told = rows.flatMap(({ cells }) => cells).filter((cell) => cell.trim() === text.trim());
  expect([told.length > 0, rows.flatMap(({ formulas }) => formulas)]).toEqual([true, []]);
});

it.each(typed)('is neutralised in a CSV, which Excel would calculate: %j', async (text) => {
  const csv = new TextDecoder().decode(await bytesOf(text, 'csv'));
  const cells = csv.split(/[,\r\n]+/).map((cell) => cell.replace(/^"|"$/g, ''));
  const own = cells.filter((cell) => cell.trim().endsWith(text.trim()) && cell.length < 12);
  expect([
    own.length > 0,
    own.filter((cell) => /^[=+\-@\t\r＝＋－＠]|^\s+[=+\-@]/.test(cell)),
  ]).toEqual([true, []]);
});

it.each(typed)('is read out as it was typed: %j', async (text) => {
  const words = new TextDecoder().decode(await bytesOf(text, 'txt'));
  expect(words).toContain(`：${text}`);
});

it.each(typed)('stands in a document as it was typed: %j', async (text) => {
  const { lines } = readDocument(await bytesOf(text, 'docx'));
  expect(lines.join('\n')).toContain(text.trim());
});

it('loses no other text in a workbook to a sign that XML does not have', async () => {
  const read = await readTables({
    bytes: await bytesOf('表から貼った\uFFFE字\uFFFFです。', 'xlsx'),
    name: '資料.xlsx',
  });
  if (!('sheets' in read)) throw new Error('Not readable');
  const cells = read.sheets.flatMap((sheet) => sheet.rows.flatMap((row) => row.cells));
  expect(cells.filter((cell) => cell === '表から貼った 字 です。').length).toBeGreaterThan(1);
  expect(cells).toContain('対応区分');
});

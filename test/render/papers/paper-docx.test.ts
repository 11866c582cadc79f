/** Documents that Word can open: what a person typed never breaks them, and headers repeat. */

import { expect, it } from 'vitest';
import { paperDocx } from '../../../src/render/papers/paper-docx.ts';
import { partOfDocument, readDocument } from '../../helpers/read-document.ts';

const columns = [
  { title: '番号', share: 20 },
  { title: '意見', share: 80 },
];

it('keeps every letter but those that no document can hold', async () => {
  const texts = ['𠮷 & <b>"太字"</b>', '一行目\n二行目', '\u0000\u0008鈴\uFFFF', '半分\uD842の字'];
  const parts = texts.map((text) => ({ is: 'line', text }) as const);
  const paper = { title: '題', head: [], mark: '', parts };
  expect(readDocument(await paperDocx(paper)).lines).toEqual([
    '題',
    '𠮷 & <b>"太字"</b>',
    '一行目⏎二行目',
    '  鈴 ',
    '半分 の字',
  ]);
});

it('repeats the titles of a table and keeps rows together, but for those longer than half a page', async () => {
  const rows = [
    ['1', '短い意見'],
    ['2', '長い意見'.repeat(200)],
  ];
  const paper = {
    title: '題',
    head: [],
    mark: '',
    parts: [{ is: 'table', columns, rows } as const],
  };
  const xml = partOfDocument(await paperDocx(paper), 'word/document.xml');
  const kept = [...xml.matchAll(/<w:tr>.*?<\/w:tr>/gsu)].map(([row]) =>
    ['tblHeader', 'cantSplit'].filter((name) => row.includes(`<w:${name}/>`)),
  );
  expect(kept).toEqual([['tblHeader', 'cantSplit'], ['cantSplit'], []]);
});

/** 変化の一覧 as a file: the same page in every format, and nothing in a copy that is not for its readers. */

import { openXlsx } from 'hucre/xlsx';
import { beforeAll, expect, it } from 'vitest';
import { changedSince } from '../../../src/cli/changed-since.ts';
import type { PaperCopy } from '../../../src/domain/paper-kind.ts';
import { isRefusal } from '../../../src/domain/refusal.ts';
import { readTables } from '../../../src/intake/read-tables.ts';
import { makePaper } from '../../../src/render/papers/make-paper.ts';
import type { Paper } from '../../../src/reports/papers/paper.ts';
import { createMemoryStore } from '../../../src/store/memory-store.ts';
import { readCheckWords } from '../../../src/store/read-check-words.ts';
import { readSynonyms } from '../../../src/store/read-synonyms.ts';
import type { Store } from '../../../src/store/store.ts';
import { beforeChanges, changedWords, withChanges } from '../../cli/changed-store.ts';
import { readDocument } from '../../helpers/read-document.ts';

let store: Store;
beforeAll(async () => {
  let now = '2025-06-01T00:00:00.000Z';
  store = createMemoryStore(beforeChanges, () => new Date(now));
  now = '2025-06-10T01:00:00.000Z';
  await store.update(withChanges, 'U9');
});

const formats = ['docx', 'xlsx', 'txt'] as const;
type Format = (typeof formats)[number];

async function made(format: Format, copy: PaperCopy, goal: 5 | 6 | undefined): Promise<Paper> {
  const asked = { kind: 'changes-since', goal, copy, fiscalYear: undefined } as const;
  const since = await changedSince('第1回部会', asked, {
    ...{ reader: store, time: { today: '2025-07-01', now: '2025-07-01T01:00:00.000Z' } },
    synonyms: await readSynonyms('data/synonyms.json'),
    words: await readCheckWords('data/check-words.json'),
  });
  if ('problem' in since) throw new Error(since.problem);
  const { span, changed } = since;
  const request = { ...asked, withPace: false, on: '2025-07-01', span };
  const material = { state: store.read(), changes: [], workspace: undefined, changed };
  const paper = await makePaper(request, format, material);
  if (isRefusal(paper)) throw new Error(paper.refused);
  return paper;
}

/** Every text of it, a line each. */
async function linesOf(format: Format, copy: PaperCopy = 'for-committee', goal?: 5 | 6) {
  const { bytes, fileName: name } = await made(format, copy, goal);
  if (format === 'docx') {
    const { lines, header } = readDocument(bytes);
    return [...header, ...lines];
  }
  if (format === 'txt') return new TextDecoder().decode(bytes).split('\r\n');
  const read = await readTables({ bytes, name });
  if (!('sheets' in read)) throw new Error('Not readable');
  return read.sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells));
}

it.each(formats)('shows what is private to the secretariat alone (%s)', async (format) => {
  const copies = ['for-committee', 'for-publication', 'for-secretariat'] as const;
  const texts = await Promise.all(
    copies.map(async (copy) => (await linesOf(format, copy)).join('\n')),
  );
  expect(
    texts.map((text) => ({
      public: text.includes(changedWords.public),
      private: text.includes(changedWords.private),
      marked: text.includes('配らないでください'),
      count: /委員の意見\d件/.exec(text)?.[0],
    })),
  ).toEqual([
    { public: true, private: false, marked: false, count: '委員の意見2件' },
    { public: true, private: false, marked: false, count: '委員の意見2件' },
    { public: true, private: true, marked: true, count: '委員の意見3件' },
  ]);
});

it('reads row after row, each value behind the name of its column', async () => {
  const text = (await linesOf('txt')).join('\n');
  expect(text.slice(0, text.indexOf('■委員の意見'))).toBe(
    [
      '変化の一覧\n令和7年6月5日の終わりから今まで\n令和7年7月1日現在　配布用\n',
      '変わったのは、値1件、委員の意見2件、区の考え方1件です。年度の指定がない質問は、令和6年度ではなく令和7年度の値で答えるようになりました。\n',
      '■値\n',
      '1件中1件目',
      '指標：目指す姿5 行動指標2「多様な働き方の相談・社会保険労務士の相談実施回数」',
      '年度：令和7年度\n前：（承認された値なし）\n後：230回\n承認：事務局（令和7年6月10日 10:00）\n\n',
    ].join('\n'),
  );
});

/** A value of goal 5 came in, and questions without a year are about the newest one with values. */
const yearMoved = '年度の指定がない質問は、令和6年度ではなく令和7年度の値で';

it.each(formats)(
  'says of a goal in which nothing was entered that its answers speak of another year (%s)',
  async (format) => {
    const lines = await linesOf(format, 'for-committee', 6);
    const empty = lines.filter((line) => line.startsWith('変化がなかったもの：値、'));
    expect([lines.some((line) => line.startsWith(yearMoved)), empty.length]).toEqual([true, 1]);
  },
);

it('fits its tables onto one grid of A4, and keeps 「=cmd」 a text', async () => {
  const { bytes, fileName: name } = await made('xlsx', 'for-committee', undefined);
  const [sheet] = (await openXlsx(bytes)).sheets;
  expect(sheet?.pageSetup).toMatchObject({
    paperSize: 'a4',
    orientation: 'portrait',
    fitToWidth: 1,
  });
  const read = await readTables({ bytes, name });
  if (!('sheets' in read)) throw new Error('Not readable');
  const rows = read.sheets.flatMap((one) => one.rows);
  expect(rows.flatMap(({ formulas }) => formulas)).toEqual([]);
  expect(rows.filter(({ cells }) => cells.includes(changedWords.formula))).toHaveLength(1);
});

it('is named for the first day of which it tells', async () => {
  const { fileName } = await made('docx', 'for-secretariat', 5);
  expect(fileName).toBe('changes-since-2025-06-06-goal-5-2025-07-01-SECRETARIAT-ONLY.docx');
});

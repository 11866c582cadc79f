import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Change } from '../../src/domain/change.ts';
import { createDraft } from '../../src/domain/draft.ts';
import { freezeJson } from '../../src/domain/json.ts';
import { opsBetween } from '../../src/domain/ops-between.ts';

type Document = Record<string, unknown>;

/** What JSON makes of a document: no -0, and nothing shared with the original. */
const copyOf = (document: Document): Document => {
  const copy: unknown = JSON.parse(JSON.stringify(document));
  return Object.fromEntries(Object.entries(copy ?? {}));
};

const record = fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e'), text: fc.string() });
const list = fc.oneof(
  fc.uniqueArray(record, { selector: ({ id }) => id }),
  fc.array(record),
  fc.array(fc.integer()),
);
const field = fc.constantFrom('plan', 'notes', 'x', 'toString', '');
const documents = fc
  .dictionary(field, fc.oneof(list, fc.jsonValue(), fc.dictionary(field, list)))
  .map(copyOf)
  .filter((document) => freezeJson(copyOf(document)) === undefined);

it('names what was replaced, added and taken out, with the values before and after', () => {
  const before = { plan: { revision: 2, notes: [{ id: 'a' }, { id: 'b', text: 'old' }] } };
  const after = { plan: { notes: [{ id: 'b', text: 'new' }, { id: 'c' }] }, kept: true };
  expect(opsBetween(before, after)).toEqual([
    { path: ['plan', 'revision'], before: 2 },
    { path: ['plan', 'notes', { at: 0, id: 'a' }], before: { id: 'a' } },
    { path: ['plan', 'notes', { at: 0, id: 'b' }, 'text'], before: 'old', after: 'new' },
    { path: ['plan', 'notes', { at: 1, id: 'c' }], after: { id: 'c' } },
    { path: ['kept'], after: true },
  ]);
});

it('finds nothing between a document and its copy', () => {
  fc.assert(
    fc.property(documents, (document) => {
      expect(opsBetween(document, copyOf(document))).toEqual([]);
    }),
  );
});

it('finds changes that, made again after a trip through JSON, give exactly the new document', () => {
  fc.assert(
    fc.property(documents, documents, (before, after) => {
      const change = { seq: 1, at: '2026-11-20T10:00:00.000Z', actor: 'U1' };
      const written = JSON.stringify({ ...change, ops: opsBetween(before, after) });
      const document = copyOf(before);
      expect(createDraft(document).apply(Change.parse(JSON.parse(written)).ops)).toBeUndefined();
      expect(document).toEqual(after);
    }),
    { numRuns: 500 },
  );
});

it('does not make a change that does not fit what is there', () => {
  const misfit = { path: ['plan', 'revision'], before: 2, after: 3 };
  expect(createDraft({ plan: { revision: 1 } }).apply([misfit])).toEqual({ misfit });
  expect(createDraft({}).apply([misfit])).toEqual({ misfit });
});

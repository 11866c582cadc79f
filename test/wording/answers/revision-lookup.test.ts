import { expect, it } from 'vitest';
import { revisionLookup } from '../../../src/answers/kinds/revision-lookup.ts';
import { revisionLookupPage } from '../../../src/wording/answers/revision-lookup.ts';
import { aContext, aQuery } from '../../helpers/asking.ts';
import { cellsOf } from '../../helpers/page-cells.ts';

const page = (indicators?: string[]) =>
  revisionLookupPage(
    revisionLookup(
      aQuery({ intent: 'revision-lookup', ...(indicators && { indicators }) }),
      aContext(),
    ),
  );

it('counts proposals and second names apart and says that nothing is decided', () => {
  expect(page().lead).toBe(
    '資料には、案として示された指標名が1件、併記された指標名が5件、収集方法の併記や欄の書き込みが8件あります。採否の記載はありません。',
  );
});

it('shows how each second name stands', () => {
  const cells = cellsOf(page());
  expect(cells.filter((cell) => cell === '案')).toHaveLength(1);
  expect(cells.filter((cell) => cell === '併記（採否の記載なし）')).toHaveLength(5);
});

it('has a proper sentence for an indicator with nothing beside it', () => {
  const { lead, reading } = page(['5-A2']);
  expect(lead).toBe(
    '多様な働き方の相談・社会保険労務士の相談実施回数について、資料に見直しの案や併記はありません。',
  );
  expect(reading).toBe('目指す姿5 行動指標2');
});

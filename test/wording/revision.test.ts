/** What is said of revisions: in the list, before they are saved, in the audit. */

import { expect, it } from 'vitest';
import { standing } from '../../src/collection/standing.ts';
import type { Revision } from '../../src/domain/revision.ts';
import { auditText, noNames } from '../../src/wording/audit.ts';
import { breakText, changeText, nextText, stageText } from '../../src/wording/revision.ts';
import { breakExplained, effectLines } from '../../src/wording/revision-effect.ts';
import { first, kept } from '../collection/entering.ts';
import {
  approve,
  baseline,
  decided,
  drop,
  example,
  link,
  matching,
  proposed,
  rename,
} from '../collection/proposing.ts';

const { plan } = first;
const one = (state: { revisions: readonly Revision[] }): Revision => {
  const [revision] = state.revisions;
  if (revision === undefined) throw new Error('No revision');
  return revision;
};

it('says what changes, before → after', () => {
  const texts = [
    matching,
    baseline('5-M4', '70.5'),
    rename('5-A2', '相談実施回数', '相談の回数'),
    example('多様な働き方に関する相談', 'removed'),
    link('7-A2', '7-S1'),
  ].map((change) => changeText(change, standing(first)));
  expect(texts).toEqual([
    '指標の差替え：5-A4「おしごとカフェでの求人数」（単位は件、基準値は令和5年度の2,691件） → 「区内企業と求職者のマッチングイベント開催数」（単位は回、基準値は令和7年度の45回）',
    '基準値の変更：5-M4「企業内創業・兼業副業を認める事業者割合」の基準値 令和5年度の68% → 令和7年度の70.5%',
    '指標名の変更：5-A2「相談実施回数」 → 「相談の回数」',
    'ロジックモデルの項目の削除：目指す姿5の取組例から「多様な働き方に関する相談」を除く',
    'つながりの追加：目指す姿7の7-A2から7-S1へのつながりを加える（関心が行動につながる）',
  ]);
});

it('says how far a revision has come, with the days', () => {
  const draft = one(proposed(first));
  expect(`${stageText(draft)}。${nextText(draft)}`).toBe(
    '事務局案（令和8年11月10日）。次は部会です。',
  );
  const done = decided(proposed(first), 1);
  expect(`${stageText(one(done))}。${nextText(one(done))}`).toBe(
    '事務局案（令和8年11月10日）→部会（令和8年11月20日）→発展会議（令和8年11月20日）→決定（令和8年11月20日）。',
  );
  expect(breakText(draft)).toBeUndefined();
  expect(breakText(one(done))).toBe('系列断絶は、まだ承認されていません。');
  expect(breakText(one(kept(approve(done, 1))))).toContain('令和8年11月20日に承認されました');
  const dropped = one(kept(drop(done, 1)));
  expect(nextText(dropped)).toBe('取り下げました。理由は「部会で見送り」です。');
});

it('says which years keep their series, and whether the 充実度 is touched', () => {
  const said = { change: { ...baseline('5-S1', '50'), isComparable: false }, appliesFrom: 2026 };
  expect(effectLines(said, plan)).toEqual([
    '令和7年度までは、いまの系列のままです。令和8年度からは、新しい系列になります。',
    '令和8年度からの指数は、系列断絶として、承認されるまで充実度に入れません。',
    '同じ指標が5-M6にもあり、そちらも同じように変わります。',
  ]);
  expect(effectLines({ change: matching, appliesFrom: 2026 }, plan)[1]).toContain(
    'この指標は、充実度にはもともと入っていません',
  );
  expect(breakExplained(said, plan)).toBe('承認すると、令和8年度からの指数を充実度に入れます。');
});

it('tells in the audit what was put down, and how far it came', () => {
  const revision = one(decided(proposed(first), 1));
  const entry = {
    ...{ seq: 1, date: '2026-11-20', time: '10:00:00', actor: 'U9', reason: undefined },
    ...{ action: 'revision-proposed', adoption: undefined },
  };
  const values = [
    { path: ['revisions', { at: 0 }], after: revision },
    { path: ['revisions', { at: 0 }, 'stages', { at: 3 }], before: revision.stages[3] },
    { path: ['revisions', { at: 0 }, 'appliesFrom'], before: 2026, after: 2027 },
  ];
  const said = auditText(
    [{ ...entry, values }],
    { indicator: undefined, since: undefined },
    noNames,
  );
  for (const words of [
    '見直しの記録（変更番号1）',
    '見直し1を追加：指標の差替え：5-A4 → 「区内企業と求職者のマッチングイベント開催数」',
    '見直し1の段階を取り消し：決定（令和8年11月20日）',
    '見直し（1番目）の適用する最初の年度：令和8年度 → 令和9年度',
  ]) {
    expect(said).toContain(words);
  }
});

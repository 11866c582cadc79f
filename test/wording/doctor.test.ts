/** 診断: where each thing that is looked at turns from good to bad, and what is then to be done. */

import { describe, expect, it } from 'vitest';
import { backupFinding } from '../../src/wording/doctor/backup.ts';
import { clockFinding } from '../../src/wording/doctor/clock.ts';
import { disposalFindings } from '../../src/wording/doctor/disposal.ts';
import { diskFinding } from '../../src/wording/doctor/disk.ts';
import { closingLine, type Finding, findingLine } from '../../src/wording/doctor/finding.ts';
import { lockFinding } from '../../src/wording/doctor/lock.ts';
import { planFinding } from '../../src/wording/doctor/plan.ts';
import { scopesFinding } from '../../src/wording/doctor/slack.ts';
import { storeFinding } from '../../src/wording/doctor/store.ts';
import { sizeText } from '../../src/wording/size-text.ts';
import { adoptedPlan } from '../helpers/adopted-plan.ts';

const at = '2026-11-20T00:30:00.000Z';

it('says in a line how a thing stands', () => {
  expect(findingLine({ grade: 'bad', text: '鍵：…' })).toBe('いけません　鍵：…');
  expect(findingLine({ grade: 'good', text: '鍵：…' })).toBe('よし　　　　鍵：…');
});

it('closes with what to begin with', () => {
  const good: Finding = { grade: 'good', text: '' };
  const attention: Finding = { grade: 'attention', text: '' };
  const bad: Finding = { grade: 'bad', text: '' };
  expect([[bad, attention, good], [attention, good], [good]].map(closingLine)).toEqual([
    'いけません1件、注意1件です。「いけません」から直してください。',
    '動かせます。注意が1件あります。',
    'すべてよしです。',
  ]);
});

it.each([
  [undefined, 'attention', '比べていません'],
  [-29_000, 'good', '合っています'],
  [31_000, 'attention', '31秒進んで'],
  [-300_000, 'attention', '300秒遅れて'],
  [301_000, 'bad', '301秒進んで'],
] as const)('takes a clock that is %s ms off for %s', (driftMs, grade, said) => {
  const finding = clockFinding(at, driftMs);
  expect(finding.grade).toBe(grade);
  expect(finding.text).toContain(said);
  expect(finding.text).toContain('日本時間で令和8年11月20日 09:30');
});

it.each([
  [2 * 1024 ** 3, 'good'],
  [500 * 1024 ** 2, 'attention'],
  [50 * 1024 ** 2, 'bad'],
] as const)('takes %i free bytes for %s', (free, grade) => {
  expect(diskFinding('/data', { freeBytes: free }).grade).toBe(grade);
});

it('does not take a disk for good that cannot be written to, or not even looked at', () => {
  const { grade, text } = diskFinding('/data', { refused: 'EROFS' });
  expect(grade).toBe('bad');
  expect(text).toContain('「/data」に書き込めません（EROFS）');
  expect(diskFinding('/data', { problem: '調べられません。' }).grade).toBe('bad');
});

it('says of an unfinished disposal what it means and which command ends it', () => {
  expect(disposalFindings(undefined)).toEqual([]);
  const [finding, ...others] = disposalFindings('/data/disposal-under-way.json');
  expect(others).toEqual([]);
  expect(finding?.grade).toBe('attention');
  expect(finding?.text).toContain('前に始めた廃棄が終わっていません');
  expect(finding?.text).toContain('ボットを止めてから npm run --silent dispose -- --yes を');
  expect(finding?.text).toContain('「/data/disposal-under-way.json」');
});

describe('a backup', () => {
  const now = new Date(at);
  const place = '/backups';
  const hoursAgo = (hours: number) => ({
    madeAt: new Date(now.getTime() - hours * 3_600_000).toISOString(),
    seq: 7,
  });

  it.each([
    [0, 0, 'good', '1時間以内'],
    [36, 0, 'good', '36時間前'],
    [37, 0, 'attention', '37時間前'],
    [24 * 8, 0, 'bad', '8日前'],
    [1, 2, 'attention', '使えない控えが2件あります'],
  ] as const)('of %i hours ago, beside %i unusable, is %s', (hours, unusable, grade, said) => {
    const finding = backupFinding({ place, newest: hoursAgo(hours), furthest: 7, unusable }, now);
    expect(finding.grade).toBe(grade);
    expect(finding.text).toContain(said);
  });

  it('of a later date than now is no fresh one: a clock was wrong', () => {
    const { grade, text } = backupFinding(
      { place, newest: hoursAgo(-2), furthest: 7, unusable: 0 },
      now,
    );
    expect(grade).toBe('attention');
    expect(text).toContain('いまの時計より先です。時計を確かめてください。');
  });

  it('that holds less than an older one may be of the wrong data', () => {
    const { grade, text } = backupFinding(
      { place, newest: hoursAgo(1), furthest: 9, unusable: 0 },
      now,
    );
    expect(grade).toBe('attention');
    expect(text).toContain('変更番号9まで入った控えもあります');
  });

  it('is missed where there is none, or no place for it', () => {
    const none = backupFinding({ place, newest: undefined, furthest: 0, unusable: 1 }, now);
    expect(none).toMatchObject({ grade: 'bad' });
    expect(backupFinding({ place: undefined }, now)).toMatchObject({ grade: 'attention' });
    expect(backupFinding({ problem: '読めません。' }, now)).toEqual({
      grade: 'bad',
      text: '控え：読めません。',
    });
  });
});

it('names scopes that are missing before those that are needless', () => {
  expect(scopesFinding(['a', 'c'], ['a', 'b'])).toMatchObject({ grade: 'bad' });
  expect(scopesFinding(['a', 'b'], ['a'])).toMatchObject({ grade: 'attention' });
  expect(scopesFinding(['a'], ['a'])).toMatchObject({ grade: 'good' });
  expect(scopesFinding(undefined, ['a']).text).toContain('Slackの返事');
  expect(scopesFinding(['a'], undefined).text).toContain('manifest.yml');
});

it('says who has the lock', () => {
  expect(lockFinding({ held: true, holder: { pid: 12, host: 'ward', since: at } }).text).toBe(
    '鍵：ボットが使っています（プロセス12、ward、令和8年11月20日 09:30から）。',
  );
  expect(lockFinding({ held: true, holder: undefined }).text).toBe('鍵：ボットが使っています。');
  expect(lockFinding({ problem: '調べられません。' }).grade).toBe('bad');
});

it('says which plan is in use, and whether it was held against the originals', () => {
  const { documents } = adoptedPlan();
  const proofreading = { status: 'checked', by: '事務局', on: '2026-11-20' } as const;
  const checked = documents.map((document) => ({ ...document, proofreading }));
  expect(planFinding({ revision: 2, stored: 2, documents: checked })).toEqual({
    grade: 'good',
    text: '計画：読めました。第2版です。すべて原本照合済みです。',
  });
  expect(planFinding({ revision: 3, stored: 2, documents: checked }).text).toContain(
    '使用中は第2版。次にボットを始めると差し替わります',
  );
  expect(planFinding({ revision: 2, stored: 3, documents }).text).toContain('使用中は第3版）');
  expect(planFinding({ revision: 2, stored: undefined, documents }).grade).toBe('attention');
});

it('knows a store in which nothing was changed yet', () => {
  expect(storeFinding({ empty: false, folder: '/data', seq: 0, at }).text).toBe(
    '保存先：「/data」を読めました（変更番号0まで、まだ変更はありません）。',
  );
});

it.each([
  [0, '0バイト'],
  [1023, '1023バイト'],
  [1536, '1.5KB'],
  [1024 ** 2, '1MB'],
  [80 * 1024 ** 3, '80GB'],
  [2 * 1024 ** 4, '2TB'],
])('writes %i bytes as %s', (bytes, text) => {
  expect(sizeText(bytes)).toBe(text);
});

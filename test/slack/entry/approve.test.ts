/** Stories of the approval: what was seen is approved, one is sent back, and a long list goes on. */

import { afterEach, expect, it } from 'vitest';
import { collected } from '../../../src/collection/collected.ts';
import { enterValue } from '../../../src/collection/enter.ts';
import { entryStatus } from '../../../src/domain/entry.ts';
import { isRefusal } from '../../../src/domain/refusal.ts';
import type { State } from '../../../src/domain/state.ts';
import { type EntryScene, first, startEntryScene } from './entry-scene.ts';

/** All figures of the plan, entered by U4 for 令和7年度. */
function manyWaiting(): State {
  const figures = [
    ...collected(first),
    ...collected(first).filter(({ kind }) => kind !== 'indicator'),
  ];
  return figures.reduce<State>((state, { target, kind }, place) => {
    const isPlan = place >= collected(first).length;
    const outcome = enterValue(state, {
      ...{ target, what: isPlan ? 'planned' : 'actual', fiscalYear: 2025, via: 'file', by: 'U4' },
      ...{ value: { state: 'measured', value: '50' }, remark: '理由'.repeat(250), evidence: null },
      ...{ at: '2026-11-19T01:00:00.000Z', today: '2026-11-19' },
    });
    if (isRefusal(outcome)) throw new Error(`${kind} ${target}: ${JSON.stringify(outcome)}`);
    return outcome;
  }, first);
}

let at: EntryScene;
afterEach(() => at.scene.end());

async function begin(by = 'U4'): Promise<void> {
  at = await startEntryScene();
  await at.open('U8');
  await at.pick(by, '5-A2');
}

it('sends one back with its reason, which reaches who entered it', async () => {
  await begin();
  await at.send('U4', { figure: '230' });
  await at.send('U4', { figure: '230' });
  await at.open('U8');
  await at.press('U8', '確かめて承認');
  const view = await at.modal('U8');
  const select = JSON.stringify(view.blocks);
  const code = /"value":"(1 [0-9a-f]{16})"/.exec(select)?.[1] ?? '';
  expect(await at.send('U8', { approve: [], back: code })).toContain(
    '差し戻す理由を書いてください',
  );
  await at.send('U8', { approve: [], back: code, reason: '上半期だけの値です。' });
  expect(at.entries().map(entryStatus)).toEqual(['sent-back']);
  const { slack } = at.scene;
  const dm = () => slack.directMessages('U4').at(-1)?.text;
  expect(await slack.until(dm)).toContain('理由：上半期だけの値です。');
  await at.open('U4');
  expect(at.words('U4')).toContain('差し戻されました');
  await at.press('U4', '入れ直す');
  await slack.until(() => slack.modals('U4').at(-1)?.title === '数値を入力');
});

it('approves nothing that has changed since the list was opened, and says which that is', async () => {
  await begin();
  await at.close('U4');
  for (const [target, figure] of [
    ['5-A2', '230'],
    ['5-A4', '4111'],
  ] as const) {
    await at.pick('U4', target);
    await at.send('U4', { figure });
    await at.send('U4', {});
    await at.close('U4');
  }
  await at.open('U8');
  await at.press('U8', '確かめて承認');
  expect(await at.shown('U8')).toContain('入力2：田中');
  await at.pick('U4', '5-A4');
  await at.send('U4', { figure: '4112' });
  await at.send('U4', {});
  await at.send('U8', {});
  expect(at.entries().map(entryStatus)).toEqual(['approved', 'withdrawn', 'entered']);
  const told = await at.shown('U8');
  expect(told).toContain('1件を承認しました。');
  expect(told).toContain('・入力1　230回');
  expect(told).toContain('次の1件の内容が変わりました。承認も差し戻しもしていません。');
  expect(told).toContain('・入力2　4,111件');
});

it('leaves the form open with all that was written when everything in it has changed', async () => {
  await begin();
  await at.send('U4', { figure: '230' });
  await at.send('U4', {});
  await at.open('U8');
  await at.press('U8', '確かめて承認');
  await at.open('U4');
  await at.press('U4', '元に戻す');
  expect(await at.send('U8', {})).toContain(
    '状態が変わった入力があります（入力1）。何も変更していません。',
  );
  expect(at.entries().map(entryStatus)).toEqual(['withdrawn']);
});

it('shows more than a hundred values of one person page by page, and passes over what is left', async () => {
  at = await startEntryScene(manyWaiting());
  const all = at.entries().length;
  expect(all).toBeGreaterThan(100);
  await at.open('U8');
  expect(at.words('U8')).toContain(`承認を待っている値（${all}件）`);
  await at.press('U8', '確かめて承認');
  expect(await at.shown('U8')).toContain(`ほかに${all - 30}件あります。`);
  const [code = ''] = /1 [0-9a-f]{16}/.exec(await at.shown('U8')) ?? [];
  await at.send('U8', { approve: [], back: code, reason: '単位を確かめてください。' });
  expect(await at.shown('U8')).toContain('差し戻しました：入力1');
  await at.send('U8', { approve: [] });
  expect(await at.shown('U8')).toContain('入力61：田中');
  for (let left = all - 60; left > 0; left -= 30) {
    const codes = [...(await at.shown('U8')).matchAll(/"value":"(\d+ [0-9a-f]{16})"/g)];
    await at.send('U8', { approve: [...new Set(codes.map(([, one = '']) => one))] });
    if (left > 30) expect(await at.shown('U8')).toContain('30件を承認しました。');
  }
  const count = (status: string) =>
    at.entries().filter((one) => entryStatus(one) === status).length;
  expect([count('sent-back'), count('approved'), count('entered')]).toEqual([1, all - 60, 59]);
});

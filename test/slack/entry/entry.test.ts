/** Stories of a value: entered by who holds it, approved by the secretariat, and then in every answer. */

import { afterEach, expect, it } from 'vitest';
import { entryStatus } from '../../../src/domain/entry.ts';
import { type EntryScene, startEntryScene } from './entry-scene.ts';

let at: EntryScene;
afterEach(() => at.scene.end());

async function begin(by = 'U4'): Promise<void> {
  at = await startEntryScene();
  await at.open('U8');
  await at.pick(by, '5-A2');
}

async function asked(by: string, text: string): Promise<string> {
  const { slack, sato } = at.scene;
  const seen = () => slack.messagesSeenBy(by, 'C1').filter(({ ephemeralTo }) => ephemeralTo === by);
  const before = seen().length;
  await sato.command({ by, command: '/shihyo', text, channel: 'C1' });
  return slack.until(() => seen().length > before && seen().at(-1)?.text);
}

it('shows baseline, last value and the index number before anything is saved', async () => {
  await begin();
  const form = await at.shown('U4');
  for (const words of [
    ...['5-A2', '単位：回', '基準値（令和5年度）：155回', '前回の値（令和6年度）：205回'],
    ...['データの収集方法：公社', '入力期限：令和8年6月30日'],
  ]) {
    expect(form).toContain(words);
  }
  await at.send('U4', { figure: '２３０回' });
  const preview = await at.shown('U4');
  for (const words of ['まだ保存していません', '230回', '148.39', '↑上回る']) {
    expect(preview).toContain(words);
  }
  expect(at.entries()).toEqual([]);
  await at.send('U4', {});
  expect(at.entries()).toMatchObject([
    {
      ...{ no: 1, target: '5-A2', fiscalYear: 2025, by: 'U4', via: 'form', remark: null },
      ...{ value: { state: 'measured', value: '230' }, decisions: [] },
    },
  ]);
  expect(await at.shown('U4')).toContain('登録しました');
});

it('is in no answer before it is approved, and in all of them afterwards', async () => {
  await begin();
  const question = '5-A2の指数は？';
  await at.send('U4', { figure: '230' });
  await at.send('U4', { figure: '230' });
  expect(at.entries()).toHaveLength(1);
  expect(await asked('U1', question)).toContain('132.26');
  expect(await asked('U1', question)).not.toContain('148.39');
  await at.open('U8');
  expect(at.words('U8')).toContain('承認を待っている値（1件）');
  await at.press('U8', '確かめて承認');
  expect(await at.shown('U8')).toContain('田中');
  await at.send('U8', {});
  expect(at.entries().map(entryStatus)).toEqual(['approved']);
  const after = await asked('U1', question);
  expect(after).toContain('令和7年度');
  expect(after).toContain('148.39');
  expect(after).toContain('入力1（令和8年11月20日承認）');
  expect(await asked('U1', '令和6年度の5-A2の指数は？')).toContain('132.26');
  expect(await asked('U1', '令和7年度の未入力の指標は？')).toContain('おしごとカフェでの求人数');
});

it('asks for a reason where the value is far from the last one', async () => {
  await begin();
  await at.send('U4', { figure: '60' });
  const preview = await at.shown('U4');
  expect(preview).toContain('ご確認ください');
  expect(preview).toContain('205回');
  const { blocks } = await at.modal('U4');
  const reason = blocks.find(({ block_id }) => block_id === 'reason');
  expect(reason).toMatchObject({ optional: false });
  await at.send('U4', { figure: '60', reason: '相談員が減ったため' });
  expect(at.entries()[0]?.remark).toBe('相談員が減ったため');
});

it('asks back instead of guessing what was typed', async () => {
  await begin();
  for (const typed of ['約50', '三十', '1,23', 'abc']) {
    expect(await at.send('U4', { figure: typed })).toContain('"figure"');
  }
  expect(await at.send('U4', { figure: '—' })).toContain('「—」のわけを選んでください');
  expect(at.entries()).toEqual([]);
  const dash = { figure: '—', why: 'not-yet', reason: '集計中です', expected: '2026-12-10' };
  await at.send('U4', dash);
  await at.send('U4', dash);
  expect(at.entries()[0]?.value).toEqual({
    ...{ state: 'missing', why: 'not-yet', reason: '集計中です', expectedOn: '2026-12-10' },
  });
});

it('lets nobody enter a figure that others hold, and nobody but the secretariat approve', async () => {
  await begin('U3');
  const { body } = await at.scene.sato.submit({
    ...{ by: 'U3', view: await at.modal('U3'), enter: { target: '5-A2' } },
  });
  expect(JSON.stringify(body)).toContain('この値の担当として登録されていないため');
  expect(await at.send('U3', { target: '5-A4' })).not.toContain('担当として登録');
});

it('tells a colleague that a value waits, and the secretariat alone which one', async () => {
  await begin();
  await at.close('U4');
  await at.pick('U4', '5-A4');
  await at.send('U4', { figure: '4111' });
  await at.send('U4', { figure: '4111' });
  await at.pick('U3', '5-A4');
  await at.send('U3', { figure: '4150' });
  expect(await at.shown('U3')).toContain(
    'ほかの方が入力した値が承認を待っています。登録すると、これと入れ替わります。',
  );
  expect(await at.shown('U3')).not.toMatch(/4,?111/);
  await at.pick('U8', '5-A4');
  await at.send('U8', { figure: '4150' });
  expect(await at.shown('U8')).toContain('ほかの方が入力した値（4,111件）が承認を待っています。');
  await at.send('U3', { figure: '4150' });
  expect(at.entries().map(entryStatus)).toEqual(['withdrawn', 'entered']);
  await at.open('U3');
  await at.press('U3', '元に戻す');
  expect(at.entries().map(entryStatus)).toEqual(['entered', 'withdrawn']);
});

it('takes an entry back within ten minutes, from Home', async () => {
  await begin();
  await at.send('U4', { figure: '230' });
  await at.send('U4', { figure: '230' });
  await at.open('U4');
  expect(at.words('U4')).toContain('自分が入力した値');
  await at.press('U4', '元に戻す');
  expect(at.entries().map(entryStatus)).toEqual(['withdrawn']);
});

it('keeps what the secretariat decides about cycle, day and owner', async () => {
  at = await startEntryScene();
  await at.open('U8');
  await at.press('U8', '収集の予定を直す');
  await at.send('U8', { target: '5-M2' });
  expect(await at.shown('U8')).toContain('5年に1度');
  expect(
    await at.send('U8', { kind: 'every-n-years', years: '', fiscalYears: '令和10' }),
  ).toContain('2から20までの数');
  const enter = { kind: 'every-n-years', years: '5', fiscalYears: '令和10年度', due: '９月３０日' };
  await at.send('U8', { ...enter, owners: ['U4'], division: '人権男女共同参画課' });
  expect(at.scene.store.read().rules.at(-1)).toEqual({
    ...{ target: '5-M2', cycle: { kind: 'every-n-years', years: 5, from: 2028 } },
    ...{ due: { month: 9, day: 30 }, owners: ['U4'], contact: null },
    division: '人権男女共同参画課',
  });
});

it('lists on Home what somebody holds, and counts what nobody does', async () => {
  at = await startEntryScene();
  await at.open('U4');
  expect(at.words('U4')).toContain('まだ入っていない値（1件）');
  expect(at.words('U4')).toMatch(/担当の決まっていない値が、ほかに\d+件あります。/);
  await at.open('U3');
  expect(at.words('U3')).not.toContain('5-A2');
  expect(at.words('U3')).toContain('期限の近い順に8件を表示しています。');
  await at.open('U8');
  expect(at.words('U8')).toContain('期限を過ぎたものが');
  expect(at.words('U8')).toContain('期限を過ぎた値を見る');
  expect(at.words('U4')).not.toContain('期限を過ぎた値を見る');
  await at.open('U1');
  expect(at.words('U1')).not.toContain('まだ入っていない値');
});

it('takes an approved figure back to 「—」, with the reason that was written', async () => {
  await begin();
  await at.send('U4', { figure: '230' });
  await at.send('U4', {});
  await at.open('U8');
  await at.press('U8', '確かめて承認');
  await at.send('U8', {});
  await at.close('U4');
  await at.pick('U4', '5-A2');
  const dash = { figure: '—', why: 'not-yet', reason: '集計の誤りです', expected: '2026-12-10' };
  await at.send('U4', dash);
  await at.send('U4', dash);
  expect(at.entries().at(-1)).toMatchObject({ no: 2, remark: '集計の誤りです' });
});

it('opens the form for the plan again when a plan was sent back', async () => {
  at = await startEntryScene();
  await at.pick('U3', 'mi-01', { of: 'planned' });
  expect(await at.shown('U3')).toContain('4年間の計画（R6～9）');
  await at.send('U3', { figure: '7200' });
  expect(await at.shown('U3')).toContain(
    '資料に載っている令和6年度の達成率（R6～9）は25.3%ですが、4年間の計画が7,200回なら2.5%になります。',
  );
  await at.send('U3', { reason: '計画書のとおり' });
  expect(at.entries()).toMatchObject([{ what: 'planned', fiscalYear: 2024 }]);
  await at.close('U3');
  await at.open('U8');
  await at.press('U8', '確かめて承認');
  const code = /"value":"(1 [0-9a-f]{16})"/.exec(await at.shown('U8'))?.[1] ?? '';
  await at.send('U8', { approve: [], back: code, reason: '桁を確かめてください。' });
  await at.open('U3');
  expect(at.words('U3')).toContain('計画・目標、令和6年度');
  await at.press('U3', '入れ直す');
  expect(await at.shown('U3')).toContain('4年間の計画（R6～9）');
});

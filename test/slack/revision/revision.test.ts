/** Stories of a revision in Slack: the secretariat proposes it, brings it to 決定, takes it back. */

import { afterEach, expect, it } from 'vitest';
import type { State } from '../../../src/domain/state.ts';
import type { View } from '../../../src/sandbox/state/views.ts';
import type { Entries } from '../../../src/sandbox/play/entered-values.ts';
import { type HomeScene, startHomeScene } from '../home/home-scene.ts';
import { staffed } from '../review/review-scene.ts';

/** U4 is データ担当; U1 and U2 are members; U8 and U9 are the secretariat. */
const first: State = {
  ...staffed,
  roster: {
    ...staffed.roster,
    people: [...staffed.roster.people, { user: 'U4', name: '田中', roles: ['data-owner'] }],
  },
};

let at: HomeScene;
afterEach(() => at.scene.end());

const revisions = () => at.scene.store.read().revisions;
const stages = () => revisions().map((one) => one.stages.map(({ stage }) => stage));
const shown = async () => JSON.stringify((await at.modal('U8')).blocks);
const listed = () => {
  const list = at.scene.slack.modals('U8')[0];
  return JSON.stringify(list?.blocks ?? '');
};

async function begin(): Promise<void> {
  at = await startHomeScene({ first });
  await at.open('U8');
  await at.press('U8', '見直し');
  await at.scene.slack.until(() => at.scene.slack.modals('U8').length === 1);
}

/** Presses what stands in the list, and waits for the form on top of it. */
async function press(label: string): Promise<View> {
  const { slack, sato } = at.scene;
  const [list] = slack.modals('U8');
  if (list === undefined) throw new Error('The list is not open');
  await sato.act({ by: 'U8', on: list, press: label });
  return slack.until(() => slack.modals('U8')[1]);
}

/** Returns what is said below the fields, or nothing. */
async function send(enter: Entries): Promise<string> {
  const view = await at.modal('U8');
  const { body } = await at.scene.sato.submit({ by: 'U8', view, enter });
  return JSON.stringify(body ?? '');
}

const replacement: Entries = {
  ...{ unit: '回', method: '公社の事業報告', figure: '４５回', baselineYear: '2025' },
  reason: '第1回検証部会の意見',
};

async function propose(): Promise<void> {
  await press('新しい見直し');
  await send({ thing: 'replacement', indicator: '5-A4' });
  await send(replacement);
  await send(replacement);
  await at.scene.slack.until(() => listed().includes('見直し1を、事務局案として保存しました'));
}

async function reach(label: string, enter: Entries = {}): Promise<string> {
  await press(label);
  return send(enter);
}

it('shows what it would do, then keeps 求人件数 → マッチングイベント開催数 as 事務局案', async () => {
  await begin();
  expect(listed()).toContain('見直しは、まだ記録されていません');
  await press('新しい見直し');
  await send({ thing: 'replacement', indicator: '5-A4' });
  for (const words of [
    ...['5-A4「おしごとカフェでの求人数」', '基準値（令和5年度）：2,691件'],
    '区内企業と求職者のマッチングイベント開催数',
  ]) {
    expect(await shown()).toContain(words);
  }
  await send(replacement);
  for (const words of [
    ...['まだ保存していません', '（単位は件、基準値は令和5年度の2,691件）'],
    ...['（単位は回、基準値は令和7年度の45回）', '令和7年度までは、いまの系列のままです'],
    '決定になるまでは、回答にも指数にも使いません',
  ]) {
    expect(await shown()).toContain(words);
  }
  expect(revisions()).toEqual([]);
  await send({});
  expect(revisions()).toMatchObject([
    {
      ...{ no: 1, appliesFrom: 2026, reason: '第1回検証部会の意見', evidence: null },
      change: {
        ...{ kind: 'replacement', indicator: '5-A4', unit: '回', method: '公社の事業報告' },
        name: '区内企業と求職者のマッチングイベント開催数',
        baseline: { fiscalYear: 2025, value: '45' },
      },
      stages: [{ stage: 'draft', on: '2026-11-20', by: 'U8' }],
    },
  ]);
  await at.scene.slack.until(() => listed().includes('事務局案（令和8年11月20日）'));
  expect(await at.says('U8', '進んでいる見直し')).toContain('見直し1（事務局案まで、次は部会）');
});

it('brings it to 決定 stage by stage, and approves the break afterwards', async () => {
  await begin();
  await propose();
  await reach('段階を進める（部会）', { note: '第1回' });
  await at.scene.slack.until(() => listed().includes('段階を進める（発展会議）'));
  await reach('段階を進める（発展会議）');
  await at.scene.slack.until(() => listed().includes('段階を進める（決定）'));
  await press('段階を進める（決定）');
  expect(await shown()).toContain('すぐに回答と指数に使われます');
  await send({});
  await at.scene.slack.until(() => listed().includes('系列断絶は、まだ承認されていません'));
  expect(stages()).toEqual([['draft', 'committee', 'conference', 'decided']]);
  expect(await at.says('U8', '最近決定した見直し')).toContain('承認されていない系列断絶：見直し1');
  await reach('系列断絶を承認', { note: '第2回発展会議' });
  await at.scene.slack.until(() => listed().includes('に承認されました'));
  expect(revisions()[0]?.breakApproved).toMatchObject({ on: '2026-11-20', note: '第2回発展会議' });
});

it('declines days out of order, and keeps what was typed', async () => {
  await begin();
  await propose();
  const enter = { on: '2026-11-19', note: '第1回' };
  expect(await reach('段階を進める（部会）', enter)).toContain(
    '事務局案の日（令和8年11月20日）より前',
  );
  expect(await send({ on: '2026-11-21' })).toContain('今日（令和8年11月20日）より後です');
  expect(stages()).toEqual([['draft']]);
});

it('declines a stage that was reached by somebody else meanwhile', async () => {
  await begin();
  await propose();
  await press('段階を進める（部会）');
  const form = await at.modal('U8');
  await at.open('U9');
  await at.press('U9', '見直し');
  const { slack, sato } = at.scene;
  const list = await slack.until(() => slack.modals('U9')[0]);
  await sato.act({ by: 'U9', on: list, press: '段階を進める（部会）' });
  const view = await slack.until(() => slack.modals('U9')[1]);
  await sato.submit({ by: 'U9', view });
  const { body } = await sato.submit({ by: 'U8', view: form });
  expect(JSON.stringify(body)).toContain('ほかの人がここを変更しました');
  expect(stages()).toEqual([['draft', 'committee']]);
});

it('takes a stage back from the list', async () => {
  await begin();
  await propose();
  await reach('段階を進める（部会）');
  await at.scene.slack.until(() => listed().includes('元に戻す'));
  const list = at.scene.slack.modals('U8')[0];
  if (list === undefined) throw new Error('The list is not open');
  await at.scene.sato.act({ by: 'U8', on: list, press: '元に戻す' });
  await at.scene.slack.until(() => listed().includes('ひとつ前の状態に戻しました'));
  expect(stages()).toEqual([['draft']]);
});

it('corrects a proposal in its own form, and drops it with a reason', async () => {
  await begin();
  await propose();
  await press('内容を直す');
  expect(await shown()).toContain('第1回検証部会の意見');
  await send({ figure: '50' });
  await send({ figure: '50' });
  await at.scene.slack.until(() => listed().includes('内容を直して保存しました'));
  expect(revisions()[0]?.change).toMatchObject({ baseline: { value: '50' }, unit: '回' });
  await press('取り下げる');
  await send({ reason: '部会で見送り' });
  await at.scene.slack.until(() => listed().includes('取り下げました。理由は「部会で見送り」です'));
  expect(revisions()[0]?.dropped).toMatchObject({ reason: '部会で見送り', by: 'U8' });
});

it('asks for what is missing or cannot be read, field by field', async () => {
  await begin();
  await press('新しい見直し');
  expect(await send({ thing: 'baseline' })).toContain('基準値の変更のときは、指標を選んでください');
  expect(await send({ thing: 'link', goal: '1' })).toContain('まだ登録されていません');
  await send({ thing: 'replacement', indicator: '5-A4' });
  const wrong = await send({ ...replacement, figure: '約45', evidence: '議事録' });
  expect(wrong).toContain('"figure"');
  expect(wrong).toContain('"evidence"');
  expect(await send({ ...replacement, figure: '45件' })).toContain('単位は「回」です');
  expect(await send({ ...replacement, appliesFrom: '2024', baselineYear: '2023' })).toContain(
    '資料に載っている令和6年度の値があります',
  );
  expect(revisions()).toEqual([]);
});

it('changes words, elements and links of a logic model', async () => {
  await begin();
  const make = async (pick: Entries, enter: Entries, no: number) => {
    await press('新しい見直し');
    await send(pick);
    await send(enter);
    await send(enter);
    await at.scene.slack.until(() => listed().includes(`見直し${no}を、事務局案として`));
  };
  const reason = '部会の意見';
  await make(
    { thing: 'baseline', indicator: '5-M4' },
    { figure: '45', comparable: 'no', reason },
    1,
  );
  await make({ thing: 'indicator-name', indicator: '5-A2' }, { text: '相談の回数', reason }, 2);
  await make({ thing: 'goal-name', goal: '5' }, { text: '新しい目指す姿', reason }, 3);
  const existing = '取組例：多様な働き方に関する相談';
  await make({ thing: 'model-text', goal: '5' }, { existing, text: '働き方の相談', reason }, 4);
  const added = { done: 'added', part: 'issue', text: '人手が足りない', reason };
  await make({ thing: 'element', goal: '5' }, added, 5);
  const { text, ...link } = { from: '5-A2', to: '5-S1', done: 'added', text: '相談が増える' };
  await press('新しい見直し');
  await send({ thing: 'link', goal: '5' });
  expect(await send({ ...link, text: '', reason })).toContain('なぜつながるのかを書いてください');
  await send({ ...link, text, reason });
  await send({ ...link, text, reason });
  await at.scene.slack.until(() => revisions().length === 6);
  expect(revisions().map(({ change }) => change)).toMatchObject([
    { kind: 'baseline', indicator: '5-M4', isComparable: false },
    { kind: 'wording', of: { thing: 'indicator', indicator: '5-A2' }, text: '相談の回数' },
    { kind: 'wording', of: { thing: 'goal', goal: 5 }, text: '新しい目指す姿' },
    { kind: 'wording', of: { part: 'example', now: '多様な働き方に関する相談' } },
    { kind: 'element', part: 'issue', text: '人手が足りない', done: 'added' },
    { kind: 'link', from: '5-A2', to: '5-S1', text: '相談が増える' },
  ]);
});

it('puts what was typed into the form again when it was closed', async () => {
  await begin();
  const open = async () => {
    await press('新しい見直し');
    await send({ thing: 'goal-name', goal: '5' });
    return at.modal('U8');
  };
  const view = await open();
  const enter = { reason: '部会の意見' };
  await at.scene.sato.typeInto({ by: 'U8', view, field: 'reason', enter });
  await at.scene.sato.close({ by: 'U8', view });
  await at.scene.slack.until(() => at.scene.store.read().drafts.length === 1);
  expect(await at.says('U8', '書きかけ')).toContain('新しい見直し');
  expect(JSON.stringify((await open()).blocks)).toContain('部会の意見');
});

it.each(['U1', 'U4'])('has nothing of it on the Home of %s', async (by) => {
  at = await startHomeScene({ first });
  await at.open(by);
  expect(at.words(by)).not.toContain('見直し');
});

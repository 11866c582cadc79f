/** 年25％の目安: shown in 施策一覧, in pictures and in answers only while the secretariat wants it. */

import { afterEach, expect, it } from 'vitest';
import { firstSettings } from '../../../src/domain/settings.ts';
import type { Drawing } from '../../../src/reports/pictures/drawing.ts';
import { staffed } from '../review/review-scene.ts';
import { type HomeScene, startHomeScene } from './home-scene.ts';

let at: HomeScene;
afterEach(() => at.scene.end());

const drawings: Drawing[] = [];
const draw = (drawing: Drawing) => {
  drawings.push(drawing);
  return Promise.resolve(new Uint8Array([1]));
};

async function choosePace(pace: 'shown' | 'hidden'): Promise<void> {
  await at.open('U9');
  await at.press('U9', '設定');
  await at.scene.sato.submit({ by: 'U9', view: await at.modal('U9'), enter: { pace } });
}

/** Each for another person: the form of the one before still stands open. */
async function measuresPaper(count: number, by: string): Promise<string> {
  await at.open(by);
  await at.press(by, '資料を書き出す');
  const enter = { kind: 'measures', format: 'txt', goal: '5' };
  await at.scene.sato.submit({ by, view: await at.modal(by), enter });
  const files = await at.scene.slack.until(() => {
    const all = at.scene.slack.files();
    const given = all.filter(({ filename, bytes }) => filename.startsWith('measures') && bytes);
    return given.length === count && given;
  });
  return new TextDecoder().decode(files.at(-1)?.bytes);
}

/** What is answered about measures, and the picture of it. */
async function measuresAnswer(count: number): Promise<{ text: string; picture?: Drawing }> {
  const { sato, slack } = at.scene;
  const question = { by: 'U1', command: '/shihyo', text: '姿5の施策の一覧', channel: 'C1' };
  await sato.command(question);
  const answer = await slack.until(() => {
    const answers = slack
      .messagesSeenBy('U1', 'C1')
      .filter(({ blocks = [] }) => JSON.stringify(blocks).includes('図で見る'));
    return answers.length === count && answers.at(-1);
  });
  await sato.act({ by: 'U1', on: answer, press: '図で見る' });
  await slack.until(() => drawings.length === count);
  const picture = drawings.at(-1);
  return { text: answer.text, ...(picture && { picture }) };
}

it('is shown in 施策一覧, the picture and the answer only while the setting says so', async () => {
  at = await startHomeScene({ first: staffed, draw });
  expect(await measuresPaper(1, 'U1')).not.toContain('目安');
  const before = await measuresAnswer(1);
  expect(before.picture).toMatchObject({ guide: undefined });
  expect(before.text).not.toContain('目安');
  await choosePace('shown');
  expect(at.scene.store.read().settings).toEqual({ ...firstSettings, paceGuide: true });
  expect(await measuresPaper(2, 'U2')).toContain('年25%の目安との比較（区の評価ではありません）');
  const shown = await measuresAnswer(2);
  expect(JSON.stringify(shown.picture)).toContain('年25％の目安との比較');
  expect(shown.text).toContain('25.0%が1年分の目安です（区の評価ではありません）。');
  await choosePace('hidden');
  expect(at.scene.store.read().settings).toEqual(firstSettings);
  expect(await measuresPaper(3, 'U8')).not.toContain('目安');
});

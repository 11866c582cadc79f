/** 年25％の目安: shown in 施策一覧 and in pictures only while the secretariat wants it. */

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

async function measuresPicture(count: number): Promise<Drawing | undefined> {
  const { sato, slack } = at.scene;
  const question = { by: 'U1', command: '/shihyo', text: '姿5の施策の一覧', channel: 'C1' };
  await sato.command(question);
  const answer = await slack.until(() =>
    slack
      .messagesSeenBy('U1', 'C1')
      .findLast(({ blocks = [] }) => JSON.stringify(blocks).includes('図で見る')),
  );
  await sato.act({ by: 'U1', on: answer, press: '図で見る' });
  await slack.until(() => drawings.length === count);
  return drawings.at(-1);
}

it('is shown in 施策一覧 and its picture only while the setting says so', async () => {
  at = await startHomeScene({ first: staffed, draw });
  expect(await measuresPaper(1, 'U1')).not.toContain('目安');
  expect(await measuresPicture(1)).toMatchObject({ guide: undefined });
  await choosePace('shown');
  expect(at.scene.store.read().settings).toEqual({ ...firstSettings, paceGuide: true });
  expect(await measuresPaper(2, 'U2')).toContain('年25%の目安との比較（区の評価ではありません）');
  expect(JSON.stringify(await measuresPicture(2))).toContain('年25％の目安との比較');
  await choosePace('hidden');
  expect(at.scene.store.read().settings).toEqual(firstSettings);
  expect(await measuresPaper(3, 'U8')).not.toContain('目安');
});

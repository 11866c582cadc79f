/** 試しの指定: what may stand behind `npm start --` where there is no Slack. */

import { parsedWords } from '../cli/parsed-words.ts';
import type { Scene } from './scene.ts';
import { scenes, usualScene } from './scenes.ts';

export const demoUsage = [
  '使い方: npm start -- --scene 場面',
  ...scenes.map(({ name, about }) => `  --scene ${name.padEnd(8)}${about}`),
].join('\n');

/** @returns the problem as a Japanese sentence when an option is unknown. */
export function readDemoOptions(words: readonly string[]): { scene: Scene } | { problem: string } {
  const known = { scene: { type: 'string', default: usualScene.name } } as const;
  const parsed = parsedWords(words, { options: known, allowPositionals: false });
  if (parsed === undefined) return { problem: '知らない指定があります。' };
  const wanted = parsed.values.scene.normalize('NFKC').trim();
  const scene = scenes.find(({ name }) => name === wanted);
  return scene === undefined ? { problem: `「${wanted}」という場面はありません。` } : { scene };
}

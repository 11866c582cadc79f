/** 試してみる: `npm start` where no Slack is set: starts the trial, and says where it is and how it ends. */

import { fileURLToPath } from 'node:url';
import type { Config, SlackConfig } from '../config.ts';
import type { Log } from '../log.ts';
import type { Scene } from './scene.ts';
import { type Demo, startDemo } from './start-demo.ts';
import { newTryFolder, tryFolder } from './try-folder.ts';

const manifest = fileURLToPath(new URL('../../manifest.yml', import.meta.url));

type Means = {
  scene: Scene;
  slack: Extract<SlackConfig, { mode: 'none' }>;
  log: Log;
  say: (lines: readonly string[]) => void;
};

export async function runDemo(
  config: Config,
  { scene, slack: { port, missing }, log, say }: Means,
): Promise<Demo> {
  const dataDir = await newTryFolder(tryFolder(config.dataDir));
  const demo = await startDemo({ files: config, manifest, dataDir, scene, port, log });
  say([
    `みちすじを試せます。ブラウザで ${demo.page.address} を開いてください。止めるには、ここで Ctrl+C を押します。`,
    `Slackにはつながっていません。つなぐには ${missing.join(' と ')} を設定してください（手順は .env.example）。`,
    `試した内容は ${dataDir} に置き、次に始めると、はじめの状態に戻ります。`,
  ]);
  return demo;
}

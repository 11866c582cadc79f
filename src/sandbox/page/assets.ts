/** 部品のファイル: the listed files that the page loads; nothing else of the disk is served. */

import { readFile } from 'node:fs/promises';
import { emojiPictures } from './draw/emoji.ts';

export type Asset = { type: string; bytes: Buffer };

const script = 'text/javascript; charset=utf-8';
const style = 'text/css; charset=utf-8';

/** The folder of the whole project, above `src` and `dist` alike: what a browser loads is not compiled. */
const home = new URL('../../../', import.meta.url);

const own = (name: string): URL => new URL(`src/sandbox/page/assets/${name}`, home);
const font = (name: string): URL =>
  new URL(`node_modules/@expo-google-fonts/biz-udpgothic/${name}`, home);

/** Name in the address → where it lies, and what it is. */
const listed: Readonly<Record<string, { file: URL; type: string }>> = {
  'page.css': { file: own('page.css'), type: style },
  'frame.css': { file: own('frame.css'), type: style },
  ...Object.fromEntries(
    emojiPictures.map((name) => [
      `emoji/${name}.svg`,
      { file: own(`emoji/${name}.svg`), type: 'image/svg+xml' },
    ]),
  ),
  'icon.svg': { file: own('icon.svg'), type: 'image/svg+xml' },
  ...Object.fromEntries(
    [
      ...['main', 'act', 'attach', 'combobox', 'confirm', 'fields', 'form'],
      ...['hints', 'live', 'moment', 'morph', 'send', 'toast', 'write'],
    ].map((name) => [`${name}.js`, { file: own(`${name}.js`), type: script }]),
  ),
  'regular.ttf': {
    file: font('400Regular/BIZUDPGothic_400Regular.ttf'),
    type: 'font/ttf',
  },
  'bold.ttf': { file: font('700Bold/BIZUDPGothic_700Bold.ttf'), type: 'font/ttf' },
};

/** Reads one of the listed files; there is no other. */
export async function readAsset(name: string): Promise<Asset | undefined> {
  const known = Object.hasOwn(listed, name) ? listed[name] : undefined;
  return known && { type: known.type, bytes: await readFile(known.file) };
}

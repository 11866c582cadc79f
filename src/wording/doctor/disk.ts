/** 診断（ディスク）: whether what is still to be saved may be written, and has room. */

import { sizeText } from '../size-text.ts';
import type { Finding } from './finding.ts';

/** A snapshot and its successor of the largest document, with something to spare. */
const neededBytes = 100 * 1024 ** 2;
const comfortableBytes = 1024 ** 3;

export type DiskState = { problem: string } | { refused: string } | { freeBytes: number };

/** `refused` is the system's code. */
export function diskFinding(folder: string, disk: DiskState): Finding {
  if ('problem' in disk) return { grade: 'bad', text: `ディスク：${disk.problem}` };
  if ('refused' in disk) {
    return {
      grade: 'bad',
      text: `ディスク：「${folder}」に書き込めません（${disk.refused}）。フォルダの権限と、書き込みを禁じたディスクでないかを確かめてください。`,
    };
  }
  const { freeBytes } = disk;
  const room = `ディスク：「${folder}」の空きは${sizeText(freeBytes)}です。`;
  if (freeBytes >= comfortableBytes) return { grade: 'good', text: room };
  const isShort = freeBytes < neededBytes;
  const warning = isShort ? 'まもなく保存できなくなります。' : '少なくなっています。';
  return { grade: isShort ? 'bad' : 'attention', text: `${room}${warning}空きを作ってください。` };
}

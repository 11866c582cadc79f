/** 図の前後の言葉: what is said with a picture, in its place, and on the way to it. */

import type { Refusal } from '../../domain/refusal.ts';
import type { Page } from '../page.ts';
import { explain } from '../refusal.ts';
import { sentencePage } from '../sentence-page.ts';
import { type Picture, textTwin } from './picture.ts';

export const drawingSentence = '図を描いています。できあがりしだい、お見せします。';

export const noPictureSentence =
  'この答えには、図にできるものがありません。何も保存・変更していません。文字の答えをご覧ください。';

/** A file cannot be shown to one person alone in a channel. */
export const sentToYouSentence =
  '図は、あなたとみちすじのダイレクトメッセージに送りました。このチャンネルには出していません。';

/** Returns the message of pictures: what each finds, and all of it in words. */
export function pictureMessage(pictures: readonly Picture[]): string {
  return toldOnce(pictures)
    .map(({ alt, drawing }) => `${alt}\n\n${textTwin(drawing)}`)
    .join('\n\n');
}

/** Returns what stands in the place of pictures that could not be drawn. */
export function withoutPicturePage(pictures: readonly Picture[], why: Refusal): Page {
  const parts = toldOnce(pictures).map(
    ({ drawing }) => ({ kind: 'paragraph', text: textTwin(drawing) }) as const,
  );
  return { ...sentencePage(explain(why)), parts };
}

function toldOnce(pictures: readonly Picture[]): Picture[] {
  return pictures.filter(({ isSameAsBefore = false }) => !isSameAsBefore);
}

/** 図の前後の言葉: what is said with a picture, in its place, and on the way to it. */

import type { Refusal } from '../../domain/refusal.ts';
import type { Failure } from '../failure.ts';
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
  return inWords(pictures, explain(why));
}

/** Returns what stands in the place of pictures that were drawn, but that Slack did not take. */
export function unsentPicturePage(pictures: readonly Picture[], why: Failure): Page {
  const nothing = '同じ内容を文字でお示しします。何も保存・変更していません。';
  const again = '図もご覧になるときは、1分ほどおいて、もう一度「図で見る」を押してください。';
  return inWords(pictures, `${unsent[why]}${nothing}${again}`);
}

const noAnswer = 'Slackから返事がなく、図が届いたかどうかを確かめられませんでした。';
const unsent: Readonly<Record<Failure, string>> = {
  'slack-busy': 'Slackが混み合っていて、図を送れませんでした。',
  'slack-unreachable': 'Slackとの通信が途切れ、図を送れませんでした。',
  'in-doubt': noAnswer,
  'roles-unknown': noAnswer,
  unknown: 'Slackが図のファイルを受け取らなかったため、図を送れませんでした。',
};

function inWords(pictures: readonly Picture[], lead: string): Page {
  const parts = toldOnce(pictures).map(
    ({ drawing }) => ({ kind: 'paragraph', text: textTwin(drawing) }) as const,
  );
  return { ...sentencePage(lead), parts };
}

function toldOnce(pictures: readonly Picture[]): Picture[] {
  return pictures.filter(({ isSameAsBefore = false }) => !isSameAsBefore);
}

/** 図で見る: the pictures of an answer, in its thread, or in the direct message of who asked alone. */

import { webApi } from '@slack/bolt';
import { z } from 'zod';
import { isRefusal, type Refusal } from '../../domain/refusal.ts';
import type { Failure } from '../../wording/failure.ts';
import type { Page } from '../../wording/page.ts';
import {
  pictureMessage,
  drawingSentence,
  noPictureSentence,
  sentToYouSentence,
  unsentPicturePage,
  withoutPicturePage,
} from '../../wording/pictures/picture-page.ts';
import type { Picture } from '../../wording/pictures/picture.ts';
import { sentencePage } from '../../wording/sentence-page.ts';
import { pictureAction, readButton } from '../blocks/buttons.ts';
import { deliveryFailure } from '../delivery-failure.ts';
import type { Destination } from '../destination.ts';
import { describeError } from '../errors.ts';
import type { Listener } from '../listener.ts';
import type { PressPayload } from '../payloads.ts';
import type { Services } from '../services.ts';
import { sayingSoFar } from '../so-far.ts';
import type { FilePlace, SentFile, SlackFiles } from '../slack-files.ts';
import { picturesFor } from './reply.ts';

export const pictureButton: Listener<PressPayload> & { action: string } = {
  name: 'picture-button',
  needs: 'ask',
  action: pictureAction,
  keyOf: ({ user, actions: [{ action_ts }] }) => `picture ${user.id} ${action_ts}`,
  placeOf: (payload) => toAsker(payload),
  idsOf: ({ user, channel }) => ({ user: user.id, channel: channel.id }),
  handle: async (payload, services) => {
    const query = readButton(payload.actions[0].value);
    if (isRefusal(query)) return query;
    const place = placeOfPicture(payload);
    const isPublic = place !== 'own' && !place.channel.startsWith('D');
    const asker = { user: payload.user.id, shownTo: isPublic ? 'everyone' : 'asker' } as const;
    const pictures = await picturesFor(query, asker, services);
    const say = async (sentence: string) => services.send(toAsker(payload), sentencePage(sentence));
    if (pictures.length === 0) await say(noPictureSentence);
    else {
      const files = await sayingSoFar(drawAll(pictures, services), () => say(drawingSentence));
      const inWords = async (page: Page) => services.send(wordsPlace(place, payload), page);
      if (isRefusal(files)) await inWords(withoutPicturePage(pictures, files));
      else {
        const shown = await show(files, { place, pictures, user: payload.user.id }, services);
        if (shown === 'to-person') await say(sentToYouSentence);
        else if (shown !== 'in-place') await inWords(unsentPicturePage(pictures, shown));
      }
    }
    return undefined;
  },
};

/** `own`: the direct message with the person, because what they see only they are to see. */
type Place = FilePlace | 'own';

function placeOfPicture({ container, message, channel }: PressPayload): Place {
  if (container.is_ephemeral || message === undefined) return 'own';
  const isDirect = channel.id.startsWith('D'); // There one talks below each other, as in a chat
  const threadTs = message.thread_ts ?? (isDirect ? undefined : message.ts);
  return { channel: channel.id, threadTs };
}

function toAsker({ response_url }: PressPayload): Destination {
  return { kind: 'asker', responseUrl: response_url };
}

function wordsPlace(place: Place, payload: PressPayload): Destination {
  return place === 'own' ? toAsker(payload) : { kind: 'channel', ...place };
}

async function drawAll(
  pictures: readonly Picture[],
  { draw }: Services,
): Promise<SentFile[] | Refusal> {
  const files: SentFile[] = [];
  for (const { name, drawing, alt } of pictures) {
    const bytes = await draw(drawing);
    if (isRefusal(bytes)) return bytes;
    files.push({ name: `${name}.png`, title: drawing.title, bytes, altText: alt });
  }
  return files;
}

type Shown = { place: Place; pictures: readonly Picture[]; user: string };

/** @returns where they stand, or why they could not be sent: then the words stand for them. */
async function show(
  sent: readonly SentFile[],
  { place, pictures, user }: Shown,
  { files, log }: Services,
): Promise<'in-place' | 'to-person' | Failure> {
  const said = pictureMessage(pictures);
  try {
    if (place !== 'own' && (await postedAt(place, sent, said, files))) return 'in-place';
    await files.post(await files.directMessage(user), sent, said);
    return 'to-person';
  } catch (error) {
    log.warn('Cannot send a picture', { user, ...describeError(error) });
    return deliveryFailure(error);
  }
}

/** @returns whether the channel took them; fails when it is not the channel that is closed to us. */
async function postedAt(
  place: FilePlace,
  sent: readonly SentFile[],
  said: string,
  files: SlackFiles,
): Promise<boolean> {
  try {
    await files.post(place, sent, said);
    return true;
  } catch (error) {
    if (!isClosedToUs(error)) throw error;
    return false;
  }
}

/** An answer can be shared in a channel that the bot has not joined, and then take no files. */
const closed = z.enum(['not_in_channel', 'channel_not_found', 'is_archived']);

function isClosedToUs(error: unknown): boolean {
  return error instanceof webApi.WebAPIPlatformError && closed.safeParse(error.data.error).success;
}

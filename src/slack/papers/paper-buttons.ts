/** 資料を書き出すボタン: on the card, on Home, below an answer, and after a paper that was not taken. */

import { UserId } from '../../domain/slack-id.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { makingSentence } from '../../wording/papers/giving-page.ts';
import { sentencePage } from '../../wording/sentence-page.ts';
import { againAction, paperAction, readButton } from '../blocks/buttons.ts';
import type { Listener } from '../listener.ts';
import type { PressPayload } from '../payloads.ts';
import { homeButton, type PressAnywhere } from '../press-anywhere.ts';
import { reviewOfButton } from '../review/card-buttons.ts';
import { sayingSoFar } from '../so-far.ts';
import { neededFor, readAsked } from './asked-paper.ts';
import { givePaper } from './give-paper.ts';
import { aboutNothing } from './paper-choices.ts';
import { openPaperForm } from './paper-form.ts';

type Press = Listener<PressPayload> & { action: string };

const around = {
  keyOf: ({ trigger_id }: PressPayload) => `press ${trigger_id}`,
  placeOf: ({ response_url }: PressPayload) =>
    ({ kind: 'asker', responseUrl: response_url }) as const,
  idsOf: ({ user, channel }: PressPayload) => ({ user: user.id, channel: channel.id }),
};

const cardAction = 'export-review';

/** On the card of a review: everybody sees the button, so it says whom it is for. */
export const cardPaper: PressAnywhere = {
  ...{ name: cardAction, action: cardAction, needs: 'take-desk-paper', ...around },
  handle: async (payload, services) => {
    const review = reviewOfButton(payload, services.store.read());
    if (isRefusal(review)) return review;
    const { user, trigger_id: trigger } = payload;
    const about = { ...aboutNothing, review: review.no };
    const preset = { kind: 'review-sheet', goal: review.goal, about } as const;
    await openPaperForm({ user: UserId.parse(user.id), trigger }, preset, services);
    return undefined;
  },
};

/** Below the answer to 「Excelでください」, or to what changed; carries that question, and so its goal and time. */
export const answerPaper: Press = {
  ...{ name: 'export-answer', action: paperAction, needs: 'take-paper', ...around },
  handle: async ({ user, trigger_id: trigger, actions: [{ value }] }, services) => {
    const query = readButton(value);
    if (isRefusal(query)) return query;
    const [goal, ...others] = query.goals ?? [];
    const { since = null, asOf = null } = query.intent === 'changes' ? query : {};
    const preset = {
      kind: since === null ? ('indicators' as const) : ('changes-since' as const),
      goal: others.length === 0 ? goal : undefined,
      about: { ...aboutNothing, since, until: since === null ? null : asOf },
    };
    await openPaperForm({ user: UserId.parse(user.id), trigger }, preset, services);
    return undefined;
  },
};

export const homePaper = homeButton({
  action: 'home-export-paper',
  needs: 'take-paper',
  handle: async ({ user, trigger_id: trigger }, services) => {
    const preset = { kind: 'indicators', goal: undefined, about: aboutNothing } as const;
    await openPaperForm({ user: UserId.parse(user.id), trigger }, preset, services);
    return undefined;
  },
});

/** もう一度送る: made anew from what holds now, and asked for anew whether the person may. */
export const paperAgain: Press = {
  ...{ name: 'send-paper-again', action: againAction, ...around },
  needs: ({ actions: [{ value }] }) => {
    const asked = readAsked(value);
    return isRefusal(asked) ? asked : neededFor(asked);
  },
  handle: async ({ user, actions: [{ value }], response_url }, services) => {
    const asked = readAsked(value);
    if (isRefusal(asked)) return asked;
    const to = { kind: 'asker', responseUrl: response_url } as const;
    const say = async (sentence: string) => services.send(to, sentencePage(sentence));
    const giving = givePaper(asked, UserId.parse(user.id), services);
    await say(await sayingSoFar(giving, () => say(makingSentence(asked))));
    return undefined;
  },
};

/** ホーム（お知らせ）: when the next reminders go out, what could not be sent, and who wants which. */

import type { Notice } from '../../domain/notice.ts';
import type { UserId } from '../../domain/slack-id.ts';
import type { NextReminders } from '../../reminders/next.ts';
import { momentText } from '../moment-text.ts';
import { reminderKindNames } from '../reminders/kind-names.ts';
import { unsentReason } from '../unsent.ts';
import { weekdayText } from '../weekday-text.ts';
import { type HomePage, type HomePart, textPart } from './home-page.ts';

export type ReminderFacts = {
  /** `not-told` where Slack does not tell who there is. */
  next: NextReminders | 'none' | 'not-told';
  /** Those that Slack has refused. */
  failed: readonly Notice[];
  nameOf: (user: UserId) => string | undefined;
};

/** For the secretariat. */
export function remindersPart({ next, failed, nameOf }: ReminderFacts): HomePage {
  return [
    { kind: 'heading', text: 'お知らせ' },
    textPart(nextText(next)),
    ...failed.slice(0, most).map((notice) => failedItem(notice, nameOf)),
    ...(failed.length > most
      ? [textPart(`ほかに送れなかったお知らせが${failed.length - most}件あります。`)]
      : []),
  ];
}

const most = 5;

/** For everybody. */
export function noticeChoices(): HomePage {
  return [{ kind: 'buttons', buttons: [{ label: '通知の設定', deed: { press: 'edit-notices' } }] }];
}

function nextText(next: ReminderFacts['next']): string {
  switch (next) {
    case 'none':
      return '次のお知らせの予定は、いまはありません。';
    case 'not-told':
      return 'Slackから顔ぶれを確かめられなかったため、次のお知らせの予定を表示できません。';
    default:
      return `次のお知らせは${weekdayText(next.on)}の朝9時半に、${next.people}人へ${next.reminders}件の予定です。`;
  }
}

function failedItem(
  { to, on, state, reminders }: Notice,
  nameOf: ReminderFacts['nameOf'],
): HomePart {
  const name = `${nameOf(to) ?? to}さんへの${weekdayText(on)}のお知らせ`;
  const kinds = [...new Set(reminders.map(({ subject }) => reminderKindNames[subject.kind]))];
  const why =
    state.status === 'failed'
      ? `${unsentReason(state.code)}。${momentText(state.at)}に送ろうとしました。`
      : '';
  return {
    kind: 'item',
    line: { text: `${name}（${kinds.join('、')}${reminders.length}件）：${why}` },
    buttons: [
      {
        ...{ label: '再送', spoken: `再送：${name}`.slice(0, 75) },
        deed: { press: 'resend-notice', to, on },
      },
    ],
  };
}

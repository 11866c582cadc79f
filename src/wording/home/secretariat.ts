/** ホーム（事務局）: what waits for an answer, who is missing, what can be begun. */

import type { Review } from '../../domain/review.ts';
import type { UserId } from '../../domain/slack-id.ts';
import { dayOf } from '../../review/moment.ts';
import type { SeenComment } from '../../review/seen-by.ts';
import { commentName } from '../comment-names.ts';
import { excerpt } from '../excerpt.ts';
import { inQuotes } from '../in-quotes.ts';
import { dateText } from '../../domain/date-text.ts';
import { type HomePage, type HomePart, listPart, textPart } from './home-page.ts';

export type DeskFacts = {
  /** Comments without an answer, oldest first. */
  unanswered: readonly SeenComment[];
  /** The open reviews, each with the names of those who have still to say something. */
  missing: readonly { review: Review; names: readonly string[] }[] | 'not-told';
  nameOf: (user: UserId) => string | undefined;
};

/** So much stands on Home; for the rest there are questions. */
const most = { comments: 10, reviews: 12, names: 20 };

export function unansweredPart({ unanswered, nameOf }: DeskFacts): HomePage {
  const rest = unanswered.length - most.comments;
  const all = { intent: 'comment-list', response: 'unanswered' } as const;
  return [
    {
      kind: 'heading',
      text: unanswered.length === 0 ? '未回答の意見' : `未回答の意見（${unanswered.length}件）`,
    },
    ...(unanswered.length === 0 ? [textPart('区の考え方を待っている意見はありません。')] : []),
    ...unanswered.slice(0, most.comments).map((comment) => unansweredItem(comment, nameOf)),
    ...(rest > 0
      ? [
          textPart(`古い順に${most.comments}件を表示しています。ほかに${rest}件あります。`),
          {
            kind: 'buttons' as const,
            buttons: [
              { label: '未回答の意見をすべて見る', deed: { press: 'ask' as const, query: all } },
            ],
          },
        ]
      : []),
  ];
}

function unansweredItem(comment: SeenComment, nameOf: DeskFacts['nameOf']): HomePart {
  const { no, label, goal, versions } = comment;
  const name = commentName(label);
  const first = versions[0];
  const on = first === undefined ? '' : `、${dateText(dayOf(first.key))}`;
  const words = inQuotes(excerpt(versions.at(-1)?.text ?? '', 80));
  return {
    kind: 'item',
    line: { text: `${name}（目指す姿${goal}、${authorOf(comment, nameOf)}${on}）${words}` },
    buttons: [
      { label: '答える', spoken: `${name}に答える`, deed: { press: 'respond', comment: no } },
    ],
  };
}

function authorOf({ author, visibility }: SeenComment, nameOf: DeskFacts['nameOf']): string {
  if (author === 'anonymous') return '匿名の委員';
  const name = 'name' in author ? author.name : nameOf(author.user);
  const called = name === undefined ? '委員' : `${name}委員`;
  return visibility === 'anonymous' ? `${called}（匿名で公開）` : called;
}

export function missingPart({ missing }: DeskFacts): HomePage {
  if (missing === 'not-told') {
    return [
      { kind: 'heading', text: 'まだの委員' },
      textPart('Slackから委員の顔ぶれを確かめられなかったため、いまは表示できません。'),
    ];
  }
  if (missing.length === 0) return [];
  const rest = missing.length - most.reviews;
  return [
    { kind: 'heading', text: 'まだの委員（事務局だけに表示）' },
    listPart(
      [
        ...missing.slice(0, most.reviews).map(({ review, names }) => ({
          text: `目指す姿${review.goal}：${namesText(names)}`,
        })),
        ...(rest > 0 ? [{ text: `ほか${rest}件の検証` }] : []),
      ],
      '',
    ),
  ];
}

function namesText(names: readonly string[]): string {
  if (names.length === 0) return '全員が意見か「意見なし」を出しました。';
  const rest = names.length - most.names;
  return `${names.slice(0, most.names).join('、')}${rest > 0 ? `、ほか${rest}人` : ''}`;
}

export function deskButtons(): HomePage {
  return [
    {
      kind: 'buttons',
      buttons: [
        { label: '検証を始める', deed: { press: 'open-review' } },
        { label: '名簿を直す', deed: { press: 'edit-roster' } },
        { label: '収集の予定を直す', deed: { press: 'edit-rule' } },
        { label: '設定', deed: { press: 'edit-settings' } },
      ],
    },
  ];
}

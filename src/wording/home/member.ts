/** ホーム（委員）: the reviews that wait for a member, and what became of their comments. */

import type { CalendarDate } from '../../domain/fiscal-year.ts';
import type { FormDraft } from '../../domain/form-draft.ts';
import type { Plan } from '../../domain/plan.ts';
import type { Review } from '../../domain/review.ts';
import type { Homework } from '../../review/homework.ts';
import type { SeenComment } from '../../review/seen-by.ts';
import { categoryNames, commentName } from '../comment-names.ts';
import { draftName, type DraftNames } from '../draft-name.ts';
import { inQuotes } from '../in-quotes.ts';
import { momentText } from '../moment-text.ts';
import { deadlineText, reviewName } from './everybody.ts';
import { excerpt } from '../excerpt.ts';
import { type HomePage, type HomePart, listPart, textPart } from './home-page.ts';

export type MemberFacts = {
  plan: Plan;
  today: CalendarDate;
  homework: Homework;
  /** Addresses of the cards, by the number of the review. */
  links: ReadonlyMap<number, string>;
};

/** So many stand on Home; for the rest there are the cards. */
const most = { waiting: 8, passed: 4, own: 5 };

export function homeworkPart(facts: MemberFacts): HomePage {
  const { waiting, passed } = facts.homework;
  const rest = waiting.length - most.waiting;
  return [
    { kind: 'heading', text: '自分の宿題' },
    ...(waiting.length === 0 ? [textPart('意見をお待ちしている検証は、いまはありません。')] : []),
    ...waiting.slice(0, most.waiting).map((review) => waitingItem(review, facts)),
    ...(rest > 0 ? [textPart(`ほか${rest}件は、それぞれのカードからお願いします。`)] : []),
    ...passed.slice(0, most.passed).map((review) => passedItem(review)),
  ];
}

function waitingItem(review: Review, { plan, today, links }: MemberFacts): HomePart {
  const name = reviewName(review, plan);
  const of = `（目指す姿${review.goal}）`;
  return {
    kind: 'item',
    line: { text: `${name}：${deadlineText(review, today)}`, link: links.get(review.no) },
    buttons: [
      {
        ...{ label: '意見を書く', spoken: `意見を書く${of}` },
        deed: { press: 'write-comment', review: review.no },
      },
      {
        ...{ label: '意見なし', spoken: `意見なし${of}` },
        deed: { press: 'no-opinion', review: review.no },
      },
    ],
  };
}

function passedItem(review: Review): HomePart {
  return {
    kind: 'item',
    line: { text: `目指す姿${review.goal}：「意見なし」と記録してあります。` },
    buttons: [
      {
        ...{ label: '取り消す', spoken: `目指す姿${review.goal}の「意見なし」を取り消す` },
        deed: { press: 'take-back-no-opinion', review: review.no },
      },
    ],
  };
}

/** Nothing where the member has said nothing yet. */
export function ownComments({ homework: { own } }: MemberFacts): HomePage {
  if (own.length === 0) return [];
  const rest = own.length - most.own;
  return [
    { kind: 'heading', text: '自分の意見と区の考え方' },
    listPart(
      [
        ...own.slice(0, most.own).map((comment) => ({ text: ownLine(comment) })),
        ...(rest > 0 ? [{ text: `これより前に${rest}件` }] : []),
      ],
      '',
    ),
  ];
}

function ownLine({ label, goal, versions, response }: SeenComment): string {
  const words = excerpt(versions.at(-1)?.text ?? '', 60);
  const answer = response?.versions.at(-1);
  const said =
    answer === undefined
      ? '区の考え方はまだありません。'
      : `区の考え方は${categoryNames[answer.category]}（${answer.division}）${inQuotes(excerpt(answer.text, 80))}`;
  return `${commentName(label)}（目指す姿${goal}）${inQuotes(words)}：${said}`;
}

/** 書きかけ: that there is one, and of what; what was typed is shown in the form alone. */
export function draftLines(drafts: readonly FormDraft[], names: DraftNames): HomePage {
  if (drafts.length === 0) return [];
  const lines = drafts.slice(0, 5).map((draft) => ({
    text: `書きかけがあります：${draftName(draft, names)}（${momentText(draft.at)}に閉じたもの）。同じ用紙を開くと、続きから書けます。`,
  }));
  return [{ kind: 'lines', lines }];
}

/** 時点の聞き返し: which moment is meant, where a question does not say it clearly. */

import type { MomentProblem } from '../answers/as-of/moment.ts';
import type { Committee, Meeting } from '../domain/review.ts';
import { dateText } from '../domain/date-text.ts';
import { meetingName } from './meeting-name.ts';
import type { Page } from './page.ts';
import { quote } from './quote.ts';
import { sentencePage } from './sentence-page.ts';

const again = '日付でお尋ねになることもできます（例：「11月1日時点で」「2026-11-01時点で」）。';

/** Returns the page that asks back; nothing is answered from a moment that nobody asked for. */
export function momentQuestionPage(problem: MomentProblem, committee: Committee): Page {
  switch (problem.problem) {
    case 'future':
      return asking(
        `${quote(problem.words)}の${dateText(problem.date)}は、まだ来ていません。`,
        '過ぎた日か、開かれた会議でお尋ねください。去年の日のことでしたら、年も付けてください。',
      );
    case 'no-such-day':
      return asking(`${quote(problem.words)}という日時はありません。`, '日付をお確かめください。');
    case 'several-moments':
      return asking(
        `${problem.words.map(quote).join('と')}の、2つの時点をお尋ねのようです。`,
        '時点は1つずつお尋ねください。2つの時点の間の変化は、「第1回部会から第2回部会までに何が変わった？」のようにお尋ねになれます。',
      );
    case 'no-meetings':
      return asking(
        `${quote(problem.words)}がいつのことか分かりません。会議がまだ登録されていません。`,
        again,
      );
    case 'no-earlier-meeting':
      return asking(
        `${quote(problem.words)}がいつのことか分かりません。今日より前に開かれた会議は登録されていません。`,
        again,
      );
    case 'unknown-meeting':
      return asking(`第${problem.no}回${committee.name}は登録されていません。`, again, {
        ...{ known: problem.known, committee },
      });
    case 'other-body':
      return asking(
        `${quote(problem.body)}の会議は登録されていません。登録されているのは${committee.name}です。`,
        again,
        { known: problem.known, committee },
      );
    case 'which-meeting':
      return asking(
        'どの会議のことでしょうか。「第2回部会時点で」のように、回も付けてください。',
        again,
        {
          ...{ known: problem.known, committee },
        },
      );
  }
}

type Known = { known: readonly Meeting[]; committee: Committee };

function asking(lead: string, more: string, listed?: Known): Page {
  const { known = [], committee = { name: '' } } = listed ?? {};
  const items = known.map((one) => meetingName(one, committee));
  return {
    ...sentencePage(lead),
    parts: [
      ...(items.length === 0
        ? []
        : [{ kind: 'list' as const, title: '登録されている会議', items }]),
      { kind: 'paragraph', text: more },
    ],
  };
}

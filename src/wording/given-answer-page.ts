/** 回答番号の言葉: what an answer is called, and what is said when one is asked for again. */

import { pageAt } from './as-of-page.ts';
import { momentText } from './moment-text.ts';
import type { Page } from './page.ts';
import { sentencePage } from './sentence-page.ts';

/** @example answerNumberText(142); // 'A-0142' */
export function answerNumberText(no: number): string {
  return `A-${String(no).padStart(4, '0')}`;
}

export type GivenThen = {
  no: number;
  at: string;
  /** Whether it came out as it was given. */
  isSame: boolean;
  /** Whether all words of the question were read then; which ones were not is not kept. */
  isWhole: boolean;
};

/** The same answer again, from the state from which it was given; its buttons stay at that moment. */
export function givenAgainPage(page: Page, { no, at, isSame, isWhole }: GivenThen): Page {
  const asked = `${momentText(at)} にお答えした、回答${answerNumberText(no)}の内容`;
  const then = pageAt({ ...page, reading: '' }, at).buttons;
  const changed = 'その後に取り消された意見などがあるため、当時の回答と一部が異なります。';
  const partly = 'お尋ねの言葉のうち、読み取れた部分だけにお答えしたものです。';
  return {
    ...page,
    lead: isWhole ? page.lead : `${partly}${page.lead}`,
    reading: [asked, page.reading].filter((part) => part !== '').join('／'),
    notes: isSame ? page.notes : [changed, ...page.notes],
    buttons: then,
    number: answerNumberText(no),
  };
}

export function unknownNumberPage(no: number): Page {
  return sentencePage(
    `回答${answerNumberText(no)}の記録はありません。番号をお確かめください。番号は、それぞれの回答の終わりにあります（例：「回答A-0142」）。`,
  );
}

/** The same whatever it held: not even whether there was something private is told. */
export function notForYouPage(no: number): Page {
  return sentencePage(
    `回答${answerNumberText(no)}は、お尋ねになったご本人だけにお答えしたものなので、お示しできません。同じことをお尋ねになれば、ご覧になれる範囲でお答えします。`,
  );
}

/** In a channel everybody would read it. */
export function onlyAlonePage(no: number): Page {
  return sentencePage(
    `回答${answerNumberText(no)}は、あなただけにお答えしたものです。ほかの人に見えない、DMか /shihyo でお尋ねください。`,
  );
}

export function lostAnswerPage(no: number): Page {
  return sentencePage(
    `回答${answerNumberText(no)}のもとになった記録は、さかのぼって読むことができません。日付を付けて、もう一度お尋ねください（例：「11月1日時点で目指す姿5の指数は？」）。`,
  );
}

/** だれのことかの聞き返し: several members are called so, or nobody is. */

import type { Unanswered } from '../answers/understanding.ts';
import type { Say } from './asking-shape.ts';
import { memberName } from './comment-names.ts';
import { quote } from './quote.ts';

const choose = '下のボタンから選んでください。';

export const ambiguousMember: Say = (understanding) => ({
  lead: `${wordOf(understanding)}と呼ばれる委員が何人かいます。どなたのことでしょうか。`,
  more: understanding.offers.length > 0 ? [choose] : [],
  list: offeredNames(understanding),
});

/** 「私」 is nobody where no one has said who sits there. */
export const unknownMember: Say = (understanding) => {
  const { words } = understanding;
  const names = offeredNames(understanding);
  const isSelf = /^(?:私|わたくし|わたし|自分|ぼく|僕|俺|おれ|小職|当方)$/.test(words[0] ?? '');
  const who = isSelf
    ? `${wordOf(understanding)}がどなたのことか、ここでは分かりません。`
    : `${wordOf(understanding)}という委員は、名簿にも、お示しできる意見にも見当たりません。`;
  return {
    lead: `${who}${names.length > 0 ? '次の方のことでしょうか。' : ''}`,
    more: [
      names.length > 0
        ? choose
        : 'お名前を確かめて、「佐藤委員の意見は？」のようにもう一度お尋ねください。',
    ],
    list: names,
  };
};

function wordOf({ words }: Unanswered): string {
  return quote(words[0] ?? '');
}

function offeredNames({ offers }: Unanswered): string[] {
  const names = offers.flatMap(({ members = [] }) => members.slice(-1).map(({ name }) => name));
  return [...new Set(names.map(memberName))];
}

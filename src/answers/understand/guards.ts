/** 答えないもの: what the bot declines whatever else is asked, before anything is looked up. */

import type { Role } from '../../domain/role.ts';
import { foldWord } from './fold.ts';
import type { Lexicon } from './lexicon.ts';
import type { Mentions } from './mentions.ts';
import { kindOfThing } from '../things.ts';
import type { Reason } from '../understanding.ts';

/** A refusal, with the words it is about. */
export type Guarded = { reason: Reason; words: readonly string[] };

const broadcast = /<!\s*(?:channel|here|everyone|subteam)|[@＠](?:channel|here|everyone)/i;

/** Returns the refusal that a question meets, if any. */
export function guard(
  question: string,
  mentions: Mentions,
  lexicon: Lexicon,
  role: Role,
): Guarded | undefined {
  const { cues } = mentions;
  if (broadcast.test(plainMarkup(question)) || cues.has('notify')) {
    return { reason: 'broadcast-mention', words: [] };
  }
  const elsewhere = outOfScope(mentions, lexicon);
  if (elsewhere !== undefined) {
    // A stem (認めていな) or a command is not quoted back
    const isWord = !/な$|^[a-z. ]+$/i.test(elsewhere);
    return { reason: 'out-of-scope', words: isWord ? [elsewhere] : [] };
  }
  if (asksToWrite(mentions)) return { reason: 'write-via-chat', words: [] };
  if (asksForRestricted(mentions) && role !== 'secretariat') {
    return { reason: 'restricted-data', words: [] };
  }
  return asksForForecast(mentions) ? { reason: 'forecast', words: [] } : undefined;
}

/** Of somebody by name only what everybody may see is told; who is missing is the secretariat's to know. */
function asksForRestricted({ cues, members }: Mentions): boolean {
  const asksWhoIsMissing = cues.has('missingMembers') && members.length === 0;
  return (cues.has('restricted') || asksWhoIsMissing) && !cues.has('meaning');
}

function plainMarkup(question: string): string {
  return question.slice(0, 4000).replaceAll('&lt;', '<').normalize('NFKC');
}

const narrowed = /(?<![\d年])\d{1,2}月(?=の|は|分|時点|だけ)|[1-9]0代/;

/** What the plan has no figures for; a name does not hide it: 「副業を認めていない企業」. */
function outOfScope(mentions: Mentions, { outOfScope: topics }: Lexicon): string | undefined {
  const letters = foldWord(mentions.impersonal);
  const topic = topics.find(({ folded }) => letters.includes(folded))?.word;
  return topic ?? narrowed.exec(mentions.rest)?.[0] ?? targetOfPart(mentions);
}

/** Only 充実度 has targets, and a 重点事業; an indicator has none. */
function targetOfPart({ cues, names, numbered, goals }: Mentions): string | undefined {
  const isOther = cues.has('composite') || cues.has('projectWord') || cues.has('meaning');
  const aboutIndicator =
    numbered.length + goals.length > 0 ||
    names.some(({ means }) => means.every((id) => kindOfThing(id) === 'indicator'));
  return cues.has('goalValue') && aboutIndicator && !isOther ? '指標ごとの目標値' : undefined;
}

const alreadyDone =
  /(?:登録|入力|更新|修正|訂正|変更|削除|反映)(?:され|してい|してあ|した(?:の|か|人|日)|者|日)/;

const setTo =
  /\d\s*(?:%|件|人|回|社|ぽいんと)?\s*(?:にして|に変え|に直|に更新|に変更|に修正|にしと|と入れて|で入れて)/;

const changeTo =
  /(?:を|に|へ)(?:変更|変え|修正|訂正|更新|追加|削除|設定|登録)(?:し(?!て(?:い|あ))|お願|を?頼|$)/;

/** 「いつまでに入力したらいい」, 「だれが入力して」 ask for a day and a person. */
function asksWhoOrWhen(rest: string, cues: Mentions['cues']): boolean {
  const asksWhen = cues.has('deadline') && /いつ|何日|何月/.test(rest);
  return (asksWhen || cues.has('owner')) && !changeTo.test(rest);
}

function asksToWrite({ rest, cues }: Mentions): boolean {
  const words = cues.has('write') && !alreadyDone.test(rest) && !cues.has('meaning');
  return (words && !asksWhoOrWhen(rest, cues)) || setTo.test(rest);
}

/** 「130に届く？」 is answered with the targets; 「予測して」 and 「今後どうなる」 are not. */
function asksForForecast({ cues }: Mentions): boolean {
  return cues.has('forecast');
}

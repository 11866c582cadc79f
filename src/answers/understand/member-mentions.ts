/** 人の読み: whose comments are asked for: 「佐藤委員」, 「鈴木さん」, 「私」. */

import type { People } from '../people.ts';
import type { Member } from '../query.ts';
import { beginningWith, type Call, callsOf } from './member-names.ts';
import { type Found, take } from './surface.ts';

/**
 * Nobody or several where the question does not decide who is meant by the word; `like` are those
 * whose name begins with it.
 */
export type MemberMention = { word: string; means: readonly Member[]; like: readonly Member[] };

/** 「検証委員会」 and 「委員氏名」 are nobody's title. */
const title =
  '(?:委員長|委員|さん|様|先生|氏|部会長|座長|会長|くん|君)(?!(?!意見|発言|指摘|質問|提案|分)[\\p{Script=Han}々])';
/** A name ends where kanji end, and begins where they begin: 「小林さん」 is not 林. */
const notInKanji = '(?<![\\p{Script=Han}々])';
const behindName = '(?=\\s*(?:の|は|が|から|に|も|と|や|って|、|,|・|$))';

/** Returns the people whom a question about comments names, and the text without them. */
export function takeMembers(text: string, people: People): Found<MemberMention> {
  const self = takeSelf(text, people);
  const byName = callsOf(people.known).reduce<Found<MemberMention>>(
    ({ found, rest }, call) => {
      const more = take(rest, patternOf(call), () => ({ ...call, like: [] }));
      return { found: [...found, ...more.found], rest: more.rest };
    },
    { found: [], rest: self.rest },
  );
  const strangers = takeStrangers(byName.rest, people);
  return {
    found: distinct([...self.found, ...byName.found, ...strangers.found]),
    rest: strangers.rest,
  };
}

function patternOf({ word, standsAlone }: Call): RegExp {
  const letters = Array.from(word, (letter) => letter.replace(/[^\p{L}\p{N}]/u, '\\$&'));
  const name = letters.join('\\s*');
  const isKana = /^[ぁ-んー]/.test(word);
  const before = isKana ? '(?<![ぁ-んー](?<![のにはがをともで]))' : notInKanji;
  const bare = standsAlone ? `|${behindName}` : '';
  return new RegExp(`${before}${name}(?:\\s*${title}${bare})`, 'gu');
}

/** 「私の意見」, 「自分が出した」, 「私は何と言った」; 「私は…を見たい」 and 「私の担当」 are no such thing. */
const self = new RegExp(
  `${notInKanji}(私|わたくし|わたし|自分|ぼく|僕|俺|おれ|小職|当方)(?:自身)?\\s*(?:` +
    'の(?!担当|課|所管|部署|見たい|知りたい|聞きたい|気にな)|' +
    'が(?=[^。？?]{0,8}(?:出|言|書|述|送|投稿|提出|こめんと|発言|挙げ|申))|' +
    'は(?=[^。？?、]{0,6}(?:何|なに|なん|どんな|もう|まだ)[^。？?]{0,10}(?:言|出|書|述|発言|こめんと|意見)))',
  'gu',
);

function takeSelf(text: string, { asker }: People): Found<MemberMention> {
  return take(text, self, ([, word = '']) => ({
    word,
    means: asker === undefined ? [] : [asker],
    like: [],
  }));
}

const inKanji = new RegExp(`${notInKanji}([\\p{Script=Han}々]{1,5})\\s*${title}`, 'gu');
const inKana = /(?:^|[\s、。のにとや])([ぁ-んー]{2,5})(?:さん|氏)|^([ぁ-んー]{2,5})委員/gu;
const office = new RegExp(`${notInKanji}(部会長|座長|委員長|会長)(?=\\s*(?:の|は|が))`, 'gu');

/** Not names: 各委員, 他の委員, みなさん, 検証部会委員. */
const nobody =
  /^(?:各|全|他|外|皆|皆々|沢山|奥|何|客|同|模|仕|多|当|本|副|新|前|元|女性|男性|公募|学識|専門|区民|出席|欠席|担当|一部|複数|全員|未提出|両|諸|当該|該当|関係|有|一|新任|各部会)$|検証|部会$|意見$|[者課士係社員区]$/u;
const nobodyInKana = /^(?:みな|みんな|たく|たくさん|おく|おきゃく)$/u;
/** 「この委員」, 「いない委員」: what stands before 委員 in kana mostly is no name. */
const noNameBefore = /^(?:どの|この|その|あの|ほか|いろん)|[いるたなの]$/u;

/** Somebody who is named and whom nobody knows: passing over the name would answer for all. */
function takeStrangers(text: string, { known }: People): Found<MemberMention> {
  const stranger = (word: string): MemberMention | undefined =>
    nobody.test(word) ? undefined : { word, means: [], like: beginningWith(word, known) };
  const kanji = take(text, inKanji, ([, word = '']) => stranger(word));
  const kana = take(kanji.rest, inKana, ([, word, other]) => {
    if (word !== undefined) return nobodyInKana.test(word) ? undefined : stranger(word);
    return other === undefined || noNameBefore.test(other) ? undefined : stranger(other);
  });
  const offices = take(kana.rest, office, ([, word = '']) => stranger(word));
  const found = [kanji, kana, offices].flatMap((each) => [...each.found]);
  return { found, rest: offices.rest };
}

function distinct(mentions: readonly MemberMention[]): MemberMention[] {
  const keyOf = ({ means, word }: MemberMention) =>
    means.length === 1 ? JSON.stringify(means) : word;
  return [...new Map(mentions.map((one) => [keyOf(one), one])).values()];
}

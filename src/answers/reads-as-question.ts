/** 質問らしさ: whether a text asks for something, or says something in the form of a question. */

/** Nobody asks a bot for figures at greater length; a remark may well be longer. */
const longest = 60;

/** What ends a text besides words: 「！」, 「m(_ _)m」, emoji. */
const trimmings = /[\s。．.!！~〜…]+$|:[a-z0-9_+-]+:|\p{Extended_Pictographic}|\uFE0F/gu;

/** 「…は」, 「…を見せて」: what asks by its end. */
const asking =
  /(?:は|って|っけ|について|を?教えて|おしえて|見せて|みせて|知りたい(?:です)?|一覧(?:を|で)?|(?:教え|おしえ|見せ|みせ|示し|知らせ|出し)て(?:ください|下さい|くれ|ほしい|欲しい|ね|よ)|(?:お願い|おねがい)(?:します|いたします|致します)?)$/u;

/** What asks for an answer other than yes or no, or for something that may be there. */
const interrogative =
  /いくつ|いくら|何|なに|なん|どれ|どう|どこ|いつ|誰|だれ|どの|どんな|どちら|なぜ|どうして|ある|あります|あり?ません|出てい?ま?す|もらえ|いただけ|頂け|くれ|くださ/u;

/** Words of somebody who gives an opinion, also in the form of a question: 「ではないでしょうか」, 「べきでは？」. */
const opinion =
  /(?:では|じゃ|のは?|に)な[いく]|(?:では|じゃ)あ?り?ません|(?:では|のでは|かと|のか)[?？]?$|べき|(?:ほう|方)が|どうか|(?:は|たら|れば|ては|も)(?:どう|いかが)|いかが(?:か|で|思)|思[いうわっ]|考え(?:ます|る|られ|て(?:は|い))|感じ|必要|必須|疑問|疑わ|おかし|懸念|心配|違和感|不十分|不足|足り|不要|妥当|適切|適当|十分|過ぎ|すぎ|言え(?:る|ます|ない)|意味が|でいい|でよい|でよろし|のでしょうか|のですか|んでしょうか|んですか|意義|受け身|受動|見直(?:し(?:て|ます|を?(?:お願い|求)|ませ)|す)|改善(?:し|を)|変え(?:て|ませ|る|た)|追加(?:し|を)|入れ(?:て|ませ|る)|加え|して(?:ほしい|欲しい)|しません|できませ|できない|わから|分から|弱い|甘い|本当に|そもそも|むしろ|むずかし|難し/u;

/**
 * Tells whether a text does nothing but ask for something.
 *
 * Strict on purpose: what is taken for a question is not kept as a comment, and one comment too many
 * is better than one that is lost. So a text of several sentences, a long one, and one that holds any
 * word of an opinion is none.
 *
 * @example
 * readsAsQuestion('目指す姿5の指数は？'); // true
 * readsAsQuestion('求人数は受け身の指標ではないでしょうか？'); // false
 */
export function readsAsQuestion(text: string): boolean {
  const words = text.normalize('NFKC').trim();
  const bare = words.replaceAll(trimmings, '');
  if (bare === '' || bare.length > longest) return false;
  const isOneSentence = !/[。．!！\n]|[?？](?!$)/u.test(bare);
  return isOneSentence && asks(bare) && !opinion.test(bare);
}

/** 「短期アウトカムですか？」 doubts more than it asks; 「指数？」 asks. */
function asks(text: string): boolean {
  const words = text.replace(/[?？]$/u, '');
  if (asking.test(words)) return true;
  const isMarked = words !== text || /(?:か|かな|かね)$/u.test(words);
  return isMarked && (interrogative.test(words) || (words !== text && !words.includes('は')));
}

/** 時点の読み: 「第2回部会時点で」, 「11月1日現在の」, 「前回から何が変わった」. */

import { daysAfter } from '../../domain/calendar.ts';
import { endOfDay, momentInTokyo } from '../../domain/tokyo-moment.ts';
import { fold } from '../understand/fold.ts';
import { dayPatterns, monthsBefore, readDay } from './day-words.ts';
import { bareMeeting, meetingPatterns, readMeeting } from './meeting-words.ts';
import {
  isMomentProblem,
  type Moment,
  type MomentProblem,
  type MomentScene,
  type TimedQuestion,
} from './moment.ts';

const point = '(?:時点|じてん|自転|次点|時転|じ点|辞典|現在|げんざい|当時|とうじ|段階|の状態)';
const ofDay = `\\s*の?\\s*${point}`;
const ofMeeting = `\\s*(?:の|が)?\\s*(?:(?:終了|閉会|開催)(?:時点?|後|の?とき)|終わった(?:時点?|とき|後|あと)|${point}|とき|時(?![間期刻]))`;
const evening = '\\s*の?\\s*(?:開催|直|すぐ)?前(?:日|時点)?(?=の|に|は|で|、)';
const after = '(?:で(?:の|は|も)?|に(?:おける|は)?|において(?:の|は)?|の|は|から見て)?[、,]?\\s*';
const since =
  '\\s*(?:終了|閉会)?(?:の?(?:時点?|じてん|とき|後|あと))?\\s*(?:から|以降|以後|いこう|より(?:後|あと)?|との|と(?:今|いま|現在)|と比べ|とくらべ|に比べ|にくらべ|の?後(?=に|の|、)|のあと)';
const from = '\\s*(?:の?(?:後|あと|とき))?\\s*(?:から|以降|以後)';
const changed =
  /変わ|変っ|代わっ|替わっ|かわっ|かわり|変化|へんか|変更|へんこう|動き|動いた|違い|ちがい|違う|差分|更新|何があった|なにがあった|新しくなった|進んだ/;
const spans = '(?<span>先週|せんしゅう|先月|せんげつ|今週|今月|今朝|けさ)';

type Groups = Readonly<Record<string, string | undefined>>;
type Read = (words: string, groups: Groups) => Moment | MomentProblem;
type Saying = { pattern: RegExp; read: Read };

/**
 * Reads what a question says of a moment; the rest of it is the question that is asked of that moment.
 *
 * Only a day, or a meeting, with a word that makes a point of it (時点, 現在, から) is read here:
 * 「令和6年度の」 and 「11月の」 ask for figures of a year and a month.
 *
 * @example on 2026-11-20, 第1回 having been held on 2026-11-05
 * readTimed('第1回部会時点で目指す姿5の指数は？', scene);
 * // { kind: 'then', moment: { until: '2026-11-05T14:59:59.999Z', … }, question: '目指す姿5の指数は?' }
 */
export function readTimed(asked: string, scene: MomentScene): TimedQuestion {
  const text = fold(asked);
  if (changed.test(text)) {
    const begun = firstOf(text, sinceSayings(scene));
    if (begun !== undefined) return changesSince(begun, scene);
  }
  const found = firstOf(text, thenSayings(scene));
  if (found === undefined) return { kind: 'now' };
  const { read, words, rest } = found;
  if (isMomentProblem(read)) return { kind: 'unclear', problem: read };
  const other = firstOf(rest, thenSayings(scene));
  if (other !== undefined) {
    return {
      kind: 'unclear',
      problem: { problem: 'several-moments', words: [words, other.words] },
    };
  }
  return { kind: 'then', moment: read, question: rest };
}

type Found = { read: Moment | MomentProblem; words: string; rest: string };

function changesSince({ read, rest }: Found, scene: MomentScene): TimedQuestion {
  if (isMomentProblem(read)) return { kind: 'unclear', problem: read };
  const ended = firstOf(rest, untilSayings(scene));
  if (ended === undefined)
    return { kind: 'changes', since: read, until: undefined, question: rest };
  return isMomentProblem(ended.read)
    ? { kind: 'unclear', problem: ended.read }
    : { kind: 'changes', since: read, until: ended.read, question: ended.rest };
}

/** The saying that begins first; of those, the longest. */
function firstOf(text: string, sayings: readonly Saying[]): Found | undefined {
  const found = sayings.flatMap(({ pattern, read }) => {
    const match = pattern.exec(text);
    return match === null ? [] : [{ match, read }];
  });
  const [first] = found.toSorted(
    (one, other) =>
      one.match.index - other.match.index || other.match[0].length - one.match[0].length,
  );
  if (first === undefined) return undefined;
  const { match, read } = first;
  const words = match[0].replace(behindPoint, '').trim();
  const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`.trim();
  return { read: read(words, match.groups ?? {}), words, rest };
}

/** What makes a point of a day is not quoted back with it. */
const behindPoint = /の?(?:時点|現在|から|以降|との|と比べ|まで).*$/;

function thenSayings(scene: MomentScene): Saying[] {
  return [
    ...dayPatterns.map((day) => saying(day + ofDay + after, dayRead(scene, 'that-day'))),
    ...meetingPatterns.map((one) => saying(one + ofMeeting + after, meetingRead(scene, false))),
    saying(bareMeeting + ofDay + after, meetingRead(scene, false)),
    ...meetingPatterns.map((one) => saying(one + evening + after, meetingRead(scene, true))),
  ];
}

function sinceSayings(scene: MomentScene): Saying[] {
  return [
    ...dayPatterns.map((day) => saying(`${day}(?<closed>${since})`, dayRead(scene, 'before-it'))),
    ...meetingPatterns.map((one) => saying(one + since, meetingRead(scene, false))),
    saying(bareMeeting + from, meetingRead(scene, false)),
    saying(spans + since, (_, { span = '' }) => ({
      until: beforeSpan(span, scene),
      meeting: undefined,
    })),
  ];
}

function untilSayings(scene: MomentScene): Saying[] {
  const until = '\\s*(?:の?(?:時点?|とき))?\\s*まで(?:に|の|で)?';
  return [
    ...dayPatterns.map((day) => saying(day + until, dayRead(scene, 'that-day'))),
    ...meetingPatterns.map((one) => saying(one + until, meetingRead(scene, false))),
  ];
}

function saying(pattern: string, read: Read): Saying {
  return { pattern: new RegExp(pattern), read };
}

function meetingRead(scene: MomentScene, before: boolean): Read {
  return (words, groups) => readMeeting(words, groups, { scene, before });
}

/** 「11月1日時点」 holds that day; 「11月1日から」 begins with it, unless its 時点 or its end is named. */
function dayRead(scene: MomentScene, which: 'that-day' | 'before-it'): Read {
  return (words, groups) => {
    const said = readDay(words, groups, scene.today);
    if ('noSuchDay' in said) return { problem: 'no-such-day', words };
    const { date, time } = said;
    if (time !== undefined)
      return pastMoment(momentInTokyo(date, `${time}:00.000`), words, { date, scene });
    const isHeld = which === 'that-day' || /時点|とき|後|あと|末|と/.test(groups['closed'] ?? '');
    const last = isHeld ? date : daysAfter(date, -1);
    return last === scene.today
      ? { until: scene.now, meeting: undefined }
      : pastMoment(endOfDay(last), words, { date, scene });
  };
}

function pastMoment(
  until: string,
  words: string,
  { date, scene }: { date: string; scene: MomentScene },
): Moment | MomentProblem {
  return Date.parse(until) > Date.parse(scene.now)
    ? { problem: 'future', words, date }
    : { until, meeting: undefined };
}

/** 先月から is from the first of last month on, 先週から from its Monday. */
function beforeSpan(span: string, { today }: MomentScene): string {
  const firstOfMonth = `${today.slice(0, 8)}01`;
  const monday = daysAfter(today, -((new Date(today).getUTCDay() + 6) % 7));
  const begins: Readonly<Record<string, string>> = {
    先月: monthsBefore(firstOfMonth, 1),
    せんげつ: monthsBefore(firstOfMonth, 1),
    今月: firstOfMonth,
    先週: daysAfter(monday, -7),
    せんしゅう: daysAfter(monday, -7),
    今週: monday,
  };
  return endOfDay(daysAfter(begins[span] ?? today, -1));
}

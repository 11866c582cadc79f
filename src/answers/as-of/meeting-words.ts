/** 会議の読み: 第2回部会, 前回, その日; a meeting is only meant when it is known which. */

import { endOfDay } from '../../domain/tokyo-moment.ts';
import { daysAfter } from '../../domain/calendar.ts';
import type { Meeting } from '../../domain/review.ts';
import { fold } from '../understand/fold.ts';
import { numberOf } from '../understand/numerals.ts';
import type { Moment, MomentProblem, MomentScene } from './moment.ts';

const body =
  '(?:[一-龠]{0,8}(?:部会|部回|ぶかい|会議|かいぎ|会合|委員会)|[一-龠]{0,6}検証会|みーてぃんぐ)';
const numeral = '(?:\\d{1,3}|[一二三四五六七八九十]{1,3})';
/** 代2回 and 題2会 are slips of the keyboard. */
const numbered = `[第代題大だい]{0,2}\\s*(?<no>${numeral})\\s*(?:回|かい|会)目?\\s*の?\\s*`;

/** Every way of naming a meeting, with named groups; to be put before what makes a point of it. */
export const meetingPatterns: readonly string[] = [
  `(?<![\\d.])${numbered}(?<body>${body})`,
  `(?:第|代|だい)\\s*(?<no>${numeral})\\s*(?:回|かい)`,
  `(?<last>前回|ぜんかい|この前|こないだ|この間|先日|前)\\s*の?\\s*(?<body>${body})`,
  '(?<last>前回|ぜんかい)',
];

/** Without a number; it is asked which one, unless only one was held. */
export const bareMeeting = `(?<![回前])(?<body>${body})`;

type Groups = Readonly<Record<string, string | undefined>>;

/**
 * Returns the moment at which the day of a meeting was over; with `before`, the evening before it.
 *
 * The register keeps the day of a meeting and not its hour. 前回 is the last meeting before today.
 */
export function readMeeting(
  words: string,
  groups: Groups,
  { scene, before }: { scene: MomentScene; before: boolean },
): Moment | MomentProblem {
  const { committee, meetings } = scene;
  const name = groups['body'];
  if (name !== undefined && !isOurs(name, committee.name)) {
    return { problem: 'other-body', words, body: name, known: meetings };
  }
  if (meetings.length === 0) return { problem: 'no-meetings', words };
  const read = meetingOf(words, groups, scene);
  return 'problem' in read ? read : momentOf(read, words, { scene, before });
}

/** Which one is meant, by its number or as the last one; a bare 部会 could be any of them. */
function meetingOf(
  words: string,
  { no: said, last }: Groups,
  { meetings, today }: MomentScene,
): Meeting | MomentProblem {
  if (said !== undefined) {
    const no = numberOf(said);
    const [only, ...others] = meetings.filter((one) => one.no === no);
    if (only === undefined) return { problem: 'unknown-meeting', words, no, known: meetings };
    return others.length === 0 ? only : { problem: 'which-meeting', words, known: meetings };
  }
  if (last === undefined) return { problem: 'which-meeting', words, known: meetings };
  const held = meetings.filter(({ on }) => on < today).toSorted(byDay);
  return held.at(-1) ?? { problem: 'no-earlier-meeting', words };
}

function momentOf(
  meeting: Meeting,
  words: string,
  { scene, before }: { scene: MomentScene; before: boolean },
): Moment | MomentProblem {
  const date = before ? daysAfter(meeting.on, -1) : meeting.on;
  if (date > scene.today) return { problem: 'future', words, date: meeting.on };
  const until = date === scene.today ? scene.now : endOfDay(date);
  return { until, meeting: before ? undefined : meeting };
}

/** 部会 and 会議 are what everybody calls ours; 発展会議 is another body. */
function isOurs(name: string, committee: string): boolean {
  const own = fold(committee);
  const said = name
    .replace(/^(?:次回?|今回|本|当)の?/, '')
    .replace(/部回|ぶかい/, '部会')
    .replace('かいぎ', '会議');
  const plain = [
    '部会',
    '会議',
    '会合',
    '委員会',
    'みーてぃんぐ',
    '検証部会',
    '検証会',
    '検証会議',
  ];
  return plain.includes(said) || own.includes(said) || said.includes(own);
}

function byDay(one: Meeting, other: Meeting): number {
  return one.on.localeCompare(other.on) || one.no - other.no;
}

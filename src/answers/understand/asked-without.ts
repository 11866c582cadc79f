/** 「シニアを除いたら」: asks what the trial of the 充実度 would be without something. */

import type { IndicatorId } from '../../domain/indicator.ts';
import type { Plan } from '../../domain/plan.ts';
import { latestFiscalYear } from '../../scoring/latest-fiscal-year.ts';
import { showIndexNumber, showSufficiency } from '../../scoring/round.ts';
import { sufficiency } from '../../scoring/sufficiency.ts';
import type { Query } from '../query.ts';
import { type Understanding, understoodQuery } from '../understanding.ts';
import { type Asked, resolveAsked } from './asked.ts';
import { askBack } from './asking-back.ts';
import type { Lexicon } from './lexicon.ts';
import { readMentions } from './mentions.ts';

type Scene = Parameters<typeof readMentions>[2];

const leavingOut =
  /(?:を|だけ|が|は)?\s*(?:除(?:いたら|くと|けば|いて|いた|外したら|外すと|外した)|のぞ(?:いたら|くと|いた)|抜(?:いたら|くと|けば|いた|きの?)|外(?:したら|すと|せば|した)|な(?:かったら|ければ|いと)|以外)(?:場合)?\s*(?:の|は|、|で)?/u;
const asking =
  '(?:は|って|が|を)?(?:どう(?:なる|変わる|なりますか|変わりますか)?|いくつ|いくら|何|なん(?:ぼ)?|計算(?:して|すると)?|教えて(?:ください)?|ですか|になる|になりますか)*(?:の)?[か。？?！!\\s]*';
const ofYear = '(?:(?:令和\\d{1,2}|20\\d\\d)年度の)?';
const particle = '(?:は|が|の|で|で、|、|から)?';

/**
 * Returns the query for the trial without what stands before 「を除くと」; `undefined` where the question
 * asks for something else, or where what is left out is no goal and no indicator.
 *
 * @example
 * askedWithout('シニアを除いたら', scene, lexicon); // composite, without 5-M3
 */
export function askedWithout(
  text: string,
  scene: Scene,
  lexicon: Lexicon,
): Understanding | undefined {
  const found = leavingOut.exec(text);
  if (found === null) return undefined;
  const cut = {
    said: text.slice(0, found.index),
    rest: text.slice(found.index + found[0].length),
  };
  return goalWithoutSaid(cut, scene, lexicon) ?? trialWithoutSaid(cut, scene, lexicon);
}

/** What stands before 「を除くと」, and what stands behind it. */
type Cut = { said: string; rest: string };

function trialWithoutSaid(
  { said, rest }: Cut,
  scene: Scene,
  lexicon: Lexicon,
): Understanding | undefined {
  const composite = wordsForComposite(lexicon.plan);
  const subject = said.replace(new RegExp(`^${ofYear}${composite}${particle}\\s*`, 'u'), '');
  const isOfTrial = subject !== said || new RegExp(composite, 'u').test(rest);
  if (!new RegExp(`^(?:${composite})?${asking}$`, 'u').test(rest) || subject.trim() === '')
    return undefined;
  if (/\d\.\d/u.test(subject)) return undefined; // 「172.99から」: that of a goal, and not the trial
  const asked = resolveAsked(readMentions(subject, lexicon, scene), lexicon);
  const without = leftOut(asked, lexicon.plan);
  if (without === undefined || (!isOfTrial && without.goals !== undefined)) return undefined;
  const [fiscalYear] = asked.mentions.years;
  const year = fiscalYear === undefined ? {} : { fiscalYear };
  return understoodQuery({ intent: 'composite', view: 'breakdown', without, ...year });
}

const indexOfGoal = new RegExp(
  `^${ofYear}(目指す姿(\\d{1,2}))の(?:${ofYear})?(?:指数|参考値)(?:から|で|は|の|、)*\\s*`,
  'u',
);

/**
 * 「目指す姿5の指数から中長期3を除くと」: the index of that goal, and never the 充実度. What is not known to
 * be of the goal is asked back.
 */
function goalWithoutSaid(
  { said, rest }: Cut,
  scene: Scene,
  lexicon: Lexicon,
): Understanding | undefined {
  const found = indexOfGoal.exec(said);
  if (found === null || !new RegExp(`^${asking}$`, 'u').test(rest)) return undefined;
  const [whole, name = '', no] = found;
  const subject = said.slice(whole.length).trim();
  if (subject === '') return undefined;
  const goal = Number(no);
  const read = (words: string): Asked => resolveAsked(readMentions(words, lexicon, scene), lexicon);
  const isNumbered = /^(?:行動|短期|中長期)/u.test(subject);
  const asked = read(isNumbered ? `${name}の${subject}` : subject);
  const indicators = leftOutOf(goal, asked, lexicon.plan);
  if (indicators === undefined) {
    return askBack({ reason: 'not-understood', said: { goals: [goal] } }, lexicon.plan);
  }
  const [fiscalYear] = read(whole).mentions.years;
  return understoodQuery({
    ...{ intent: 'explain-calculation', view: 'breakdown', goals: [goal] },
    ...{ without: { indicators } },
    ...(fiscalYear === undefined ? {} : { fiscalYear }),
  });
}

/** All of them are of the goal, or the same series as one that is. */
function leftOutOf(goal: number, asked: Asked, plan: Plan): IndicatorId[] | undefined {
  const indicators = leftOut(asked, plan)?.indicators;
  const ofGoal = plan.indicators.filter((one) => one.goal === goal);
  const isOfGoal = indicators?.every((id) =>
    ofGoal.some((one) => one.id === id || one.sameSeriesAs.includes(id)),
  );
  return isOfGoal === true ? indicators : undefined;
}

/** 「161.5はシニアを除くと？」: the figure stands for it in the year in which the trial comes to just that. */
function wordsForComposite(plan: Plan): string {
  const trial = sufficiency(plan, latestFiscalYear(plan));
  const figures =
    trial.state === 'available' ? [showIndexNumber(trial.value), showSufficiency(trial.value)] : [];
  const shown = figures.map((figure) => `|${figure.replace('.', '\\.')}`).join('');
  return `(?:持続可能な)?(?:地域経済の)?(?:充実度|試算値?${shown})(?:の試算値?|の値)?`;
}

/** Names that go with two things are asked back as ever. */
function leftOut(asked: Asked, { indicators: all }: Plan): Query['without'] {
  const { goals, indicators, measures, projects, doubts } = asked;
  if (doubts.length + measures.length + projects.length > 0) return undefined;
  if (indicators.length > 0) {
    const same = (id: IndicatorId) => all.find((one) => one.id === id)?.sameSeriesAs ?? [];
    const series = [...new Set(indicators.flatMap((id) => [id, ...same(id)]))];
    return { indicators: series };
  }
  return goals.length > 0 ? { goals: [...goals] } : undefined;
}

/** 変更を読む: what stands in the fields of a revision becomes the change, or what to correct in which field. */

import { readFigure } from '../../collection/read-figure.ts';
import { isSameUnit } from '../../collection/same-unit.ts';
import type { Standing } from '../../collection/standing.ts';
import { Change } from '../../domain/revision.ts';
import { figureProblemText } from '../../wording/entry.ts';
import { type ChangeValues, textCode } from './change-values.ts';
import type { RevisedThing } from './subjects.ts';

export type Wrong = { wrong: Readonly<Record<string, string>> };

/** Not yet parsed. */
type Given = { given: Readonly<Record<string, unknown>> } | Wrong;

type About = { thing: RevisedThing; subject: string };

/** `now` is what stands where the revision sets in. */
export function readChange(
  about: About,
  values: ChangeValues,
  now: Standing,
): { change: Change } | Wrong {
  const given = givenChange(about, values, now);
  if ('wrong' in given) return given;
  const read = Change.safeParse(given.given);
  return read.success
    ? { change: read.data }
    : { wrong: { appliesFrom: '読み取れない欄があります。空の欄がないか、確かめてください。' } };
}

function givenChange({ thing, subject }: About, values: ChangeValues, now: Standing): Given {
  const goal = Number(subject);
  switch (thing) {
    case 'replacement':
    case 'baseline':
      return givenSeries({ thing, subject }, values, now);
    case 'indicator-name': {
      const found = now.indicators.find(({ id }) => id === subject);
      const of = { thing: 'indicator', indicator: subject, now: found?.name };
      return { given: { kind: 'wording', of, text: values.text } };
    }
    case 'goal-name': {
      const found = now.goals.find(({ no }) => no === goal);
      const of = { thing: 'goal', goal, now: found?.name };
      return { given: { kind: 'wording', of, text: values.text } };
    }
    case 'model-text': {
      const found = now.texts.find((one) => one.goal === goal && textCode(one) === values.existing);
      if (found === undefined) return gone;
      const of = { thing: 'logic-model', goal, part: found.part, now: found.text };
      return { given: { kind: 'wording', of, text: values.text } };
    }
    case 'element':
      return givenElement(goal, values, now);
    case 'link': {
      const { from, to, done, text } = values;
      if (done === 'added' && text === '') {
        return { wrong: { text: '加えるときは、なぜつながるのかを書いてください。' } };
      }
      const said = done === 'added' ? text : null;
      return { given: { kind: 'link', goal, from, to, done, text: said } };
    }
  }
}

const gone: Wrong = {
  wrong: { existing: 'この年度には、そこにありません。開き直して、もう一度選んでください。' },
};

function givenElement(goal: number, values: ChangeValues, { texts }: Standing): Given {
  const { done, part, existing, text } = values;
  if (done === 'removed') {
    if (existing === undefined) return { wrong: { existing: '除く項目を選んでください。' } };
    const found = texts.find((one) => one.goal === goal && textCode(one) === existing);
    return found === undefined ? gone : { given: { kind: 'element', ...found, done } };
  }
  const wrong = {
    ...(part === undefined && { part: '加えるところを選んでください。' }),
    ...(text === '' && { text: '加える項目の文を書いてください。' }),
  };
  return Object.keys(wrong).length > 0
    ? { wrong }
    : { given: { kind: 'element', goal, part, text, done } };
}

function givenSeries({ thing, subject }: About, values: ChangeValues, now: Standing): Given {
  const { name, unit: typedUnit, method, baselineYear, comparable } = values;
  const standing = now.indicators.find(({ id }) => id === subject);
  const unit = thing === 'replacement' ? (typedUnit === '' ? null : typedUnit) : standing?.unit;
  const figure = readBaseline(values.figure, unit ?? null);
  if ('wrong' in figure) return figure;
  const baseline = { fiscalYear: Number(baselineYear), value: figure.value };
  const indicator = subject;
  return thing === 'replacement'
    ? { given: { kind: 'replacement', indicator, name, unit, method, baseline } }
    : { given: { kind: 'baseline', indicator, baseline, isComparable: comparable === 'yes' } };
}

/** A figure that says another unit than that of the series is one of something else. */
function readBaseline(typed: string, unit: string | null): { value: string | null } | Wrong {
  const read = readFigure(typed);
  if ('problem' in read) return { wrong: { figure: figureProblemText(read.problem) } };
  if ('dash' in read) return { value: null };
  if (read.unit === null || (unit !== null && isSameUnit(read.unit, unit))) {
    return { value: read.figure };
  }
  const said = unit === null ? '単位は空です' : `単位は「${unit}」です`;
  return {
    wrong: { figure: `「${read.unit}」と書かれていますが、${said}。どちらかを直してください。` },
  };
}

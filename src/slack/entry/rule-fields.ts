/** 予定の欄: the fields of a collection rule, and what was typed into them read as one. */

import type { types } from '@slack/bolt';
import type { CollectionCycle, CollectionRule, DueDay } from '../../domain/collection-rule.ts';
import { fromReiwa, toReiwa } from '../../domain/fiscal-year.ts';
import { shortTextField } from '../blocks/fields.ts';

export function cycleFields({ cycle, due }: CollectionRule): types.InputBlock[] {
  const every = cycle.kind === 'every-n-years' ? String(cycle.years) : '';
  return [
    shortTextField(
      { id: 'years', label: '何年に1度', optional: true, hint: '「何年かに1度」のとき。例：5' },
      every,
    ),
    shortTextField(
      {
        ...{ id: 'fiscalYears', label: '年度', optional: true },
        hint: '「何年かに1度」のときは調査のある年度を1つ（例：令和10年度）。「決まった年度」のときはすべて（例：令和8年度、令和11年度）。',
      },
      yearsText(cycle),
    ),
    shortTextField(
      { id: 'because', label: '集めない理由', optional: true, hint: '「もう集めない」のとき。' },
      cycle.kind === 'stopped' ? cycle.because : '',
    ),
    shortTextField(
      {
        ...{ id: 'due', label: '入力期限', optional: true },
        hint: '年度が終わったあとの月日です。例：6月30日。空にすると、設定の期限になります。',
      },
      due === null ? '' : `${due.month}月${due.day}日`,
    ),
  ];
}

function yearsText(cycle: CollectionCycle): string {
  const years =
    cycle.kind === 'fixed-years'
      ? cycle.fiscalYears
      : cycle.kind === 'every-n-years' && cycle.from !== null
        ? [cycle.from]
        : [];
  return years.map((year) => `令和${toReiwa(year)}年度`).join('、');
}

export type TypedRule = {
  kind: string;
  years: string;
  fiscalYears: string;
  because: string;
  due: string;
  owners: readonly string[];
  contact: string;
  division: string;
};

type Wrong = { wrong: Readonly<Record<string, string>> };

/** @returns the rule, or what to correct in which field. */
export function readRule(
  target: CollectionRule['target'],
  typed: TypedRule,
): { rule: CollectionRule } | Wrong {
  const cycle = readCycle(typed);
  const due = readDueDay(typed.due);
  const { contact, division } = typed;
  const wrong = {
    ...('wrong' in cycle && cycle.wrong),
    ...(due === undefined && { due: '「6月30日」のように、月と日を書いてください。' }),
    ...(contact.length > 200 && { contact: '200字までで書いてください。' }),
    ...(division.length > 100 && { division: '100字までで書いてください。' }),
  };
  if ('wrong' in cycle || due === undefined || Object.keys(wrong).length > 0) return { wrong };
  const orNull = (text: string): string | null => (text === '' ? null : text);
  return {
    rule: {
      ...{ target, cycle, due, owners: [...typed.owners] },
      ...{ contact: orNull(contact), division: orNull(division) },
    },
  };
}

function readCycle({ kind, years, fiscalYears, because }: TypedRule): CollectionCycle | Wrong {
  switch (kind) {
    case 'every-n-years':
      return everyNYears(years, fiscalYears);
    case 'fixed-years': {
      const read = readYears(fiscalYears);
      return read === undefined || read.length === 0
        ? { wrong: { fiscalYears: '「令和8年度、令和11年度」のように、年度を書いてください。' } }
        : { kind, fiscalYears: read };
    }
    case 'stopped':
      return because === ''
        ? { wrong: { because: '集めない理由を書いてください。' } }
        : { kind, because };
    case 'as-needed':
      return { kind };
    default:
      return { kind: 'yearly' };
  }
}

function everyNYears(years: string, from: string): CollectionCycle | Wrong {
  const every = Number(years.normalize('NFKC').replace(/年.*$/, ''));
  const read = readYears(from);
  const wrong = {
    ...(!(Number.isInteger(every) && every >= 2 && every <= 20) && {
      years: '2から20までの数を書いてください。',
    }),
    ...((read === undefined || read.length > 1) && {
      fiscalYears:
        '調査のある年度を1つだけ書いてください。まだ分からないときは、空にしてください。',
    }),
  };
  if (Object.keys(wrong).length > 0) return { wrong };
  return { kind: 'every-n-years', years: every, from: read?.[0] ?? null };
}

/** @example readYears('令和8年度、R11'); // [2026, 2029] */
function readYears(text: string): number[] | undefined {
  const parts = text
    .normalize('NFKC')
    .split(/[、,\s]+/u)
    .filter((one) => one !== '');
  const years = parts.map((part) => {
    const reiwa = /^(?:令和|R)(\d{1,2})(?:年度?)?$/i.exec(part)?.[1];
    const western = /^(20\d{2})(?:年度?)?$/.exec(part)?.[1];
    return reiwa === undefined ? Number(western) : fromReiwa(Number(reiwa));
  });
  return years.every((year) => year >= 2019 && year <= 2099)
    ? [...new Set(years)].toSorted((one, other) => one - other)
    : undefined;
}

/** @returns `null` for nothing typed, `undefined` for what is no day. */
export function readDueDay(text: string): DueDay | null | undefined {
  const typed = text.normalize('NFKC').replaceAll(/\s/gu, '');
  if (typed === '') return null;
  const [, month, day] = /^(\d{1,2})(?:月|\/)(\d{1,2})日?$/.exec(typed) ?? [];
  if (month === undefined || day === undefined) return undefined;
  const due = { month: Number(month), day: Number(day) };
  const days = new Date(Date.UTC(2024, due.month, 0)).getUTCDate(); // 2月29日 is a day
  const isDay = due.month >= 1 && due.month <= 12 && due.day >= 1 && due.day <= days;
  return isDay ? due : undefined;
}

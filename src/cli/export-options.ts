/** 資料の選択肢: what may stand behind `npm run export --`. */

import { extname, resolve } from 'node:path';
import { writtenFiscalYear } from '../collection/written-times.ts';
import { GoalNumber } from '../domain/goal.ts';
import { formatsOf, type PaperCopy, PaperFormat, PaperKind } from '../domain/paper-kind.ts';
import type { PaperRequest } from '../reports/papers/paper.ts';
import {
  noSuchFormatText,
  noSuchGoalText,
  noSuchPaperText,
  noSuchYearText,
  sinceMissing,
  sinceNotWanted,
} from '../wording/papers/export-words.ts';
import { parsedWords } from './parsed-words.ts';
import { plainCode } from './typed-words.ts';

export type ExportOptions = {
  asked: Omit<PaperRequest, 'on' | 'withPace' | 'span'>;
  /** As the secretariat has set it, where the command does not say. */
  withPace: boolean | undefined;
  /** Since when 変化の一覧 tells, as it was written. */
  since: string | undefined;
  format: PaperFormat;
  /** A file that is not there yet; nothing for a name from ids and dates in the current folder. */
  out: string | undefined;
};

/** @returns the problem as a Japanese sentence when the words cannot be used. */
export function readExportOptions(words: readonly string[]): ExportOptions | { problem: string } {
  const values = parsedArgs(words);
  if (values === undefined) return { problem: '知らない指定があるか、値が足りません。' };
  const { what = '' } = values;
  const kind = PaperKind.safeParse(plainCode(what)?.toLowerCase()).data;
  if (kind === undefined) return { problem: noSuchPaperText(what) };
  const format = formatFor(kind, values);
  if (format === undefined) return { problem: noSuchFormatText(values.format ?? '') };
  const asked = askedFor(kind, values);
  if ('problem' in asked) return asked;
  const out = fileFrom(values);
  if (typeof out === 'object') return out;
  return { asked, withPace: paceFrom(values), since: values.since, format, out };
}

type Asking = Place & Copies & { since?: string | undefined };

function askedFor(kind: PaperKind, values: Asking): ExportOptions['asked'] | { problem: string } {
  const place = placeOf(values);
  if ('problem' in place) return place;
  const copy = copyOf(kind, values);
  if (copy === undefined) {
    return { problem: '--secretariat と --publication は、どちらか一方だけを指定してください。' };
  }
  const wrong = wrongSince(kind, values);
  return wrong === undefined ? { kind, ...place, copy } : { problem: wrong };
}

function wrongSince(
  kind: PaperKind,
  { since }: { since?: string | undefined },
): string | undefined {
  if (kind !== 'changes-since') return since === undefined ? undefined : sinceNotWanted;
  return since === undefined || since.trim() === '' ? sinceMissing : undefined;
}

type Paces = { 'with-pace': boolean; 'without-pace': boolean };

function paceFrom({ 'with-pace': isIn, 'without-pace': isOut }: Paces): boolean | undefined {
  if (isOut) return false;
  return isIn ? true : undefined;
}

function fileFrom({ out }: Written): ExportOptions['out'] | { problem: string } {
  if (out?.trim() === '') return { problem: '書き出すファイルの名前が空です。' };
  return out === undefined ? undefined : resolve(out);
}

type Place = { goal?: string | undefined; 'fiscal-year'?: string | undefined };

function placeOf({
  goal,
  'fiscal-year': year,
}: Place): Pick<PaperRequest, 'goal' | 'fiscalYear'> | { problem: string } {
  const no = goal === undefined ? undefined : GoalNumber.safeParse(Number(plainCode(goal))).data;
  if (goal !== undefined && no === undefined) return { problem: noSuchGoalText(goal) };
  const fiscalYear = year === undefined ? undefined : writtenFiscalYear(year);
  if (year !== undefined && fiscalYear === undefined) return { problem: noSuchYearText(year) };
  return { goal: no, fiscalYear };
}

export function isExportOptions(read: ExportOptions | { problem: string }): read is ExportOptions {
  return !('problem' in read);
}

type Written = { format?: string | undefined; out?: string | undefined };

/** Without --format the ending of the file tells it; without both it is the usual one of the paper. */
function formatFor(kind: PaperKind, { format, out = '' }: Written): PaperFormat | undefined {
  if (format !== undefined) {
    return PaperFormat.safeParse(plainCode(format)?.toLowerCase().replace(/^\./, '')).data;
  }
  const ending = PaperFormat.safeParse(extname(out).slice(1).toLowerCase());
  return ending.success ? ending.data : formatsOf(kind)[0];
}

type Copies = { secretariat: boolean; publication: boolean };

/** 点検結果 has one copy alone, so nobody need name it. */
function copyOf(kind: PaperKind, { secretariat, publication }: Copies): PaperCopy | undefined {
  if (secretariat && publication) return undefined;
  if (secretariat || (kind === 'findings' && !publication)) return 'for-secretariat';
  return publication ? 'for-publication' : 'for-committee';
}

function parsedArgs(words: readonly string[]) {
  return parsedWords(words, {
    options: {
      what: { type: 'string' },
      goal: { type: 'string' },
      since: { type: 'string' },
      format: { type: 'string' },
      'fiscal-year': { type: 'string' },
      out: { type: 'string' },
      secretariat: { type: 'boolean', default: false },
      publication: { type: 'boolean', default: false },
      'with-pace': { type: 'boolean', default: false },
      'without-pace': { type: 'boolean', default: false },
    },
  })?.values;
}

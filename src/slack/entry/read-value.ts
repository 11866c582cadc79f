/** 用紙の値を読む: what was typed becomes a value, or what to correct in which field. */

import { z } from 'zod';
import { readFigure } from '../../collection/read-figure.ts';
import { EnteredValue } from '../../domain/entry.ts';
import { figureProblemText } from '../../wording/entry.ts';
import { MaybeChosen, MaybeDate, Typed } from '../blocks/fields.ts';

export const EnterValues = z.object({
  figure: Typed,
  reason: Typed,
  why: MaybeChosen,
  expected: MaybeDate,
  evidence: Typed,
});
export type EnterValues = z.infer<typeof EnterValues>;

export type ReadValue = {
  value: EnteredValue;
  /** The unit that stood behind the figure. */
  unit: string | null;
  evidence: string | null;
};

type Wrong = { wrong: Readonly<Record<string, string>> };

export function readValue(values: EnterValues): ReadValue | Wrong {
  const evidence = readEvidence(values.evidence);
  const read = readFigure(values.figure);
  if ('problem' in read) {
    return { wrong: { ...evidence.wrong, figure: figureProblemText(read.problem) } };
  }
  if (evidence.wrong !== undefined) return { wrong: evidence.wrong };
  if ('figure' in read) {
    const value = { state: 'measured', value: read.figure } as const;
    return { value, unit: read.unit, evidence: evidence.url };
  }
  const missing = readMissing(values);
  return 'wrong' in missing ? missing : { value: missing, unit: null, evidence: evidence.url };
}

function readMissing({ reason, why, expected }: EnterValues): EnteredValue | Wrong {
  const isLast = why === 'retired';
  const wrong = {
    ...(why === undefined && { why: '「—」のわけを選んでください。' }),
    ...(reason === '' && { reason: '「—」には理由が要ります。理由を書いてください。' }),
    ...(expected === undefined &&
      !isLast && { expected: '「—」のときは、次に値の出る予定の日を選んでください。' }),
  };
  if (Object.keys(wrong).length > 0) return { wrong };
  const value = { state: 'missing', why, reason, expectedOn: expected ?? null };
  const read = EnteredValue.safeParse(value);
  return read.success ? read.data : { wrong: { reason: '理由は500字までで書いてください。' } };
}

const Address = z.url({ protocol: /^https?$/ }).max(500);

/** 根拠のURL: nothing typed is none. */
export function readEvidence(typed: string): { url: string | null; wrong?: { evidence: string } } {
  if (typed === '') return { url: null };
  const read = Address.safeParse(typed);
  if (read.success) return { url: read.data };
  return {
    url: null,
    wrong: { evidence: '「https://」で始まるURLを書いてください。なければ空のままで構いません。' },
  };
}

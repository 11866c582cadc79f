/** 資料の種類: which papers there are, and in which formats each of them can be had. */

import { z } from 'zod';

/** 指標一覧・施策一覧・委員意見一覧・変更履歴・変化の一覧・点検結果・意見と区の考え方・議事要旨. */
export const PaperKind = z.enum([
  'indicators',
  'measures',
  'review-sheet',
  'changes',
  'changes-since',
  'findings',
  'answers',
  'minutes',
]);
export type PaperKind = z.infer<typeof PaperKind>;

export const PaperFormat = z.enum(['xlsx', 'csv', 'txt', 'docx']);
export type PaperFormat = z.infer<typeof PaperFormat>;

/** The first one is what is given where nobody asks for another. */
const formats: Readonly<Record<PaperKind, readonly [PaperFormat, ...PaperFormat[]]>> = {
  indicators: ['xlsx', 'csv', 'txt'],
  measures: ['xlsx', 'csv', 'txt'],
  'review-sheet': ['xlsx', 'csv', 'txt'],
  changes: ['xlsx', 'csv', 'txt'],
  // Tables of different columns, one below the other, are no table for a program
  'changes-since': ['docx', 'xlsx', 'txt'],
  findings: ['xlsx', 'csv', 'txt'],
  answers: ['docx'],
  minutes: ['docx'],
};

/** @example formatsOf('indicators'); // ['xlsx', 'csv', 'txt'] */
export function formatsOf(kind: PaperKind): readonly [PaperFormat, ...PaperFormat[]] {
  return formats[kind];
}

/**
 * 配布用: as everybody in the thread may read it. 公表用: without the names of members and staff.
 * 事務局控え: with what is for the secretariat alone, and given to nobody else.
 */
export const PaperCopy = z.enum(['for-committee', 'for-publication', 'for-secretariat']);
export type PaperCopy = z.infer<typeof PaperCopy>;

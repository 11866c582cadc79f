/** 出典: the place in a source document from which a name or a figure was carried over. */

import { z } from 'zod';
import { CalendarDate } from './fiscal-year.ts';

/** What the plan was transcribed from. */
export const PrintedDocumentId = z.enum(['review-material', 'project-progress']);

/** `goal-8`: the workbook with which 目指す姿8 came in. */
export const GoalDocumentId = z.enum([
  ...(['goal-1', 'goal-2', 'goal-3', 'goal-4', 'goal-5', 'goal-6'] as const),
  ...(['goal-7', 'goal-8', 'goal-9', 'goal-10', 'goal-11'] as const),
]);

/** `entered`: a value that was entered here, and approved; `revised`: a decided 見直し. */
export const DocumentId = z.enum([
  ...PrintedDocumentId.options,
  ...(['entered', 'revised'] as const),
  ...GoalDocumentId.options,
]);
export type DocumentId = z.infer<typeof DocumentId>;

export const Citation = z.strictObject({
  document: DocumentId,
  /** The table or page as people call it: 「指標一覧（目指す姿5）」. */
  place: z.string().min(1),
  /** Line of the OCR text, for finding the spot again; readers of the answers never see it. */
  line: z.int().positive().optional(),
});
export type Citation = z.infer<typeof Citation>;

/** Whether something came in with the workbook of a goal, and not with the adopted plan. */
export function isFromWorkbook({ document }: Pick<Citation, 'document'>): boolean {
  return workbooks.has(document);
}

/** Asked of every figure with every answer. */
const workbooks: ReadonlySet<string> = new Set(GoalDocumentId.options);

/** Whether somebody has held the transcription against the original, and who. */
const Proofreading = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('unchecked') }),
  z.strictObject({ status: z.literal('checked'), by: z.string().min(1), on: CalendarDate }),
  /** No transcription: entered in みちすじ, and approved by the secretariat. */
  z.strictObject({ status: z.literal('approved') }),
  /** No transcription either: a 見直し that was decided. */
  z.strictObject({ status: z.literal('decided') }),
]);

export const SourceDocument = z.strictObject({
  id: DocumentId,
  title: z.string().min(1),
  shortTitle: z.string().min(1),
  about: z.string().min(1),
  proofreading: Proofreading,
});
export type SourceDocument = z.infer<typeof SourceDocument>;

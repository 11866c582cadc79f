/** 書きかけの名前: of which form it is, as its writer knows it. */

import { draftAbout, type FormDraft } from '../domain/form-draft.ts';

export type DraftNames = { goalOfReview: (no: number) => number | undefined };

/** @example draftName({ of: 'write-comment 3', … }, names); // '目指す姿5への意見' */
export function draftName({ of }: Pick<FormDraft, 'of'>, names: DraftNames): string {
  const read = draftAbout(of);
  const goal =
    read?.about === 'review' && read.no !== undefined ? names.goalOfReview(read.no) : undefined;
  const on = goal === undefined ? '' : `目指す姿${goal}への`;
  switch (read?.form) {
    case 'write-comment':
      return `${on}意見`;
    case 'enter-for-member':
      return `${on}意見の代理入力`;
    case 'paste-sheet':
      return `${on}意見の表`;
    case 'respond':
      return '区の考え方';
    case 'edit-committee':
      return '部会';
    case 'edit-meeting':
      return read.no === undefined ? '新しい会議' : `第${read.no}回の会議`;
    case 'enter-value':
      return '数値の入力';
    case 'edit-revision':
    case 'revision-stage':
    case 'drop-revision':
    case 'approve-break':
      return read.no === undefined ? '新しい見直し' : `見直し${read.no}${ofRevision[read.form]}`;
    case undefined:
      return '用紙';
  }
}

const ofRevision = {
  'edit-revision': 'の内容',
  'revision-stage': 'の段階',
  'drop-revision': 'の取下げ',
  'approve-break': 'の系列断絶の承認',
} as const;

/** 変化の一覧: what changed since a day or a meeting, as one page that is laid on the table. */

import { planInForce } from '../../collection/plan-in-force.ts';
import type { ChangesSection } from '../../reports/changes-page.ts';
import { columnShares } from '../../reports/papers/column-shares.ts';
import type { PaperMaterial, PaperRequest } from '../../reports/papers/paper.ts';
import type { DocumentPart, PaperDocument } from '../../reports/papers/paper-document.ts';
import { rewordedNote } from '../as-of-page.ts';
import { copyLine, paperTitle } from './paper-head.ts';
import { copyNames, paperNames } from './paper-names.ts';

/** @returns nothing where nobody said since when. */
export function changesDocument(
  request: PaperRequest,
  { state, changed }: Pick<PaperMaterial, 'state' | 'changed'>,
): PaperDocument | undefined {
  if (changed === undefined) return undefined;
  const { period, summary, sections } = changed;
  const still = sections.filter(({ rows }) => rows.length === 0);
  return {
    title: paperTitle(request, planInForce(state)),
    head: [period, copyLine(request)],
    mark: request.copy === 'for-secretariat' ? deskMark : '',
    parts: [
      { is: 'line', text: summary },
      ...sections.filter(({ rows }) => rows.length > 0).flatMap(tableOf),
      ...stillParts(still),
      ...notesOf(request).map((text): DocumentPart => ({ is: 'note', text: `※ ${text}` })),
    ],
  };
}

const deskMark = '事務局控え';

function tableOf({ title, columns, rows }: ChangesSection): DocumentPart[] {
  const shares = columnShares(columns, rows);
  return [
    { is: 'heading', text: title },
    {
      is: 'table',
      columns: columns.map((name, at) => ({ title: name, share: shares[at] ?? 0 })),
      rows,
    },
  ];
}

/** A heading for each of them would push what did change off the page. */
function stillParts(still: readonly ChangesSection[]): DocumentPart[] {
  if (still.length === 0) return [];
  const titles = still.map(({ title }) => title).join('、');
  return [{ is: 'note', text: `変化がなかったもの：${titles}` }];
}

/** Up to now words are those of now anyway, and the secretariat reads the earlier ones. */
function notesOf({ copy, span }: Pick<PaperRequest, 'copy' | 'span'>): string[] {
  const reworded = (span?.until ?? null) === null ? [] : [rewordedNote];
  switch (copy) {
    case 'for-committee':
      return [...reworded, '事務局だけに宛てた意見と、部会に示す前の事務局案は載せていません。'];
    case 'for-publication':
      return [
        ...reworded,
        '委員と職員の氏名は載せていません（意見の文の中にある氏名は、そのまま残ります）。',
      ];
    case 'for-secretariat':
      return [];
  }
}

/** @example '変化の一覧（目指す姿5、配布用）：令和8年11月5日の終わりから今まで。変わったのは、値1件です。…' */
export function changesHold(
  { kind, goal, copy }: PaperRequest,
  { changed }: Pick<PaperMaterial, 'changed'>,
): string {
  const place = goal === undefined ? 'すべての目指す姿' : `目指す姿${goal}`;
  const told = changed === undefined ? '' : `${changed.period}。${changed.summary}`;
  const held = {
    'for-committee': '事務局だけに宛てた意見は入っていません。',
    'for-publication': '事務局だけに宛てた意見と、委員と職員の氏名は入っていません。',
    'for-secretariat': '事務局のほかには渡さないでください。',
  };
  return `${paperNames[kind]}（${place}、${copyNames[copy]}）：${told}${held[copy]}`;
}

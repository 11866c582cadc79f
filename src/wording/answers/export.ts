/** 資料の書き出しの言葉: which files there are, and how to get one. */

import type { ExportFacts } from '../../answers/kinds/export.ts';
import { formatsOf, PaperKind } from '../../domain/paper-kind.ts';
import { goalNames } from '../indicator-names.ts';
import type { Page } from '../page.ts';
import { formatNames, paperNames } from '../papers/paper-names.ts';

/** A file is never made for a question alone: what shall be in it, and for whom, has to be chosen. */
export function exportPage({ goals }: ExportFacts): Page {
  const whose = goals.length === 0 ? '' : `${goalNames(goals)}の`;
  const kinds = PaperKind.options.filter((kind) => kind !== 'changes');
  return {
    lead: `${whose}資料をファイルでお渡しできます。まだ何も作っていません。「資料を書き出す」を押して、資料と形式を選んでください。`,
    reading: '',
    parts: [
      {
        kind: 'list',
        title: 'お渡しできる資料',
        items: kinds.map((kind) => {
          const formats = formatsOf(kind).map((format) => formatNames[format]);
          return `${paperNames[kind]}：${formats.join('、')}`;
        }),
      },
    ],
    notes: [
      '書き出せるのは、委員、データ担当、事務局の方です。議事要旨（案）と点検結果は事務局だけが書き出せます。',
      '「資料を書き出す」のボタンは、みちすじのホームにもあります。',
    ],
    sources: [],
    buttons: [],
  };
}

export const filesAreOfToday =
  'ファイルにできるのは、いまの内容だけです。過去の時点の値は、この画面で1つずつお尋ねください。';

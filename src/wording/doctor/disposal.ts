/** 診断（廃棄）: whether a disposal was begun and is not done. */

import type { Finding } from './finding.ts';

/** `file` is the list by which a disposal under way is known; nothing where none is. */
export function disposalFindings(file: string | undefined): Finding[] {
  if (file === undefined) return [];
  return [
    {
      grade: 'attention',
      text: `廃棄：前に始めた廃棄が終わっていません。廃棄する言葉が、保存先や控えに残っているかもしれません。いま廃棄している最中でなければ、ボットを止めてから npm run --silent dispose -- --yes を実行してください。続きから行い、言葉が残っていないことを確かめます。それまでは、検索する言葉の一覧が「${file}」にあります（終わると消えます）。`,
    },
  ];
}

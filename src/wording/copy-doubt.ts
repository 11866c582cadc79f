/** 確認に通らない写し: why a copy of the data cannot be trusted. */

/** `why` is a sentence of `data-file.ts`. */
export type CopyDoubt =
  | { doubt: 'unfinished' }
  | { doubt: 'empty' }
  | { doubt: 'unreadable'; why: string }
  | { doubt: 'refused'; code: string }
  | { doubt: 'file-missing'; file: string }
  | { doubt: 'file-changed'; file: string }
  | { doubt: 'behind'; seq: number; expected: number }
  | { doubt: 'different'; seq: number };

/** Returns one sentence. */
export function doubtText(doubt: CopyDoubt): string {
  switch (doubt.doubt) {
    case 'unfinished':
      return '途中でやめたか、確認に通らなかった控えです。';
    case 'empty':
      return '中に保存データがありません。';
    case 'unreadable':
      return doubt.why;
    case 'refused':
      return `システムに断られ、読み直せませんでした（${doubt.code}）。`;
    case 'file-missing':
      return `ファイル「${doubt.file}」がありません。`;
    case 'file-changed':
      return `ファイル「${doubt.file}」が、控えを取ったときの内容と違います。`;
    case 'behind':
      return `変更番号${doubt.seq}までしか入っていません（${doubt.expected}まで入るはずです）。`;
    case 'different':
      return `変更番号${doubt.seq}のところの内容が、元と一致しません。`;
  }
}

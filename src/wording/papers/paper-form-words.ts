/** 資料を書き出す用紙の言葉: what can be chosen, and why a choice does not go together. */

export const paperFormWords = {
  title: '資料を書き出す',
  send: '書き出す',
  kind: '資料',
  goal: '目指す姿',
  everyGoal: 'すべて',
  since: 'いつからの変化か',
  asked: 'お尋ねの期間',
  day: '日を選ぶ',
  from: 'この日から（この日を含みます）',
  noDay: '日を選んでください。まだ何も作っていません。',
  notYet: 'まだ来ていない日です。今日までの日を選んでください。まだ何も作っていません。',
  format: '形式',
  copy: 'だれに渡すものか',
  place: '渡す場所',
  toMe: '自分だけ（ダイレクトメッセージ）',
  toThread: '検証のスレッド（チャンネルの全員に見えます）',
  forAll:
    'ファイルは、あなたとみちすじのダイレクトメッセージに送ります。事務局だけに宛てた意見は載せません。',
  forDesk:
    '「事務局控え」には、事務局だけに宛てた意見と、匿名の意見の氏名が載ることがあります。ほかの人に渡さないでください。',
  notInThread:
    '議事要旨（案）、点検結果、事務局控えは、スレッドには置けません。「自分だけ」を選んでください。まだ何も作っていません。',
} as const;

/** @example sinceMeeting('第2回検証部会（令和8年12月10日）'); // '第2回検証部会（令和8年12月10日）のあとから' */
export function sinceMeeting(name: string): string {
  return `${name}のあとから`;
}

/** 資料を書き出す用紙の言葉: what can be chosen, and why a choice does not go together. */

export const paperFormWords = {
  title: '資料を書き出す',
  send: '書き出す',
  kind: '資料',
  goal: '目指す姿',
  everyGoal: 'すべて',
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

/** 突き合わせの用紙の言葉: what is asked for, what comes of it, and what cannot be done. */

export const comparingFailed = '突き合わせられません。計画と登録された値は変わっていません。';

export function sheetWritten(file: string): string {
  return `すべての値の結果を「${file}」に書き出しました。`;
}

export const compareLabel = '資料を突き合わせる';

export const compareTitle = '資料の突き合わせ';

export const compareExplained =
  'これから印刷する表を、登録の値と1つずつ比べます。表を写した文（3,000文字まで）を貼り付けるか、ファイルを選んでください。見出しの行（指標名、基準値、R6実績など）も一緒に入れてください。';

export const nothingKept = '貼り付けた文とファイルは、比べるためだけに読み、保存しません。';

export const pasteField = '表を写した文';
export const pasteHint =
  '3,000文字までです。長い表は、ファイルか、このボットへのメッセージで送ってください。';
export const fileField = 'ファイル（.xlsx か CSV、5MBまで）';

export const neitherGiven = '文を貼り付けるか、ファイルを選んでください。';
/** Slack cuts what is longer, and the last rows would pass for compared. */
export const perhapsCut =
  '貼り付けられる3,000文字いっぱいのため、表の終わりが切れているおそれがあります。まだ何も比べていません。表を.xlsxか.csvのファイルで選ぶか、いくつかに分けて貼り付けてください。';
export const bothGiven = '文とファイルの両方があります。どちらか一方だけにしてください。';

export const comparingText =
  '突き合わせています…\n結果は、このアプリの「メッセージ」タブに、あなただけに見えるように届きます。この画面は閉じてかまいません。';

export const sheetGiven =
  'すべての値の突合結果です。あなたとこのボットとのメッセージにだけ置いています。';

/** Asks whether a message that looks like a table is to be compared. */
export const askToCompare =
  '表を貼り付けていただいたようです。登録の値と突き合わせますか？ まだ何もしていません。貼り付けた文は保存しません。';

/** Asks what is to become of a file. */
export const askWhatOfFile =
  'ファイルを受け取りました。まだ読んでいません。これから印刷する資料なら、登録の値と突き合わせられます。値の入力用のファイルなら、ホームの「ファイルから入力」から取り込んでください（入力の担当の方だけができます）。';

export const openCompareForm =
  '下のボタンを押すと、資料の表を貼り付ける画面が開きます。このメッセージに表を直接貼り付けていただいても、突き合わせられます。';

/** In a channel, or behind a command, where no table can be pasted. */
export const howToCompare =
  '資料の突き合わせは、あなただけに見える画面で行います。下のボタンを押して、資料の表を貼り付けるか、ファイルを選んでください。結果は、みちすじとのDMに届きます。まだ何も比べていません。';

/** On a terminal. */
export const howToCompareHere =
  '資料の突き合わせは、次の命令で行います。まだ何も比べていません。\nnpm run --silent compare-paper -- 資料.xlsx';

export const pressCompare = '突き合わせる';

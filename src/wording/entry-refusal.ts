/** 入力の断りの言葉: why a value, its approval or its schedule was not saved, and what to do next. */

import type { Refusal } from '../domain/refusal.ts';

import { fiscalYearName } from './fiscal-year.ts';
import { withUnit } from './numbers.ts';
import { dateText } from '../domain/date-text.ts';

export type EntryRefusal = Extract<
  Refusal,
  {
    refused:
      | 'not-collected'
      | 'year-not-collected'
      | 'figure-is-printed'
      | 'figure-is-baseline'
      | 'correction-needs-reason'
      | 'nothing-changed'
      | 'reason-missing'
      | 'day-not-ahead'
      | 'day-too-far'
      | 'nothing-promised'
      | 'entry-waits'
      | 'no-such-entry'
      | 'not-your-entry'
      | 'too-late-to-undo'
      | 'already-decided'
      | 'entries-changed'
      | 'nothing-chosen'
      | 'not-your-figure'
      | 'nothing-waits'
      | 'import-changed'
      | 'file-forgotten'
      | 'no-years-chosen'
      | 'no-such-day';
  }
>;

/** Returns what was declined, why, and what to do next. */
export function explainEntry(refusal: EntryRefusal): string {
  switch (refusal.refused) {
    case 'not-your-figure':
      return 'この値の担当として登録されていないため、入力できません。何も保存していません。担当が違うときは、事務局が「収集の予定を直す」で変えられます。';
    case 'nothing-waits':
      return '承認を待っている値はありません。';
    case 'not-collected':
      return `「${refusal.target}」は、値を集めているものの中にありません。何も保存していません。開き直して、もう一度選んでください。`;
    case 'year-not-collected':
      return `${fiscalYearName(refusal.fiscalYear)}の値は入力できません。何も保存していません。入力できるのは${fiscalYearName(refusal.first)}から${fiscalYearName(refusal.last)}までです。年度を選び直してください。`;
    case 'figure-is-printed':
      return `${fiscalYearName(refusal.fiscalYear)}の値は、計画の資料に「${withUnit(refusal.figure, refusal.unit)}」と載っています。何も保存していません。資料の値は、入力ではなく、計画データの改訂で直します。誤りがあれば事務局にお知らせください。`;
    case 'figure-is-baseline':
      return `${fiscalYearName(refusal.fiscalYear)}の値は、${baselineName(refusal)}の「${withUnit(refusal.figure, refusal.unit)}」です。何も保存していません。基準値は、入力ではなく、${refusal.revision === null ? '計画データの改訂' : '見直し'}で直します。誤りがあれば事務局にお知らせください。`;
    case 'correction-needs-reason':
      return '承認された値を直すときは、理由が必要です。まだ保存していません。直す理由を書いて、もう一度お試しください。';
    case 'nothing-changed':
      return 'いまの値と同じです。新しくは保存していません。直すときは、値を変えてもう一度お試しください。';
    case 'reason-missing':
      return '理由が書かれていません。まだ保存していません。理由を書いて、もう一度お試しください。';
    case 'day-not-ahead':
      return refusal.day === null
        ? '値が出る見込みの日が選ばれていません。まだ保存していません。おおよその日でかまいませんので、選んでください。'
        : `見込みの日（${dateText(refusal.day)}）が、今日（${dateText(refusal.today)}）より後ではありません。まだ保存していません。明日以降の日を選んでください。`;
    case 'day-too-far':
      return `見込みの日（${dateText(refusal.day)}）が先すぎます。まだ保存していません。${dateText(refusal.last)}までの日を選んでください。その日にも値が出ないときは、そのとき見込みの日を選び直せます。`;
    case 'nothing-promised':
      return 'この値についての「まだ出ない」は、お知らせからは登録されていません。何も変更していません。ホームの入力画面で「まだ出ない」とした値は、そこで入れ直してください。';
    case 'entry-waits':
      return `同じ年度の値を、ほかの人がすでに入力していて、承認を待っています（入力${refusal.no}）。上書きも保存もしていません。置き換えるときは、開き直してもう一度入力してください。`;
    case 'no-such-entry':
      return `入力${refusal.no}が見つかりません。何も変更していません。開き直して確かめてください。`;
    case 'not-your-entry':
      return `入力${refusal.no}を元に戻せるのは、入力した本人だけです。何も変更していません。誤りに気付いたときは、正しい値を入力するか、事務局にお知らせください。`;
    case 'too-late-to-undo':
      return `元に戻せるのは${refusal.minutes}分以内です。何も変更していません。直すときは、正しい値を入力してください。`;
    case 'already-decided':
      return `入力${refusal.no}は、すでに承認、差し戻し、または取り消しが済んでいます。何も変更していません。開き直して、いまの状態を確かめてください。`;
    case 'entries-changed':
      return `表示した後に、状態が変わった入力があります（${refusal.nos.map((no) => `入力${no}`).join('、')}）。何も変更していません。一覧を開き直して、もう一度選んでください。`;
    case 'nothing-chosen':
      return '入力がひとつも選ばれていません。何も変更していません。承認するものを選んでから、もう一度お試しください。';
    case 'import-changed':
      return '確かめている間に、ほかの人の入力などで、このファイルで登録される内容が変わりました。何も登録していません。もう一度ファイルを選んで、確かめ直してください。';
    case 'file-forgotten':
      return '内容をお見せしてから時間がたったか、ボットが始め直されたため、読み取ったものが残っていません。何も登録していません。もう一度ファイルを選んでください。';
    case 'no-years-chosen':
      return '集める年度がひとつも選ばれていません。何も保存していません。年度を選んでから、もう一度お試しください。';
    case 'no-such-day':
      return `${refusal.month}月${refusal.day}日という日はありません。何も保存していません。入力期限の日を選び直してください。`;
  }
}

/** @example baselineName({ revision: 1 }); // '見直し1で決定した基準値' */
export function baselineName({ revision }: { revision: number | null }): string {
  return revision === null ? '計画の基準値' : `見直し${revision}で決定した基準値`;
}

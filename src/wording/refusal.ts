/** 断りの言葉: a refusal becomes the sentence that people read. */

import type { Refusal } from '../domain/refusal.ts';
import { commentName } from './comment-names.ts';
import { explainEntry } from './entry-refusal.ts';
import { explainGoal } from './goal/goal-refusal.ts';
import { deskOnlyText, paperNotMadeText, paperTooLongText } from './papers/not-made-words.ts';
import { nothingForPaperText, notInFormatText } from './papers/paper-names.ts';
import { actionName, neededRoles } from './permission-names.ts';
import { explainRevision } from './revision-refusal.ts';

/** Returns what was declined, why, and what to do next. */
export function explain(refusal: Refusal): string {
  switch (refusal.refused) {
    case 'not-allowed':
      return `この操作（${actionName(refusal.action)}）は、${neededRoles(refusal.action)}だけができます。何も変更していません。登録については事務局にお尋ねください。`;
    case 'outsider':
      return `みちすじは、この区のワークスペースの方と、委員などとして登録されたゲストの方のためのものです。この操作（${actionName(refusal.action)}）はできません。何も変更していません。登録については事務局にお尋ねください。`;
    case 'nobody-is-registered':
      return `この操作（${actionName(refusal.action)}）は、まだだれにもできません。事務局がまだ登録されていないためです。何も変更していません。ボットの管理者に、設定 MICHISUJI_SECRETARIAT に事務局を登録するよう伝えてください。`;
    case 'review-is-open':
      return `目指す姿${refusal.goal}の検証は、このチャンネルですでに始まっています。新しくは始めていません。続きはそのスレッドでお願いします。`;
    case 'deadline-passed':
      return `締切（${refusal.deadline}）が今日（${refusal.today}）より前です。検証は始めていません。今日かそれより後の日を選んでください。`;
    case 'no-such-review':
      return `検証（番号${refusal.no}）が見つかりません。何も変更していません。`;
    case 'no-such-meeting':
      return `第${refusal.no}回の会議が見つかりません。何も保存していません。開き直して、もう一度選んでください。`;
    case 'meeting-no-taken':
      return `第${refusal.no}回の会議は、すでに登録されています。何も保存していません。別の回の番号にするか、「会議を登録する」でその会議を選んで直してください。`;
    case 'edited-meanwhile':
      return '入力している間に、ほかの人がここを変更しました。上書きも保存もしていません。書いたものを控えてから開き直し、もう一度お試しください。';
    case 'review-is-closed':
      return 'この検証はすでに終わっています。何も変更していません。続けるときは、事務局が再開できます。';
    case 'review-is-not-closed':
      return 'この検証は終わっていません。何も変更していません。';
    case 'no-such-comment':
      return '意見が見つかりません。何も変更していません。';
    case 'not-answered':
      return 'この意見には、まだ区の考え方がありません。対応状況は保存していません。先に区の考え方を答えてください。';
    case 'finding-gone':
      return 'この点検結果は、もとの値か記載が変わったため、もう当てはまりません。何も公開も保存もしていません。「事前点検」を開き直して、いまの結果を確かめてください。';
    case 'point-is-published':
      return `この点検結果は、すでに論点${refusal.no}として公開されています。もう一度は投稿していません。検証のスレッドで確かめてください。`;
    case 'finding-set-aside':
      return 'この点検結果は、すでに「今回は取り上げない」とされています。何も変更していません。公開するときは、「事前点検」を開き直し、「取り上げるに戻す」を押してください。';
    case 'not-set-aside':
      return 'この点検結果は、すでに取り上げるほうに戻っています。何も変更していません。「事前点検」を開き直して確かめてください。';
    case 'no-such-post':
      return 'この連絡は、もう送る必要がありません。すでに届いているか、取り消されています。何も変更していません。';
    case 'no-secretariat-left':
      return '事務局がひとりもいなくなるため、名簿は保存していません。事務局を1人以上選んでから、もう一度「保存」を押してください。';
    case 'message-is-no-comment':
      return 'この発言は、意見として記録されていません。何も変更していません。📝の付いた発言か、みちすじが投稿した意見を選んでください。';
    case 'already-recorded':
      return `この発言は、すでに${commentName(refusal.label)}として記録しています。何も変更していません。`;
    case 'no-open-review':
      return '続いている検証がないため、記録していません。検証は事務局が始められます。';
    case 'not-recordable':
      return `${notRecordable[refusal.because]}会議の発言やメールは、事務局が検証のカードの「会議の発言を入力」から記録できます。`;
    case 'changed-meanwhile':
      return '入力している間に、この意見か区の考え方が変わりました。上書きも保存もしていません。いま入力した文を控えてから閉じ、開き直して最新の内容を確かめてください。';
    case 'plan-not-newer':
      return `計画は差し替えませんでした。差し出された版（第${refusal.offered}版）が、使用中の版（第${refusal.stored}版）より新しくないためです。`;
    case 'unreadable-button':
      return 'このボタンの内容を読み取れませんでした。何も変更していません。お手数ですが、同じことを文字でお尋ねください。';
    case 'disk-full':
      return '保存できません。保存先のディスクがいっぱいです。これまでに保存したものは失われていません。事務局が空きを作ると、そのまままた保存できます。';
    case 'paper-forgotten':
      return 'お預かりした表は、時間がたったか、ボットが始め直されたため、残っていません。突き合わせていません。表をもう一度貼り付けてください。';
    case 'no-such-notice':
      return 'このお知らせは古いため、全件の一覧はもうありません。何も変更していません。いま入力をお待ちしている値は、みちすじのホームでご覧になれます。';
    case 'picture-not-drawn':
      return `${pictureNotDrawn[refusal.because]}同じ内容を文字でお示しします。何も保存・変更していません。`;
    case 'paper-not-in-format':
      return notInFormatText(refusal.kind, refusal.format);
    case 'nothing-for-paper':
      return nothingForPaperText(refusal.kind, refusal.goal);
    case 'paper-for-desk-only':
      return deskOnlyText(refusal.kind);
    case 'paper-not-made':
      return paperNotMadeText(refusal.because);
    case 'paper-too-long':
      return paperTooLongText(refusal);
    case 'not-reminded':
      return 'この値のお知らせは、あなた宛てには届いていません。何も変更していません。値を入力するときは、みちすじのホームからお願いします。';
    case 'not-owed':
      return 'この値は、もう入力をお待ちしていません。すでに入力されたか、収集の予定が変わっています。何も変更していません。';
    case 'revision':
      return explainRevision(refusal.why);
    case 'plan-misfits-goals':
    case 'goal-is-in-plan':
    case 'goal-in-use':
    case 'goal-misfits-plan':
    case 'goal-changed-since':
    case 'not-your-goal':
    case 'too-late-to-take-out':
      return explainGoal(refusal);
    default:
      return explainEntry(refusal);
  }
}

const pictureNotDrawn = {
  'too-slow': '図を描くのに時間がかかりすぎたため、途中でやめました。',
  broke: '図を描けませんでした。',
  'too-large': '図にするには内容が多すぎます。',
} as const;

const notRecordable = {
  app: 'アプリの投稿は記録できません。何も記録していません。',
  'no-words': 'この発言には文字がないため、記録できません。何も記録していません。',
  'too-long': 'この発言は長すぎるため、一度には記録できません。何も記録していません。',
} as const;

/** ホーム（そのほか）: for those it is not meant for, before there is a secretariat, and when it fails. */

import type { UserId } from '../../domain/slack-id.ts';
import { type HomePage, textPart } from './home-page.ts';

/** Says nothing of what there is. */
export const outsiderHome: HomePage = [
  textPart(
    'みちすじは、このワークスペースの方と、委員などとして登録されたゲストの方のためのアプリです。恐れ入りますが、あなたは登録されていないため、ご利用いただけません。ご利用になる予定の方は、検証部会の事務局に登録をお申し出ください。',
  ),
];

/** How the first secretariat is registered; `viewer` reads their own id here. */
export function setUpPart(viewer: UserId): HomePage {
  return [
    { kind: 'heading', text: '事務局の登録がまだです' },
    textPart(
      '質問はどなたにもお使いいただけます。検証を始める、意見を書くなどの書き込みは、事務局を登録するまで、だれにもできません。',
    ),
    {
      kind: 'lines',
      lines: [
        {
          text: '1. 事務局になる方のSlackメンバーIDを調べます。Slackでその方のプロフィールを開き、「その他」（点が縦に三つ並んだボタン）から「メンバーIDをコピー」を選びます。',
        },
        {
          text: '2. ボットの管理者が、ボットを動かしているフォルダの設定ファイル .env の MICHISUJI_SECRETARIAT に、そのIDを書きます（何人もいるときはカンマで区切ります）。',
        },
        { text: '3. ボットを起動し直します。' },
      ],
    },
    { kind: 'note', text: `あなたのメンバーIDは ${viewer} です。` },
  ];
}

/** `id` stands in the log too. */
export function troubleHome(id: string): HomePage {
  return [
    textPart(
      `ホームを表示できませんでした。保存してあるものは変わっていません。1分ほどおいて、開き直してください。続くときは、この番号を事務局へお知らせください（エラー番号 ${id}）。`,
    ),
  ];
}

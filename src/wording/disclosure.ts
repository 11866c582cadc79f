/** 開示の言葉: everything that is kept about one person, as that person reads it. */

import type { OwnAnswers } from '../answers/keeping-answers.ts';
import { dateText } from '../domain/date-text.ts';
import type { FormDraft } from '../domain/form-draft.ts';
import type { Role } from '../domain/role.ts';
import type { Plan } from '../domain/plan.ts';
import type { Disclosure, ReviewDeed } from '../review/disclosure.ts';
import type { PersonHistory } from '../review/disclosure-history.ts';
import type { Person } from '../review/disclosure-person.ts';
import { actionText } from './audit.ts';
import { indented, ownCommentLines } from './disclosure-comment.ts';
import { answerNumberText } from './given-answer-page.ts';
import { draftName, type DraftNames } from './draft-name.ts';
import { momentText } from './moment-text.ts';
import { roleName } from './permission-names.ts';

export type DisclosureFacts = {
  /** The moment at which all of it was kept. */
  at: string;
  disclosure: Disclosure;
  /** Nothing for a person whom only names know: changes are kept by Slack's ids. */
  history: PersonHistory | undefined;
  /** Nothing for a person whom only names know, too. */
  answers: OwnAnswers | undefined;
  plan: Plan;
  draftNames: DraftNames;
};

export const disclosureFailed =
  '開示する内容を書き出せませんでした。保存されているデータは変わっていません。';

export function disclosureText(facts: DisclosureFacts): string {
  const { at, disclosure, history, plan } = facts;
  const { person, comments } = disclosure;
  return [
    `${personName(person)}について保存しているもの（${momentText(at)}現在、日本時間）`,
    ...section('名簿', rosterLines(disclosure, history)),
    ...section(
      `意見（${comments.length}件）`,
      comments.flatMap((one) => [...ownCommentLines(one, plan), '']).slice(0, -1),
    ),
    ...section(
      '意見なしの申し出',
      disclosure.noOpinions.map(
        ({ review, goal, at: said }) => `${momentText(said)}　検証${review}（目指す姿${goal}）`,
      ),
    ),
    ...section('検証の開始・終了', disclosure.reviews.map(reviewLine)),
    ...section('書きかけ（本人にしか見えないもの）', draftLines(facts)),
    ...section('これから本人に送るもの', postLines(disclosure)),
    ...section('ほかの人の意見についてしたこと（回数だけ）', forOthersLines(disclosure)),
    ...section('変更の記録にある操作', deedLines(history)),
    ...section('質問と回答の控え', answerLines(facts.answers)),
    ...section('この写しについて', noteLines(facts)),
    '',
  ].join('\n');
}

/** @example personName({ user: 'U1', name: '佐藤花子' }); // '佐藤花子（U1）' */
export function personName({ user, name }: Person): string {
  if (user === null) return name ?? '';
  return name === null ? user : `${name}（${user}）`;
}

/** Asks back who is meant. */
export function whichPersonLines(name: string, people: readonly Person[]): string[] {
  if (people.length === 0) {
    return [
      `「${name}」という氏名は、名簿にも意見にもありません。何も書き出していません。`,
      'SlackのメンバーIDが分かるときは、--user U0123ABCD の形で指定してください。',
    ];
  }
  return [
    `「${name}」に当てはまる人が${people.length}人います。だれのことか決められないため、何も書き出していません。`,
    'もう一度、次のどれかを付けて実行してください。',
    ...people.map((one) =>
      one.user === null
        ? `　--name '${one.name ?? ''}' --exact　（名簿になく、氏名だけで記録された人）`
        : `　--user ${one.user}　（${one.name ?? ''}）`,
    ),
  ];
}

export function writtenLines(file: string, person: Person): string[] {
  return [
    `${personName(person)}について保存しているものを「${file}」に書き出しました。`,
    '本人の意見と書きかけが入っています。渡す相手を確かめ、要らなくなったら消してください。',
  ];
}

export function takenLines(file: string): string[] {
  return [`「${file}」はもうあるため、書き出していません。ほかの名前を指定してください。`];
}

function section(title: string, lines: readonly string[]): string[] {
  return ['', `【${title}】`, ...(lines.length === 0 ? ['ありません。'] : lines)];
}

function rosterLines({ roster }: Disclosure, history: PersonHistory | undefined): string[] {
  const earlier = history?.roster ?? [];
  return [
    ...(roster === null ? [] : [entryText(roster)]),
    ...(earlier.length === 0 ? [] : ['これまでの記載']),
    ...earlier.map(
      ({ date, entry }) =>
        `　${dateText(date)}から　${entry === null ? '記載なし' : entryText(entry)}`,
    ),
  ];
}

function entryText({ name, roles }: { name: string; roles: readonly Role[] }): string {
  return `氏名 ${name}、役割 ${roles.map(roleName).join('・')}`;
}

const did: Readonly<Record<ReviewDeed['did'], string>> = {
  opened: '始めました',
  closed: '終えました',
  reopened: '再開しました',
};

function reviewLine({ review, goal, did: what, at }: ReviewDeed): string {
  return `${momentText(at)}　検証${review}（目指す姿${goal}）を${did[what]}。`;
}

function draftLines({ disclosure: { drafts }, draftNames }: DisclosureFacts): string[] {
  return drafts.flatMap(({ of, values, at }) => [
    `${momentText(at)}　${draftName({ of }, draftNames)}`,
    ...Object.values(values).flatMap(valueLines),
  ]);
}

function valueLines(value: FormDraft['values'][string]): string[] {
  return typeof value === 'string' ? indented(value) : value.map(({ label }) => `選択：${label}`);
}

function postLines({ posts }: Disclosure): string[] {
  return posts.map(({ addedAt }) => `${momentText(addedAt)}　区の考え方や追記のお知らせ`);
}

function forOthersLines({ forOthers }: Disclosure): string[] {
  const { entered, classified, answers, progress } = forOthers;
  const counts: [string, number][] = [
    ['代わって入力した意見', entered],
    ['分類を直した意見', classified],
    ['書いた区の考え方', answers],
    ['書いた対応状況', progress],
  ];
  return counts.flatMap(([name, count]) => (count === 0 ? [] : [`${name}：${count}件`]));
}

function deedLines(history: PersonHistory | undefined): string[] {
  return (history?.deeds ?? []).map(
    ({ seq, date, time, action }) =>
      `${date} ${time}　${actionText(action ?? undefined)}（変更番号${seq}）`,
  );
}

/** The question was never kept as it was typed. */
function answerLines(answers: OwnAnswers | undefined): string[] {
  const { asked = [], aboutThem = 0, unreadable = 0 } = answers ?? {};
  return [
    ...asked.map(
      ({ no, at, shownTo }) =>
        `${momentText(at)}　回答${answerNumberText(no)}（${shownTo === 'everyone' ? 'チャンネルで' : '本人だけに'}お答え）`,
    ),
    ...(aboutThem === 0
      ? []
      : [`ほかの人が、この人の意見についてお尋ねになった回答：${aboutThem}件`]),
    ...(unreadable === 0
      ? []
      : [`控えのうち${unreadable}件は壊れていて読めず、だれへの回答か分かりません。`]),
  ];
}

function noteLines({ disclosure: { unclear, person }, history }: DisclosureFacts): string[] {
  return [
    'ほかの人の意見や氏名は入っていません。',
    ...(unclear === 0
      ? []
      : [
          `同じ氏名の人が名簿に何人かいるため、氏名だけで記録された意見${unclear}件は、だれのものか分からず、入れていません。`,
        ]),
    ...(person.user === null
      ? ['変更の記録は、SlackのメンバーIDで残しています。氏名だけの人については分かりません。']
      : []),
    ...(history?.isComplete === false
      ? ['名簿のこれまでの記載は、変更の記録を途中までしかたどれませんでした。']
      : []),
    '送ったあとや消したあとの書きかけと、取り下げた「意見なし」の古い値は、変更の記録に残っていることがあります。控えには、これらの写しがあります。Slackの投稿は、Slackにあります。',
  ];
}

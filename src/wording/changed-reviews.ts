/** 変わった検証の言葉: reviews, meetings and 論点, and what the secretariat alone is told of them. */

import type { ChangedAside } from '../answers/kinds/changed-findings.ts';
import type { ReviewEvent } from '../answers/kinds/changed-reviews.ts';
import type { ChangesFacts } from '../answers/kinds/changes.ts';
import type { Meeting, Review } from '../domain/review.ts';
import type { Plan } from '../domain/plan.ts';
import type { ChangesSection } from '../reports/changes-page.ts';
import { doneText } from './changed-values.ts';
import { toldFinding } from './checks/told-finding.ts';
import { memberName } from './comment-names.ts';
import { dateText } from '../domain/date-text.ts';
import { cut } from './excerpt.ts';
import { momentText } from './moment-text.ts';

const longest = 120;

export function reviewsSection({ reviews }: Pick<ChangesFacts, 'reviews'>): ChangesSection {
  const { opened, closed, reopened, moved } = reviews;
  return {
    title: '検証',
    columns: ['番号', '目指す姿', '変化', 'いつ'],
    rows: [
      ...opened.map((one) => eventRow(one, '始まりました')),
      ...closed.map((one) => eventRow(one, '終わりました')),
      ...reopened.map((one) => eventRow(one, '再開されました')),
      ...moved.map(({ before, after }) => [...placeOf(after), movedText(before, after), '—']),
    ],
    empty: '検証の開始・終了と締切に変化はありません。',
  };
}

function eventRow({ review, done }: ReviewEvent, change: string): string[] {
  const when = done.by === undefined ? momentText(done.at) : doneText(done, '事務局');
  return [...placeOf(review), change, when];
}

function placeOf({ no, goal }: Review): string[] {
  return [`検証${no}`, String(goal)];
}

function movedText(before: Review, after: Review): string {
  const meeting = ({ meeting: no }: Review): string => (no === null ? 'なし' : `第${no}回`);
  const told = [
    ...(before.deadline === after.deadline
      ? []
      : [`意見の締切：${dateText(before.deadline)} → ${dateText(after.deadline)}`]),
    ...(before.meeting === after.meeting
      ? []
      : [`準備する会議：${meeting(before)} → ${meeting(after)}`]),
    ...(before.goal === after.goal ? [] : [`目指す姿：${before.goal} → ${after.goal}`]),
  ];
  return told.length === 0 ? '記録が改められました' : told.join('、');
}

export function meetingsSection({ meetings }: Pick<ChangesFacts, 'meetings'>): ChangesSection {
  return {
    title: '会議',
    columns: ['番号', '前', '後'],
    rows: meetings.map((one) => [
      `第${one.standing.no}回`,
      meetingText(one.before),
      meetingText(one.after),
    ]),
    empty: '会議の登録に変化はありません。',
  };
}

function meetingText(meeting: Meeting | undefined): string {
  if (meeting === undefined) return '（登録なし）';
  const { on, place, agenda, materials } = meeting;
  const list = (name: string, all: readonly string[]): string[] =>
    all.length === 0 ? [] : [`${name}：${all.join('、')}`];
  return cut(
    [
      dateText(on),
      ...(place === null ? [] : [place]),
      ...list('議題', agenda),
      ...list('資料', materials),
    ].join('／'),
    longest,
  );
}

export function pointsSection({ points }: Pick<ChangesFacts, 'points'>): ChangesSection {
  return {
    title: '論点',
    columns: ['検証', '論点', '変化', '内容', 'いつ'],
    rows: points.map((one) => {
      const { review, no, text, at } = one.standing;
      const news = one.after === undefined ? '取り下げ' : '書き直し';
      const change = one.before === undefined ? '新しい論点' : news;
      return [`検証${review}`, `論点${no}`, change, cut(text, longest), momentText(at)];
    }),
    empty: '新しく示された論点はありません。',
  };
}

/** @returns nothing for all who do not see the drafts. */
export function asidesSection({
  asides,
  plan,
}: Pick<ChangesFacts, 'asides' | 'plan'>): ChangesSection[] {
  if (asides === undefined) return [];
  return [
    {
      title: '取り上げないとした点検結果（事務局だけに表示）',
      columns: ['点検', '変化', '理由', 'だれが・いつ'],
      rows: asides.map((one) => [
        findingName(one, plan),
        becameNames[one.became],
        one.aside.reason,
        doneText(one.done, '事務局'),
      ]),
      empty: '取り上げないとした点検結果に変化はありません。',
    },
  ];
}

const becameNames: Readonly<Record<ChangedAside['became'], string>> = {
  'set-aside': '取り上げないことになりました',
  'taken-up': '取り上げることに戻りました',
  'figures-changed': '元の数値か記載が変わり、点検をし直しました',
};

function findingName({ finding, aside: { rule } }: ChangedAside, plan: Plan): string {
  if (finding === undefined) return `点検${rule}`;
  const { heading, text } = toldFinding(finding, plan);
  return cut(`${heading}：${text}`, longest);
}

/** @returns nothing for anybody but the secretariat. */
export function committeeSections({
  committee,
}: Pick<ChangesFacts, 'committee'>): ChangesSection[] {
  if (committee === undefined) return [];
  return [
    {
      title: '意見なし（事務局だけに表示）',
      columns: ['番号', '目指す姿', '委員', '変化', 'いつ'],
      rows: committee.noOpinions.map(({ review, name, at, isTakenBack }) => [
        ...placeOf(review),
        nameText(name),
        isTakenBack ? '「意見なし」の取消し' : '「意見なし」',
        momentText(at),
      ]),
      empty: '「意見なし」に変化はありません。',
    },
    {
      title: '委員の名簿（事務局だけに表示）',
      columns: ['前', '後'],
      rows: committee.members.map(({ before, after }) =>
        [before, after].map((one) => (one === undefined ? '（登録なし）' : nameText(one.name))),
      ),
      empty: '委員の名簿に変化はありません。',
    },
  ];
}

/** @returns nothing where it is the same: few ever look for it. */
export function ownNameSections({ ownName }: Pick<ChangesFacts, 'ownName'>): ChangesSection[] {
  if (ownName === undefined) return [];
  const names = [ownName.before, ownName.after].map((name) =>
    name === '' ? '（登録なし）' : name,
  );
  return [{ title: 'あなたの名前', columns: ['前', '後'], rows: [names], empty: '' }];
}

function nameText(name: string): string {
  return name === '' ? '名前の分からない委員' : memberName(name);
}

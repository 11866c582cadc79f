/** 点検の答えの言葉: findings step by step for the secretariat, and for everybody the published 論点. */

import type { AskedPoint, CheckListFacts } from '../../answers/kinds/check-list.ts';
import { stepOrder, stepTitle } from '../checks/check-list.ts';
import { findingHead, setAsideText } from '../checks/findings-form.ts';
import { toldFinding } from '../checks/told-finding.ts';
import { countText } from '../checks/check-list.ts';
import { commentName } from '../comment-names.ts';
import { fiscalYearName } from '../fiscal-year.ts';
import type { Query } from '../../answers/query.ts';
import type { RuleId } from '../../review/checks/finding.ts';
import type { Page, PageButton, PagePart } from '../page.ts';
import { queryLabel } from '../query-label.ts';

/** How many findings of a step stand in an answer; the rest is counted. */
const most = 12;
/** So many findings are behind one button, or all of one rule. */
const mostOfRules = 20;

export function checkListPage(facts: CheckListFacts): Page {
  const { query, plan } = facts;
  return {
    lead: leadOf(facts),
    reading: queryLabel(query, plan),
    parts: [...findingParts(facts), ...asideParts(facts), ...pointParts(facts)],
    notes: notesOf(facts),
    sources: [],
    buttons: restButtons(facts),
  };
}

function leadOf(facts: CheckListFacts): string {
  const { query, plan, fiscalYear, sees, listed, points } = facts;
  const label = queryLabel({ ...query, fiscalYear: undefined }, plan);
  const published = points.length === 0 ? '' : `公開された論点は${points.length}件です。`;
  if (sees === 'all' || listed.length > 0) {
    const count = listed.length === 0 ? '見つかりませんでした' : countText(listed);
    return `${label}の結果です（${fiscalYearName(fiscalYear)}の値、${count}）。${published}`;
  }
  return published === '' ? `${label}について、公開された論点はまだありません。` : published;
}

function findingParts({ listed, plan, query }: CheckListFacts): PagePart[] {
  return stepOrder.flatMap((step) => {
    const here = listed.filter((one) => one.step === step);
    const items = here.slice(0, roomFor(query)).map((finding) => {
      const told = toldFinding(finding, plan);
      return findingHead({ ...told, isHint: finding.kind === 'hint' }).replace('\n', '：');
    });
    const over = here.length - items.length;
    const rest = over > 0 ? [`ほか${over}件（続きは、下の規則ごとのボタンでお見せします）`] : [];
    return items.length === 0
      ? []
      : [{ kind: 'list', title: stepTitle(step, plan), items: [...items, ...rest] }];
  });
}

/** What did not find room, a few rules on each button; an answer about rules has room for all of theirs. */
function restButtons({ listed, query }: CheckListFacts): PageButton[] {
  const left = stepOrder.flatMap((step) =>
    listed.filter((one) => one.step === step).slice(roomFor(query)),
  );
  const rules = [...new Set(left.map(({ detail }) => detail.rule))].toSorted();
  const groups: RuleId[][] = [];
  for (const rule of rules) {
    const last = groups.at(-1);
    const together = listed.filter(({ detail }) => [...(last ?? []), rule].includes(detail.rule));
    if (last !== undefined && together.length <= mostOfRules) last.push(rule);
    else groups.push([rule]);
  }
  return groups.map((own) => ({
    label: `${own.length > 1 ? `${own[0] ?? ''}～${own.at(-1) ?? ''}` : own.join('')}の点検`,
    query: { ...query, rules: own },
  }));
}

function roomFor({ rules }: Query): number {
  return rules === undefined ? most : Infinity;
}

function asideParts({ aside, plan }: CheckListFacts): PagePart[] {
  if (aside.length === 0) return [];
  const items = aside.map(({ finding, aside: why, by }) => {
    return `${toldFinding(finding, plan).heading}（${finding.detail.rule}）${setAsideText(why, by)}`;
  });
  return [{ kind: 'list', title: `今回は取り上げないもの（${aside.length}件）`, items }];
}

function pointParts({ points }: CheckListFacts): PagePart[] {
  if (points.length === 0) return [];
  return [{ kind: 'list', title: '公開された論点', items: points.map(pointLine) }];
}

function pointLine({ point, goal, comments }: AskedPoint): string {
  const { no, step, heading, text } = point;
  const where = [
    ...(goal === undefined ? [] : [`目指す姿${goal}の検証`]),
    ...(step === null ? [] : [`手順${step}`]),
  ].join('、');
  const named = comments.map(commentName).join('、');
  const about = named === '' ? '' : `（この論点に触れた意見：${named}）`;
  return `論点${no}${where === '' ? '' : `（${where}）`}：${heading}。${text}${about}`;
}

function notesOf({ sees, listed }: CheckListFacts): string[] {
  return [
    ...(listed.length === 0 ? [] : [rulesNote]),
    ...(sees === 'all' ? [draftNote] : []),
    ...(sees === 'published' ? [publishedNote] : []),
    ...(sees === 'in-public' ? [publicNote] : []),
  ];
}

const rulesNote =
  '資料にある値と言葉だけから、決まった規則で挙げたものです。区の誤りを示すものではありません。';
const draftNote =
  'これは事務局だけにお見せする下書きです。検証のカードの「事前点検（事務局）」から、1件ずつ論点として公開できます。';
const publishedNote =
  '事前点検の下書きは、事務局だけにお見せしています。事務局が論点として公開したものは、ここにも出ます。';
const publicNote =
  'ほかの方にも見える場所のため、公開された論点だけをお見せしています。事務局の方には、みちすじへのDMで下書きもお見せします。';

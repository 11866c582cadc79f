/** 意見の呼び名: steps, subjects, visibilities and categories as people read them. */

import type {
  CommentLabel,
  CommentStep,
  Occasion,
  Subject,
  Visibility,
} from '../domain/comment.ts';
import type { Measure } from '../domain/measure.ts';
import type { Plan } from '../domain/plan.ts';
import type { ResponseCategory } from '../domain/ward-response.ts';

/** @example commentName({ series: 'public', no: 3 }); // '意見3' */
export function commentName({ series, no }: CommentLabel): string {
  return series === 'public' ? `意見${no}` : `事務局のみの意見${no}`;
}

/**
 * Returns how a member is spoken of.
 *
 * @example memberName('佐藤'); // '佐藤委員'
 */
export function memberName(name: string): string {
  return /(?:委員|部会長|座長|あなた)$/.test(name) ? name : `${name}委員`;
}

export function stepName(step: CommentStep, { procedure }: Plan): string {
  const found = procedure.steps.find(({ no }) => no === step);
  return found === undefined ? '手順によらない意見' : `手順${found.no} ${found.name}`;
}

/** Honest about who sees what: 匿名 hides the name from all but the secretariat. */
export const visibilityNames: Readonly<Record<Visibility, string>> = {
  public: '公開（氏名つきでスレッドに出ます）',
  anonymous: '匿名で公開（事務局には氏名が見えます）',
  'secretariat-only': '事務局のみ（ほかの人には、件数も出ません）',
};

/** In a cell or a line, where the two words are enough. */
export const visibilityShort: Readonly<Record<Visibility, string>> = {
  public: '公開',
  anonymous: '匿名で公開',
  'secretariat-only': '事務局のみ',
};

export const occasionNames: Readonly<Record<Occasion, string>> = {
  meeting: '会議での発言',
  mail: 'メール',
  fax: 'FAX',
  other: 'その他',
};

export const categoryNames: Readonly<Record<ResponseCategory, string>> = {
  adopted: '反映',
  'partly-adopted': '一部反映',
  'for-reference': '参考',
  'under-consideration': '検討',
  'not-adoptable': '反映困難',
  other: 'その他',
};

/** @example subjectName({ kind: 'indicator', indicator: '5-A4' }, plan); // '行動指標4「おしごとカフェでの求人件数」' */
export function subjectName(subject: Subject, plan: Plan): string {
  switch (subject.kind) {
    case 'whole':
      return 'ビジョン全体';
    case 'goal':
      return '目指す姿の全体';
    case 'issue':
      return `課題「${subject.text}」`;
    case 'outcome':
      return `アウトカム（${indicatorName(subject.indicator, plan)}）`;
    case 'link':
      return `${indicatorName(subject.from, plan)}から${indicatorName(subject.to, plan)}への道筋`;
    case 'indicator':
      return indicatorName(subject.indicator, plan);
    case 'method':
      return `${indicatorName(subject.indicator, plan)}の収集方法`;
    case 'measure':
      return measureName(subject.measure, plan);
    case 'project':
      return `重点事業${subject.no}「${plan.projects.find(({ no }) => no === subject.no)?.name ?? ''}」`;
  }
}

/**
 * A row of the action plan by its place and name; where several rows print the same of both, by what
 * they count too.
 *
 * @example measureName('AP-153', plan); // '施策5-1①「安定的雇用の促進」'
 */
function measureName(id: string, { measures, measureIndicators }: Plan): string {
  const found = measures.find((one) => one.id === id);
  if (found === undefined) return `施策 ${id}`;
  const printed = ({ section, printedNo, name }: Measure): string =>
    `施策${section}${printedNo ?? ''}「${name}」`;
  const twins = measures.filter((one) => printed(one) === printed(found));
  const counted = measureIndicators.find((one) => one.id === found.indicator)?.name;
  return twins.length === 1 || counted === undefined
    ? printed(found)
    : `${printed(found)}（${counted}）`;
}

const levelNames = { action: '行動指標', 'short-term': '短期', 'mid-long-term': '中長期' } as const;

function indicatorName(id: string, { indicators }: Plan): string {
  const found = indicators.find((one) => one.id === id);
  return found === undefined ? id : `${levelNames[found.level]}${found.no}「${found.name}」`;
}

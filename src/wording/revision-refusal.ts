/** 見直しの断りの言葉: why a revision was not recorded, moved on or taken back, and what to do next. */

import type { RevisionProblem, StandingFigure } from '../domain/revision-problem.ts';
import { dateText } from '../domain/date-text.ts';
import { fiscalYearName } from './fiscal-year.ts';
import { inQuotes } from './in-quotes.ts';
import { stageName } from './revision.ts';

const unsaved = '何も保存していません。';

/** Returns what was declined, why, and what to do next. */
export function explainRevision(why: RevisionProblem): string {
  switch (why.problem) {
    case 'not-found':
      return `見直し${why.no}が見つかりません。${unsaved}ホームの「見直し」から開き直してください。`;
    case 'unknown-indicator':
      return `指標${inQuotes(why.id)}は、計画にありません。${unsaved}指標を選び直してください。`;
    case 'unknown-goal':
      return `目指す姿${why.goal}は、計画にありません。${unsaved}目指す姿を選び直してください。`;
    case 'no-logic-model':
      return `目指す姿${why.goal}のロジックモデルは、まだ登録されていません。${unsaved}別の目指す姿を選んでください。`;
    case 'year-outside':
      return `${fiscalYearName(why.fiscalYear)}からの見直しは、記録できません。${unsaved}${fiscalYearName(why.first)}から${fiscalYearName(why.last)}までの年度を選んでください。`;
    case 'baseline-later':
      return `基準値の年度（${fiscalYearName(why.baseline)}）が、適用する最初の年度（${fiscalYearName(why.appliesFrom)}）より後です。${unsaved}どちらかの年度を選び直してください。`;
    case 'same-as-now':
      return `いまと同じ内容です。${unsaved}変える内容を書いてから、もう一度お試しください。`;
    case 'not-standing':
      return why.stands === null
        ? `変えようとしている${inQuotes(why.text)}は、この年度には、そこにありません。${unsaved}開き直して、いまの内容を確かめてください。`
        : `変えようとしている${inQuotes(why.text)}は、この年度には${inQuotes(why.stands)}になっています。${unsaved}年度を確かめるか、開き直してください。`;
    case 'text-exists':
      return `${inQuotes(why.text)}は、すでに同じところにあります。${unsaved}別の言葉にしてください。`;
    case 'link-to-itself':
      return `つながりの元と先が、同じ指標です。${unsaved}別の指標を選んでください。`;
    case 'not-in-goal':
      return `${why.id}は、目指す姿${why.goal}の指標ではありません。${unsaved}その目指す姿の指標を選んでください。`;
    case 'link-exists':
      return `${why.from}から${why.to}へのつながりは、すでにあります。${unsaved}別のつながりを選んでください。`;
    case 'no-such-link':
      return `${why.from}から${why.to}へのつながりは、この年度にはありません。${unsaved}開き直して、いまのつながりを確かめてください。`;
    case 'figures-there':
      return `${figuresText(why.figures)}があります。すでにある値の系列や基準値が変わってしまうため、この年度からは見直せません。${unsaved}それより後の年度を選んでください。`;
    case 'figures-of-new':
      return `見直し${why.no}のあとの値（${figuresText(why.figures)}）があります。見直しを戻すと、その値の系列や基準値が変わってしまいます。${unsaved}その値を「—」に直して承認してから、もう一度お試しください。`;
    case 'entries-wait':
      return `承認を待っている値があります（${why.nos.map((no) => `入力${no}`).join('、')}）。このままでは、その値の系列や基準値が変わってしまいます。${unsaved}先に、その値を差し戻してください。`;
    case 'open-already':
      return `同じものについての、同じ年度からの見直し（見直し${why.no}）が進んでいます。${unsaved}見直し${why.no}の内容を直すか、取り下げてください。`;
    case 'later-revision':
      return `見直し${why.later}（決定済み）が、この内容を前提にしています。${unsaved}先に見直し${why.later}を取り下げるか、それより後の年度を選んでください。`;
    case 'decided':
      return `見直し${why.no}は、すでに決定しています。${unsaved}変えるときは、新しい見直しを記録してください。`;
    case 'not-decided':
      return `見直し${why.no}は、まだ決定していません。${unsaved}系列断絶の承認は、決定のあとにできます。`;
    case 'dropped':
      return `見直し${why.no}は、すでに取り下げられています。${unsaved}続けるときは、新しい見直しを記録してください。`;
    case 'not-next':
      return why.next === null
        ? `すでに決定しています。${unsaved}開き直して、いまの段階を確かめてください。`
        : `次の段階は${stageName(why.next)}です。${stageName(why.stage)}は、まだ記録できません。${unsaved}開き直して、いまの段階を確かめてください。`;
    case 'day-ahead':
      return `選ばれた日（${dateText(why.on)}）は、今日（${dateText(why.today)}）より後です。${unsaved}その日が来てから記録するか、日付を選び直してください。`;
    case 'day-before':
      return `選ばれた日（${dateText(why.on)}）は、${stageName(why.stage)}の日（${dateText(why.reached)}）より前です。${unsaved}日付を選び直してください。`;
    case 'day-after':
      return `選ばれた日（${dateText(why.on)}）は、次の段階（${stageName(why.stage)}）の日（${dateText(why.reached)}）より後です。${unsaved}日付を選び直してください。`;
    case 'no-break':
      return `見直し${why.no}は、系列断絶ではありません。承認は要りません。何も変更していません。`;
    case 'break-approved':
      return `見直し${why.no}の系列断絶は、すでに承認されています。何も変更していません。`;
    case 'nothing-to-undo':
      return `見直し${why.no}には、元に戻せるものがありません。何も変更していません。やめるときは、取り下げてください。`;
    case 'too-late':
      return `元に戻せるのは${why.minutes}分以内です。何も変更していません。決定したものは、取り下げるか、新しい見直しで直してください。`;
  }
}

/** @example '資料に載っている令和6年度の値と、承認された令和7年度の値' */
function figuresText(figures: readonly StandingFigure[]): string {
  const of = (wanted: StandingFigure['of'], said: string): string[] => {
    const years = figures.filter((one) => one.of === wanted);
    const named = years.map(({ fiscalYear }) => fiscalYearName(fiscalYear)).join('・');
    return years.length === 0 ? [] : [`${said}${named}の値`];
  };
  return [...of('printed', '資料に載っている'), ...of('approved', '承認された')].join('と、');
}

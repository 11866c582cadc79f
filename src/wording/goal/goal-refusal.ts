/** 目指す姿の追加の断り: why a goal was not added, replaced or taken out, and what to do next. */

import type { GoalUse } from '../../domain/goal-uses.ts';
import type { Refusal } from '../../domain/refusal.ts';

export type GoalRefusal = Extract<
  Refusal,
  {
    refused:
      | ('plan-misfits-goals' | 'goal-is-in-plan' | 'goal-in-use' | 'goal-misfits-plan')
      | ('goal-changed-since' | 'not-your-goal' | 'too-late-to-take-out');
  }
>;

/** Returns what was declined, why, and what to do next. */
export function explainGoal(refusal: GoalRefusal): string {
  switch (refusal.refused) {
    case 'plan-misfits-goals':
      return `新しい版の計画データは採用していません。ブックで追加した目指す姿（${refusal.goals.join('、')}）が、新しい版にないものを指しているためです。${firstOf(refusal.problems)}ブックを直して登録し直すか、計画データの改訂に合わせてください。`;
    case 'goal-is-in-plan':
      return `目指す姿${refusal.goal}は、計画データに載っています。何も登録していません。ブックで追加や差し替えができるのは、計画データにない目指す姿だけです。計画データに誤りがあれば、見直しとして記録してください。`;
    case 'goal-in-use':
      return `目指す姿${refusal.goal}のうち、なくなるものか変わるものが使われています（${refusal.uses.map(useText).join('、')}）。何も変更していません。それらを今のまま残したブックにして、もう一度登録してください。入力された値の訂正と見直しは、それぞれの用紙で記録します。`;
    case 'goal-misfits-plan':
      return `目指す姿${refusal.goal}を、計画と合わせることができません。何も登録していません。${firstOf(refusal.problems)}ブックを直して、もう一度選んでください。`;
    case 'goal-changed-since':
      return `目指す姿${refusal.goal}は、その後に登録し直されたか、すでに元に戻されています。何も変更していません。`;
    case 'not-your-goal':
      return `目指す姿${refusal.goal}の登録を元に戻せるのは、登録した本人だけです。何も変更していません。誤りは、直したブックを登録し直すことで改められます。`;
    case 'too-late-to-take-out':
      return `目指す姿${refusal.goal}の登録を元に戻せるのは、登録から${refusal.minutes}分以内です。何も変更していません。誤りは、直したブックを登録し直すことで改められます。`;
  }
}

const most = { ids: 5, problems: 3 };

function firstOf(problems: readonly string[]): string {
  const left = problems.length - most.problems;
  return `${problems.slice(0, most.problems).join('')}${left > 0 ? `ほかに${left}件あります。` : ''}`;
}

const uses: Readonly<Record<GoalUse['by'], string>> = {
  entries: '入力された値',
  rules: '収集の予定',
  'put-offs': '値がまだ出ないという連絡',
  comments: '意見',
  reviews: '検証',
  revisions: '見直し',
  goals: 'ほかの目指す姿の施策',
};

function useText({ by, ids }: GoalUse): string {
  if (by === 'reviews') return uses[by];
  const more = ids.length > most.ids ? 'など' : '';
  return `${uses[by]}：${ids.slice(0, most.ids).join('・')}${more}`;
}

/** 点検: what the rules find in the plan as it stands now; `npm run check-plan`, before papers are printed. */

import { createClock } from '../clock.ts';
import { planInForce } from '../collection/plan-in-force.ts';
import { openReader } from '../open-store.ts';
import { checkPlan, findingsOf } from '../review/checks/check-plan.ts';
import { checkedPlan } from '../review/checks/checked-plan.ts';
import { type Finding, keyOf } from '../review/checks/finding.ts';
import { setAsideOf } from '../review/points.ts';
import { readCheckWords } from '../store/read-check-words.ts';
import { checkListText } from '../wording/checks/check-list.ts';
import { isCheckPlanOptions, checkPlanUsage, readCheckPlanOptions } from './check-plan-options.ts';
import { misused, runCommand, say } from './run-command.ts';

await runCommand('点検できません。何も変えていません。', async (config, words) => {
  const options = readCheckPlanOptions(words);
  if (!isCheckPlanOptions(options)) return misused(options.problem, checkPlanUsage);
  const { goal, json } = options;
  const state = (await openReader(config)).read();
  const { plan, fiscalYear } = checkedPlan(planInForce(state), createClock().today());
  const checkWords = await readCheckWords(config.checkWordsFile);
  const all = checkPlan({ plan, words: checkWords, fiscalYear, showsPace: false });
  const asked = goal === undefined ? all : findingsOf(goal, all);
  const asideOf = (finding: Finding) => setAsideOf(state, keyOf(finding));
  const findings = asked.filter((one) => asideOf(one) === undefined);
  const aside = asked.flatMap((finding) => {
    const why = asideOf(finding);
    return why === undefined ? [] : [{ finding, reason: why.reason }];
  });
  say([
    json
      ? JSON.stringify({ goal: goal ?? null, fiscalYear, ...keyed(findings, aside) }, undefined, 2)
      : checkListText({ plan, fiscalYear, goal, findings, aside }),
  ]);
  return 0;
});

type Aside = { finding: Finding; reason: string };

/** Each finding by the key under which the review card and the answer know it again. */
function keyed(findings: readonly Finding[], aside: readonly Aside[]) {
  const named = (finding: Finding) => ({ key: keyOf(finding), ...finding });
  return {
    findings: findings.map(named),
    aside: aside.map(({ finding, reason }) => ({ finding: named(finding), reason })),
  };
}

/** 点検: what the rules find in the plan as it stands now; `npm run check-plan`, before papers are printed. */

import { planInForce } from '../collection/plan-in-force.ts';
import { openReader } from '../open-store.ts';
import { checkPlan, findingsOf } from '../review/checks/check-plan.ts';
import { latestFiscalYear } from '../scoring/latest-fiscal-year.ts';
import { readCheckWords } from '../store/read-check-words.ts';
import { checkListText } from '../wording/checks/check-list.ts';
import { isCheckPlanOptions, checkPlanUsage, readCheckPlanOptions } from './check-plan-options.ts';
import { misused, runCommand, say } from './run-command.ts';

await runCommand('点検できません。何も変えていません。', async (config, words) => {
  const options = readCheckPlanOptions(words);
  if (!isCheckPlanOptions(options)) return misused(options.problem, checkPlanUsage);
  const { goal, json } = options;
  const plan = planInForce((await openReader(config)).read());
  const fiscalYear = latestFiscalYear(plan);
  const checkWords = await readCheckWords(config.checkWordsFile);
  const all = checkPlan({ plan, words: checkWords, fiscalYear, showsPace: false });
  const findings = goal === undefined ? all : findingsOf(goal, all);
  say([
    json
      ? JSON.stringify({ goal: goal ?? null, fiscalYear, findings }, undefined, 2)
      : checkListText({ plan, fiscalYear, goal, findings }),
  ]);
  return 0;
});

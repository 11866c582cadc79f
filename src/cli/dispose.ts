/** 廃棄: `npm run dispose -- --dry-run` or `--yes`; what is over its time goes, the bot being stopped. */

import { disposeOfDue } from '../store/dispose.ts';
import { planDisposal } from '../store/dispose-plan.ts';
import { truePath } from '../store/side-folder.ts';
import { disposalFailed, disposalLines, isClean } from '../wording/disposal.ts';
import { type DisposalPlan, planLines, yesLines } from '../wording/disposal-plan.ts';
import { parsedWords } from './parsed-words.ts';
import { complain, misused, runCommand, say } from './run-command.ts';

const usage = [
  '使い方: npm run --silent dispose -- --dry-run',
  '  --dry-run  保存年限を過ぎた検証と、廃棄すると何が変わるかを示します。何も変えません。',
  '  --yes      廃棄します。元には戻せません。ボットを止めてから実行してください。',
];

await runCommand(disposalFailed, async ({ dataDir, backupDir }, words) => {
  const options = optionsOf(words);
  if (options === undefined) return misused('知らない指定があります。', usage);
  const place = { folder: await truePath(dataDir), backupDir };
  if (options.yes && !options.isDry) return dispose(place);
  const plan = await planDisposal(place, new Date().toISOString());
  if (plan === undefined) {
    complain(disposalLines({ outcome: 'nothing-stored', folder: place.folder }));
    return 1;
  }
  say(planLines(plan));
  if (!isSomethingDue(plan)) return 0;
  say(['', ...yesLines]);
  return options.isDry ? 0 : 2;
});

async function dispose(place: Parameters<typeof disposeOfDue>[0]): Promise<number> {
  const result = await disposeOfDue(place);
  const isDone =
    result.outcome === 'nothing-due' || (result.outcome === 'searched' && isClean(result.report));
  (isDone ? say : complain)(disposalLines(result));
  return isDone ? 0 : 1;
}

function isSomethingDue({ due, isUnderWay }: DisposalPlan): boolean {
  return due.length > 0 || isUnderWay;
}

function optionsOf(words: readonly string[]) {
  const parsed = parsedWords(words, {
    options: {
      'dry-run': { type: 'boolean', default: false },
      yes: { type: 'boolean', default: false },
    },
  });
  return parsed && { isDry: parsed.values['dry-run'], yes: parsed.values.yes };
}

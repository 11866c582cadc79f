/** 診断: one line for each thing that the bot needs; `npm run doctor`, with or without a network. */

import { closingLine, doctorUsage, findingLine } from '../wording/doctor/finding.ts';
import { checkData } from './doctor/check-data.ts';
import { checkSlack } from './doctor/check-slack.ts';
import { asksForHelp, runCommand, say } from './run-command.ts';

const now = (): Date => new Date();

await runCommand('診断を終えられませんでした。何も変えていません。', async (folders, words) => {
  if (asksForHelp(words)) {
    say([doctorUsage]);
    return 0;
  }
  const findings = [...(await checkSlack(process.env, now)), ...(await checkData(folders, now))];
  say([...findings.map(findingLine), '', closingLine(findings)]);
  return findings.some(({ grade }) => grade === 'bad') ? 1 : 0;
});

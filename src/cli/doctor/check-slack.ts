/** 診断（Slackまわり）: settings, tokens, scopes and the clock, with Slack or without it. */

import { fileURLToPath } from 'node:url';
import { type Config, isConfig, readConfig } from '../../config.ts';
import { readManifest } from '../../sandbox/manifest.ts';
import { clockFinding } from '../../wording/doctor/clock.ts';
import type { Finding } from '../../wording/doctor/finding.ts';
import {
  scopesFinding,
  settingFinding,
  type SlackAnswer,
  slackFinding,
  tokenFinding,
} from '../../wording/doctor/slack.ts';
import { askSlack } from './ask-slack.ts';

const manifestFile = fileURLToPath(new URL('../../../manifest.yml', import.meta.url));

export async function checkSlack(
  environment: Readonly<Record<string, string | undefined>>,
  now: () => Date,
): Promise<Finding[]> {
  const config = readConfig(environment);
  const clock = (driftMs?: number): Finding => clockFinding(now().toISOString(), driftMs);
  if (!isConfig(config)) return [...config.problems.map(settingFinding), clock()];
  const answer = await answerOf(config, now);
  const tokens = tokenFinding(config.slack.mode);
  if (answer === undefined) return [tokens, clock()];
  const driftMs = answer.reached ? answer.driftMs : undefined;
  return [tokens, slackFinding(answer), ...(await scopesOf(answer)), clock(driftMs)];
}

async function answerOf(config: Config, now: () => Date): Promise<SlackAnswer | undefined> {
  const { slack } = config;
  if (slack.mode === 'none') return undefined;
  return askSlack({ ...config, botToken: slack.botToken }, now);
}

async function scopesOf(answer: SlackAnswer): Promise<Finding[]> {
  if (!answer.reached || !answer.accepted) return [];
  return [scopesFinding(answer.scopes, await wantedScopes())];
}

/** @returns nothing where the program was installed without its manifest. */
async function wantedScopes(): Promise<readonly string[] | undefined> {
  try {
    return (await readManifest(manifestFile)).scopes;
  } catch {
    return undefined;
  }
}

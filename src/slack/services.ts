/** 手もとの道具: what everything that a person can do in Slack may use. */

import type { webApi } from '@slack/bolt';
import type { Answerer } from '../answers/answerer.ts';
import type { GivenAnswers } from '../answers/given-answer.ts';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import type { AuditEntry } from '../domain/audit.ts';
import type { CheckWords } from '../domain/check-words.ts';
import type { Plan } from '../domain/plan.ts';
import type { Classify } from '../review/record-message.ts';
import type { Store } from '../store/store.ts';
import type { Members } from './members.ts';
import type { Homes } from './home/homes.ts';
import type { Cards } from './review/cards.ts';
import type { Marks } from './review/marks.ts';
import type { Draw } from './draw.ts';
import type { Drafts } from './drafts.ts';
import type { Deliveries } from './deliveries.ts';
import type { WhoAmI } from './identity.ts';
import type { InFlight } from './in-flight.ts';
import type { NextTurn } from './loop-turns.ts';
import type { LastDelivery } from './last-delivery.ts';
import type { Outbox } from './outbox.ts';
import type { MakePaper } from './papers/make-paper.ts';
import type { Pacing } from './pacing.ts';
import type { Reminders } from './reminders/reminders.ts';
import type { Send } from './send.ts';
import type { ReadFiles } from './import/read-files.ts';
import type { SlackFiles } from './slack-files.ts';
import type { Tabling } from './tabling.ts';
import type { UserGroups } from './user-groups.ts';

export type Services = {
  client: webApi.WebClient;
  store: Store;
  answerer: Answerer;
  /** Answers by their numbers. */
  given: GivenAnswers;
  clock: Clock;
  /** Slack ids of the people who are 事務局. */
  secretariat: readonly string[];
  members: Members;
  whoAmI: WhoAmI;
  userGroups: UserGroups;
  homes: Homes;
  lastDelivery: LastDelivery;
  /** What the rules of the pre-check look for. */
  checkWords: CheckWords;
  /** What every saved change has to say, for 変更履歴. */
  history: () => Promise<readonly AuditEntry[]>;
  classify: (plan: Plan) => Classify;
  marks: Marks;
  cards: Cards;
  outbox: Outbox;
  reminders: Reminders;
  drafts: Drafts;
  tabling: Tabling;
  draw: Draw;
  makePaper: MakePaper;
  files: SlackFiles;
  readFiles: ReadFiles;
  log: Log;
  send: Send;
  pacing: Pacing;
  deliveries: Deliveries;
  inFlight: InFlight;
  nextTurn: NextTurn;
};

/** 手もとの道具: what everything that a person can do in Slack may use. */

import type { Answerer } from '../answers/answerer.ts';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import type { Reader } from '../store/store.ts';
import type { Deliveries } from './deliveries.ts';
import type { InFlight } from './in-flight.ts';
import type { NextTurn } from './loop-turns.ts';
import type { Send } from './send.ts';

export type Services = {
  store: Reader;
  answerer: Answerer;
  clock: Clock;
  /** Slack ids of the people who are 事務局. */
  secretariat: readonly string[];
  log: Log;
  send: Send;
  deliveries: Deliveries;
  inFlight: InFlight;
  nextTurn: NextTurn;
};

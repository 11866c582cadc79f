/** The real bot, with the committed plan, before the sink. */

import { beginState } from '../../src/domain/begin-state.ts';
import { createAnswerer } from '../../src/answers/answerer.ts';
import { fileTabling } from '../../src/cli/file-tabling.ts';
import { makePaper } from '../../src/render/papers/make-paper.ts';
import { createClock } from '../../src/clock.ts';
import { createLog } from '../../src/log.ts';
import { createDrawer } from '../../src/render/pictures/draw-pictures.ts';
import { startBot } from '../../src/slack/start.ts';
import { createMemoryAnswers } from '../../src/store/memory-answers.ts';
import { createMemoryStore } from '../../src/store/memory-store.ts';
import { readPlan } from '../../src/store/read-plan.ts';
import { readCheckWords } from '../../src/store/read-check-words.ts';
import { readStepCues } from '../../src/store/read-step-cues.ts';
import { readSynonyms } from '../../src/store/read-synonyms.ts';

const [sinkUrl = '', signingSecret = ''] = process.argv.slice(2);
const write = (line: string) => process.stderr.write(`${line}\n`);
const plan = await readPlan('data/plan.json');
const bot = await startBot(
  {
    slack: { mode: 'http', botToken: 'xoxb-bench', signingSecret, host: '127.0.0.1', port: 0 },
    slackApiUrl: `${sinkUrl}/api/`,
    proxy: undefined,
    secretariat: [],
  },
  {
    store: createMemoryStore(beginState(plan)),
    given: createMemoryAnswers(),
    upkeep: {
      lastBackup: () => Promise.resolve({ place: 'not-set' }),
      condition: () => ({ writable: true }),
    },
    stepCues: await readStepCues('data/step-cues.json'),
    history: () => Promise.resolve([]),
    checkWords: await readCheckWords('data/check-words.json'),
    answerer: createAnswerer(await readSynonyms('data/synonyms.json')),
    clock: createClock(),
    log: createLog({ level: 'warn', now: () => new Date(), write }),
    tabling: fileTabling,
    makePaper,
    draw: createDrawer().draw,
    tell: write,
  },
);
await bot.verified;
process.send?.({ port: bot.port, answersIn: 'response_url' });

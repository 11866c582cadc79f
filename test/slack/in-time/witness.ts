/** A witness of a story: keeps what was answered after each change, and asks again of that moment. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { AnswerContext } from '../../../src/answers/answer-context.ts';
import { planInForce } from '../../../src/collection/plan-in-force.ts';
import { collectionRecord } from '../../../src/collection/record.ts';
import { revisionsSeenBy } from '../../../src/collection/revision-record.ts';
import type { State } from '../../../src/domain/state.ts';
import { tokyoTime } from '../../../src/domain/tokyo-time.ts';
import { answeredWords } from '../../../src/review/comment-of.ts';
import { readableNow } from '../../../src/review/readable-now.ts';
import { reviewRecord } from '../../../src/review/record.ts';
import { withWordsOfNow } from '../../../src/review/words-now.ts';
import type { Viewer } from '../../../src/review/seen-by.ts';
import { openDurableStore } from '../../../src/store/durable-store.ts';
import { keptState } from '../../../src/store/kept-state.ts';
import type { Store } from '../../../src/store/store.ts';
import { answerPage } from '../../../src/wording/answer-page.ts';
import { plainText } from '../../../src/wording/plain-text.ts';
import { theAnswerer } from '../../helpers/the-answerer.ts';

const questions = [
  '目指す姿5の指数は？',
  '5-A2の実績は？',
  '委員の意見は？',
  '未回答の意見は？',
  '検証の進み具合は？',
  '入力の締切は？',
  '指標の担当は？',
  '見直しの案は？',
];
const viewers: readonly Viewer[] = ['everyone', 'secretariat', { user: 'U6' }];

type Given = { seq: number; at: string; state: State; answers: readonly string[] };

export type Witness = {
  /** Opens a store on the disk that is watched. */
  openStore: (first: State, now: () => Date) => Promise<Store>;
  /** Asks everything again. @returns of how many moments. */
  askAgain: () => Promise<number>;
  end: () => Promise<void>;
};

export async function aWitness(): Promise<Witness> {
  const folder = await mkdtemp(join(tmpdir(), 'michisuji-witness-'));
  const given: Given[] = [];
  let store: Store | undefined;
  const watched = (inner: Store, now: () => Date): Store => {
    const note = <T>(result: T): T => {
      const [seq, state, at] = [inner.position(), inner.read(), now().toISOString()];
      const last = given.at(-1);
      const isNews = last === undefined || isOther(last.state, state);
      if (isNews) given.push({ seq, state, at, answers: answersOf(state, at) });
      return result;
    };
    return { ...inner, update: async (...request) => note(await inner.update(...request)) };
  };
  return {
    openStore: async (first, now) => {
      const inner = await openDurableStore(join(folder, 'store'), keptState, first, { now });
      store = watched(inner, now);
      return store;
    },
    askAgain: async () => {
      if (store === undefined) throw new Error('Nothing was watched');
      const present = store.read();
      for (const { seq, at, state, answers } of given) {
        const past = await store.asOf({ seq, moment: at });
        if (!past.found) throw new Error(`Change ${seq}: ${past.why}`);
        expect(recordOf(past.state)).toEqual(recordOf(state));
        const again = answersOf(readableNow(past.state, present), at, present);
        const withdrawn = withdrawnSince(state, present);
        const rewritten = rewrittenSince(state, present);
        if (withdrawn.length + rewritten.length === 0) expect(again).toEqual(answers);
        else expectWithout([...withdrawn, ...rewritten], again);
        if (withdrawn.length === 0) expect(ofSecretariat(again)).toEqual(ofSecretariat(answers));
      }
      return given.length;
    },
    end: async () => {
      await store?.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** Drafts, posts and reminders are in no answer. */
function recordOf(state: State): State {
  return { ...state, drafts: [], outbox: [] };
}

function isOther(one: State, other: State): boolean {
  return (
    one.plan !== other.plan ||
    one.roster !== other.roster ||
    one.reviews !== other.reviews ||
    one.comments !== other.comments ||
    one.entries !== other.entries ||
    one.putOffs !== other.putOffs
  );
}

function answersOf(state: State, at: string, present = state): string[] {
  return viewers.flatMap((viewer) => {
    const then = contextOf(state, viewer, tokyoTime(at).date);
    const context = withWordsOfNow(then, present);
    return questions.map((question) =>
      plainText(answerPage(theAnswerer.question(question, context), context)),
    );
  });
}

function contextOf(state: State, viewer: Viewer, today: string): AnswerContext {
  const isInside = viewer === 'secretariat';
  const reader = typeof viewer === 'string' ? viewer : 'asker';
  return {
    ...{ plan: planInForce(state), today, role: isInside ? viewer : 'committee-member' },
    ...(typeof viewer === 'string' ? {} : { asker: viewer.user }),
    record: reviewRecord(state, viewer),
    collection: collectionRecord(state, reader),
    revisions: revisionsSeenBy(reader, state),
  };
}

/** The words that everybody could read then, and nobody but the secretariat now. */
function withdrawnSince(then: State, now: State): string[] {
  return then.comments.flatMap(({ no, deletedAt, versions }) => {
    const present = now.comments.find((one) => one.no === no);
    const isWithdrawn = deletedAt === null && present?.deletedAt !== null;
    return isWithdrawn ? [versions.at(-1)?.text ?? ''] : [];
  });
}

/** The words that their author put others in the place of, before the ward answered. */
function rewrittenSince(then: State, now: State): string[] {
  return then.comments.flatMap((one) => {
    const present = now.comments.find(({ no }) => no === one.no);
    const held = present && answeredWords(present);
    if (held === undefined || one.versions.some(({ key }) => key === held.key)) return [];
    return one.versions.map(({ text }) => text).filter((text) => !held.text.includes(text));
  });
}

const isOfSecretariat = (at: number): boolean =>
  viewers[Math.floor(at / questions.length)] === 'secretariat';

const ofSecretariat = (answers: readonly string[]): string[] =>
  answers.filter((_, at) => isOfSecretariat(at));

/** The secretariat reads withdrawn and rewritten words at any time. */
function expectWithout(words: readonly string[], answers: readonly string[]): void {
  const others = answers.filter((_, at) => !isOfSecretariat(at));
  for (const word of words) expect(others.join('\n')).not.toContain(word);
}

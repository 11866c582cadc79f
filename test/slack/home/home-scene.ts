/** Home tabs for tests: who opens them, what stands on them, and what is pressed. */

import type { Comment } from '../../../src/domain/comment.ts';
import type { View } from '../../../src/sandbox/state/views.ts';
import { type Scene, type SceneOptions, startScene } from '../start-scene.ts';
import { people, staffed } from '../review/review-scene.ts';

export type HomeScene = {
  scene: Scene;
  /** Opens the Home tab, and returns it when it has been published. */
  open: (by: string) => Promise<View>;
  /** Presses what is written on a button of the Home that stands there now. */
  press: (by: string, label: string) => Promise<void>;
  /** What stands on somebody's Home, a line each. */
  words: (by: string) => string;
  /** Waits until somebody's Home says something. */
  says: (by: string, words: string) => Promise<string>;
  modal: (by: string) => Promise<View>;
  /** Everything that was ever published for one person. */
  published: (by: string) => string;
};

/** The people of reviews, and U5, a guest, and U6, of another workspace, whom nobody has registered. */
export async function startHomeScene(options: SceneOptions = {}): Promise<HomeScene> {
  const begun = Date.now();
  const now = () => Date.parse('2026-11-20T09:00:00+09:00') + Date.now() - begun;
  const outsiders = [
    { id: 'U5', name: 'ゲスト', is_restricted: true },
    { id: 'U6', name: '他区の方', team: 'T9999' },
  ];
  const everybody = [...people, ...outsiders];
  const scene = await startScene({ people: everybody, first: staffed, now, ...options });
  await scene.bot.verified;
  const { slack } = scene;
  const publications = (by: string) =>
    slack.callsTo('views.publish').filter(({ args }) => args['user_id'] === by);
  const homeOf = (by: string): View => {
    const home = slack.home(by);
    if (home === undefined) throw new Error(`${by} has no Home`);
    return home;
  };
  const words = (by: string): string => wordsOf(homeOf(by));
  return {
    scene,
    words,
    open: async (by) => {
      const before = publications(by).length;
      await scene.sato.openHome({ by });
      await slack.until(() => publications(by).length > before);
      return homeOf(by);
    },
    press: async (by, label) => {
      await scene.sato.act({ by, on: homeOf(by), press: label });
    },
    says: (by, wanted) => slack.until(() => words(by).includes(wanted) && words(by)),
    modal: (by) => slack.until(() => slack.modals(by).at(-1)),
    published: (by) => JSON.stringify(publications(by).map(({ args }) => args['view'])),
  };
}

/** Headings, lines, and buttons in brackets. */
function wordsOf({ blocks }: View): string {
  return blocks
    .flatMap((block) => {
      switch (block.type) {
        case 'header':
          return [`# ${block.text.text}`];
        case 'section':
          return [block.text?.text ?? ''];
        case 'context':
          return block.elements.flatMap((one) => ('text' in one ? [one.text] : []));
        case 'actions':
          return [
            block.elements
              .map((one) => (one.type === 'button' ? `[${one.text.text}]` : ''))
              .join(' '),
          ];
        default:
          return [];
      }
    })
    .join('\n');
}

/** Opens a review of a goal in C1 by the shortcut, until the card stands. */
export async function openReviewOf(goal: number, { scene, modal }: HomeScene): Promise<void> {
  await scene.sato.shortcut({ by: 'U9', callbackId: 'open-review' });
  const view = await modal('U9');
  await scene.sato.submit({ by: 'U9', view, enter: { goals: [String(goal)], channel: 'C1' } });
  await scene.slack.until(() =>
    scene.store.read().reviews.some((one) => one.goal === goal && one.card !== null),
  );
}

/** A comment of U1 on the first review. */
export function aComment(no: number, { text }: { text: string }): Comment {
  return {
    ...{ no, label: { series: 'public', no }, review: 1, goal: 5, author: { user: 'U1' } },
    origin: { via: 'form', submission: `V${no}` },
    ...{ visibility: 'public', deletedAt: null, isLate: false, shown: null, response: null },
    versions: [{ key: '1795132800.000100', text, proposal: null }],
    classification: { step: 1, about: [{ kind: 'goal' }], by: { kind: 'suggestion', because: [] } },
  };
}

/** Puts as many comments of U1 into the store: 設問1を見直すべきです。 and so on. */
export async function addComments(count: number, { scene }: HomeScene): Promise<void> {
  const comments = Array.from({ length: count }, (_, at) =>
    aComment(at + 1, { text: `設問${at + 1}を見直すべきです。` }),
  );
  await scene.store.update((state) => ({ ...state, comments }), 'U1');
}

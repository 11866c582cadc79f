/** Files of values in Slack for tests: who chooses them, and what is shown of them. */

import type { State } from '../../../src/domain/state.ts';
import type { View } from '../../../src/sandbox/state/views.ts';
import type { Delivered } from '../../../src/sandbox/transport.ts';
import { type HomeScene, startHomeScene } from '../home/home-scene.ts';
import { staffed } from '../review/review-scene.ts';

/** U4 is データ担当. */
const first: State = {
  ...staffed,
  roster: {
    ...staffed.roster,
    people: [...staffed.roster.people, { user: 'U4', name: '田中', roles: ['data-owner'] }],
  },
};

export type ImportScene = HomeScene & {
  /** Opens the form from Home, and chooses a file in it. */
  choose: (by: string, file: { name: string; bytes: Buffer } | string) => Promise<void>;
  /** Chooses another in the dialog that says what was wrong with the first. */
  chooseAgain: (by: string, id: string) => Promise<void>;
  /** Waits until the open dialog says something. */
  shows: (by: string, words: string) => Promise<View>;
  register: (by: string) => Promise<Delivered>;
  entries: () => unknown[];
};

export const csv = (...lines: string[]): Buffer =>
  Buffer.from(['番号,年度,値,理由', ...lines].join('\r\n'));

export async function startImportScene(given: Partial<State> = {}): Promise<ImportScene> {
  const home = await startHomeScene({ first: { ...first, ...given } });
  const { slack, store } = home.scene;
  const shows = (by: string, words: string): Promise<View> =>
    slack.until(() => {
      const view = slack.modals(by).at(-1);
      return view && saidIn(view).includes(words) && view;
    }, 30_000);
  return {
    ...home,
    shows,
    choose: async (by, file) => {
      await home.open(by);
      await home.press(by, 'ファイルから入力');
      const view = await home.modal(by);
      const id =
        typeof file === 'string' ? file : slack.workspace.files.send(by, file.name, file.bytes).id;
      await home.scene.sato.submit({ by, view, enter: { file: id } });
    },
    chooseAgain: async (by, id) => {
      const view = await home.modal(by);
      await home.scene.sato.submit({ by, view, enter: { file: id } });
    },
    register: async (by) => {
      const view = await shows(by, '登録するもの');
      return home.scene.sato.submit({ by, view, enter: { sure: ['yes'] } });
    },
    entries: () =>
      store
        .read()
        .entries.map(({ no, target, fiscalYear, value, via, by }) => [
          ...[no, target, fiscalYear, value.state === 'measured' ? value.value : value.why],
          ...[via, by],
        ]),
  };
}

/** What stands in a dialog, a block a line, with what is wrong below its fields. */
export function saidIn({ blocks, errors }: View): string {
  const texts = blocks.flatMap((block) =>
    block.type === 'section' ? [block.text?.text ?? ''] : [],
  );
  return [...texts, ...Object.values(errors)].join('\n');
}

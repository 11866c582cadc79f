/** Stories of a committee member's Home: what waits for them, and what became of what they said. */

import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Comment } from '../../../src/domain/comment.ts';
import { staffed } from '../review/review-scene.ts';
import { addComments, type HomeScene, openReviewOf, startHomeScene } from './home-scene.ts';

let at: HomeScene;
beforeEach(async () => {
  at = await startHomeScene();
  await openReviewOf(5, at);
});
afterEach(() => at.scene.end());

const about = JSON.stringify({ kind: 'goal' });
const comments = (): readonly Comment[] => at.scene.store.read().comments;
const saidNo = () => at.scene.store.read().reviews[0]?.noOpinions.map(({ user }) => user);
const done = '意見をお待ちしている検証は、いまはありません。';

async function write(by: string, text: string): Promise<void> {
  await at.press(by, '意見を書く');
  const view = await at.modal(by);
  await at.scene.sato.submit({ by, view, enter: { about, text } });
  await at.scene.slack.until(() => comments().some(({ versions }) => versions[0]?.text === text));
}

it('opens the same form as the card, and shows anew what was written', async () => {
  await at.open('U1');
  expect(at.words('U1')).toContain('# 自分の宿題\n目指す姿5「');
  await write('U1', '設問を見直すべきです。');
  const words = await at.says('U1', done);
  expect(words).not.toContain('[意見なし]');
  expect(words).toContain(
    '・意見1（目指す姿5）「設問を見直すべきです。」：区の考え方はまだありません。',
  );
  const { slack } = at.scene;
  await slack.until(() => slack.messages('C1').some(({ text }) => text.includes('佐藤委員')));
});

it('shows the latest five of their own comments, and how many there are before', async () => {
  await addComments(6, at);
  await at.open('U1');
  const own = at.words('U1').split('# 自分の意見と区の考え方\n')[1]?.split('\n# ')[0];
  expect(own?.split('\n').map((line) => line.slice(0, 4))).toEqual([
    ...['・意見6', '・意見5', '・意見4', '・意見3', '・意見2', '・これよ'],
  ]);
  await at.open('U2');
  expect(at.words('U2')).not.toContain('自分の意見');
});

it('shows the answer beside the comment', async () => {
  await at.open('U1');
  await write('U1', '設問を見直すべきです。');
  await at.open('U9');
  await at.press('U9', '答える');
  const answer = { category: 'adopted', text: '見直します。', division: '経済課' };
  await at.scene.sato.submit({ by: 'U9', view: await at.modal('U9'), enter: answer });
  await at.says('U9', '区の考え方を待っている意見はありません。');
  await at.open('U1');
  expect(at.words('U1')).toContain(
    '「設問を見直すべきです。」：区の考え方は反映（経済課）「見直します。」',
  );
});

it('counts 意見なし as done, and takes it back only by its own button', async () => {
  const before = await at.open('U2');
  const { sato, slack } = at.scene;
  await sato.act({ by: 'U2', on: before, press: '意見なし' });
  await sato.act({ by: 'U2', on: before, press: '意見なし' });
  const words = await at.says('U2', '目指す姿5：「意見なし」と記録してあります。');
  expect(words).toContain(done);
  expect(saidNo()).toEqual(['U2']);
  await at.press('U2', '取り消す');
  await at.says('U2', '[意見を書く] [意見なし]');
  expect(saidNo()).toEqual([]);
  expect(slack.directMessages('U2')).toEqual([]);
});

it('says in a direct message why an old button does nothing, and shows what holds', async () => {
  await at.open('U1');
  const { sato, slack } = at.scene;
  const [card] = slack.messages('C1');
  if (card === undefined) throw new Error('No card');
  await sato.act({ by: 'U9', on: card, press: '検証を終える（事務局）' });
  await slack.until(() => at.scene.store.read().reviews[0]?.closings.length === 1);
  await at.press('U1', '意見なし');
  const told = await slack.until(() => slack.directMessages('U1')[0]);
  expect(told.text).toContain('この検証はすでに終わっています');
  await at.says('U1', 'いま続いている検証はありません。');
});

it('refuses who is no member any more, and takes the homework off their Home', async () => {
  await at.open('U1');
  const people = staffed.roster.people.filter(({ user }) => user !== 'U1');
  await at.scene.store.update((state) => ({ ...state, roster: { people, groups: [] } }), 'U9');
  await at.press('U1', '意見を書く');
  const { slack } = at.scene;
  const told = await slack.until(() => slack.directMessages('U1')[0]);
  expect(told.text).toContain('委員だけができます');
  await slack.until(() => !at.words('U1').includes('自分の宿題'));
  expect(slack.modals('U1')).toEqual([]);
});

it('keeps the buttons working after a restart', async () => {
  await at.open('U2');
  await at.scene.restart();
  await at.press('U2', '意見なし');
  await at.says('U2', done);
});

it('tells that there is something half written, of what, and not a word of it', async () => {
  await at.open('U1');
  await at.press('U1', '意見を書く');
  const view = await at.modal('U1');
  const enter = { text: '言いかけたこと' };
  await at.scene.sato.typeInto({ by: 'U1', view, field: 'text', enter });
  await at.scene.sato.close({ by: 'U1', view });
  await at.says(
    'U1',
    '書きかけがあります：目指す姿5への意見（令和8年11月20日 09:00に閉じたもの）。',
  );
  await at.open('U9');
  expect(at.words('U9')).not.toContain('書きかけ');
  expect(at.published('U1')).not.toContain('言いかけた');
  await write('U1', '言い終えたこと');
  await at.scene.slack.until(() => !at.words('U1').includes('書きかけ'));
});

it('gives homework to those of a user group too', async () => {
  const groups = [{ group: 'S1', role: 'committee-member' as const }];
  await at.scene.end();
  at = await startHomeScene({
    first: { ...staffed, roster: { ...staffed.roster, groups } },
    groups: { S1: ['U3'] },
  });
  await openReviewOf(5, at);
  await at.open('U3');
  await at.press('U3', '意見なし');
  await at.says('U3', done);
  expect(saidNo()).toEqual(['U3']);
});

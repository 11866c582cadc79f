/** No letter that the bot or the page says comes out as an empty box, on a machine without any Japanese font. */

import { expect, it } from 'vitest';
import { review } from '../../src/demo/scenes/review.ts';
import { aTrial } from './a-trial.ts';

const questions = [
  '目指す姿5の指数は？',
  'すべての指標の一覧',
  '目指す姿7のロジックモデル',
  '目指す姿5の施策の達成率',
  '重点事業の一覧',
  '充実度は130に届く？',
  '指数の計算方法は？',
];

/**
 * Draws each letter on a canvas in the page's font and nothing else to fall back on but what the
 * browser takes for a letter that nobody has; one that looks so too is an empty box.
 */
const emptyBoxes = `(async (text) => {
  const family = '32px "BIZ UDPGothic"';
  const letters = [...new Set(text)].filter((one) => one.trim() !== '');
  await document.fonts.load(family, letters.join(''));
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 48;
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  const drawn = (letter) => {
    pen.clearRect(0, 0, 48, 48);
    pen.font = family;
    pen.fillText(letter, 4, 38);
    return pen.getImageData(0, 0, 48, 48).data.join();
  };
  const unknown = ['\\u{10FFFD}', '\\u{0378}', '\\u{E123}'].map(drawn);
  return letters.filter((one) => unknown.includes(drawn(one)));
})`;

it('draws every letter of answers, forms and Homes', async () => {
  const { tab, visit, demo } = await aTrial({ scene: review, bare: true });
  const said: string[] = [];
  const read = async () => said.push(String(await tab.evaluate('document.body.innerText')));
  for (const person of ['U1', 'U3', 'U4']) {
    await visit(person);
    await tab.waitForSelector('.home-view');
    await read();
  }
  await visit('U4', 'C1', `&thread=${demo.slack.messages('C1')[0]?.ts ?? ''}`);
  await read();
  await visit('U1', 'DU1');
  for (const question of questions) {
    const before = demo.slack.directMessages('U1').length;
    await tab.fill('.pane .composer textarea', question);
    await tab.keyboard.press('Enter');
    await demo.slack.until(() => demo.slack.directMessages('U1').length > before + 1);
  }
  await tab.waitForSelector('html:not([data-busy])');
  await read();
  const letters = [...new Set(said.join('') + '姿—①㎡※↑↓…')].join('');
  expect(letters.length).toBeGreaterThan(400);
  expect(await tab.evaluate(`${emptyBoxes}(${JSON.stringify(letters)})`)).toEqual([]);
  // It does see an empty box: nobody has these
  expect(await tab.evaluate(`${emptyBoxes}('姿📝\\u{E124}')`)).toHaveLength(2);
});

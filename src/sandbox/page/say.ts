/** 書いて送る: a message, or a slash command where the text begins with one. */

import type { DeedOf, Done } from './deed.ts';
import { done, judged, refused } from './outcome.ts';
import type { PageStage } from './stage.ts';
import { namesIn, wireText } from './wire-text.ts';

export async function say(deed: DeedOf<'say'>, stage: PageStage): Promise<Done> {
  const { by, channel, thread, files = [] } = deed;
  const { driver, workspace, offers } = stage;
  const typed = deed.text.trim();
  if (typed === '' && files.length === 0) return done;
  const names = namesIn(workspace, offers.bot);
  const [, command = '', rest = ''] = /^(\/\S+)\s*([\s\S]*)$/.exec(typed) ?? [];
  if (command === '') {
    const text = wireText(typed, names);
    const place = thread === undefined ? { channel } : { channel, thread };
    const { events } = await driver.say({ by, text, files, ...place });
    return judged(...events.map(({ delivered }) => delivered));
  }
  if (thread !== undefined) {
    return refused(
      'スレッドの中では、スラッシュコマンドは使えません。チャンネルで使ってください。',
    );
  }
  if (files.length > 0) {
    return refused('スラッシュコマンドには、ファイルを付けられません。何も送っていません。');
  }
  if (!workspace.manifest.commands.includes(command)) {
    return refused(`「${command}」というコマンドはありません。`);
  }
  return judged(await driver.command({ by, command, channel, text: wireText(rest, names) }));
}

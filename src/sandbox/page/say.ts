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
  const problem = commandProblem(command, deed, stage);
  if (problem !== undefined) return refused(problem);
  return judged(await driver.command({ by, command, channel, text: wireText(rest, names) }));
}

/** What Slack says where it would not send a command. */
function commandProblem(
  command: string,
  { thread, files = [] }: DeedOf<'say'>,
  { workspace }: PageStage,
): string | undefined {
  if (thread !== undefined) {
    return 'スレッドの中では、スラッシュコマンドは使えません。チャンネルで使ってください。';
  }
  if (files.length > 0) {
    return 'スラッシュコマンドには、ファイルを付けられません。何も送っていません。';
  }
  const isKnown = workspace.manifest.commands.includes(command);
  return isKnown ? undefined : `「${command}」というコマンドはありません。`;
}

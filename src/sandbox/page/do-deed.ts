/** することをする: turns what the browser sends into what the driver plays, and tells what became of it. */

import type { Message } from '../state/messages.ts';
import type { View } from '../state/views.ts';
import type { Deed, DeedOf, Done } from './deed.ts';
import { formProblems } from './form-problems.ts';
import { moveDay } from './move-day.ts';
import { offered } from './offered.ts';
import { done, failed, gone, judged, refused } from './outcome.ts';
import { say } from './say.ts';
import type { PageStage } from './stage.ts';
import { namesIn, wireText } from './wire-text.ts';

/** Never throws: what Slack would not deliver is said as Slack would say it. */
export async function doDeed(deed: Deed, stage: PageStage): Promise<Done> {
  try {
    return await play(deed, stage);
  } catch (error) {
    return failed(error instanceof Error ? error.message : String(error));
  }
}

function play(deed: Deed, stage: PageStage): Promise<Done> {
  switch (deed.do) {
    case 'say':
      return say(deed, stage);
    case 'edit':
      return edit(deed, stage);
    case 'remove':
      return remove(deed, stage);
    case 'react':
      return react(deed, stage);
    case 'act':
      return act(deed, stage);
    case 'type':
      return type(deed, stage);
    case 'submit':
      return submit(deed, stage);
    case 'close':
      return close(deed, stage);
    case 'shortcut':
      return shortcut(deed, stage);
    case 'offer':
      return offer(deed, stage);
    case 'home':
      return openHome(deed, stage);
    case 'day':
      return moveDay(deed, stage);
  }
}

async function edit({ by, text, ...place }: DeedOf<'edit'>, stage: PageStage): Promise<Done> {
  const { driver, workspace, offers } = stage;
  const message = messageAt(place, stage);
  if (message === undefined) return gone('such message');
  if (message.user !== by) return refused('自分の投稿だけを編集できます。');
  if (text.trim() === '')
    return refused('空の投稿にはできません。消すときは「削除する」を選んでください。');
  const wire = wireText(text.trim(), namesIn(workspace, offers.bot));
  if (wire === message.text) return done;
  return judged(...deliveredOf((await driver.edit({ message, text: wire })).events));
}

async function remove({ by, ...place }: DeedOf<'remove'>, stage: PageStage): Promise<Done> {
  const message = messageAt(place, stage);
  if (message === undefined) return gone('such message');
  if (message.user !== by) return refused('自分の投稿だけを削除できます。');
  return judged(...deliveredOf(await stage.driver.remove(message)));
}

async function react({ by, name, ...place }: DeedOf<'react'>, stage: PageStage): Promise<Done> {
  const message = messageAt(place, stage);
  if (message === undefined || message.ephemeralTo !== undefined) return gone('such message');
  return judged(...deliveredOf(await stage.driver.react({ by, message, name })));
}

async function act(deed: DeedOf<'act'>, stage: PageStage): Promise<Done> {
  const { by, block, action: press, choose } = deed;
  const on = surface(deed.on, stage);
  if (on === undefined) return gone('such message or view');
  const choice = choose === undefined ? {} : { choose };
  return judged(await stage.driver.act({ by, on, block, press, ...choice }));
}

async function type(deed: DeedOf<'type'>, { driver, workspace }: PageStage): Promise<Done> {
  const { by, block: field, enter } = deed;
  const view = workspace.views.find(deed.view);
  if (view === undefined) return done; // It was sent or closed while somebody still typed
  return judged(await driver.typeInto({ by, view, field, enter }));
}

/** What Slack itself finds wrong is shown beside the fields, and the app hears nothing of it. */
async function submit(deed: DeedOf<'submit'>, { driver, workspace }: PageStage): Promise<Done> {
  const { by, enter } = deed;
  const view = workspace.views.find(deed.view);
  if (view === undefined) return gone('such view');
  const problems = formProblems(view.blocks, enter);
  workspace.views.showErrors(view, problems);
  if (Object.keys(problems).length > 0) return done;
  return judged(await driver.submit({ by, view, enter }));
}

async function close({ by, view: id }: DeedOf<'close'>, stage: PageStage): Promise<Done> {
  const view = stage.workspace.views.find(id);
  return view === undefined ? done : judged(await stage.driver.close({ by, view }));
}

async function shortcut(deed: DeedOf<'shortcut'>, stage: PageStage): Promise<Done> {
  const { by, callbackId } = deed;
  if (deed.on === undefined) return judged(await stage.driver.shortcut({ by, callbackId }));
  const on = messageAt(deed.on, stage);
  if (on === undefined) return gone('such message');
  return judged(await stage.driver.shortcut({ by, callbackId, on }));
}

async function offer(deed: DeedOf<'offer'>, stage: PageStage): Promise<Done> {
  const on = surface(deed.on, stage);
  if (on === undefined) return gone('such message or view');
  return { done: true, offered: await offered(deed, on, stage) };
}

async function openHome({ by }: DeedOf<'home'>, { driver }: PageStage): Promise<Done> {
  return judged(...deliveredOf(await driver.openHome({ by })));
}

type Place = { channel: string; ts: string };

function messageAt({ channel, ts }: Place, { workspace }: PageStage): Message | undefined {
  return workspace.messages.find(channel, ts);
}

function surface(on: DeedOf<'act'>['on'], stage: PageStage): Message | View | undefined {
  return on.kind === 'message' ? messageAt(on, stage) : stage.workspace.views.find(on.id);
}

function deliveredOf<T>(events: readonly { delivered: T }[]): T[] {
  return events.map(({ delivered }) => delivered);
}

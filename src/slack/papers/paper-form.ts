/** 資料を書き出す: a form in which somebody chooses a paper, which then comes as a file. */

import { planInForce } from '../../collection/plan-in-force.ts';
import { formatsOf, type PaperKind } from '../../domain/paper-kind.ts';
import type { GoalNumber } from '../../domain/goal.ts';
import type { UserId } from '../../domain/slack-id.ts';
import { makingLines } from '../../wording/papers/giving-page.ts';
import { paperFormWords as words } from '../../wording/papers/paper-form-words.ts';
import { notInFormatText } from '../../wording/papers/paper-names.ts';
import { fieldOf } from '../blocks/fields.ts';
import type { Form } from '../form.ts';
import { atTheGate } from '../gate.ts';
import { showInDialog } from '../import/show-in-dialog.ts';
import type { Listener } from '../listener.ts';
import { FormMetadata, openForm } from '../open-form.ts';
import type { TypedPayload } from '../payloads.ts';
import type { Services } from '../services.ts';
import { type AskedPaper, isForDesk, neededFor } from './asked-paper.ts';
import { givePaper } from './give-paper.ts';
import { PaperAbout, PaperChoices, PaperValues, spanIn, type SpanRead } from './paper-choices.ts';
import {
  choiceAction,
  paperCallback,
  type PaperOffer,
  paperView,
  toldView,
} from './paper-views.ts';

/** On what the form is opened: the first paper that is chosen, and what is known of it. */
export type PaperPreset = { kind: PaperKind; goal: GoalNumber | undefined; about: PaperAbout };

/** Whoever is no 事務局, or of whom Slack does not tell it, is shown what is for everybody. */
export async function openPaperForm(
  { user, trigger }: { user: UserId; trigger: string },
  { kind, goal, about }: PaperPreset,
  services: Services,
): Promise<void> {
  const roles = await services.members.rolesOf(user);
  const offer = offerOf(roles.includes('secretariat'), services);
  const chosen = { kind, goal: goal === undefined ? 'all' : String(goal) };
  await openForm({ user, trigger, view: paperView(about, chosen, offer) }, services);
}

function offerOf(isDesk: boolean, { store, clock }: Services): PaperOffer {
  const state = store.read();
  const held = state.meetings
    .filter(({ on }) => on < clock.today())
    .toSorted((one, other) => one.on.localeCompare(other.on));
  return { plan: planInForce(state), committee: state.committee, held, isDesk };
}

/** Draws the form anew for the paper that was chosen, with everything that stands in it. */
export const paperChoice: Listener<TypedPayload> & { action: string } = {
  name: 'paper-choice',
  needs: 'take-paper',
  action: choiceAction,
  keyOf: ({ view, actions: [{ action_ts }] }) => `chosen ${view.id} ${action_ts}`,
  placeOf: ({ user }) => ({ kind: 'channel', channel: user.id, threadTs: undefined }),
  idsOf: ({ user }) => ({ user: user.id, channel: '' }),
  handle: async ({ view }, services) => {
    const values = byField(view.state.values);
    const read = PaperChoices.safeParse(values);
    if (!read.success) return undefined; // What is being chosen is asked for again when it is sent
    const about = PaperAbout.parse(FormMetadata.parse(view.private_metadata).about);
    const offer = offerOf('copy' in values, services); // Stands only before 事務局
    await showInDialog(services.client, view.id, paperView(about, read.data, offer));
    return undefined;
  },
};

function byField(values: TypedPayload['view']['state']['values']): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).map(([block, one]) => [fieldOf(block), Object.values(one)[0]]),
  );
}

/** Slack waits three seconds, and a large file takes longer: that it is being made is said at once. */
export const paperForm: Form<PaperValues> = {
  callback: paperCallback,
  needs: 'take-paper',
  mainField: 'kind',
  values: PaperValues,
  submit: async ({ user, about: written, viewId, values }, services) => {
    const about = PaperAbout.parse(written);
    const span =
      values.kind === 'changes-since' ? spanIn(values, about, services.clock.today()) : undefined;
    const fields = wrongIn(values, span);
    if (Object.keys(fields).length > 0) return { outcome: 'wrong', fields };
    const asked = askedIn(values, about, span);
    const refusal = await atTheGate(neededFor(asked), { about: asked, user }, services);
    if (refusal !== undefined) return { outcome: 'refused', refusal };
    return {
      outcome: 'next',
      next: toldView(makingLines(asked, asked.thread !== null)),
      afterwards: async () => {
        const said = await givePaper(asked, user, services);
        await showInDialog(services.client, viewId, toldView([said]));
      },
    };
  },
};

function wrongIn(
  { kind, format, copy, place }: PaperValues,
  span: SpanRead | undefined,
): Record<string, string> {
  return {
    ...(span !== undefined && 'wrong' in span && span.wrong),
    ...(!formatsOf(kind).includes(format) && { format: notInFormatText(kind, format) }),
    ...(place === 'thread' && isForDesk({ kind, copy }) && { place: words.notInThread }),
  };
}

function askedIn(
  { kind, goal, format, copy, place }: PaperValues,
  { review }: PaperAbout,
  span: SpanRead | undefined,
): AskedPaper {
  const { since, until } =
    span === undefined || 'wrong' in span ? { since: null, until: null } : span;
  return {
    ...{ kind, format, since, until },
    copy: kind === 'findings' ? 'for-secretariat' : copy, // It has no other
    goal: goal === 'all' ? null : Number(goal),
    thread: place === 'thread' ? review : null,
  };
}

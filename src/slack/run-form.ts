/** 用紙を受け取る: saved first, then acknowledged, so that nothing typed is ever lost. */

import type { types } from '@slack/bolt';
import { z } from 'zod';
import { UserId } from '../domain/slack-id.ts';
import { failureSentence, notShownSentence } from '../wording/failure.ts';
import { explain } from '../wording/refusal.ts';
import { sentencePage } from '../wording/sentence-page.ts';
import { fieldOf } from './blocks/fields.ts';
import { deliveryFailure } from './delivery-failure.ts';
import { describeError, newErrorId } from './errors.ts';
import { atTheGate } from './gate.ts';
import type { OpenForm } from './drafts.ts';
import type { Form, FormOutcome } from './form.ts';
import { continued, FormMetadata } from './open-form.ts';
import type { Services } from './services.ts';

/** What Slack is answered: nothing closes the form; errors stand below their fields. */
export type FormAnswer =
  | { response_action: 'errors'; errors: Record<string, string> }
  | { response_action: 'update'; view: types.ModalView }
  | undefined;

const Submission = z.object({
  user: z.object({ id: UserId }),
  view: z.object({
    id: z.string(),
    private_metadata: FormMetadata,
    state: z.object({ values: z.record(z.string(), z.record(z.string(), z.unknown())) }),
  }),
});

/** Runs a form's own work; what goes wrong is told in the form, which stays open. */
export async function runForm<Values>(
  form: Form<Values>,
  body: unknown,
  services: Services,
  ack: (answer: FormAnswer) => Promise<void>,
): Promise<void> {
  const { inFlight, log, clock, homes } = services;
  await inFlight.during(async () => {
    const { user, view } = Submission.parse(body);
    const fields = Object.entries(view.state.values);
    const values = Object.fromEntries(
      fields.map(([block, one]) => [fieldOf(block), Object.values(one)[0]]),
    );
    const blocks = new Map(fields.map(([block]) => [fieldOf(block), block]));
    const below = (said: Readonly<Record<string, string>>): FormAnswer => ({
      response_action: 'errors',
      errors: Object.fromEntries(
        Object.entries(said).map(([field, one]) => [blocks.get(field) ?? field, one]),
      ),
    });
    const about = { form: form.callback, user: user.id };
    try {
      const sender = {
        user: user.id,
        about: view.private_metadata.about,
      };
      const refusal = await atTheGate(form.needs, { about: sender, user: user.id }, services);
      const key = `${(clock.now().getTime() / 1000).toFixed(3)}000`;
      const outcome = refusal
        ? ({ outcome: 'refused', refusal } as const)
        : await form.submit(
            { ...sender, viewId: view.id, values: form.values.parse(values), key },
            services,
          );
      const { draft } = view.private_metadata;
      const next = (page: types.ModalView) => continued(page, draft, user.id, services.drafts);
      await ack(answerTo(outcome, form.mainField, { below, next }));
      log.info('Form dealt with', { ...about, outcome: outcome.outcome });
      if (outcome.outcome === 'next') await goOn(outcome, about, services);
      if (outcome.outcome !== 'saved') return;
      const blocks = fields.map(([block]) => block);
      await forgetDraft({ user: user.id, viewId: view.id, of: draft }, blocks, services);
      homes.refresh(user.id);
      await afterwards(outcome, user.id, services);
      homes.refresh(user.id); // Posts have their addresses only now
    } catch (error) {
      const id = newErrorId();
      log.error('Cannot deal with a form', { ...about, id, ...describeError(error) });
      const said = failureSentence(deliveryFailure(error), id);
      await ack(below({ [form.mainField]: said }));
    }
  });
}

type SentForm = Omit<OpenForm, 'of'> & { of: string | undefined };

/** It does no harm when it stays: it is put into the form again, and seen by its writer alone. */
async function forgetDraft(
  { of, ...form }: SentForm,
  blocks: readonly string[],
  { drafts, log }: Services,
): Promise<void> {
  if (of === undefined) return;
  try {
    await drafts.sent({ ...form, of }, blocks);
  } catch (error) {
    log.warn('Cannot forget a draft', { user: form.user, ...describeError(error) });
  }
}

/** The form has been answered: what goes wrong now is told in a direct message. */
async function goOn(
  { afterwards }: Extract<FormOutcome, { outcome: 'next' }>,
  about: { form: string; user: UserId },
  { log, send }: Services,
): Promise<void> {
  try {
    await afterwards?.();
  } catch (error) {
    const id = newErrorId();
    log.error('Cannot go on with a form', { ...about, id, ...describeError(error) });
    const to = { kind: 'channel', channel: about.user, threadTs: undefined } as const;
    const said = failureSentence(deliveryFailure(error), id);
    await send(to, sentencePage(said)).catch(() => undefined);
  }
}

/** What was saved is saved; that not all of it could be shown is said apart. */
async function afterwards(
  outcome: Extract<FormOutcome, { outcome: 'saved' }>,
  user: UserId,
  { log, send }: Services,
): Promise<void> {
  try {
    await outcome.afterwards();
  } catch (error) {
    const id = newErrorId();
    log.error('Cannot show what was saved', { user, id, ...describeError(error) });
    const to = { kind: 'channel', channel: user, threadTs: undefined } as const;
    await send(to, sentencePage(notShownSentence(id))).catch(() => undefined);
  }
}

type Answering = {
  below: (said: Readonly<Record<string, string>>) => FormAnswer;
  next: (page: types.ModalView) => types.ModalView;
};

function answerTo(outcome: FormOutcome, mainField: string, { below, next }: Answering): FormAnswer {
  switch (outcome.outcome) {
    case 'wrong':
      return below(outcome.fields);
    case 'refused':
      return below({ [mainField]: explain(outcome.refusal) });
    case 'next':
    case 'saved':
      return outcome.next && { response_action: 'update', view: next(outcome.next) };
  }
}

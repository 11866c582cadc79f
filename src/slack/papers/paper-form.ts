/** 資料を書き出す: a form in which somebody chooses a paper, which then comes as a file. */

import { z } from 'zod';
import { planInForce } from '../../collection/plan-in-force.ts';
import { formatsOf, PaperCopy, PaperFormat } from '../../domain/paper-kind.ts';
import type { UserId } from '../../domain/slack-id.ts';
import { makingLines } from '../../wording/papers/giving-page.ts';
import { paperFormWords as words } from '../../wording/papers/paper-form-words.ts';
import { notInFormatText } from '../../wording/papers/paper-names.ts';
import { Chosen, MaybeChosen } from '../blocks/fields.ts';
import type { Form } from '../form.ts';
import { atTheGate } from '../gate.ts';
import { showInDialog } from '../import/show-in-dialog.ts';
import { openForm } from '../open-form.ts';
import type { Services } from '../services.ts';
import { AskedKind, type AskedPaper, isForDesk, neededFor } from './asked-paper.ts';
import { givePaper } from './give-paper.ts';
import { PaperAbout, paperCallback, type PaperPreset, paperView, toldView } from './paper-views.ts';

/** Whoever is no 事務局, or of whom Slack does not tell it, is shown what is for everybody. */
export async function openPaperForm(
  { user, trigger }: { user: UserId; trigger: string },
  preset: Omit<PaperPreset, 'isDesk'>,
  services: Services,
): Promise<void> {
  const roles = await services.members.rolesOf(user);
  const isDesk = roles.includes('secretariat');
  const view = paperView({ ...preset, isDesk }, planInForce(services.store.read()));
  await openForm({ user, trigger, view }, services);
}

const Values = z.object({
  kind: Chosen.pipe(AskedKind),
  goal: Chosen,
  format: Chosen.pipe(PaperFormat),
  copy: MaybeChosen.pipe(PaperCopy.default('for-committee')),
  place: MaybeChosen.pipe(z.enum(['own', 'thread']).default('own')),
});
type Values = z.infer<typeof Values>;

/** Slack waits three seconds, and a large file takes longer: that it is being made is said at once. */
export const paperForm: Form<Values> = {
  callback: paperCallback,
  needs: 'take-paper',
  mainField: 'kind',
  values: Values,
  submit: async ({ user, about, viewId, values }, services) => {
    const fields = wrongIn(values);
    if (Object.keys(fields).length > 0) return { outcome: 'wrong', fields };
    const asked = askedIn(values, PaperAbout.parse(about));
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

function wrongIn({ kind, format, copy, place }: Values): Record<string, string> {
  return {
    ...(!formatsOf(kind).includes(format) && { format: notInFormatText(kind, format) }),
    ...(place === 'thread' && isForDesk({ kind, copy }) && { place: words.notInThread }),
  };
}

function askedIn({ kind, goal, format, copy, place }: Values, review: number | null): AskedPaper {
  return {
    ...{ kind, format },
    copy: kind === 'findings' ? 'for-secretariat' : copy, // It has no other
    goal: goal === 'all' ? null : Number(goal),
    thread: place === 'thread' ? review : null,
  };
}

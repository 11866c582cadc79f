/** A modal is sent off or closed, and what the app answers is shown. */
import { checkView } from '../block-kit/check-view.ts';
import { nameBlocks } from '../block-kit/name-blocks.ts';
import { z } from 'zod';
import type { View } from '../state/views.ts';
import { wireView } from '../state/wire-view.ts';
import type { Workspace } from '../state/workspace.ts';
import type { Delivered, DeliveryOptions } from '../transport.ts';
import { emptyFields, enteredValues, type Entries, wrongLengths } from './entered-values.ts';
import { interaction, type Stage } from './stage.ts';

export type Submission = { by: string; view: View; enter?: Entries };

const ResponseAction = z.discriminatedUnion('response_action', [
  z.object({
    response_action: z.literal('errors'),
    errors: z.record(z.string(), z.string().min(1)),
  }),
  z.object({ response_action: z.literal('update'), view: z.unknown().optional() }),
  z.object({ response_action: z.literal('push'), view: z.unknown().optional() }),
  z.object({ response_action: z.literal('clear') }),
]);

/** Sends a form off; a form that Slack itself would not send off throws. */
export async function submit(
  { workspace, transport }: Stage,
  { by, view: { id }, enter = {} }: Submission,
  options: DeliveryOptions = {},
): Promise<Delivered> {
  const view = shownTo(by, id, workspace);
  const values = enteredValues(view.blocks, enter);
  const wrong = [...emptyFields(view.blocks, values), ...wrongLengths(view.blocks, enter)];
  if (wrong.length > 0) throw new Error(`Cannot send the form off: look at ${wrong.join(', ')}`);
  const payload = {
    ...interaction(by, workspace),
    type: 'view_submission',
    view: wireView(view, workspace.identity, values),
    response_urls: [],
  };
  const delivered = await transport.deliver({ kind: 'interactive', payload }, options);
  if (delivered.status === 200) showAnswer(view, delivered.body, workspace);
  return delivered;
}

/** Closes a modal; the app hears of it only where it has asked with notify_on_close. */
export async function close(
  { workspace, transport }: Stage,
  { by, view: { id } }: { by: string; view: View },
  options: DeliveryOptions = {},
): Promise<Delivered | undefined> {
  const view = shownTo(by, id, workspace);
  workspace.views.close(view);
  if (!view.notify_on_close) return undefined;
  const payload = {
    ...interaction(by, workspace),
    type: 'view_closed',
    is_cleared: false,
    view: wireView(view, workspace.identity), // Slack does not say what stood in it
  };
  return transport.deliver({ kind: 'interactive', payload }, options);
}

export function shownTo(user: string, id: string, { views }: Workspace): View {
  const view = views.find(id);
  if (view?.user === user) return view;
  throw new Error(`Cannot use view "${id}": it is not open before "${user}"`);
}

function showAnswer(view: View, body: unknown, workspace: Workspace): void {
  const { views } = workspace;
  const read = ResponseAction.safeParse(body);
  if (!read.success) {
    if (!isEmpty(body)) throw new Error(`Cannot show the answer: ${JSON.stringify(body)}`);
    views.close(view);
    return;
  }
  const answer = read.data;
  if (answer.response_action === 'errors') showErrors(view, answer.errors, workspace);
  else if (answer.response_action === 'clear') views.modals(view.user).forEach(views.close);
  else showView(view, answer, workspace);
}

function showErrors(view: View, errors: Record<string, string>, { views }: Workspace): void {
  const inputs = view.blocks.filter(({ type }) => type === 'input');
  const lost = Object.keys(errors).filter((id) => !inputs.some(({ block_id }) => block_id === id));
  if (lost.length > 0) throw new Error(`Cannot show an error: no input "${lost.join(', ')}"`);
  views.showErrors(view, errors);
}

function showView(
  view: View,
  answer: { response_action: 'update' | 'push'; view?: unknown },
  { views, nextId }: Workspace,
): void {
  const checked = checkView(answer.view, 'modal');
  if ('error' in checked) throw new Error(`Cannot show the view: ${checked.messages.join(', ')}`);
  const named = { ...checked, blocks: nameBlocks(checked.blocks, nextId) };
  if (answer.response_action === 'update') views.update(view, named);
  else views.push(view.user, named);
}

function isEmpty(body: unknown): boolean {
  if (typeof body !== 'object' || body === null) return body === '' || body === undefined;
  return Object.keys(body).length === 0;
}

/** 点検結果の用紙: publishes one finding as a 論点, or sets it aside with a reason. */

import type { types } from '@slack/bolt';
import { z } from 'zod';
import { isRefusal, type Refusal } from '../../domain/refusal.ts';
import type { Review } from '../../domain/review.ts';
import type { State } from '../../domain/state.ts';
import { pointOf, publishPoint, setAside } from '../../review/points.ts';
import {
  findingHead,
  publishedSaidText,
  publishExplained,
  setAsideExplained,
  setAsideSaidText,
} from '../../wording/checks/findings-form.ts';
import { modal, note, shownText, textField, Typed } from '../blocks/fields.ts';
import type { Form } from '../form.ts';
import type { Services } from '../services.ts';
import { codeOf, type FindingsNow, findingOf, findingsNow } from './findings-now.ts';
import { showFindings } from './show-findings.ts';

type Told = FindingsNow['told'][number];

/** What the forms carry unseen; `list` is the dialog below. */
const About = z.object({ review: z.int(), code: z.string(), list: z.string() });

const publishing = 'publish-finding';
const settingAside = 'set-aside-finding';

function aboutOf(finding: Told, { no }: Review, list: string): string {
  return JSON.stringify({ review: no, code: codeOf(finding), list });
}

/** Shows, before it is published, the very words that will be read. */
export function publishView(finding: Told, review: Review, list: string): types.ModalView {
  const about = aboutOf(finding, review, list);
  const head = { callback: publishing, title: '公開して論点にする', send: '公開する', about };
  return modal(head, [
    note(publishExplained),
    shownText(findingHead(finding)),
    textField({
      ...{ id: 'remark', label: '事務局からの補足', optional: true, longest: 500 },
      hint: '論点の文のあとに、補足として投稿されます。',
    }),
  ]);
}

export function setAsideView(finding: Told, review: Review, list: string): types.ModalView {
  const about = aboutOf(finding, review, list);
  const head = { callback: settingAside, title: '今回は取り上げない', send: '保存', about };
  return modal(head, [
    shownText(findingHead(finding)),
    note(setAsideExplained),
    textField({ id: 'reason', label: '取り上げない理由', longest: 500 }),
  ]);
}

type Sending = z.infer<typeof About>;

/** The finding is looked for in the state that is changed: what was shown may hold no more. */
function ifFound(
  { review: no, code }: Sending,
  { clock, checkWords }: Services,
  change: (state: State, finding: Told) => State | Refusal,
): (state: State) => State | Refusal {
  return (state) => {
    const review = state.reviews.find((one) => one.no === no);
    if (review === undefined) return { refused: 'no-such-review', no };
    const now = findingsNow(state, review, { words: checkWords, today: clock.today() });
    const finding = findingOf(now, code);
    return isRefusal(finding) ? finding : change(state, finding);
  };
}

const Remark = z.object({ remark: Typed });

export const publishForm: Form<z.infer<typeof Remark>> = {
  callback: publishing,
  needs: 'check-plan',
  mainField: 'remark',
  values: Remark,
  submit: async ({ user, about, values: { remark } }, services) => {
    const sending = About.parse(JSON.parse(about));
    const { store, clock, outbox } = services;
    const deed = { by: user, at: clock.now().toISOString() };
    const published = { key: '' };
    const result = await store.update(
      ifFound(sending, services, (state, told) => {
        published.key = told.key;
        const text = remark === '' ? told.text : `${told.text}\n事務局からの補足：${remark}`;
        const finding = { ...told, text };
        return publishPoint(state, { review: sending.review, finding }, deed);
      }),
      user,
      { action: 'point-published' },
    );
    if (!result.saved) return { outcome: 'refused', refusal: result.refusal };
    const point = pointOf(result.state, sending.review, published.key);
    const afterwards = async (): Promise<void> => {
      outbox.flush();
      await showFindings(sending, publishedSaidText(point?.no ?? 0), services);
    };
    return { outcome: 'saved', afterwards };
  },
};

const Reason = z.object({ reason: Typed });

export const setAsideForm: Form<z.infer<typeof Reason>> = {
  callback: settingAside,
  needs: 'check-plan',
  mainField: 'reason',
  values: Reason,
  submit: async ({ user, about, values: { reason } }, services) => {
    const sending = About.parse(JSON.parse(about));
    const { store, clock } = services;
    const deed = { by: user, at: clock.now().toISOString() };
    const result = await store.update(
      ifFound(sending, services, (state, { key, rule }) =>
        setAside(state, { key, rule, reason }, deed),
      ),
      user,
      { action: 'finding-set-aside' },
    );
    if (!result.saved) return { outcome: 'refused', refusal: result.refusal };
    return {
      outcome: 'saved',
      afterwards: () => showFindings(sending, setAsideSaidText, services),
    };
  },
};

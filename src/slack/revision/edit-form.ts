/** 見直しの用紙を受け取る: what it would do is shown, then the 事務局案 is kept or corrected. */

import {
  correctRevision,
  type Proposal,
  proposeRevision,
  type Writing,
} from '../../collection/revise.ts';
import { revisionDoubts } from '../../collection/revision-doubts.ts';
import { type Standing, standingBefore } from '../../collection/standing.ts';
import { isRefusal, type Refusal } from '../../domain/refusal.ts';
import type { State } from '../../domain/state.ts';
import { changeText } from '../../wording/revision.ts';
import { proposalPreview } from '../../wording/revision-effect.ts';
import { correctedText, proposedText } from '../../wording/revision-saved.ts';
import { MaybeChosen, MaybeDate, Typed } from '../blocks/fields.ts';
import { digest } from '../digest.ts';
import { readEvidence } from '../entry/read-value.ts';
import type { Form, FormOutcome, Sent } from '../form.ts';
import type { Services } from '../services.ts';
import { EditAbout, editCallback, type EditValues, editView } from './edit-view.ts';
import { ifAsShown, writingOf } from './one-revision.ts';
import { ChangeValues } from './change-values.ts';
import { readChange, type Wrong } from './read-change.ts';
import { saveInList } from './show-list.ts';

const Values = ChangeValues.extend({
  appliesFrom: MaybeChosen,
  on: MaybeDate,
  reason: Typed,
  evidence: Typed,
});

export const editRevisionForm: Form<EditValues> = {
  callback: editCallback,
  needs: 'edit-revisions',
  mainField: 'appliesFrom',
  values: Values,
  submit: async (sent, services) => {
    const about = EditAbout.parse(JSON.parse(sent.about));
    const { store } = services;
    const state = store.read();
    const writing = writingOf(sent.user, services);
    const now = standingAt(about, sent.values, state);
    const read = readProposal(about, sent.values, { now, today: writing.today });
    if ('wrong' in read) return { outcome: 'wrong', fields: read.wrong };
    const decide = decision(about, read.proposal, writing);
    const tried = decide(state);
    if (isRefusal(tried)) return { outcome: 'refused', refusal: tried };
    const doubts = revisionDoubts(state, read.proposal, writing.today);
    const seen = digest([read.proposal, changeText(read.proposal.change, now), doubts]);
    if (about.seen !== seen) {
      const said = proposalPreview(read.proposal, { before: now, plan: state.plan, doubts });
      const next = { ...about, seen };
      const shown = { state, today: writing.today, typed: sent.values, said };
      return { outcome: 'next', next: editView(next, shown) };
    }
    return save({ about, sent, decide }, services);
  },
};

/** What stands where it would set in. */
function standingAt({ one }: EditAbout, { appliesFrom }: EditValues, state: State): Standing {
  const no = one?.no ?? Infinity;
  return standingBefore(state, { no, appliesFrom: Number(appliesFrom) });
}

function readProposal(
  about: EditAbout,
  values: EditValues,
  { now, today }: { now: Standing; today: string },
): { proposal: Proposal } | Wrong {
  const { appliesFrom, on, reason } = values;
  const evidence = readEvidence(values.evidence);
  const change = readChange(about, values, now);
  const wrong = {
    ...('wrong' in change && change.wrong),
    ...evidence.wrong,
    ...(on === undefined && { on: '事務局案の日を選んでください。' }),
    ...(on !== undefined && on > today && { on: '今日か、それより前の日を選んでください。' }),
    ...(reason === '' && { reason: '理由を書いてください。' }),
  };
  if ('wrong' in change || on === undefined || Object.keys(wrong).length > 0) return { wrong };
  return {
    proposal: {
      ...{ change: change.change, appliesFrom: Number(appliesFrom), reason, on },
      evidence: evidence.url,
    },
  };
}

type Decide = (state: State) => State | Refusal;

function decision({ one, list }: EditAbout, proposal: Proposal, writing: Writing): Decide {
  if (one === null) return (state) => proposeRevision(state, proposal, writing);
  const { no } = one;
  return ifAsShown({ ...one, list }, (state) => correctRevision(state, no, proposal, writing));
}

async function save(
  { about, sent, decide }: { about: EditAbout; sent: Sent<EditValues>; decide: Decide },
  services: Services,
): Promise<FormOutcome> {
  const { one, list } = about;
  const saving = { user: sent.user, list };
  return one === null
    ? saveInList(
        decide,
        { ...saving, action: 'revision-proposed', said: (state) => proposedText(lastNo(state)) },
        services,
      )
    : saveInList(
        decide,
        { ...saving, action: 'revision-corrected', said: () => correctedText(one.no) },
        services,
      );
}

function lastNo({ revisions }: State): number {
  return Math.max(...revisions.map(({ no }) => no));
}

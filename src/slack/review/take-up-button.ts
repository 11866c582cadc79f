/** 取り上げるに戻す: a finding that was set aside waits for a decision again. */

import { z } from 'zod';
import { takeUpAgain } from '../../review/points.ts';
import { takenUpSaidText } from '../../wording/checks/findings-form.ts';
import { dialogButton } from '../dialog-button.ts';
import { findingActions } from './findings-view.ts';
import { showFindings } from './show-findings.ts';

/** What the button carries. */
const About = z.object({ review: z.int(), no: z.int() });

const { takeUp: action } = findingActions;

export const takeUpButton = dialogButton({
  ...{ action, needs: 'check-plan', acknowledged: 'once-saved' },
  handle: async ({ user, view: { id: list }, actions: [{ value }] }, services) => {
    const { review, no } = About.parse(JSON.parse(value));
    const { store, clock } = services;
    const deed = { by: user.id, at: clock.now().toISOString() };
    const result = await store.update((state) => takeUpAgain(state, no, deed), user.id, {
      action: 'finding-taken-up',
    });
    if (!result.saved) return result.refusal;
    return { afterwards: () => showFindings({ review, list }, takenUpSaidText, services) };
  },
});

/** できることの一覧: everything that a person can do with the bot in Slack, one line each. */

import { App, type Logger, type Receiver } from '@slack/bolt';
import { formClosed, formTyped } from './draft-listeners.ts';
import { describeError } from './errors.ts';
import { approveForm } from './entry/approve-form.ts';
import { enterForm } from './entry/enter-form.ts';
import { enterButton, enterShortcut, pickFigureForm } from './entry/enter-open.ts';
import { pickRuleForm, ruleForm } from './entry/rule-form.ts';
import { figureMenu } from './entry/targets.ts';
import { homeAsk, homeButtons } from './home/home-buttons.ts';
import { homeOpened } from './home/home-opened.ts';
import { settingsForm } from './home/settings-form.ts';
import { breakForm } from './revision/break-form.ts';
import { dropForm } from './revision/drop-form.ts';
import { editRevisionForm } from './revision/edit-form.ts';
import { revisionButtons } from './revision/list-buttons.ts';
import { pickRevisionForm } from './revision/pick-form.ts';
import { stageForm } from './revision/stage-form.ts';
import { indicatorMenu } from './revision/subjects.ts';
import { fileForm, importButton } from './import/file-form.ts';
import { goalForm, takeOutGoalForm } from './import/goal-form.ts';
import { previewForm } from './import/preview-form.ts';
import { answerPaper, cardPaper, homePaper, paperAgain } from './papers/paper-buttons.ts';
import { paperChoice, paperForm } from './papers/paper-form.ts';
import { compareKept, compareSent, compareYear } from './reconciliation/compare-buttons.ts';
import { compareForm, compareHome, compareOpen } from './reconciliation/compare-form.ts';
import { askButton } from './questions/ask-button.ts';
import { directMessage } from './questions/direct-message.ts';
import { mention } from './questions/mention.ts';
import { pictureButton } from './questions/picture-button.ts';
import { shareButton } from './questions/share-button.ts';
import { slashCommand } from './questions/slash-command.ts';
import { choicesForm } from './reminders/choices-form.ts';
import { notYetForm } from './reminders/not-yet-form.ts';
import { seeWholeNotice } from './reminders/whole-notice.ts';
import { remindAgain, sayNotYet, takeBackNotYet } from './reminders/put-off-buttons.ts';
import { closeButton, noOpinion, reopenButton } from './review/card-actions.ts';
import { collect } from './review/collect.ts';
import { commentForm, writeComment } from './review/comment-form.ts';
import { committeeForm, committeeShortcut } from './review/committee-form.ts';
import { publishForm, setAsideForm } from './review/finding-forms.ts';
import { findingButtons, preCheck } from './review/findings-buttons.ts';
import { meetingForm, meetingShortcut, pickMeetingForm } from './review/meeting-form.ts';
import { pasteForm, pasteSheet } from './review/paste-form.ts';
import { enterForMember, proxyForm } from './review/proxy-form.ts';
import { openReviewForm, openReviewShortcut } from './review/open-review.ts';
import { reclassifyForm, reclassifyShortcut } from './review/reclassify-form.ts';
import { recordForm } from './review/record-form.ts';
import { recordShortcut } from './review/record-shortcut.ts';
import { respondForm, respondShortcut } from './review/respond-form.ts';
import { rosterForm, rosterShortcut } from './review/roster-form.ts';
import { subjectMenu } from './review/subject-field.ts';
import { type Registration, registration } from './register.ts';
import type { Services } from './services.ts';

type AppOptions = { receiver: Receiver; botToken: string; logger: Logger };

/** Returns a Bolt app with all listeners. */
export function createApp({ receiver, botToken, logger }: AppOptions, services: Services): App {
  const app = new App({
    receiver,
    logger,
    convoStore: false, // Bolt's own would remember every channel for ever
    // Known at once: Bolt's own way asks Slack first, and a command that waits for it gets a 404
    authorize: () => Promise.resolve({ botToken }),
  });
  app.use(async ({ body, next }) => {
    services.lastDelivery.note(body);
    await next();
  });
  registerAll(registration(app, services));

  app.error(async (error) => {
    services.log.error('Bolt cannot process a delivery', describeError(error));
  });
  return app;
}

/** The list itself; a test reads it too, so that nothing is without a row in its table of who may. */
export function registerAll(on: Registration): void {
  on.command(slashCommand.command, slashCommand);
  on.mention(mention);
  on.directMessage(directMessage);
  on.thread(collect);
  on.shortcut(openReviewShortcut.callback, openReviewShortcut);
  on.form(openReviewForm);
  on.shortcut(rosterShortcut.callback, rosterShortcut);
  on.form(rosterForm);
  on.shortcut(committeeShortcut.callback, committeeShortcut);
  on.form(committeeForm);
  on.shortcut(meetingShortcut.callback, meetingShortcut);
  on.form(pickMeetingForm);
  on.form(meetingForm);
  on.press(writeComment.action, writeComment);
  on.form(commentForm);
  on.press(enterForMember.action, enterForMember);
  on.form(proxyForm);
  on.press(pasteSheet.action, pasteSheet);
  on.form(pasteForm);
  on.press(preCheck.action, preCheck);
  for (const button of findingButtons) on.dialogPress(button.action, button);
  on.form(publishForm);
  on.form(setAsideForm);
  on.menu(subjectMenu);
  on.messageShortcut(reclassifyShortcut.callback, reclassifyShortcut);
  on.form(reclassifyForm);
  on.messageShortcut(recordShortcut.callback, recordShortcut);
  on.form(recordForm);
  on.messageShortcut(respondShortcut.callback, respondShortcut);
  on.form(respondForm);
  for (const button of [noOpinion, closeButton, reopenButton]) on.press(button.action, button);
  on.shortcut(enterShortcut.callback, enterShortcut);
  on.press(enterButton.action, enterButton);
  on.form(pickFigureForm);
  on.form(enterForm);
  on.menu(figureMenu);
  on.form(approveForm);
  on.form(pickRuleForm);
  on.form(ruleForm);
  for (const button of [remindAgain, sayNotYet, takeBackNotYet]) on.press(button.action, button);
  on.press(seeWholeNotice.action, seeWholeNotice);
  on.form(notYetForm);
  on.form(choicesForm);
  on.typed(formTyped.action, formTyped);
  on.closed(formClosed);
  on.press(askButton.action, askButton);
  on.press(shareButton.action, shareButton);
  on.press(pictureButton.action, pictureButton);
  for (const button of [cardPaper, answerPaper, paperAgain]) on.press(button.action, button);
  on.homePress(homePaper.action, homePaper);
  on.form(paperForm);
  on.typed(paperChoice.action, paperChoice);
  on.homeOpened(homeOpened);
  for (const button of [homeAsk, ...homeButtons, importButton, compareHome]) {
    on.homePress(button.action, button);
  }
  for (const button of [compareOpen, compareKept, compareSent]) on.press(button.action, button);
  on.press(compareYear.action, compareYear);
  on.form(compareForm);
  for (const button of revisionButtons) on.dialogPress(button.action, button);
  for (const form of [stageForm, breakForm]) on.form(form);
  on.form(dropForm);
  on.form(pickRevisionForm);
  on.menu(indicatorMenu);
  on.form(editRevisionForm);
  on.form(settingsForm);
  on.form(fileForm);
  on.form(previewForm);
  on.form(goalForm);
  on.form(takeOutGoalForm);
}

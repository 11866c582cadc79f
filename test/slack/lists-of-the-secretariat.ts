/** Buttons that stand in the lists of 見直し and of the pre-check, and the forms that they open. */

const buttons: readonly string[] = [
  ...['revision-new', 'revision-next-stage', 'revision-correct', 'revision-drop'],
  ...['revision-approve-break', 'revision-undo'],
  ...['publish-finding', 'set-aside-finding', 'take-up-finding', 'findings-page'],
];

const forms: readonly string[] = [
  ...['pick-revision', 'edit-revision', 'revision-stage', 'drop-revision', 'approve-break'],
  ...['publish-finding', 'set-aside-finding'],
];

/** In the words of the table of who may do what. */
export const inListsOfTheSecretariat: readonly string[] = [
  ...buttons.map((one) => `dialog ${one}`),
  ...forms.map((one) => `form ${one}`),
];

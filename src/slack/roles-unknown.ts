/** 役割が分からないという例外: Slack does not tell who is in a group on which a person's roles depend. */

/** Its cause is what came of asking Slack. */
export class RolesUnknown extends Error {
  constructor(cause: unknown) {
    super('Slack does not tell who is in a group', { cause });
    this.name = 'RolesUnknown';
  }
}

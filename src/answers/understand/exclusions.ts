/** 除外の読み: 「姿6を除いて」 is every goal but 6, 「XではなくYの」 is Y, and no 以外 is passed over. */

const excluding =
  '(?:を|は|だけ)?\\s*(?:以外|除[いくき外]|のぞ[いく]|抜き(?!出)|抜い|外し)|(?:では?|じゃ)な[いく]';
const after = new RegExp(`^\\s*(?:の(?:もの|指標|分))?\\s*(?:${excluding})`);
const anywhere =
  /以外|(?:を|は|だけ)\s*(?:除[いくき外]|のぞ[いく]|抜き(?!出)|抜い|外し)|(?:では?|じゃ)な[いく]/g;

/** Whether the words right behind something exclude it. */
export function isExcludedBy(following: string): boolean {
  return after.test(following);
}

/** Returns how many exclusions and denials stand in a text. */
export function exclusionsIn(text: string): number {
  return text.match(anywhere)?.length ?? 0;
}

const insteadOf = /[^、。\s「」]{1,20}(?:では|じゃ)なく(?:って|て)?(?=[、\s]?[^。？?\s])[、\s]?/;

/** Returns the text without what it corrects itself from: 「達成率ではなく指数」 asks for 指数. */
export function withoutCorrected(text: string): string {
  return text.replace(insteadOf, ' ');
}

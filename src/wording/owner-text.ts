/** 担当の言い方: 所管課, people and those without Slack, as far as the reader may know of them. */

import type { Owners } from '../collection/record.ts';

/** What to do about a figure that nobody has. */
export const howToAssign = '事務局が「収集の予定を直す」で登録できます。';

/**
 * Returns who enters a figure.
 *
 * @example
 * ownersText({ division: '経済課', names: ['山田 花子'], unnamed: 0, contact: null });
 * // '経済課（山田 花子さん）'
 */
export function ownersText(owners: Owners | null): string {
  if (owners === null) return '未登録';
  const { division } = owners;
  const people = peopleIn(owners);
  if (division === null) return people.join('、');
  return people.length === 0 ? division : `${division}（${people.join('、')}）`;
}

function peopleIn({ names, unnamed, contact }: Owners): string[] {
  return [
    ...names.map((name) => `${name}さん`),
    ...(unnamed === 0 ? [] : [names.length > 0 ? `ほか${unnamed}人` : `担当者${unnamed}人`]),
    ...(contact === null ? [] : [contact.address ?? 'Slackを使わない担当者']),
  ];
}

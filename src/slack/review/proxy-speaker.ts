/** 発言者の欄: a member of the roster, or the name of somebody who is not in it. */

import type { types } from '@slack/bolt';
import type { CommentAuthor } from '../../domain/comment.ts';
import type { Roster, RosterPerson } from '../../domain/roster.ts';
import { speakerOf } from '../../review/speaker.ts';
import { selectField, shortTextField } from '../blocks/fields.ts';

const unlisted = { value: 'unlisted', label: '名簿にない方' };
const most = 100;

/** With a `round` the fields are empty again. */
export function speakerFields(roster: Roster, round?: number): types.InputBlock[] {
  const again = round === undefined ? {} : { round };
  const members = membersOf(roster).map(({ user, name }) => ({ value: user, label: name }));
  const hint = '「名簿にない方」を選んだときに書いてください。「委員」は要りません。';
  return [
    selectField({ id: 'speaker', label: '発言者', ...again }, [
      ...members.slice(0, most - 1),
      unlisted,
    ]),
    shortTextField({ id: 'name', label: '名簿にない方の氏名', optional: true, hint, ...again }),
  ];
}

export function membersOf({ people }: Roster): RosterPerson[] {
  return people.filter(({ roles }) => roles.includes('committee-member'));
}

export type ChosenSpeaker = { speaker: string; name: string };

/** @returns the author, or what to correct in which field. */
export function speakerFrom(
  { speaker, name }: ChosenSpeaker,
  roster: Roster,
): { author: CommentAuthor } | { wrong: Readonly<Record<string, string>> } {
  const members = membersOf(roster);
  if (speaker !== unlisted.value) {
    const member = members.find(({ user }) => user === speaker);
    if (member === undefined)
      return { wrong: { speaker: 'この方は名簿の委員ではなくなりました。選び直してください。' } };
    return name === ''
      ? { author: { user: member.user } }
      : {
          wrong: {
            name: `名簿の方（${member.name}）を選んでいます。どちらの発言かを確かめ、名簿の方ならここを空にしてください。`,
          },
        };
  }
  if (name === '') return { wrong: { name: '氏名を書いてください。' } };
  const found = speakerOf(name, members);
  return 'author' in found && 'name' in found.author
    ? found
    : { wrong: { name: 'この氏名の委員は名簿にあります。上の「発言者」で選んでください。' } };
}

/** 登場する人: who can be tried out, what each of them is, and the channels they meet in. */

import type { ChannelInput } from '../sandbox/state/channels.ts';
import type { PersonInput } from '../sandbox/state/people.ts';

export const sato = 'U1';
export const suzuki = 'U2';
export const takahashi = 'U3';
export const tanaka = 'U4';

export const people: readonly PersonInput[] = [
  { id: sato, name: '佐藤' },
  { id: suzuki, name: '鈴木' },
  { id: takahashi, name: '高橋' },
  { id: tanaka, name: '田中' },
];

export const roleNames: Readonly<Record<string, string>> = {
  [sato]: '委員',
  [suzuki]: '委員',
  [takahashi]: 'データ担当',
  [tanaka]: '事務局',
};

/** 検証部会, where everybody is. */
export const committeeRoom = 'C1';

export const channels: readonly ChannelInput[] = [
  { id: committeeRoom, name: '検証部会' },
  { id: 'G1', name: '事務局打合せ', members: [takahashi, tanaka] },
];

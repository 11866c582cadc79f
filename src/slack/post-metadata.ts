/** 札: what stands unseen on every message of the outbox, so that it can be found again. */

export const postEventType = 'michisuji_post';

export function postMetadata(key: string) {
  return { event_type: postEventType, event_payload: { key } };
}

/** 分けて描く: a long list becomes several pictures of about the same length. */

export type Part<Item> = { items: readonly Item[]; mark: string };

/**
 * Returns the items in as few parts as hold them, each with its mark; one alone needs none.
 *
 * @example
 * inParts(nineteenProjects, 10); // ten marked 「（1/2）」, nine marked 「（2/2）」
 */
export function inParts<Item>(items: readonly Item[], most: number): Part<Item>[] {
  const count = Math.ceil(items.length / most);
  const size = Math.ceil(items.length / Math.max(count, 1));
  return Array.from({ length: count }, (_, at) => ({
    items: items.slice(at * size, (at + 1) * size),
    mark: count > 1 ? `（${at + 1}/${count}）` : '',
  }));
}

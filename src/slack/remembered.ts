/** しばらく覚える: what Slack said is believed for a while before it is asked again. */

const freshMs = 5 * 60 * 1000;

/** Returns `ask` with a memory of five minutes; what failed is asked again next time. */
export function remembered<Id, Answer>(
  ask: (id: Id) => Promise<Answer>,
  nowMs: () => number,
): (id: Id) => Promise<Answer> {
  const known = new Map<Id, { answer: Promise<Answer>; at: number }>();
  return (id) => {
    const before = known.get(id);
    if (before !== undefined && nowMs() - before.at < freshMs) return before.answer;
    const answer = ask(id);
    known.set(id, { answer, at: nowMs() });
    answer.catch(() => known.delete(id));
    return answer;
  };
}

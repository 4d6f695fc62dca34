/** Chats per second that one agent finishes with 0, 1, 2 … at once: q ÷ AHT of q. */
export function chatPace(ahtByConcurrency: readonly number[]): readonly number[] {
  return [0, ...ahtByConcurrency.map((seconds, i) => (i + 1) / seconds)];
}

/** Whether every further chat at once lets an agent finish at least as many chats an hour. */
export function isRising(pace: readonly number[]): boolean {
  return pace.every((finished, i) => i === 0 || finished >= pace[i - 1]!);
}

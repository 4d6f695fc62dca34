/** Sentences one after the other. A Chinese full stop brings its own room: no space follows it. */
export function runningText(...sentences: readonly string[]): string {
  return sentences.filter((sentence) => sentence !== '').join(' ').replace(/(?<=[。；]) /g, '');
}

/** A planner's own words as a cell takes them for words: `=…` would be a formula. */
export function typedText(text: string): string {
  return text.startsWith('=') ? ` ${text}` : text;
}

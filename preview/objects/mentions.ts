/** Whether a formula names a table, a name or a function: as a word of its own, in any case. */
export function mentions(formula: string, name: string): boolean {
  return new RegExp(`(?<![\\p{L}\\p{N}_.])${escapePattern(name)}(?![\\p{L}\\p{N}_.])`, 'iu').test(formula);
}

export function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

const CALL = 'COUNTTO(';

/** Replaces `COUNTTO(expression)` by what counts from 1 to there. */
export function countedTo(text: string, counting: (length: string) => string): string {
  const at = text.indexOf(CALL);
  if (at < 0) return text;
  let depth = 1;
  let end = at + CALL.length;
  while (depth > 0) {
    if (text[end] === '(') depth += 1;
    if (text[end] === ')') depth -= 1;
    end += 1;
  }
  return text.slice(0, at) + counting(text.slice(at + CALL.length, end - 1)) + countedTo(text.slice(end), counting);
}

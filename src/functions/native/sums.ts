/** The name of the list 1, 2, 3 … on the sheet of lists: counting along it needs neither array entry nor a volatile function. */
export const COUNTING_LIST = 'callsheet_k';
/** As far as the list goes. */
export const COUNTING_LENGTH = 2000;

export const along = (length: string) => `INDEX(${COUNTING_LIST},1):INDEX(${COUNTING_LIST},${length})`;

/** `SUMTO(many,term)` of a template as a sum along the list. */
export function sumsAlong(template: string): string {
  return withSums(template, (many, term) => `SUMPRODUCT(${term.replaceAll('{k}', `(${along(many)})`)})`);
}

/** The same for a LAMBDA, term by term: not every engine hands the elements of an array to every function. */
export function sumsMapped(template: string): string {
  return withSums(template, (many, term) => `SUM(MAP(SEQUENCE(${many}),LAMBDA(k_,${term.replaceAll('{k}', 'k_')})))`);
}

const CALL = 'SUMTO(';

function withSums(template: string, write: (many: string, term: string) => string): string {
  const at = template.indexOf(CALL);
  if (at < 0) return template;
  const start = at + CALL.length;
  let depth = 1;
  let comma = -1;
  let end = start;
  for (; depth > 0; end += 1) {
    if (template[end] === '(') depth += 1;
    if (template[end] === ')') depth -= 1;
    if (template[end] === ',' && depth === 1 && comma < 0) comma = end;
  }
  return template.slice(0, at) + write(template.slice(start, comma), template.slice(comma + 1, end - 1)) + withSums(template.slice(end), write);
}

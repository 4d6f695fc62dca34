import type { Among } from './columns';

/** The tests as SUMIFS and its kin take them. */
export function criteria(among: readonly Among[]): string {
  return among.map((test) => ('equals' in test ? equalTo(test) : `${test.cells},">="&${test.from},${test.cells},"<"&${test.before}`)).join(',');
}

/** The tests as an array of ones and noughts, or of truths where there is one alone. */
export function inRows(among: readonly Among[]): string {
  return among.map((test) => ('equals' in test ? `(${test.cells}=${test.equals})` : `(${test.cells}>=${test.from})*(${test.cells}<${test.before})`)).join('*');
}

/** A criterion with a wildcard is text whatever it looks like; one that begins and one that ends with the words leave only the words. */
function equalTo({ cells, equals, inWords }: Extract<Among, { equals: string }>): string {
  return inWords ? `${cells},${equals}&"*",${cells},"*"&${equals}` : `${cells},${equals}`;
}

import type { Among } from './columns';

/** The tests as SUMIFS and its kin take them. */
export function criteria(among: readonly Among[]): string {
  return among.map((test) => ('equals' in test ? `${test.cells},${test.equals}` : `${test.cells},">="&${test.from},${test.cells},"<"&${test.before}`)).join(',');
}

/** The tests as an array of ones and noughts, or of truths where there is one alone. */
export function inRows(among: readonly Among[]): string {
  return among.map((test) => ('equals' in test ? `(${test.cells}=${test.equals})` : `(${test.cells}>=${test.from})*(${test.cells}<${test.before})`)).join('*');
}

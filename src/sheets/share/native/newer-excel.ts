import { formulaTree, partsWithin } from '../../../functions/reading/formula-tree';

/** Functions that Excel 2016 does not have: of 2019, 2021, 2024 and Microsoft 365 (Microsoft's list of functions by category). */
const NEWER: ReadonlySet<string> = new Set(
  `CONCAT IFS MAXIFS MINIFS SWITCH TEXTJOIN ARRAYTOTEXT FILTER LET RANDARRAY SEQUENCE SORT SORTBY UNIQUE VALUETOTEXT XLOOKUP XMATCH BYCOL BYROW CHOOSECOLS CHOOSEROWS DROP EXPAND HSTACK IMAGE ISOMITTED LAMBDA
  MAKEARRAY MAP REDUCE SCAN TAKE TEXTAFTER TEXTBEFORE TEXTSPLIT TOCOL TOROW VSTACK WRAPCOLS WRAPROWS GROUPBY PIVOTBY PERCENTOF REGEXEXTRACT REGEXREPLACE REGEXTEST TRIMRANGE TRANSLATE DETECTLANGUAGE STOCKHISTORY`
    .split(/\s+/),
);

export function isNewer(name: string): boolean {
  return NEWER.has(name);
}

/** The functions in a formula that a reader with Excel 2016 lacks, each once. */
export function newerIn(formula: string): readonly string[] {
  try {
    return [...new Set([...partsWithin(formulaTree(formula))].flatMap((part) => (part.kind === 'call' && NEWER.has(part.name) ? [part.name] : [])))];
  } catch {
    return [];
  }
}

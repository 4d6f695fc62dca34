/**
 * What functions of Excel make of a range, where it is not one result for each of its cells. `w` takes it whole, `e` one by one;
 * what stands behind the bar goes on repeating.
 */
const PATTERNS: Readonly<Record<string, string>> = Object.fromEntries([
  ...['SUM', 'AVERAGE', 'AVERAGEA', 'MAX', 'MAXA', 'MIN', 'MINA', 'COUNT', 'COUNTA', 'COUNTBLANK', 'PRODUCT', 'SUMPRODUCT', 'SUMSQ', 'SUMXMY2', 'SUMX2MY2', 'SUMX2PY2', 'MEDIAN', 'MODE',
    'MODE.SNGL', 'STDEV', 'STDEV.S', 'STDEV.P', 'STDEVP', 'VAR', 'VAR.S', 'VAR.P', 'VARP', 'AND', 'OR', 'XOR', 'NPV', 'IRR', 'CONCAT', 'TEXTJOIN', 'GEOMEAN', 'HARMEAN', 'SUBTOTAL', 'AGGREGATE',
    'ROWS', 'COLUMNS', 'AREAS', 'CORREL', 'SLOPE', 'INTERCEPT', 'RSQ', 'DEVSQ', 'AVEDEV', 'KURT', 'SKEW', 'TRIMMEAN', 'ISREF', 'GCD', 'LCM'].map((name) => [name, '|w']),
  ...['LARGE', 'SMALL', 'PERCENTILE', 'PERCENTILE.INC', 'PERCENTILE.EXC', 'QUARTILE', 'QUARTILE.INC', 'QUARTILE.EXC', 'COUNTIF', 'PERCENTRANK', 'PERCENTRANK.INC', 'PERCENTRANK.EXC', 'INDEX']
    .map((name) => [name, 'w|e']),
  ...['RANK', 'RANK.EQ', 'RANK.AVG', 'VLOOKUP', 'HLOOKUP', 'MATCH', 'XMATCH'].map((name) => [name, 'ew|e']),
  ['LOOKUP', 'eww'], ['XLOOKUP', 'eww|e'], ['SUMIF', 'wew'], ['AVERAGEIF', 'wew'], ['FORECAST', 'eww'], ['FORECAST.LINEAR', 'eww'],
  ['SUMIFS', 'w|we'], ['AVERAGEIFS', 'w|we'], ['MAXIFS', 'w|we'], ['MINIFS', 'w|we'], ['COUNTIFS', '|we'],
]);

/** Their results have a size of their own. */
const MAKERS: ReadonlySet<string> = new Set(
  `SEQUENCE RANDARRAY FILTER SORT SORTBY UNIQUE TRANSPOSE MMULT MINVERSE MUNIT OFFSET INDIRECT FREQUENCY LINEST LOGEST TREND GROWTH MODE.MULT MAP REDUCE SCAN MAKEARRAY BYROW BYCOL LET LAMBDA HSTACK VSTACK
  TAKE DROP EXPAND CHOOSECOLS CHOOSEROWS TOCOL TOROW WRAPROWS WRAPCOLS TEXTSPLIT TRIMRANGE GROUPBY PIVOTBY`.split(/\s+/),
);

export function isArrayMaker(name: string): boolean {
  return MAKERS.has(name) || name.includes('!');
}

/** Whether a function has one result for each cell of a range in this place of its arguments, counted from 0. */
export function takesEach(name: string, place: number): boolean {
  const pattern = PATTERNS[name];
  if (pattern === undefined) return true;
  const [first = '', repeated = ''] = pattern.split('|');
  if (place < first.length) return first[place] === 'e';
  return repeated === '' ? false : repeated[(place - first.length) % repeated.length] === 'e';
}

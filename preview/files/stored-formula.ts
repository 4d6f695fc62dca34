/**
 * Excel keeps formulas in files under other names than it shows: functions newer than 2007 carry `_xlfn.` (a few also
 * `_xlws.`), LET and LAMBDA variables `_xlpm.`, functions of an add-in `_xldudf_`. [MS-XLSX] 2.2.2 and 2.2.3 list the
 * prefixed functions; `_xldudf_` is told in OfficeDev/Excel-Custom-Functions issue 108.
 */
const NEWER = new Set(
  `ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT
  BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST
  CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL
  DROP ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FIELDVALUE FILTERXML FLOOR.MATH
  FLOOR.PRECISE FORECAST.ETS FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT FORECAST.LINEAR FORMULATEXT GAMMA
  GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS GROUPBY HSTACK HYPGEOM.DIST IFNA IFS IMAGE IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH
  IMSINH IMTAN ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT
  MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC
  PERCENTRANK.EXC PERCENTRANK.INC PERCENTOF PERMUTATIONA PHI PIVOTBY POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG
  RANK.EQ REDUCE REGEXEXTRACT REGEXREPLACE REGEXTEST RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S
  SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW TRIMRANGE
  UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST`
    .split(/\s+/),
);
const WORKSHEET_ONLY = new Set(['FILTER', 'SORT']);

/** The text inside `<f>` for a formula as typed. `addIn` tells which names are functions of an add-in. */
export function toStored(formula: string, addIn: (name: string) => boolean): string {
  const pieces = tokens(formula.replace(/^=/, ''));
  const variables = lambdaVariables(pieces);
  return pieces
    .map((piece, at) => {
      if (piece.kind !== 'word') return piece.text;
      const upper = piece.text.toUpperCase();
      if (pieces[at + 1]?.text === '(' && !variables.has(upper)) return storedName(piece.text, addIn);
      return variables.has(upper) ? `_xlpm.${piece.text}` : piece.text;
    })
    .join('');
}

/**
 * The formula as typed, with its equals sign, for the text inside `<f>`. A function of an add-in that is not there keeps the
 * name that it has in the file, as in Excel (OfficeDev/office-js issues 3558 and 2568).
 */
export function fromStored(stored: string, addIn: (name: string) => boolean = () => true): string {
  const pieces = tokens(stored);
  const shown = pieces.map(({ kind, text }, at) => {
    if (kind !== 'word') return text;
    const [, name] = /^_xldudf_(.+)$/i.exec(text) ?? [];
    if (name === undefined) return text.replace(/^(?:_xlfn\.)?(?:_xlws\.)?(?:_xlpm\.)?/i, '');
    return pieces[at - 1]?.text !== '!' && addIn(name.toUpperCase()) ? name : text;
  });
  return `=${shown.join('')}`;
}

function storedName(name: string, addIn: (name: string) => boolean): string {
  const upper = name.toUpperCase();
  if (addIn(upper)) return `_xldudf_${upper.replaceAll('.', '_')}`;
  if (WORKSHEET_ONLY.has(upper)) return `_xlfn._xlws.${upper}`;
  return NEWER.has(upper) ? `_xlfn.${upper}` : upper;
}

interface Piece {
  readonly kind: 'word' | 'other';
  readonly text: string;
}

/** Strings, quoted sheet names and table references stay whole; words are names of functions, variables, ranges. */
function tokens(formula: string): Piece[] {
  const pattern = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_\\][\p{L}\p{N}_.\\]*|\[(?:[^[\]]|\[[^\]]*\])*\]|[\s\S]/gu;
  return (formula.match(pattern) ?? []).map((text) => ({ kind: /^[\p{L}_\\]/u.test(text) ? 'word' : 'other', text }));
}

/** Names that LET or LAMBDA brings in: every odd argument of LET but its last, every argument of LAMBDA but its last. */
function lambdaVariables(pieces: readonly Piece[]): Set<string> {
  const found = new Set<string>();
  const open: { caller: string; at: number; word: string | undefined; plain: boolean }[] = [];
  let before = '';
  for (const { kind, text } of pieces) {
    const call = open.at(-1);
    if (text === '(' || text === '{') {
      if (call && text === '(') call.plain = false;
      open.push({ caller: text === '(' ? before.toUpperCase() : '', at: 0, word: undefined, plain: true });
    } else if (text === ')' || text === '}') {
      open.pop();
    } else if (text === ',' && call) {
      const names = call.caller === 'LAMBDA' || (call.caller === 'LET' && call.at % 2 === 0);
      if (names && call.plain && call.word) found.add(call.word.toUpperCase());
      Object.assign(call, { at: call.at + 1, word: undefined, plain: true });
    } else if (call && text.trim()) {
      // An argument is a variable where it is a single word and nothing else.
      call.plain = call.plain && kind === 'word' && call.word === undefined;
      call.word = text;
    }
    if (text.trim()) before = kind === 'word' ? text : '';
  }
  return found;
}

const ARRAY_FUNCTIONS = new Set(
  `BYCOL BYROW CHOOSECOLS CHOOSEROWS DROP EXPAND FILTER HSTACK LAMBDA LET MAKEARRAY MAP RANDARRAY REDUCE SCAN SEQUENCE SORT
  SORTBY TAKE TEXTSPLIT TOCOL TOROW TRANSPOSE UNIQUE VSTACK WRAPCOLS WRAPROWS XLOOKUP XMATCH`.split(/\s+/),
);
const RANGE = String.raw`(?:\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3}\$?\d+|[\p{L}_][\p{L}\p{N}_.]*\[[^\]]*\])`;
const OPERATOR = String.raw`[-+*/^&=<>]`;
const LIFTED = new RegExp(`${RANGE}\\s*${OPERATOR}|${OPERATOR}\\s*${RANGE}`, 'iu');

/**
 * Whether a formula that fills one cell must still be stored as an array formula: written as an ordinary one, Excel
 * would cut ranges down to the formula's own row where an operator or an array function meets them. The same holds for calls
 * of names that stand for a LAMBDA (libxlsxwriter's documents on `worksheet_write_dynamic_formula`).
 */
export function needsArray(formula: string, addIn: (name: string) => boolean, isLambda: (name: string) => boolean = () => false): boolean {
  const pieces = tokens(formula.replace(/^=/, ''));
  const code = pieces.map((piece) => (piece.text.startsWith('"') ? '""' : piece.text)).join('');
  if (LIFTED.test(code)) return true;
  const called = pieces.filter((piece, at) => piece.kind === 'word' && pieces[at + 1]?.text === '(').map((piece) => piece.text.toUpperCase());
  return called.some((name) => ARRAY_FUNCTIONS.has(name) || isLambda(name) || (addIn(name) && new RegExp(RANGE, 'iu').test(code)));
}

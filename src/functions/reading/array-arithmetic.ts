/** A value of a formula, an error as its text. */
export type Single = number | string | boolean | null;
/** A value, or rows of them. */
export type Operand = Single | readonly (readonly Single[])[];

const ERROR = /^#(N\/A|[A-Z0-9/_]+[!?])$/;

const isRows = (value: Operand): value is readonly (readonly Single[])[] => Array.isArray(value);

/** One operation over cells, a row, a column and single values stretched over each other; `#N/A` beyond where a list ends. */
export function arithmetic(operator: string, left: Operand, right: Operand): Operand {
  if (!isRows(left) && !isRows(right)) return single(operator, left, right);
  const [a, b] = [isRows(left) ? left : [[left]], isRows(right) ? right : [[right]]];
  const rows = Math.max(a.length, b.length);
  const columns = Math.max(a[0]?.length ?? 0, b[0]?.length ?? 0);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_each, column) => single(operator, at(a, row, column), at(b, row, column))));
}

/** The element of a range that stands against a row and a column of the result. */
export function at(range: readonly (readonly Single[])[], row: number, column: number): Single {
  const line = range[range.length === 1 ? 0 : row];
  const value = line?.[line.length === 1 ? 0 : column];
  return value === undefined ? '#N/A' : value;
}

function single(operator: string, left: Single, right: Single): Single {
  for (const value of [left, right]) if (typeof value === 'string' && ERROR.test(value)) return value;
  if (operator in COMPARISONS) return compared(operator as keyof typeof COMPARISONS, left, right);
  const [a, b] = [asNumber(left), asNumber(right)];
  if (a === undefined || b === undefined) return '#VALUE!';
  switch (operator) {
    case '+': return finite(a + b);
    case '-': return finite(a - b);
    case '*': return finite(a * b);
    case '/': return b === 0 ? '#DIV/0!' : finite(a / b);
    case '^': return a === 0 && b === 0 ? '#NUM!' : a === 0 && b < 0 ? '#DIV/0!' : finite(a ** b);
    default: return '#VALUE!';
  }
}

const finite = (value: number): Single => (Number.isFinite(value) ? value : '#NUM!');

const COMPARISONS = { '=': [0], '<>': [-1, 1], '<': [-1], '>': [1], '<=': [-1, 0], '>=': [0, 1] } as const;

/** Numbers before text before logicals, text in any case, as Excel sorts; an empty cell is whatever it is held against. */
function compared(operator: keyof typeof COMPARISONS, left: Single, right: Single): boolean {
  const rank = (value: Single) => (typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2);
  const [a, b] = [left ?? blankLike(right), right ?? blankLike(left)];
  const [x, y] = [typeof a === 'string' ? a.toLowerCase() : a, typeof b === 'string' ? b.toLowerCase() : b];
  const order = rank(a) !== rank(b) ? Math.sign(rank(a) - rank(b)) : x < y ? -1 : x > y ? 1 : 0;
  return (COMPARISONS[operator] as readonly number[]).includes(order);
}

function blankLike(other: Single): number | string | boolean {
  return typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;
}

function asNumber(value: Single): number | undefined {
  if (value === null || value === '') return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'number') return value;
  return value.trim() !== '' && Number.isFinite(Number(value)) ? Number(value) : undefined;
}

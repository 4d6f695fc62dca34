import type { Expression } from '../../core/kpi/catalogue/expression';
import { INPUTS, type InputId } from '../../core/kpi/catalogue/inputs';
import { resolvedFor } from '../../core/kpi/catalogue/resolve';
import type { Among, Column, Columns } from './columns';
import { countText, gatheredText, meanText, spreadText, sumText } from './gathered-text';
import { rowsText, shareTotals } from './rows-text';

export type NativeFormula =
  | { readonly kind: 'formula'; readonly text: string }
  | { readonly kind: 'missing'; readonly inputs: readonly InputId[] };

interface Place {
  readonly columns: Columns;
  readonly among: readonly Among[];
}

/** Only formulas that were fitted to the columns come here, so each has its column. */
function columnOf(input: InputId, { columns }: Place): Column {
  const column = columns[input];
  if (!column) throw new Error(`no column for ${input}`);
  return column;
}

/** How tightly a text holds together: a sum needs brackets where a product does not. */
type Strength = 'sum' | 'product' | 'atom';
interface Text {
  readonly text: string;
  readonly strength: Strength;
}
const STRENGTHS: readonly Strength[] = ['sum', 'product', 'atom'];
const held = ({ text, strength }: Text, atLeast: Strength) => (STRENGTHS.indexOf(strength) < STRENGTHS.indexOf(atLeast) ? `(${text})` : text);

function converted(by: number): string {
  // 1/3600 has no end as a decimal, and a reader knows 3600.
  return by < 1 ? `/${Math.round(1 / by)}` : `*${by}`;
}

/** A column of another table has tests of its own. */
const amongOf = (column: Column, { among }: Place) => column.among ?? among;

function textOf(expression: Expression, place: Place): Text {
  switch (expression.kind) {
    case 'input': {
      const column = columnOf(expression.input, place);
      return { text: gatheredText(expression.input, column, amongOf(column, place)), strength: (column.times ?? 1) === 1 ? 'atom' : 'product' };
    }
    case 'mean': case 'spread': {
      const column = columnOf(expression.input, place);
      return { text: (expression.kind === 'mean' ? meanText : spreadText)(column, amongOf(column, place)), strength: (column.times ?? 1) === 1 ? 'atom' : 'product' };
    }
    case 'number': return { text: String(expression.value), strength: 'atom' };
    case 'sum': case 'product': {
      const terms = expression.terms.map((term) => textOf(term, place));
      const [only] = terms;
      if (only && terms.length === 1) return only;
      const adds = expression.kind === 'sum';
      return { text: terms.map((term) => held(term, adds ? 'sum' : 'product')).join(adds ? '+' : '*'), strength: expression.kind };
    }
    case 'difference': return { text: `${held(textOf(expression.from, place), 'sum')}-${held(textOf(expression.less, place), 'product')}`, strength: 'sum' };
    case 'ratio': return { text: `${held(textOf(expression.part, place), 'product')}/${held(textOf(expression.whole, place), 'atom')}`, strength: 'product' };
    case 'converted': return { text: `${held(textOf(expression.of, place), 'product')}${converted(expression.by)}`, strength: 'product' };
    case 'overRows': {
      const { row } = expression;
      const a = columnOf(row.a, place);
      return { text: rowsText(row, a, columnOf(row.b, place), amongOf(a, place)), strength: 'atom' };
    }
  }
}

function noNumber(input: InputId, place: Place): string {
  const column = columnOf(input, place);
  return `${countText(input, column, amongOf(column, place))}=0`;
}

/** A mean is zero where its sum is, and unlike it a sum exists without numbers too. */
function isZero(whole: Expression, place: Place): string {
  const averaged = whole.kind === 'mean' || (whole.kind === 'input' && INPUTS[whole.input].gather === 'mean');
  const column = averaged ? columnOf(whole.input, place) : null;
  return `${column ? sumText(column, amongOf(column, place)) : textOf(whole, place).text}=0`;
}

/** The tests on which a formula has no value, those first on which later ones rest. */
function blanks(expression: Expression, place: Place): string[] {
  switch (expression.kind) {
    case 'input': return INPUTS[expression.input].gather === 'sum' ? [] : [noNumber(expression.input, place)];
    case 'mean': case 'spread': return [noNumber(expression.input, place)];
    case 'number': return [];
    case 'sum': case 'product': return expression.terms.flatMap((term) => blanks(term, place));
    case 'difference': return [...blanks(expression.from, place), ...blanks(expression.less, place)];
    case 'converted': return blanks(expression.of, place);
    case 'ratio': {
      const { part, whole } = expression;
      const alone = whole.kind === 'mean' || whole.kind === 'input';
      const zero = isZero(whole, place);
      // No spread without numbers, and where their mean is zero or absent there is no ratio either.
      const above = part.kind === 'spread' && whole.kind === 'mean' && part.input === whole.input ? [] : blanks(part, place);
      return [...(alone && !isSingle(whole) ? [] : blanks(whole, place)), zero, ...above];
    }
    case 'overRows': {
      const { row } = expression;
      const single = INPUTS[row.b].gather === 'one' ? [noNumber(row.b, place)] : [];
      const a = columnOf(row.a, place);
      return row.kind === 'shareGap' ? shareTotals(row, a, columnOf(row.b, place), amongOf(a, place)).map((total) => `${total}=0`) : single;
    }
  }
}
const isSingle = (whole: Expression) => whole.kind === 'input' && (INPUTS[whole.input].gather === 'one' || INPUTS[whole.input].gather === 'max');

/**
 * An indicator's formula in Excel's own language over the planner's columns: the same tree that core computes. Where a
 * division would be by zero, or a mean is of nothing, the cell stays blank. Inputs without a column are derived from
 * others where they can be; what is missing then is named. With `among`, only the rows count that pass all its tests: those of one month, of one team, of both.
 */
export function nativeFormula(formula: Expression, columns: Columns, among: Among | readonly Among[] = []): NativeFormula {
  const { formula: fitted, missing } = resolvedFor(formula, new Set(Object.keys(columns) as InputId[]));
  if (!fitted) return { kind: 'missing', inputs: missing };
  const place = { columns, among: 'cells' in among ? [among] : among };
  const tests = [...new Set(blanks(fitted, place))];
  return { kind: 'formula', text: `=${tests.reduceRight((inner, test) => `IF(${test},"",${inner})`, textOf(fitted, place).text)}` };
}

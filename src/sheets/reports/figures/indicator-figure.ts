import { isFault } from '../../../core/fault';
import { indicatorOf, wayOf, waysOf } from '../../../core/kpi/catalogue/catalogue';
import { evaluate } from '../../../core/kpi/catalogue/evaluate';
import type { Expression } from '../../../core/kpi/catalogue/expression';
import type { Indicator } from '../../../core/kpi/catalogue/indicator';
import type { IndicatorId } from '../../../core/kpi/catalogue/indicator-id';
import { INPUTS, type InputId } from '../../../core/kpi/catalogue/inputs';
import { inputsOf } from '../../../core/kpi/catalogue/inputs-of';
import type { Measure } from '../../../core/kpi/catalogue/measure';
import type { Observations } from '../../../core/kpi/catalogue/observations';
import { resolvedFor } from '../../../core/kpi/catalogue/resolve';
import type { Columns } from '../../kpi/columns';
import { nativeFormula } from '../../kpi/native-formula';
import { RAW_KINDS, type RawKind, type RawTables } from '../raw-table';
import type { ReportsSettings } from '../request';
import type { Figure } from './figure';
import { columnsOf, observed } from './gathered';
import type { Test } from './tests';

/** An indicator as the tables at hand allow it: the definition, and the table of each kind of data in it. */
export interface Fitted {
  readonly indicator: Indicator;
  readonly measure: Measure;
  readonly formula: Expression;
  readonly inputs: Readonly<Partial<Record<InputId, RawKind>>>;
}

/** From one table where one has all that is needed, so that both sides of a ratio count the same calls; else from several. */
export function fitted(id: IndicatorId, tables: RawTables, { choices }: Pick<ReportsSettings, 'choices'>): Fitted | null {
  const indicator = indicatorOf(id);
  const wanted = choices[id] === undefined ? waysOf(indicator) : [wayOf(indicator, choices[id]), ...waysOf(indicator)];
  const present = RAW_KINDS.filter((kind) => tables[kind]);
  for (const kinds of [...present.map((kind) => [kind]), present]) {
    const holder = new Map<InputId, RawKind>();
    for (const kind of kinds) for (const input of Object.keys(tables[kind]!.columns.inputs) as InputId[]) if (isPeriodic(input) && !holder.has(input)) holder.set(input, kind);
    for (const way of wanted) {
      const { formula } = resolvedFor(way.formula, new Set(holder.keys()));
      if (formula) return { indicator, measure: way.measure, formula, inputs: Object.fromEntries(inputsOf(formula).map(({ input }) => [input, holder.get(input)!])) };
    }
  }
  return null;
}

/** One value for a whole sheet belongs to no period; the largest of some rows is beyond Excel 2016. */
const isPeriodic = (input: InputId) => INPUTS[input].gather === 'sum' || INPUTS[input].gather === 'mean';

/** The catalogue's formula over cells that hold the sums already, or over the raw rows that pass the tests of their table. */
export function indicatorFigure({ formula, inputs }: Fitted, tables: RawTables, cells: Readonly<Partial<Record<InputId, Figure>>>, tests: (kind: RawKind) => readonly Test[] = () => []): Figure {
  const columns: { -readonly [K in keyof Columns]: Columns[K] } = {};
  const given: { -readonly [K in keyof Observations]: Observations[K] } = {};
  for (const [input, kind] of Object.entries(inputs) as [InputId, RawKind][]) {
    const cell = cells[input];
    if (cell) {
      columns[input] = { cells: cell.text };
      given[input] = [typeof cell.shown === 'number' ? cell.shown : null];
    } else {
      columns[input] = columnsOf(tables[kind]!, tests(kind))[input];
      given[input] = observed(tables[kind]!, input, tests(kind));
    }
  }
  const native = nativeFormula(formula, columns);
  if (native.kind === 'missing') throw new Error(native.inputs.join());
  const value = evaluate(formula, given);
  return { text: native.text.slice(1), shown: isFault(value) ? '' : value };
}

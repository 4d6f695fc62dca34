import { EXAMPLE_BENEFITS, EXAMPLE_INPUTS, EXAMPLE_ON_COSTS } from '../../../core/cost/model/defaults';
import { ON_COSTS } from '../../../core/cost/model/settings';
import type { PlannedCell } from '../../plan';
import { sheetReference } from '../../sheet-reference';
import type { Context } from '../context';
import { made, typed, type Line } from '../lines';
import { STAFFING_TOTALS } from '../request';
import { unitCell } from '../unit-cell';
import { VALUE_FORMATS } from './input-formats';
import { UNITS_OF_TIME, type ValueKey } from './input-keys';

/** One value for all months: label, value, unit, where it comes from, what it is. */
export function valueRow(context: Context, key: ValueKey): Line {
  const { words } = context.request;
  const { numberFormat, ...format } = VALUE_FORMATS[key];
  const { cell, source } = valueOf(context, key);
  return { label: words.input[key], cells: [{ ...cell, numberFormat }, unitCell(context, 'inputs', format), { content: source, style: 'note' }, words.input[`${key}Note`]] };
}

interface Value {
  readonly cell: PlannedCell;
  readonly source: string;
}

const EXAMPLES: Readonly<Record<string, number | null>> = { ...EXAMPLE_INPUTS, ...EXAMPLE_ON_COSTS, ...EXAMPLE_BENEFITS };

function valueOf({ request, figures: { model }, places }: Context, key: ValueKey): Value {
  const { settings, source, words: { sources } } = request;
  const at = places('inputs');
  const own: Readonly<Record<string, number | null>> = { ...settings.inputs, ...settings.onCosts, ...settings.benefits };
  if (key in own) return { cell: typed(own[key] ?? null), source: own[key] === EXAMPLES[key] ? sources.example : sources.typed };
  if (key in UNITS_OF_TIME) return { cell: typed(UNITS_OF_TIME[key as keyof typeof UNITS_OF_TIME]), source: sources.fixed };
  const total = STAFFING_TOTALS.find((name) => key === `staffing${name[0]!.toUpperCase()}${name.slice(1)}`);
  if (total && source.kind === 'staffing') return { cell: made(`=${sheetReference(source.sheet, source.cells[total])}`, source.figures[total]), source: sources.linked.replace('{sheet}', source.sheet) };
  switch (key) {
    case 'startMonth': return { cell: typed(settings.startMonth), source: sources.typed };
    case 'currency': return { cell: typed(settings.currency), source: sources.typed };
    case 'monthCount': return { cell: made(`=COLUMNS(${at.all('inputs', 'volume')})`, settings.months), source: sources.formula };
    case 'ahtUnit': return { cell: typed('ahtSecondsPerUnit' in source ? source.ahtSecondsPerUnit : 1), source: sources.typed };
    case 'onCost': return { cell: made(`=SUM(${at.between('inputs', ON_COSTS[0], ON_COSTS.at(-1)!, 'B')})`, model.onCost, undefined, 'total'), source: sources.formula };
    default: throw new Error(`The cost inputs know no ${key}.`);
  }
}

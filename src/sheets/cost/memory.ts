import { recordOf } from '../../core/record-of';
import { FAMILIES, HEADS } from '../../core/cost/model/heads';
import { ACTUAL_DRIVERS, MONTHLY, ON_COSTS, SWITCHES, type MonthlyKey } from '../../core/cost/model/settings';
import { sheetReference } from '../sheet-reference';
import { driverLetter } from './bridge/step-rows';
import type { Context } from './context';
import { inputKeys, monthRowKeys } from './inputs/input-keys';
import type { CostCell, CostMemory, CostSheetKey } from './request';

/** The answers, and where on the sheets the planner may have changed them. */
export function memoryOf({ request, places }: Context): CostMemory {
  const { source, settings, sheetNames } = request;
  const at = places('inputs');
  const cell = (sheet: CostSheetKey, key: string, column = 'B'): CostCell => ({ sheet, address: `${column}${at.row(sheet, key)}` });
  const row = (sheet: CostSheetKey, key: string): CostCell => ({ sheet, address: `${at.letter(0)}${at.row(sheet, key)}:${at.letter(at.months - 1)}${at.row(sheet, key)}` });
  const read = ['startMonth', 'currency', ...ON_COSTS, ...Object.keys(settings.inputs), ...Object.keys(settings.benefits)];
  const standing = new Set(inputKeys(request));
  const rows = new Set<string>(monthRowKeys(request));
  const side = (column: string) => recordOf(SWITCHES, (key) => cell('bridge', key, column));
  const { way } = settings.bridge;
  return {
    source: source.kind === 'typed' ? '' : source.kind === 'staffing' ? source.sheet : sheetReference(source.sheet, source.address), from: source, settings, sheetNames,
    cells: Object.fromEntries(read.filter((key) => standing.has(key)).map((key) => [key, cell('inputs', key)])),
    rows: Object.fromEntries(MONTHLY.filter((key) => rows.has(key) && !isLinked(request, key)).map((key) => [key, row('inputs', key)])),
    families: { of: recordOf(HEADS, (head) => cell('cost', head, 'D')), names: recordOf(FAMILIES, (family) => cell('cost', `family-${family}`, 'A')) },
    actualHeads: recordOf(HEADS, (head) => row('actuals', head)), actualDrivers: recordOf(ACTUAL_DRIVERS, (driver) => row('actuals', `driver-${driver}`)),
    bridge: {
      order: recordOf(SWITCHES, (key) => cell('bridge', 'order', driverLetter(key))),
      ...(way === 'what-if' && { changes: side('C') }), ...(way === 'typed' && { from: side('B'), to: side('D') }),
    },
  };
}

/** What formulas read from elsewhere is no answer of the planner's. */
function isLinked({ source }: Context['request'], key: MonthlyKey): boolean {
  switch (source.kind) {
    case 'typed': return false;
    case 'table': return key === 'volume' || (key === 'ahtSeconds' && source.columns.aht !== null);
    case 'months': return source.cells[key] !== undefined;
    case 'staffing': return ['volume', 'ahtSeconds', 'occupancy', 'shrinkage'].includes(key);
  }
}

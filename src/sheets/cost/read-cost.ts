import { recordOf } from '../../core/record-of';
import { FAMILIES, HEADS } from '../../core/cost/model/heads';
import { ACTUAL_DRIVERS, MONTHLY, SWITCHES, type BridgeDrivers, type CostSettings, type Switch } from '../../core/cost/model/settings';
import { parseArea } from '../area';
import type { CostCell, CostMemory, CostSheetKey } from './request';

type Cell = string | number | boolean;
/** The cells of the sheets that are typed on, from A1 on; absent where a sheet can't be read any more. */
export type ReadSheets = Readonly<Partial<Record<CostSheetKey, readonly (readonly Cell[])[]>>>;

/** What has to be read of each sheet: from A1 to the last cell that an answer stands in. */
export function costAreas({ cells, rows, families, actualHeads, actualDrivers, bridge }: CostMemory): Readonly<Partial<Record<CostSheetKey, string>>> {
  const places = [cells, rows, families.of, families.names, actualHeads, actualDrivers, ...Object.values(bridge)].flatMap((group) => Object.values(group as Record<string, CostCell>));
  const ends: Partial<Record<CostSheetKey, { row: number; letter: string; column: number }>> = {};
  for (const { sheet, address } of places) {
    const area = parseArea(address);
    const letter = /([A-Z]+)\d+$/.exec(address)?.[1];
    if (!area || letter === undefined) continue;
    const known = ends[sheet];
    const column = area.column + area.columns;
    ends[sheet] = {
      row: Math.max(known?.row ?? 0, area.row + area.rows), column: Math.max(known?.column ?? 0, column), letter: known && known.column >= column ? known.letter : letter,
    };
  }
  return Object.fromEntries(Object.entries(ends).map(([sheet, { row, letter }]) => [sheet, `A1:${letter}${row}`]));
}

/** The remembered settings with what the sheets say today: whoever typed over a cell meant it. */
export function readCost(memory: CostMemory, sheets: ReadSheets): CostSettings {
  const { settings, cells, rows } = memory;
  const at = ({ sheet, address }: CostCell): readonly (Cell | undefined)[] => {
    const area = parseArea(address);
    const line = area && sheets[sheet]?.[area.row];
    return line ? line.slice(area.column, area.column + area.columns) : [];
  };
  const number = (cell: CostCell | undefined, otherwise: number): number => {
    const value = cell && at(cell)[0];
    return typeof value === 'number' ? value : otherwise;
  };
  const known = <T extends object>(own: T): T => Object.fromEntries(Object.entries(own).map(([key, value]) => [key, number(cells[key as keyof typeof cells], value as number)])) as T;
  const opening = cells.openingFte && at(cells.openingFte)[0];
  const currency = cells.currency && at(cells.currency)[0];
  return {
    ...settings,
    startMonth: number(cells.startMonth, settings.startMonth), currency: typeof currency === 'string' && currency.trim() !== '' ? currency.trim() : settings.currency,
    onCosts: known(settings.onCosts), benefits: known(settings.benefits), inputs: { ...known(settings.inputs), openingFte: typeof opening === 'number' ? opening : opening === '' ? null : settings.inputs.openingFte },
    monthly: recordOf(MONTHLY, (key) => {
      const row = rows[key];
      const values = row ? at(row) : [];
      return settings.monthly[key].map((value, month) => (typeof values[month] === 'number' ? values[month] : value));
    }),
    families: recordOf(HEADS, (head) => {
      const word = at(memory.families.of[head])[0];
      return FAMILIES.find((family) => word !== undefined && at(memory.families.names[family])[0] === word) ?? settings.families[head];
    }),
    actuals: {
      heads: booked(HEADS, memory.actualHeads, at, settings.actuals.heads), drivers: booked(ACTUAL_DRIVERS, memory.actualDrivers, at, settings.actuals.drivers),
    },
    bridge: bridgeOf(memory, number),
  };
}

/** A blank cell of a booked month is an answer too: not known. */
function booked<K extends string>(
  keys: readonly K[], cells: Readonly<Record<K, CostCell>>, at: (cell: CostCell) => readonly (Cell | undefined)[], before: Readonly<Partial<Record<K, readonly (number | null)[]>>>,
): Readonly<Record<K, readonly (number | null)[]>> {
  return recordOf(keys, (key) => {
    const values = at(cells[key]);
    return values.length === 0 ? before[key] ?? [] : values.map((value) => (typeof value === 'number' ? value : null));
  });
}

function bridgeOf({ settings: { bridge }, bridge: cells }: CostMemory, number: (cell: CostCell | undefined, otherwise: number) => number): CostSettings['bridge'] {
  const side = (key: 'changes' | 'from' | 'to'): BridgeDrivers => recordOf(SWITCHES, (name) => number(cells[key]?.[name], bridge[key][name]));
  const places = recordOf(SWITCHES, (name) => number(cells.order?.[name], bridge.order.indexOf(name) + 1));
  const order = [...SWITCHES].sort((a: Switch, b: Switch) => places[a] - places[b]);
  return { ...bridge, order, changes: side('changes'), from: side('from'), to: side('to') };
}

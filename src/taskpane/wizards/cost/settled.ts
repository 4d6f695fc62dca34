import type { ActualDriver, Actuals, BridgeWay, CostSettings } from '../../../core/cost/model/settings';
import { bridge, type Bridge } from '../../../core/cost/model/bridge';
import { bridgeSides } from '../../../core/cost/model/bridge-sides';
import { costModel, type CostModel } from '../../../core/cost/model/cost-model';
import { forMonths } from '../../../core/cost/model/defaults';
import type { Head } from '../../../core/cost/model/heads';
import { ACTUAL_DRIVERS } from '../../../core/cost/model/settings';
import { HEADS } from '../../../core/cost/model/heads';
import { isFault, type Fault } from '../../../core/fault';
import { monthSerial } from '../../../core/kpi/figures';
import { demandOf } from '../../../sheets/cost/demand-of';
import type { CostSource } from '../../../sheets/cost/request';
import type { Region } from '../../../workbook/port';
import { bridgeSide, monthOf, withEntries, type BridgeEntries, type EntryKey } from './entries';
import type { MonthsAnalysis } from './source/months-analysis';
import { tableSource } from './source/source-of';
import type { CostState } from './state';

/** What stands in the way of settings: a field, a bridge's field, a source that is not whole yet, or figures that no cost can be made of. */
export type Unsettled =
  | { readonly lack: 'entry'; readonly key: EntryKey }
  | { readonly lack: 'bridge' }
  | { readonly lack: 'source' }
  | { readonly lack: 'model'; readonly fault: Fault };

export interface Settled {
  readonly source: CostSource;
  readonly settings: CostSettings;
  readonly model: CostModel;
}

export interface TableAtHand {
  readonly region: Region;
  readonly analysis: MonthsAnalysis;
}

/** What the answers say all together. `booked` is null where nothing was booked. */
export function settledOf(state: CostState, table: TableAtHand | null, booked: Actuals | null): Settled | Unsettled {
  const bad = (Object.keys(state.entries) as EntryKey[]).find((key) => state.entries[key] === null);
  if (bad) return { lack: 'entry', key: bad };
  const typed = typedSettings(state, booked);
  const found = sourceAtHand(state, table, typed);
  if (!found) return { lack: 'source' };
  const model = costModel(found.settings, demandOf(found));
  if (isFault(model)) return { lack: 'model', fault: model };
  const way = wayOf(state, booked);
  if (isHalf(state.bridge, way)) return { lack: 'bridge' };
  return { source: found.source, settings: { ...found.settings, bridge: bridgeOf(state, way, model, found.settings) }, model };
}

export function isUnsettled(settled: Settled | Unsettled): settled is Unsettled {
  return 'lack' in settled;
}

/** To what was booked where anything was, else to what changes would bring. */
export function wayOf({ way }: Pick<CostState, 'way'>, booked: Actuals | null): BridgeWay {
  return way ?? (booked ? 'actual' : 'what-if');
}

function typedSettings(state: CostState, booked: Actuals | null): CostSettings {
  const { entries, currency, agentsBy } = state;
  const months = entries.months ?? state.base.months;
  const startMonth = monthSerial(entries.start ?? monthOf(state.base.startMonth));
  const base = forMonths(state.base, months);
  return { ...base, ...withEntries(base, entries), startMonth, currency: currency.trim(), agentsBy, actuals: booked ?? { heads: {}, drivers: {} } };
}

function sourceAtHand({ origin, staffing }: CostState, table: TableAtHand | null, settings: CostSettings): { readonly source: CostSource; readonly settings: CostSettings } | null {
  if (origin.kind === 'table') return table && tableSource(table.region, table.analysis, settings);
  if (origin.kind === 'typed') return { source: { kind: 'typed' }, settings };
  const known = staffing.find(({ sheet }) => sheet === origin.sheet);
  return known ? { source: { kind: 'staffing', sheet: known.sheet, cells: known.cells, figures: known.figures }, settings } : null;
}

/** Only the sides that the bridge is made of must be whole. */
function isHalf(entries: BridgeEntries, way: BridgeWay): boolean {
  const sides = way === 'what-if' ? ['changes'] as const : way === 'typed' ? ['from', 'to'] as const : [];
  return sides.some((side) => Object.values(entries[side]).includes(null));
}

/** Blank fields of a typed bridge are the model's own figures, with and without the changes. */
function bridgeOf({ base, bridge: entries }: CostState, way: BridgeWay, model: CostModel, settings: CostSettings): CostSettings['bridge'] {
  const changes = bridgeSide(base.bridge.changes, entries.changes);
  const { from, to } = modelSides(model, { ...settings, bridge: { ...base.bridge, changes } });
  return { ...base.bridge, way, changes, from: bridgeSide(from, entries.from), to: bridgeSide(to, entries.to) };
}

/** What the bridge of these settings will show. */
export function stepsOf({ model, settings }: Settled): Bridge {
  const { from, to, terms } = bridgeSides(model, settings);
  return bridge(from, to, terms, settings.bridge.order);
}

const PLACES = { volume: 0, ahtSeconds: 1, shrinkage: 4, occupancy: 4, ratePerHour: 2, attritionRate: 4, otherHeads: 0 } as const;

/** The model's own drivers before and after the changes, as a person would type them. */
export function modelSides(model: CostModel, settings: CostSettings): Record<'from' | 'to', CostSettings['bridge']['from']> {
  const { from, to } = bridgeSides(model, { ...settings, bridge: { ...settings.bridge, way: 'what-if' } });
  const rounded = (drivers: CostSettings['bridge']['from']) => Object.fromEntries(Object.entries(drivers).map(([key, value]) => [key, Number(value.toFixed(PLACES[key as keyof typeof PLACES]))])) as unknown as CostSettings['bridge']['from'];
  return { from: rounded(from.drivers), to: rounded(to.drivers) };
}

/** Booked months of the sheets in a workbook that now begins at another month or has another number of them. */
export function alignedActuals({ heads, drivers }: Actuals, from: number, start: number, months: number): Actuals {
  const shift = (row: readonly (number | null)[] | undefined) => Array.from({ length: months }, (_, month) => row?.[month + start - from] ?? null);
  const all = <K extends Head | ActualDriver>(keys: readonly K[], rows: Readonly<Partial<Record<K, readonly (number | null)[]>>>) => {
    const shifted: Partial<Record<K, readonly (number | null)[]>> = {};
    for (const key of keys) if (rows[key]) shifted[key] = shift(rows[key]);
    return shifted;
  };
  return { heads: all(HEADS, heads), drivers: all(ACTUAL_DRIVERS, drivers) };
}

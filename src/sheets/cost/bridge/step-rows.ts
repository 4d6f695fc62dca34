import { modelled, type Modelled } from '../../../core/cost/model/bridge';
import { SWITCHES, type BridgeDrivers, type Switch } from '../../../core/cost/model/settings';
import type { PlannedCell } from '../../plan';
import { columnName } from '../../area';
import type { Context } from '../context';
import { CHANGE, MONEY } from '../formats';
import { made, typed, type Line } from '../lines';
import { paidHours, turnover } from './result-rows';
import { SWITCH_FORMATS } from './driver-rows';

/** E to K: the drivers as they stand at a step. */
export const driverLetter = (key: Switch): string => columnName(4 + SWITCHES.indexOf(key));
const [PAID, LABOUR, TURNOVER, BEGINS, ABOVE, BELOW] = ['L', 'M', 'N', 'O', 'P', 'Q'] as const;
/** What the chart draws, from column R on. */
export const BARS = ['base', 'rise', 'fall', 'whole', 'riseBelow', 'fallBelow', 'wholeBelow'] as const;
export const barLetter = (bar: (typeof BARS)[number]): string => columnName(17 + BARS.indexOf(bar));

export function stepHeaders({ request: { words: { bridge } } }: Context): string[] {
  return [
    bridge.step, bridge.number, bridge.worth, bridge.after, ...SWITCHES.map((key) => bridge[key]), bridge.paidHours, bridge.labour, bridge.turnover, bridge.begins, bridge.above, bridge.below, ...BARS.map((bar) => bridge[bar]),
  ];
}

/** The order in which drivers are switched: the planner's to change. */
export function orderRow({ request: { words: { bridge }, settings } }: Context): Line {
  return { label: bridge.order, cells: [null, null, null, ...SWITCHES.map((key) => typed(settings.bridge.order.indexOf(key) + 1, '0')), bridge.orderNote] };
}

/** Drivers of the side that the bridge leads to. */
export function takeToRow({ request: { words: { bridge }, settings }, figures: { sides }, places }: Context): Line {
  const at = places('bridge');
  return { label: bridge.to[settings.bridge.way], cells: [null, null, null, ...SWITCHES.map((key) => made(`=$D$${at.row('bridge', key)}`, sides.to.drivers[key], SWITCH_FORMATS[key].numberFormat))] };
}

type StepKey = 'start' | 'residual' | 'end' | `step-${number}`;

/** A bar of the bridge: its total, what it is worth, and every driver and cost behind it. */
export function stepRow(context: Context, key: string): Line {
  const { request: { words: { bridge: words }, settings }, figures: { bridge }, places } = context;
  const at = places('bridge');
  const row = at.row('bridge', key);
  const index = key.startsWith('step-') ? Number(key.slice(5)) : null;
  const last = bridge.steps.at(-1)!.after.total;
  const stands = standing(context, key as StepKey);
  const before = key === 'start' || key === 'end' ? 0 : key === 'residual' ? last : index === 1 ? bridge.from.total : bridge.steps[index! - 2]!.after.total;
  const total = key === 'start' ? bridge.from.total : key === 'end' ? bridge.to.total : key === 'residual' ? last + bridge.residual : stands.modelled.total;
  const bar = key === 'start' || key === 'end';
  const switches = `$${driverLetter(SWITCHES[0])}$${at.row('bridge', 'order')}:$${driverLetter(SWITCHES.at(-1)!)}$${at.row('bridge', 'order')}`;
  const names = switches.replace(/\$\d+/g, `$${at.row('bridge', '#steps')}`);
  const label = index === null
    ? { content: key === 'residual' ? words.residual : words[key === 'start' ? 'from' : 'to'][settings.bridge.way], style: bar ? 'total' as const : 'label' as const }
    : { ...made(`=INDEX(${names},MATCH($B${row},${switches},0))`, words[bridge.steps[index - 1]!.change]), style: 'label' as const };
  return {
    label,
    cells: [
      bar ? null : { content: index ?? SWITCHES.length + 1, style: 'unit', numberFormat: '0' },
      bar ? null : made(key === 'residual' ? `=$D$${at.row('bridge', 'result-unexplained')}-$B$${at.row('bridge', 'result-unexplained')}` : `=D${row}-D${row - 1}`, key === 'residual' ? bridge.residual : bridge.steps[index! - 1]!.step, CHANGE),
      made(afterFormula(context, key, row), total, MONEY, bar ? 'total' : undefined),
      ...modelCells(context, key, row, stands), ...barCells(row, bar, before, total),
    ],
  };
}

function standing({ figures: { sides, bridge } }: Context, key: StepKey): { readonly drivers: BridgeDrivers; readonly modelled: Modelled } {
  const taken = key === 'start' ? 0 : key === 'end' || key === 'residual' ? bridge.steps.length : Number(key.slice(5));
  let { drivers } = sides.from;
  for (const { change } of bridge.steps.slice(0, taken)) drivers = { ...drivers, [change]: sides.to.drivers[change] };
  return { drivers, modelled: modelled(drivers, sides.from.unexplained, sides.terms) };
}

function afterFormula({ places }: Context, key: string, row: number): string {
  const at = places('bridge');
  if (key === 'residual') return `=D${row - 1}+C${row}`;
  if (key === 'end') return `=$D$${at.row('bridge', 'result-total')}`;
  return `=${LABOUR}${row}+${TURNOVER}${row}+${driverLetter('otherHeads')}${row}+$B$${at.row('bridge', 'result-unexplained')}`;
}

/** Every driver from the side to which it has been switched, and the whole labour model with them. */
function modelCells({ figures: { sides }, places }: Context, key: string, row: number, { drivers, modelled: made$ }: { readonly drivers: BridgeDrivers; readonly modelled: Modelled }): PlannedCell[] {
  const at = places('bridge');
  const [order, takeTo, start] = ['order', 'takeTo', 'start'].map((name) => at.row('bridge', name)) as [number, number, number];
  const driver = (name: Switch) => {
    const letter = driverLetter(name);
    if (key === 'start') return `=$B$${at.row('bridge', name)}`;
    return key === 'end' || key === 'residual' ? `=${letter}$${takeTo}` : `=IF($B${row}>=${letter}$${order},${letter}$${takeTo},${letter}$${start})`;
  };
  const of = (name: string) => `${driverLetter(name as Switch)}${row}`;
  const term = (name: string) => `$B$${at.row('bridge', name)}`;
  return [
    ...SWITCHES.map((name) => made(driver(name), (key === 'residual' || key === 'end' ? sides.to.drivers : drivers)[name], SWITCH_FORMATS[name].numberFormat)),
    made(`=${paidHours(of, at.value('inputs', 'secondsPerHour'))}`, made$.paidHours, '#,##0.0', 'formula'),
    made(`=${PAID}${row}*${of('ratePerHour')}`, made$.labour, MONEY),
    made(`=${turnover(`${PAID}${row}`, term('hoursPerFte'), of('attritionRate'), term('costPerLeaver'))}`, made$.turnover, MONEY),
  ];
}

/** Where the bar begins, its parts above and below zero, and the series that draw them: a blank base carries the rest. */
function barCells(row: number, whole: boolean, begins: number, ends: number): PlannedCell[] {
  const [low, high] = [Math.min(begins, ends), Math.max(begins, ends)];
  const above = Math.max(0, high) - Math.max(0, low);
  const below = Math.min(0, low) - Math.min(0, high);
  const [begin, end] = [`${BEGINS}${row}`, `D${row}`];
  const cell = (formula: string, sample: number) => made(formula, sample, MONEY);
  const when = (test: string, part: string) => `=IF(AND(ISNUMBER($B${row}),${test}),${part}${row},0)`;
  const rise = !whole && ends > begins;
  const fall = !whole && ends < begins;
  return [
    whole ? { content: 0, style: 'formula', numberFormat: MONEY } : cell(`=D${row - 1}`, begins),
    cell(`=MAX(0,${begin},${end})-MAX(0,MIN(${begin},${end}))`, above), cell(`=MIN(0,${begin},${end})-MIN(0,MAX(${begin},${end}))`, below),
    cell(`=MAX(0,MIN(${begin},${end}))+MIN(0,MAX(${begin},${end}))`, Math.max(0, low) + Math.min(0, high)),
    cell(when(`${end}>${begin}`, ABOVE), rise ? above : 0), cell(when(`${end}<${begin}`, ABOVE), fall ? above : 0), cell(`=IF(ISNUMBER($B${row}),0,${ABOVE}${row})`, whole ? above : 0),
    cell(when(`${end}>${begin}`, BELOW), rise ? below : 0), cell(when(`${end}<${begin}`, BELOW), fall ? below : 0), cell(`=IF(ISNUMBER($B${row}),0,${BELOW}${row})`, whole ? below : 0),
  ];
}

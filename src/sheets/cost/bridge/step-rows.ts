import { modelled, type Modelled } from '../../../core/cost/model/bridge';
import { SWITCHES, type BridgeDrivers, type Switch } from '../../../core/cost/model/settings';
import type { PlannedCell } from '../../plan';
import { columnName } from '../../area';
import type { Context } from '../context';
import { CHANGE, MONEY } from '../formats';
import { made, typed, type Line } from '../lines';
import { barCells, barHeaders } from './bars';
import { paidHours, turnover } from './result-rows';
import { SWITCH_FORMATS } from './driver-rows';

/** E to K: the drivers as they stand at a step. */
export const driverLetter = (key: Switch): string => columnName(4 + SWITCHES.indexOf(key));
const [PAID, LABOUR, TURNOVER] = ['L', 'M', 'N'] as const;

export function stepHeaders({ request: { words: { bridge } } }: Context): PlannedCell[] {
  const overNumbers = [
    bridge.number, bridge.worth, bridge.after, ...SWITCHES.map((key) => bridge[key]), bridge.paidHours, bridge.labour, bridge.turnover, ...barHeaders(bridge), ...barHeaders(bridge),
  ];
  return [{ content: bridge.step, style: 'header' }, ...overNumbers.map((content): PlannedCell => ({ content, style: 'number-header' }))];
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
      ...modelCells(context, key, row, stands), ...barCells('whole', { row, bar, from: before, to: total }),
      ...barCells('difference', { row, bar, from: bar ? 0 : before - bridge.from.total, to: total - bridge.from.total, start: at.row('bridge', 'start') }),
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

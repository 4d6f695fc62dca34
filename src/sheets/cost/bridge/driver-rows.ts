import type { BridgeSide } from '../../../core/cost/model/bridge';
import type { Switch } from '../../../core/cost/model/settings';
import type { PlannedCell } from '../../plan';
import type { Context } from '../context';
import { MONEY, PRICE, SHARE } from '../formats';
import type { Format } from '../inputs/input-formats';
import { made, typed, type Line } from '../lines';
import { unitCell } from '../unit-cell';

export const SWITCH_FORMATS: Readonly<Record<Switch, Format>> = {
  volume: { unit: 'calls', numberFormat: '#,##0' }, ahtSeconds: { unit: 'seconds', numberFormat: '0.0' }, shrinkage: { unit: 'fraction', numberFormat: SHARE }, occupancy: { unit: 'fraction', numberFormat: SHARE },
  ratePerHour: { unit: 'perHour', money: true, numberFormat: PRICE }, attritionRate: { unit: 'fraction', numberFormat: '0.00%' }, otherHeads: { unit: 'money', money: true, numberFormat: MONEY },
};
const BY_SHARE: ReadonlySet<Switch> = new Set<Switch>(['volume', 'ratePerHour', 'otherHeads']);
const CHANGE_FORMATS: Readonly<Record<Switch, string>> = {
  volume: '+0.0%;-0.0%;0.0%', ahtSeconds: '+0.0;-0.0;0', shrinkage: '+0.0%;-0.0%;0.0%', occupancy: '+0.0%;-0.0%;0.0%', ratePerHour: '+0.0%;-0.0%;0.0%', attritionRate: '+0.00%;-0.00%;0.00%', otherHeads: '+0.0%;-0.0%;0.0%',
};
const DIFFERENCE_FORMATS: Readonly<Record<Switch, string>> = { ...CHANGE_FORMATS, volume: '+#,##0;-#,##0;0', ratePerHour: '+#,##0.00;-#,##0.00;0', otherHeads: '+#,##0;-#,##0;0' };

/** A driver on both sides: read from the model, booked, changed or typed. */
export function driverRow(context: Context, key: Switch): Line {
  const { request: { words: { bridge }, settings: { bridge: { way, changes } } }, figures: { sides }, places } = context;
  const at = places('bridge');
  const row = at.row('bridge', key);
  const { numberFormat, ...format } = SWITCH_FORMATS[key];
  const side = (letter: 'B' | 'D', { drivers }: BridgeSide): PlannedCell => (way === 'typed' ? typed(drivers[key], numberFormat) : made(ratio(context, key, letter), drivers[key], numberFormat));
  const changed = way === 'what-if';
  const difference = sides.to.drivers[key] - sides.from.drivers[key];
  return {
    label: bridge[key],
    cells: [
      side('B', sides.from),
      changed ? typed(changes[key], CHANGE_FORMATS[key]) : made(`=D${row}-B${row}`, difference, DIFFERENCE_FORMATS[key]),
      changed ? made(BY_SHARE.has(key) ? `=B${row}*(1+C${row})` : `=B${row}+C${row}`, sides.to.drivers[key], numberFormat) : side('D', sides.to),
      unitCell(context, 'bridge', format), changed ? bridge.changeNote[BY_SHARE.has(key) ? 'share' : 'amount'] : bridge.note[key],
    ],
  };
}

/** From the totals below, so that the labour model makes of them what the months make. */
function ratio({ places }: Context, key: Switch, letter: 'B' | 'D'): string {
  const at = places('bridge');
  const sum = (of: string) => `${letter}${at.row('bridge', `sum-${of}`)}`;
  const over = (by: string, formula: string) => `=IF(${sum(by)}=0,0,${formula})`;
  switch (key) {
    case 'volume': case 'otherHeads': return `=${sum(key)}`;
    case 'ahtSeconds': return over('volume', `${sum('handledHours')}*${at.value('inputs', 'secondsPerHour')}/${sum('volume')}`);
    case 'shrinkage': return over('paidHours', `1-${sum('agentHours')}/${sum('paidHours')}`);
    case 'occupancy': return over('agentHours', `${sum('handledHours')}/${sum('agentHours')}`);
    case 'ratePerHour': return over('paidHours', `${sum('labour')}/${sum('paidHours')}`);
    case 'attritionRate': return over('paidHours', `${sum('leavers')}*${letter}${at.row('bridge', 'hoursPerFte')}/${sum('paidHours')}`);
  }
}

/** What both sides share. */
export function termRow(context: Context, key: 'hoursPerFte' | 'costPerLeaver'): Line {
  const { request: { words: { bridge } }, figures: { sides: { terms } }, places } = context;
  const at = places('bridge');
  const sum = (of: string) => `B${at.row('bridge', `sum-${of}`)}`;
  const [part, by] = key === 'hoursPerFte' ? ['paidHours', 'fte'] as const : ['replaced', 'leavers'] as const;
  const format: Format = key === 'hoursPerFte' ? { unit: 'hours', numberFormat: '0.0' } : { unit: 'perLeaver', money: true, numberFormat: MONEY };
  return {
    label: bridge[key],
    cells: [made(`=IF(${sum(by)}=0,0,${sum(part)}/${sum(by)})`, terms[key], format.numberFormat), null, made(`=B${at.row('bridge', key)}`, terms[key], format.numberFormat), unitCell(context, 'bridge', format), bridge.note[key]],
  };
}

import { OTHER_HEADS } from '../../../core/cost/model/bridge-sides';
import { sum } from '../../../core/numeric/sum';
import type { Context } from '../context';
import { MONEY, PRICE, SHARE } from '../formats';
import { byGoal } from '../inputs/input-keys';
import type { Format } from '../inputs/input-formats';
import { made, type Line } from '../lines';
import { unitCell } from '../unit-cell';
import type { Used } from './actual-keys';

interface UsedRow {
  readonly format: Format;
  readonly formula: (letter: string) => string;
  readonly sample: (month: number) => number;
}

/** A driver as the bridge takes it. */
export function usedRow(context: Context, key: Used): Line {
  const { format, formula, sample } = usedRows(context)[key];
  return { label: context.request.words.actual[key], cells: [null, unitCell(context, 'actuals', format)], month: (month, letter) => made(formula(letter), sample(month), format.numberFormat) };
}

const hours: Format = { unit: 'hours', numberFormat: '#,##0.0' };
const money: Format = { unit: 'money', money: true, numberFormat: MONEY };
const share: Format = { unit: 'fraction', numberFormat: SHARE };

function usedRows({ request, figures: { actual }, places }: Context): Readonly<Record<Used, UsedRow>> {
  const at = places('actuals');
  const used = (key: Used, l: string) => at.month('actuals', `used-${key}`, l);
  const typedElse = (driver: string, budget: (letter: string) => string) => (l: string) => {
    const cell = at.month('actuals', `driver-${driver}`, l);
    return `=IF(${cell}="",${budget(l)},${cell})`;
  };
  const input = (key: string) => (l: string) => at.month('inputs', key, l);
  const direct = (l: string) => `IF(${at.month('actuals', 'direct', l)}="",${at.month('cost', 'direct', l)},${at.month('actuals', 'direct', l)})`;
  const of = (figure: keyof (typeof actual)[number]) => (month: number) => actual[month]![figure];
  return {
    volume: { format: { unit: 'calls', numberFormat: '#,##0' }, formula: typedElse('volume', input('volume')), sample: of('volume') },
    ahtSeconds: { format: { unit: 'seconds', numberFormat: '0' }, formula: typedElse('ahtSeconds', input('ahtSeconds')), sample: of('ahtSeconds') },
    shrinkage: { format: share, formula: typedElse('shrinkage', input('shrinkage')), sample: of('shrinkage') },
    occupancy: { format: share, formula: typedElse('occupancy', byGoal(request) ? (l) => at.month('workings', 'occupancy', l) : input('occupancy')), sample: of('occupancy') },
    handledHours: { format: hours, formula: (l) => `=${used('volume', l)}*${used('ahtSeconds', l)}/${at.value('inputs', 'secondsPerHour')}`, sample: of('handledHours') },
    agentHours: { format: hours, formula: (l) => `=${used('handledHours', l)}/${used('occupancy', l)}`, sample: of('agentHours') },
    paidHours: { format: hours, formula: (l) => `=${used('agentHours', l)}/(1-${used('shrinkage', l)})`, sample: of('paidHours') },
    ratePerHour: {
      format: { unit: 'perHour', money: true, numberFormat: PRICE }, formula: typedElse('ratePerHour', (l) => `IF(${used('paidHours', l)}=0,0,${direct(l)}/${used('paidHours', l)})`), sample: of('ratePerHour'),
    },
    labour: { format: money, formula: (l) => `=${used('paidHours', l)}*${used('ratePerHour', l)}`, sample: (month) => actual[month]!.paidHours * actual[month]!.ratePerHour },
    leavers: { format: { unit: 'people', numberFormat: '0.0' }, formula: typedElse('leavers', (l) => at.month('workings', 'leavers', l)), sample: of('leavers') },
    otherHeads: {
      format: money, formula: (l) => `=${at.month('actuals', 'total', l)}-${['direct', 'hiring', 'training', 'attrition'].map((head) => at.month('actuals', head, l)).join('-')}`,
      sample: (month) => sum(OTHER_HEADS.map((head) => request.settings.actuals.heads[head]?.[month] ?? 0)),
    },
  };
}

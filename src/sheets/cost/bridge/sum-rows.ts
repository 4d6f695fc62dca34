import { OTHER_HEADS } from '../../../core/cost/model/bridge-sides';
import { HEADS } from '../../../core/cost/model/heads';
import { sum } from '../../../core/numeric/sum';
import type { Context } from '../context';
import { MONEY } from '../formats';
import type { Format } from '../inputs/input-formats';
import { made, type Line } from '../lines';
import { unitCell } from '../unit-cell';
import type { Sum } from './bridge-keys';

const FORMATS: Readonly<Record<Sum, Format>> = {
  volume: { unit: 'calls', numberFormat: '#,##0' }, handledHours: { unit: 'hours', numberFormat: '#,##0.0' }, agentHours: { unit: 'hours', numberFormat: '#,##0.0' }, paidHours: { unit: 'hours', numberFormat: '#,##0.0' },
  labour: { unit: 'money', money: true, numberFormat: MONEY }, leavers: { unit: 'people', numberFormat: '#,##0.0' }, fte: { unit: 'people', numberFormat: '#,##0.0' },
  replaced: { unit: 'money', money: true, numberFormat: MONEY }, otherHeads: { unit: 'money', money: true, numberFormat: MONEY }, total: { unit: 'money', money: true, numberFormat: MONEY },
};

/** A row of months of the model and of the booked months, added up: over the months that are booked where the bridge ends with them. */
export function sumRow(context: Context, key: Sum): Line {
  const { request, figures, places } = context;
  const { words: { bridge }, settings } = request;
  const { model: { labour, costs }, actual, budget } = figures;
  const at = places('bridge');
  const booked = settings.bridge.way === 'actual';
  const counts = (month: number) => !booked || budget.booked[month]!;
  const total = (rows: string) => (booked ? `=SUMPRODUCT(${rows},${at.all('actuals', 'booked')})` : `=SUM(${rows})`);
  const added = (figure: (month: number) => number) => sum(labour.map((_, month) => (counts(month) ? figure(month) : 0)));
  const { inputs } = settings;
  const own: Readonly<Record<Sum, readonly [rows: string, figure: (month: number) => number]>> = {
    volume: [at.all('inputs', 'volume'), (month) => labour[month]!.volume], handledHours: [at.all('workings', 'handledHours'), (month) => labour[month]!.handledHours],
    agentHours: [at.all('workings', 'agentHours'), (month) => labour[month]!.agentHours], paidHours: [at.all('workings', 'paidHours'), (month) => labour[month]!.paidHours],
    labour: [at.all('cost', 'direct'), (month) => costs[month]!.heads.direct], leavers: [at.all('workings', 'leavers'), (month) => labour[month]!.leavers], fte: [at.all('workings', 'fte'), (month) => labour[month]!.fte],
    replaced: [at.all('workings', 'replaced'), (month) => labour[month]!.leavers * (inputs.hiringCost + costs[month]!.trainingPerJoiner + costs[month]!.costPerLeaver)],
    otherHeads: [at.all('cost', 'otherHeads'), (month) => sum(OTHER_HEADS.map((head) => costs[month]!.heads[head]))], total: [at.all('cost', 'total'), (month) => costs[month]!.total],
  };
  const ledger = (month: number, heads: readonly (typeof HEADS)[number][]) => sum(heads.map((head) => settings.actuals.heads[head]?.[month] ?? 0));
  const theirs: Partial<Record<Sum, (month: number) => number>> = {
    volume: (month) => actual[month]!.volume, handledHours: (month) => actual[month]!.handledHours, agentHours: (month) => actual[month]!.agentHours, paidHours: (month) => actual[month]!.paidHours,
    labour: (month) => actual[month]!.paidHours * actual[month]!.ratePerHour, leavers: (month) => actual[month]!.leavers, otherHeads: (month) => ledger(month, OTHER_HEADS), total: (month) => ledger(month, HEADS),
  };
  const format = FORMATS[key];
  const [rows, figure] = own[key];
  const to = theirs[key];
  const label = key === 'labour' ? bridge.direct : bridge[key];
  return {
    label,
    cells: [
      made(total(rows), added(figure), format.numberFormat), null,
      booked && to ? made(total(at.all('actuals', key === 'total' ? 'total' : `used-${key}`)), added(to), format.numberFormat) : null, unitCell(context, 'bridge', format),
    ],
  };
}

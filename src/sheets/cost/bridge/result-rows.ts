import type { Modelled, BridgeSide } from '../../../core/cost/model/bridge';
import type { PlannedCell } from '../../plan';
import type { Context } from '../context';
import { CHANGE, MONEY } from '../formats';
import type { Format } from '../inputs/input-formats';
import { made, type Line } from '../lines';
import { unitCell } from '../unit-cell';
import type { Result } from './bridge-keys';

/** What the labour model makes of the drivers of a side, and what it leaves unexplained. */
export function resultRow(context: Context, key: Result): Line {
  const { request: { words: { bridge } }, figures: { sides, bridge: { from, to } }, places } = context;
  const row = places('bridge').row('bridge', `result-${key}`);
  const format: Format = key === 'paidHours' ? { unit: 'hours', numberFormat: '#,##0.0' } : { unit: 'money', money: true, numberFormat: MONEY };
  const style = key === 'total' ? 'total' : undefined;
  const value = (made$: Modelled, side: BridgeSide) => (key === 'unexplained' ? side.unexplained : made$[key]);
  const cell = (letter: 'B' | 'D', sample: number): PlannedCell => made(resultFormula(context, key, letter), sample, format.numberFormat, style);
  return {
    label: { content: bridge[key], style: style ?? 'label' },
    cells: [
      cell('B', value(from, sides.from)), made(`=D${row}-B${row}`, value(to, sides.to) - value(from, sides.from), key === 'paidHours' ? '+#,##0.0;-#,##0.0;0' : CHANGE, style), cell('D', value(to, sides.to)),
      unitCell(context, 'bridge', format), bridge.note[key],
    ],
  };
}

function resultFormula({ request: { settings: { bridge: { way } } }, places }: Context, key: Result, letter: 'B' | 'D'): string {
  const at = places('bridge');
  const of = (name: string) => `${letter}${at.row('bridge', name)}`;
  const parts = `${of('result-labour')}+${of('result-turnover')}+${of('otherHeads')}`;
  switch (key) {
    case 'paidHours': return `=${paidHours(of, at.value('inputs', 'secondsPerHour'))}`;
    case 'labour': return `=${of('result-paidHours')}*${of('ratePerHour')}`;
    case 'turnover': return `=${turnover(of('result-paidHours'), of('hoursPerFte'), of('attritionRate'), of('costPerLeaver'))}`;
    case 'unexplained':
      if (way === 'typed') return `=${of('result-total')}-(${parts})`;
      return way === 'what-if' && letter === 'D' ? `=B${at.row('bridge', 'result-unexplained')}` : `=${of('sum-total')}-(${parts})`;
    case 'total':
      if (way === 'typed') return `=${parts}`;
      return way === 'what-if' && letter === 'D' ? `=${parts}+${of('result-unexplained')}` : `=${of('sum-total')}`;
  }
}

export function paidHours(of: (driver: string) => string, secondsPerHour: string): string {
  return `IF(${of('occupancy')}=0,0,${of('volume')}*${of('ahtSeconds')}/${secondsPerHour}/${of('occupancy')}/(1-${of('shrinkage')}))`;
}

export function turnover(hours: string, hoursPerFte: string, attritionRate: string, costPerLeaver: string): string {
  return `IF(${hoursPerFte}=0,0,${hours}/${hoursPerFte}*${attritionRate}*${costPerLeaver})`;
}

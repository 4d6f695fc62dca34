import { areaAddress, columnName } from '../area';
import type { Block, ConditionPlan, PlannedCell } from '../plan';
import { FIRST_ROW, HEADER_ROW, type Layout } from './layout';
import type { EfficiencyRequest } from './request';

export interface HeatMap {
  readonly blocks: readonly Block[];
  /** The cells that take colour; null where there is no map. */
  readonly address: string | null;
}

/** Agents over and under, interval by day: each cell points at its row of the plan. An hour that a day has twice adds up. */
export function heatMap({ assessment: { days, intervals }, words }: EfficiencyRequest, layout: Layout): HeatMap {
  if (!layout.heat) return { blocks: [], address: null };
  const { firstColumn, minutes } = layout.heat;
  const header: PlannedCell[] = [{ content: words.heat, style: 'header' }, ...days.map(({ day }): PlannedCell => ({ content: day, style: 'number-header', numberFormat: 'ddd mm-dd' }))];
  const rows = minutes.map((minute): PlannedCell[] => [
    { content: minute / 1440, style: 'label', numberFormat: 'hh:mm' },
    ...days.map(({ day }): PlannedCell => {
      const here = intervals.filter((interval) => interval.minute === minute && interval.day === day);
      if (here.length === 0) return { content: null };
      return {
        content: pointer(here.map(({ index }) => `${layout.letter('net')}${FIRST_ROW + index}`)), style: 'formula', numberFormat: '+0;-0;0',
        sample: here.reduce((sum, { scheduled, required }) => sum + scheduled - required, 0),
      };
    }),
  ]);
  return {
    blocks: [{ kind: 'cells', at: `${columnName(firstColumn)}${HEADER_ROW}`, rows: [header, ...rows] }],
    address: areaAddress({ row: HEADER_ROW, column: firstColumn + 1, rows: minutes.length, columns: days.length }),
  };
}

function pointer(cells: readonly string[]): string {
  return cells.length === 1 ? `=${cells[0]}` : `=SUM(${cells.join(',')})`;
}

/** A fifth of the mean number of agents is far off. */
export const FAR = 0.2;

/** Amber over, red under, stronger where far off; blank cells and those that fit exactly take no colour. */
export function misfitConditions(address: string, meanAgents: string): ConditionPlan[] {
  const first = address.split(':')[0] ?? '';
  const when = (test: string) => `=IF(ISNUMBER(${first}),${test},FALSE)`;
  return [
    { address, look: 'strong-over', formula: when(`${first}>${FAR}*${meanAgents}`) },
    { address, look: 'over', formula: when(`${first}>0`) },
    { address, look: 'strong-under', formula: when(`${first}<-${FAR}*${meanAgents}`) },
    { address, look: 'under', formula: when(`${first}<0`) },
  ];
}


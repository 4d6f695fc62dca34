import { areaAddress, columnName } from '../area';
import type { Block, PlannedCell } from '../plan';
import { peopleFormat } from './interval-rows';
import { FIRST_ROW, HEADER_ROW, type Layout } from './layout';
import type { PlanDays } from './plan-days';
import type { ShiftsRequest } from './request';

export interface HeatMap {
  readonly blocks: readonly Block[];
  /** The cells that take colour; null where there is no map. */
  readonly address: string | null;
}

/** People over and short, interval by day: each cell points at its row of the plan. */
export function heatMap({ reading, asked, result, words }: ShiftsRequest, { heatColumn, intervals }: Layout, days: PlanDays): HeatMap {
  if (heatColumn === null) return { blocks: [], address: null };
  const { intervalMinutes, people: required } = asked.requirement;
  const perDay = 1440 / intervalMinutes;
  const people = peopleFormat(result.people);
  const own = Array.from({ length: reading.days }, (_, day) => day);
  // Hours in which the centre is closed all through and nobody is there would only make the map longer.
  const alive = Array.from({ length: perDay }, (_, slot) => slot).filter((slot) => own.some((day) => required[day * perDay + slot]! > 0 || result.people[day * perDay + slot]! > 0));
  const header: PlannedCell[] = [{ content: words.heat, style: 'header' }, ...own.map((day): PlannedCell => ({ content: days.shown(day), style: 'number-header', numberFormat: reading.firstDay === null ? '0' : 'ddd mm-dd' }))];
  const rows = alive.map((slot): PlannedCell[] => [
    { content: (slot * intervalMinutes) / 1440, style: 'label', numberFormat: 'hh:mm' },
    ...own.map((day): PlannedCell => {
      const index = day * perDay + slot;
      return { content: `=${intervals.letter('net')}${FIRST_ROW + index}`, sample: result.people[index]! - required[index]!, style: 'formula', numberFormat: `+${people};-${people};0` };
    }),
  ]);
  return {
    blocks: [{ kind: 'cells', at: `${columnName(heatColumn)}${HEADER_ROW}`, rows: [header, ...rows] }],
    address: alive.length === 0 ? null : areaAddress({ row: HEADER_ROW, column: heatColumn + 1, rows: alive.length, columns: own.length }),
  };
}

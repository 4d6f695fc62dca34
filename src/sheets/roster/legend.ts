import { isNight } from '../../core/scheduling/roster/night';
import type { Band, RosterShift } from '../../core/scheduling/rostering/request';
import { headingRow, labelledRow } from '../forecasting/labelled-rows';
import { typedText } from '../forecasting/typed-text';
import type { CellsBlock, PlannedCell } from '../plan';
import * as formulas from './formulas';
import { LEGEND_COLUMNS, legendLetter, SPARE_SHIFTS, type LegendColumn, type RosterLayout } from './layout';
import type { RosterSheetRequest } from './request';

const MINUTES_PER_DAY = 1440;

/** The table of shifts: every formula looks a code up here. Free rows wait for shifts that a planner types. */
export function legend({ asked, words }: RosterSheetRequest, { legendRow, leaveHours }: RosterLayout): CellsBlock[] {
  const firstRow = legendRow + 1;
  const spareFrom = firstRow + asked.shifts.length + 3;
  const marks = (['off', 'leave', 'away'] as const).map((mark): PlannedCell[] => [{ content: words.markName[mark], style: 'label' }, { content: words.mark[mark], style: 'label' }]);
  const spare = Array.from({ length: SPARE_SHIFTS }, (_, index) => shiftRow(null, spareFrom + index, words));
  return [
    {
      kind: 'cells', at: `A${legendRow}`,
      rows: [headingRow(...LEGEND_COLUMNS.map((column) => words.legend[column])), ...asked.shifts.map((shift, index) => shiftRow(shift, firstRow + index, words)), ...marks, ...spare],
    },
    {
      kind: 'cells', at: leaveHours.replace(/\$/g, '').replace('B', 'A'),
      rows: [labelledRow({ label: words.leaveHours, content: asked.rules.leaveHours, style: 'input', numberFormat: '0.0#', unit: '', note: words.leaveHoursNote }).filter((_, place) => place !== 2)],
    },
  ];
}

function shiftRow(shift: RosterShift | null, row: number, words: RosterSheetRequest['words']): PlannedCell[] {
  const at = (column: LegendColumn) => `${legendLetter(column)}${row}`;
  const times = shift && clockTimes(shift);
  const typed = (content: string | number | null, numberFormat?: string): PlannedCell => ({ content, style: 'input', numberFormat });
  const time = (minute: number | null | undefined) => typed(minute === null || minute === undefined ? null : (minute % MINUTES_PER_DAY) / MINUTES_PER_DAY, 'hh:mm');
  return [
    typed(shift && typedText(shift.name)), typed(shift && shift.code), time(times?.start), time(times?.end), time(times?.awayFrom), time(times?.awayTo),
    typed(shift && words.band[shift.band]), typed(shift && shift.paidMinutes / 60, '0.0#'),
    { content: formulas.isNight(at('start'), at('end')), style: 'formula', numberFormat: '0', sample: shift ? Number(isNight(shift)) : '' },
  ];
}

/** Minutes from the midnight of the shift's day. */
export function clockTimes({ startMinute, lengthMinutes, away }: RosterShift) {
  return {
    start: startMinute, end: startMinute + lengthMinutes,
    awayFrom: away && startMinute + away.afterMinutes, awayTo: away && startMinute + away.afterMinutes + away.minutes,
  };
}

export const BANDS: readonly Band[] = ['early', 'day', 'late', 'night'];

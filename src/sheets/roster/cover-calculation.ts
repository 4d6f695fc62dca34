import type { RosterShift } from '../../core/scheduling/rostering/request';
import { columnName } from '../area';
import type { Block, PlannedCell } from '../plan';
import { sheetReference } from '../sheet-reference';
import { COVER_HEADER_ROW, SHIFT_ROWS, type CoverLayout, type ShiftRowName } from './cover-layout';
import * as formulas from './formulas';
import { dayCells, legendLetter, SPARE_SHIFTS, type LegendColumn, type RosterLayout } from './layout';
import { clockTimes } from './legend';
import type { RosterSheetRequest } from './request';

/**
 * How people at work are counted without a look at every person for every interval: people by day and shift, and beside
 * each shift the intervals that it works, into the second day for nights.
 */
export function coverCalculation(request: RosterSheetRequest, roster: RosterLayout, layout: CoverLayout): Block[] {
  const { words: { cover } } = request;
  const at = columnName(layout.calcColumn);
  const codes = roster.shiftRows.map((row, index): PlannedCell => (
    { content: formulas.linkedText(legendCell(request, row, 'code')), style: 'number-header', sample: request.asked.shifts[index]?.code ?? '' }));
  return [
    { kind: 'cells', at: `${at}${COVER_HEADER_ROW}`, rows: [[{ content: cover.counts, style: 'header' }, ...codes], ...shiftRows(request, roster, layout), ...countRows(request, roster, layout)] },
    { kind: 'cells', at: `${at}${layout.worksHeaderRow}`, rows: [[{ content: cover.works, style: 'header' }, ...codes.map((cell, shift) => ({ ...cell, content: formulas.linkedText(`${layout.shiftLetter(shift)}$${COVER_HEADER_ROW}`) }))]] },
    ...worksColumns(request, layout),
  ];
}

const legendCell = ({ names }: RosterSheetRequest, row: number, column: LegendColumn) => sheetReference(names.roster, `${legendLetter(column)}${row}`);

function shiftRows(request: RosterSheetRequest, roster: RosterLayout, layout: CoverLayout): PlannedCell[][] {
  const { asked, words: { cover } } = request;
  const before = nightBefore(request);
  return SHIFT_ROWS.map((name): PlannedCell[] => [
    { content: cover[name], style: 'label' },
    ...roster.shiftRows.map((row, shift): PlannedCell => {
      const of = asked.shifts[shift];
      const cell = (other: ShiftRowName) => `${layout.shiftLetter(shift)}${layout.shiftRow(other)}`;
      const from = (column: LegendColumn) => legendCell(request, row, column);
      const made = (content: string, sample: number | null | undefined): PlannedCell => ({ content, sample: sample ?? '', style: 'link', numberFormat: '0' });
      const times = of && clockTimes(of);
      switch (name) {
        case 'startMinute': return made(formulas.minuteOf(from('start')), times?.start);
        case 'endMinute': return made(formulas.minuteAfter(from('end'), cell('startMinute')), times?.end);
        case 'awayFromMinute': return made(formulas.minuteWithin(from('awayFrom'), cell('startMinute')), times?.awayFrom);
        case 'awayToMinute': return made(formulas.minuteAfter(from('awayTo'), cell('awayFromMinute')), times?.awayTo);
        case 'dayBefore': return { content: before.get(of?.code ?? '') ?? 0, style: 'input', numberFormat: '0' };
      }
    }),
  ]);
}

function countRows({ asked, result, names }: RosterSheetRequest, roster: RosterLayout, layout: CoverLayout): PlannedCell[][] {
  return Array.from({ length: asked.days }, (_, day): PlannedCell[] => [
    { content: asked.firstDay + day, style: 'label', numberFormat: 'ddd mm-dd' },
    ...roster.shiftRows.map((_, shift): PlannedCell => ({
      content: formulas.holders(dayCells(roster, day, names.roster), `${layout.shiftLetter(shift)}$${COVER_HEADER_ROW}`), style: 'link', numberFormat: '0',
      sample: result.cells.filter((line) => line[day] !== '' && line[day] === asked.shifts[shift]?.code).length,
    })),
  ]);
}

/** Minutes from midnight, then a column a shift, each one formula. */
function worksColumns({ asked: { shifts, intervalMinutes } }: RosterSheetRequest, layout: CoverLayout): Block[] {
  const minutes = Array.from({ length: 2 * layout.intervals }, (_, interval) => interval * intervalMinutes);
  const [first, last] = [layout.worksRow(0), layout.worksRow(minutes.length - 1)];
  const letter = columnName(layout.calcColumn);
  return [
    { kind: 'cells', at: `${letter}${first}`, rows: minutes.map((content): PlannedCell[] => [{ content, style: 'label', numberFormat: '0' }]) },
    ...Array.from({ length: shifts.length + SPARE_SHIFTS }, (_, shift): Block => {
      const cell = (name: ShiftRowName) => `${layout.shiftLetter(shift)}${layout.shiftRow(name)}`;
      const of = shifts[shift];
      return {
        kind: 'spill', at: `${layout.shiftLetter(shift)}${first}`, rows: minutes.length, columns: 1, style: 'formula', numberFormat: '0',
        formula: formulas.worksIntervals(`$${letter}${first}:$${letter}${last}`, String(intervalMinutes), cell('startMinute'), cell('endMinute'), cell('awayFromMinute'), cell('awayToMinute')),
        sample: minutes.map((minute) => [of && worksInterval(of, minute, intervalMinutes) ? 1 : 0]),
      };
    }),
  ];
}

/** A shift fills the intervals that it works from beginning to end. */
export function worksInterval(shift: RosterShift, minute: number, length: number): boolean {
  const { start, end, awayFrom, awayTo } = clockTimes(shift);
  return start <= minute && end >= minute + length && (awayFrom === null || awayTo === null || awayTo <= minute || awayFrom >= minute + length);
}

/** Shifts of the day before the first, by code: nights run on into it. */
function nightBefore({ asked: { before } }: RosterSheetRequest): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { cells } of before?.people ?? []) {
    const code = cells.at(-1) ?? '';
    if (code !== '') counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}

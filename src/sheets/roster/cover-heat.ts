import { areaAddress, columnName } from '../area';
import type { Block, PlannedCell } from '../plan';
import type { CoverFigures } from './cover-figures';
import { COVER_HEADER_ROW, type CoverLayout } from './cover-layout';
import type { RosterSheetRequest } from './request';

/** People over and under, interval by day: each column points at its day. Hours before and after anybody is needed or there are left out. */
export function coverHeat({ asked, words }: RosterSheetRequest, layout: CoverLayout, { intervals }: CoverFigures): { readonly blocks: readonly Block[]; readonly address: string | null } {
  const { heatColumn } = layout;
  const open = intervals.filter(({ required, atWork }) => required > 0 || atWork > 0).map(({ interval }) => interval);
  if (heatColumn === null || open.length === 0) return { blocks: [], address: null };
  const first = open.reduce((least, interval) => Math.min(least, interval));
  const rows = open.reduce((most, interval) => Math.max(most, interval)) - first + 1;
  const days = Array.from({ length: asked.days }, (_, day) => day);
  const header: PlannedCell[] = [{ content: words.cover.heat, style: 'header' }, ...days.map((day): PlannedCell => ({ content: asked.firstDay + day, style: 'number-header', numberFormat: 'mm-dd' }))];
  const times = Array.from({ length: rows }, (_, row): PlannedCell[] => [{ content: ((first + row) * asked.intervalMinutes) / 1440, style: 'label', numberFormat: 'hh:mm' }]);
  const net = layout.letter('net');
  return {
    blocks: [
      { kind: 'cells', at: `${columnName(heatColumn)}${COVER_HEADER_ROW}`, rows: [header, ...times] },
      ...days.map((day): Block => ({
        kind: 'spill', at: `${columnName(heatColumn + 1 + day)}${COVER_HEADER_ROW + 1}`, formula: `=${net}${layout.rowOf(day, first)}:${net}${layout.rowOf(day, first + rows - 1)}`,
        rows, columns: 1, style: 'formula', numberFormat: '+0;-0;0', sample: Array.from({ length: rows }, (_, row) => [intervals[day * layout.intervals + first + row]!.net]),
      })),
    ],
    address: areaAddress({ row: COVER_HEADER_ROW, column: heatColumn + 1, rows, columns: asked.days }),
  };
}

import { areaAddress, columnName } from '../area';
import type { Block, PlannedCell } from '../plan';
import type { CoverFigures } from './cover-figures';
import { COVER_HEADER_ROW, type CoverLayout } from './cover-layout';
import type { RosterSheetRequest } from './request';

/** People over and under, interval by day: each cell points at its row. Hours in which nobody is ever needed or there are left out. */
export function coverHeat({ asked, words }: RosterSheetRequest, layout: CoverLayout, { intervals }: CoverFigures): { readonly blocks: readonly Block[]; readonly address: string | null } {
  const { heatColumn } = layout;
  const open = [...new Set(intervals.filter(({ required, atWork }) => required > 0 || atWork > 0).map(({ interval }) => interval))].sort((a, b) => a - b);
  if (heatColumn === null || open.length === 0) return { blocks: [], address: null };
  const days = Array.from({ length: asked.days }, (_, day) => day);
  const header: PlannedCell[] = [{ content: words.cover.heat, style: 'header' }, ...days.map((day): PlannedCell => ({ content: asked.firstDay + day, style: 'number-header', numberFormat: 'mm-dd' }))];
  const rows = open.map((interval): PlannedCell[] => [
    { content: (interval * asked.intervalMinutes) / 1440, style: 'label', numberFormat: 'hh:mm' },
    ...days.map((day): PlannedCell => ({
      content: `=${layout.letter('net')}${layout.rowOf(day, interval)}`, style: 'formula', numberFormat: '+0;-0;0', sample: intervals[day * layout.intervals + interval]!.net,
    })),
  ]);
  return {
    blocks: [{ kind: 'cells', at: `${columnName(heatColumn)}${COVER_HEADER_ROW}`, rows: [header, ...rows] }],
    address: areaAddress({ row: COVER_HEADER_ROW, column: heatColumn + 1, rows: open.length, columns: asked.days }),
  };
}

import type { CellPlace, Finding } from '../../../core/history/call-history';
import { areaAddress, parseArea } from '../../../sheets/area';
import { sheetReference } from '../../../sheets/sheet-reference';
import type { Region } from '../../../workbook/port';
import type { Speech } from '../../language-context';
import { weekdayName, writeTime } from './written-day';

/** A finding in words, without its address. */
export function findingSentence({ code, count, from, to, facts }: Finding, { words, say, locale, numbersIn }: Speech): string {
  const written = (time: string | null) => (time === null ? '' : writeTime(time, numbersIn));
  const span = from === to || to === null ? written(from) : `${written(from)} – ${written(to)}`;
  const weekday = typeof facts['weekday'] === 'number' ? weekdayName(facts['weekday'], locale) : '';
  return say(words.forecast.finding[code], { ...facts, count, from: written(from), to: written(to ?? from), span, weekday });
}

/** Where its cells are on the sheet; undefined where it is about what is not there. */
export function findingAddress({ cells }: Finding, region: Pick<Region, 'sheet' | 'address'>): string | undefined {
  return cells ? placeAddress(cells, region) : undefined;
}

/** Cells of a table that was read, as an address on its sheet. */
export function placeAddress(cells: NonNullable<Finding['cells']>, place: Pick<Region, 'sheet' | 'address'>): string | undefined {
  const area = parseArea(place.address);
  if (!area) return undefined;
  const [top, bottom] = ordered(cells.first.row, cells.last.row);
  const [left, right] = ordered(cells.first.column, cells.last.column);
  const found = { row: area.row + top, column: area.column + left, rows: bottom - top + 1, columns: right - left + 1 };
  return sheetReference(place.sheet, areaAddress(found));
}

function ordered(a: CellPlace['row'], b: CellPlace['row']): readonly [number, number] {
  return a <= b ? [a, b] : [b, a];
}

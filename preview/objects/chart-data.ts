import { generateRandomId } from '@univerjs/core';
import type { Book } from './book';
import type { SeriesModel } from './chart-model';
import type { Area } from './preview-workbook';

/** The types that the page can draw. Excel has more; asking for one of those is refused. */
export const CHART_TYPES = [
  'Line', 'LineMarkers', 'LineStacked', 'ColumnClustered', 'ColumnStacked', 'ColumnStacked100', 'BarClustered', 'BarStacked', 'BarStacked100',
  'Area', 'AreaStacked', 'XYScatter', 'XYScatterLines', 'Pie', 'Doughnut',
] as const;

export function newSeries(name: string, type: string, values: string, categories: string): SeriesModel {
  return { id: generateRandomId(8), name, type, values, categories, colour: '', lineWeight: null, axis: 'Primary' };
}

/**
 * How Excel reads a range: more rows than columns make columns the series; a first row of text names them; a first
 * column of text or dates, or one under a blank corner, is the category axis.
 */
export function seriesOfRange(book: Book, area: Area, by: 'Auto' | 'Columns' | 'Rows', type: string): SeriesModel[] {
  const byRows = by === 'Rows' || (by === 'Auto' && area.columns > area.rows);
  const values = book.cells.values(area);
  const formats = book.cells.formats(area);
  const at = (line: number, place: number): string | number | boolean => (byRows ? values[line]?.[place] : values[place]?.[line]) ?? '';
  const dated = (line: number, place: number): boolean => /[ymdhs]/i.test(((byRows ? formats[line]?.[place] : formats[place]?.[line]) ?? '').replace(/"[^"]*"|\[[^\]]*\]|General/gi, ''));
  const lines = byRows ? area.rows : area.columns;
  const places = byRows ? area.columns : area.rows;

  const headed = lines > 0 && typeof at(lines - 1, 0) === 'string' && at(lines - 1, 0) !== '';
  const from = headed ? 1 : 0;
  const labelled = lines > 1 && ((typeof at(0, from) === 'string' && at(0, from) !== '') || dated(0, from) || (headed && at(0, 0) === ''));
  const slice = (line: number): string => {
    const cut = byRows
      ? { ...area, row: area.row + line, rows: 1, column: area.column + from, columns: places - from }
      : { ...area, column: area.column + line, columns: 1, row: area.row + from, rows: places - from };
    return book.addressOf(cut);
  };
  const series: SeriesModel[] = [];
  for (let line = labelled ? 1 : 0; line < lines; line += 1) {
    const name = headed ? String(at(line, 0)) : `Series${series.length + 1}`;
    series.push(newSeries(name, type, slice(line), labelled ? slice(0) : ''));
  }
  return series;
}

import { findFigures, readFigures, type ChosenFigures, type FigureColumns, type Figures, type IndicatorNamed } from '../../../core/kpi/figures';
import { indicatorNamed } from '../../../sheets/kpi/indicator-named';
import type { TableSource } from '../../../sheets/table-source';
import type { Region } from '../../../workbook/port';

/** Two years of a hundred agents by the month. */
export const MOST_ROWS = 2500;

/** What a planner's table of figures turned out to be. */
export interface FiguresAnalysis {
  readonly columns: FigureColumns;
  readonly figures: Figures;
  readonly source: TableSource & { readonly columns: FigureColumns };
}

let named: IndicatorNamed | undefined;

/** The catalogue by its names in all languages, made when it is first asked for. */
export function knownIndicators(): IndicatorNamed {
  return (named ??= indicatorNamed());
}

export function analyseFigures(region: Region, chosen: ChosenFigures): FiguresAnalysis {
  const columns = findFigures(region.values, knownIndicators(), chosen);
  const { sheet, address, table, wholeBlock } = region;
  return {
    columns, figures: readFigures(region.values, region.numberFormats, columns),
    source: { sheet, address, ...(table !== undefined && { table }), wholeBlock, headerRows: columns.headerRows, headers: headersOf(region, columns), columns },
  };
}

/** What stands above the columns that are used: to know the table again. */
function headersOf({ values }: Region, { headerRows, keys, indicators }: FigureColumns): Record<number, string> {
  if (headerRows === 0) return {};
  const used = [...Object.values(keys).filter((column) => column !== null), ...indicators.map(({ column }) => column)];
  return Object.fromEntries(used.map((column) => [column, String(values[headerRows - 1]?.[column] ?? '')]));
}

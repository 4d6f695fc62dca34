import { columnName } from '../../area';
import type { Block, PlannedCell, StyleName } from '../../plan';
import type { Band } from '../layout';

type Shown = string | number;

/** A column of a band: typed values, one formula that spills, or a formula for each row. */
export interface BandColumn {
  readonly header: Shown;
  readonly headerFormat?: string;
  readonly shown: readonly Shown[];
  /** Spills from the first row. */
  readonly formula?: string;
  /** Of each row of the sheet. */
  readonly each?: (row: number) => string;
  readonly numberFormat?: string;
  readonly style?: StyleName;
}

/** A band's columns with their headers. */
export function bandBlocks(band: Band, columns: Readonly<Record<string, BandColumn>>): Block[] {
  const header: PlannedCell[] = band.keys.map((key) => ({ content: columns[key]!.header, style: 'header', numberFormat: columns[key]!.headerFormat }));
  return [
    { kind: 'cells', at: `${columnName(band.first)}${band.row - 1}`, rows: [header] },
    ...band.keys.flatMap((key): Block[] => {
      const { shown, formula, each, numberFormat, style = 'formula' } = columns[key]!;
      const at = `${band.letter(key)}${band.row}`;
      if (shown.length === 0) return [];
      if (formula !== undefined) return [{ kind: 'spill', at, formula, rows: shown.length, columns: 1, numberFormat, style, sample: shown.map((value) => [value]) }];
      const rows = shown.map((value, index): PlannedCell[] => [each ? { content: each(band.row + index), sample: value, numberFormat, style } : { content: value === '' ? null : value, numberFormat, style }]);
      return [{ kind: 'cells', at, rows }];
    }),
  ];
}

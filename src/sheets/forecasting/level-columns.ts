import { cellAddress } from '../area';
import type { Block } from '../plan';
import { columnBlocks, columnCells } from './column-block';
import type { ForecastRow } from './forecast-rows';
import * as formulas from './formulas';
import type { ForecastWords } from './request';

export interface LevelCells {
  readonly blocks: readonly Block[];
  readonly widths: readonly number[];
  /** The levels themselves, above the columns. */
  readonly choices: string;
  /** What a formula takes for the bound at the level that is asked for. */
  readonly shown: (level: string, bound: 'low' | 'high') => string;
}

/** The model's ranges as values, low and high for each level; the level stands as a number above each. */
export function levelColumns(levels: readonly number[], rows: readonly ForecastRow[], words: ForecastWords, firstColumn: number, headerRow: number): LevelCells {
  const bounds = ['low', 'high'] as const;
  const all = levels.flatMap((level, index) => bounds.map((bound) => ({ level, index, bound })));
  const columns = all.map(({ index, bound, level }) => ({
    header: words.level[bound].replace('{level}', `${Math.round(level * 1000) / 10}%`), width: 10, numberFormat: '#,##0.0',
    shown: rows.map(({ mean, ranges }) => ranges[index]?.[bound] ?? mean),
  }));
  const levelRow = headerRow - 1;
  const above: Block = {
    kind: 'cells', at: cellAddress(levelRow - 1, firstColumn), rows: [all.map(({ level }) => ({ content: level, style: 'note', numberFormat: '0%' }))],
  };
  const absolute = (index: number) => cellAddress(levelRow - 1, firstColumn + index).replace(/([A-Z]+)(\d+)/, '$$$1$$$2');
  return {
    blocks: [above, ...columnBlocks(columns, firstColumn, headerRow)],
    widths: columns.map(({ width }) => width),
    choices: `${absolute(0)}:${absolute(all.length - 1)}`,
    shown: (level, bound) => {
      const places = all.flatMap((one, place) => (one.bound === bound ? [place] : []));
      return formulas.bound(level, places.map(absolute), places.map((place) => columnCells(firstColumn + place, headerRow + 1, rows.length)));
    },
  };
}

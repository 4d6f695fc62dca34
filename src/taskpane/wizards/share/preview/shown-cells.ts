import type { ConvertedCell } from '../../../../sheets/share/conversion';
import { isKept } from '../ways/tally';

/** What the list of cells is narrowed to. */
export type Show = 'all' | 'changed' | 'kept' | 'warned';

export const SHOWS: readonly Show[] = ['all', 'changed', 'kept', 'warned'];

const IS: Readonly<Record<Show, (cell: ConvertedCell) => boolean>> = {
  all: () => true,
  changed: ({ after }) => after.kind !== 'values',
  kept: isKept,
  warned: ({ warnings }) => warnings.length > 0,
};

export function countShown(cells: readonly ConvertedCell[], show: Show): number {
  return cells.filter(IS[show]).length;
}

/** The cells of a sort that have these words in their sheet, address or formulas. */
export function shownCells(cells: readonly ConvertedCell[], show: Show, search: string): readonly ConvertedCell[] {
  const sought = search.trim().toLowerCase();
  const sort = cells.filter(IS[show]);
  return sought === '' ? sort : sort.filter((cell) => [`${cell.sheet}!${cell.address}`, cell.before, firstAfter(cell)].some((text) => text.toLowerCase().includes(sought)));
}

/** The formula that takes the place of the old one, the first of several; blank where values do. */
export function firstAfter({ after }: ConvertedCell): string {
  if (after.kind === 'spill') return after.formula;
  return after.kind === 'formulas' ? after.formulas[0]?.[0] ?? '' : '';
}

import { cellAddress, parseArea } from '../../../sheets/area';
import type { BookValue } from '../../../sheets/share/book';
import type { ConvertedCell } from '../../../sheets/share/conversion';
import type { Agreement, Selection } from '../../port';
import type { ReadCells } from '../cells/read-cells';

/** Compares what the cells show now with what the add-in showed, those of spills one by one. */
export function agreementOf(cells: readonly ConvertedCell[], now: Pick<ReadCells, 'value'>): Agreement {
  let [compared, largest] = [0, 0];
  let at: Selection | undefined;
  const unlike: Agreement['unlike'][number][] = [];
  for (const { sheet, address, values } of cells) {
    const anchor = parseArea(address)!;
    values.forEach((line, down) => line.forEach((before, across) => {
      const [row, column] = [anchor.row + down, anchor.column + across];
      const after = now.value(sheet, row, column);
      const place = { sheet, address: cellAddress(row, column) };
      compared += 1;
      const difference = differenceOf(before, after);
      if (difference === undefined) unlike.push({ ...place, before, after });
      else if (difference > largest) [largest, at] = [difference, place];
    }));
  }
  return { cells: compared, largest, ...(at && { at }), unlike };
}

/** Relative, of numbers; of anything else 0 or none at all. */
function differenceOf(before: BookValue, after: BookValue): number | undefined {
  if (before === after) return 0;
  if (typeof before !== 'number' || typeof after !== 'number') return undefined;
  return Math.abs(after - before) / (Math.abs(before) || 1);
}

import { parseArea } from '../../../sheets/area';
import type { Steps } from '../../write/progress';
import { enterCells } from '../cells/enter-cells';
import type { Filled } from '../cells/filled';
import { changeName, nameItem } from '../names';
import { putNotes } from '../notes';
import type { RememberedCell, WayBackMemory } from './memory';

/** The formula in its own cell, and blanks where the conversion filled what it spilled. */
export function filledBefore({ sheet, address, before, after }: RememberedCell): Filled {
  const { row, column } = parseArea(address)!;
  const contents = after.map((line, down) => line.map((_, across) => (down + across === 0 ? before : '')));
  return { sheet, area: { row, column, rows: contents.length, columns: contents[0]?.length ?? 1 }, contents };
}

/** Puts formulas, names and notes back as they were before a conversion. Its sheets and definitions are another matter. */
export async function restoreContents(context: Excel.RequestContext, memory: Pick<WayBackMemory, 'cells' | 'names' | 'notes'>, steps?: Steps): Promise<void> {
  await enterCells(context, memory.cells.map(filledBefore), steps);
  for (const { name, sheet, before } of memory.names) await changeName(context, { name, sheet }, before);
  await putNotes(context, memory.notes.map(({ sheet, address, before }) => ({ sheet, address, content: before })));
}

export async function deleteNames(context: Excel.RequestContext, names: readonly string[]): Promise<void> {
  // Those that lean on others go first.
  for (const name of [...names].reverse()) {
    const item = nameItem(context, { name });
    item.load('name');
    await context.sync();
    if (item.isNullObject) continue;
    item.delete();
    await context.sync();
  }
}

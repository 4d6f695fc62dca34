import { cellAddress } from '../../sheets/area';
import { blockArea } from '../../sheets/footprint';
import type { SheetPlan } from '../../sheets/plan';
import type { Steps } from './progress';

const PAUSE_MS = 200;
const MOST_PAUSES = 600;

/**
 * Waits until the sheet's own formulas have values. Functions of an add-in answer after the write is done: until then
 * their cells show #BUSY!. Past two minutes the sheet is left to finish by itself.
 */
export async function settle(context: Excel.RequestContext, sheet: Excel.Worksheet, plan: SheetPlan, steps: Steps): Promise<void> {
  const corners = plan.blocks.filter((block) => block.kind === 'spill').map(blockArea);
  for (let pause = 0; pause < MOST_PAUSES; pause += 1) {
    steps.next('recalculating');
    const ranges = corners.map((area) => sheet.getRange(cellAddress(area.row, area.column)));
    for (const range of ranges) range.load('values');
    await context.sync();
    if (!ranges.some((range) => range.values[0]?.[0] === '#BUSY!')) return;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

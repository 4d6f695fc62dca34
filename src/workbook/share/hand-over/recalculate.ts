import type { ConvertedCell } from '../../../sheets/share/conversion';
import type { Agreement } from '../../port';
import type { Steps } from '../../write/progress';
import { readCells } from '../cells/read-cells';
import { agreementOf } from './agreement';
import { areaOf } from './look';

const PAUSE_MS = 200;
const MOST_PAUSES = 600;

/** Has Excel calculate everything anew, waits for it, and compares. Past two minutes what is there is compared. */
export async function recalculate(context: Excel.RequestContext, cells: readonly ConvertedCell[], steps: Steps): Promise<Agreement> {
  const { application } = context.workbook;
  application.calculate('Full');
  await context.sync();
  for (let pause = 0; pause < MOST_PAUSES; pause += 1) {
    steps.next('recalculating');
    application.load('calculationState');
    await context.sync();
    if (application.calculationState === 'Done') break;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  return agreementOf(cells, await readCells(context, cells.map((cell) => ({ sheet: cell.sheet, area: areaOf(cell) }))));
}

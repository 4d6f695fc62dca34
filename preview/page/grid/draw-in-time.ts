import { ICommandService } from '@univerjs/core';
import { IRenderManagerService, SheetSkeletonManagerService } from '@univerjs/preset-sheets-core';
import type { Book } from '../../objects/book';
import { SET_LOOKS } from '../../objects/looks';

/**
 * Univer draws the grid again after every command. While the add-in's work goes on it is not drawn at all, as Excel's own
 * screen is held then; and however many looks were set, the sheet is laid out once for a frame. Answers how to stop.
 */
export function drawInTime(book: Book): () => void {
  const { injector, unitId } = book;
  const render = injector.get(IRenderManagerService).getRenderById(unitId);
  const stopWork = book.calculation.onWork((working) => {
    if (render) render.engine.renderEvenInBackground = !working;
  });
  let frame = 0;
  const layOut = (): void => {
    frame = 0;
    const skeletons = render?.with(SheetSkeletonManagerService);
    const shown = { sheetId: book.sheets.active().getSheetId() };
    skeletons?.makeDirty(shown, true);
    skeletons?.setCurrent(shown);
  };
  const layOutSoon = (): void => {
    if (frame === 0) frame = requestAnimationFrame(layOut);
  };
  const looks = injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
    if (id === SET_LOOKS && (params as { subUnitId: string }).subUnitId === book.sheets.active().getSheetId()) layOutSoon();
  });
  const stopConditions = book.conditionalLooks.onChange(layOutSoon);
  return () => {
    stopWork();
    looks.dispose();
    stopConditions();
    cancelAnimationFrame(frame);
  };
}

import { IRenderManagerService, SHEET_VIEWPORT_KEY, SheetSkeletonManagerService } from '@univerjs/preset-sheets-core';
import type { FUniver } from '@univerjs/core/facade';
import type { Univer } from '@univerjs/core';

/** Where the sheet in front lies on the screen: enough to put something over its cells. Pixels relative to the canvas. */
export interface SheetView {
  readonly sheetId: string;
  readonly scale: number;
  readonly headerWidth: number;
  readonly headerHeight: number;
  readonly scrollX: number;
  readonly scrollY: number;
  /** Size of the frozen cells, unscaled. */
  readonly frozenWidth: number;
  readonly frozenHeight: number;
  readonly canvas: DOMRect;
  cellBox(row: number, column: number): Box;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export function sheetView(univer: Univer, univerAPI: FUniver): SheetView | undefined {
  const book = univerAPI.getActiveWorkbook();
  const sheet = book?.getActiveSheet();
  const render = book && univer.__getInjector().get(IRenderManagerService).getRenderById(book.getId());
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  const main = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  const canvas = render?.engine.getCanvasElement();
  if (!sheet || !render || !skeleton || !main || !canvas) return undefined;
  const frozen = sheet.getFreeze();
  const corner = skeleton.getNoMergeCellWithCoordByIndex(Math.max(0, frozen.ySplit), Math.max(0, frozen.xSplit));
  return {
    sheetId: sheet.getSheetId(),
    scale: render.scene.getAncestorScale().scaleX,
    headerWidth: skeleton.rowHeaderWidth,
    headerHeight: skeleton.columnHeaderHeight,
    scrollX: main.viewportScrollX,
    scrollY: main.viewportScrollY,
    frozenWidth: frozen.xSplit > 0 ? corner.startX - skeleton.rowHeaderWidth : 0,
    frozenHeight: frozen.ySplit > 0 ? corner.startY - skeleton.columnHeaderHeight : 0,
    canvas: canvas.getBoundingClientRect(),
    cellBox: (row, column) => {
      const cell = skeleton.getCellWithCoordByIndex(row, column);
      return {
        left: cell.mergeInfo.startX - skeleton.rowHeaderWidth,
        top: cell.mergeInfo.startY - skeleton.columnHeaderHeight,
        width: cell.mergeInfo.endX - cell.mergeInfo.startX,
        height: cell.mergeInfo.endY - cell.mergeInfo.startY,
      };
    },
  };
}

/** A box given in sheet pixels, on the screen: what starts in the frozen part stays, the rest scrolls. */
export function onScreen(box: Box, view: SheetView): Box {
  const scrollX = box.left < view.frozenWidth ? 0 : view.scrollX;
  const scrollY = box.top < view.frozenHeight ? 0 : view.scrollY;
  return {
    left: (view.headerWidth + box.left - scrollX) * view.scale,
    top: (view.headerHeight + box.top - scrollY) * view.scale,
    width: box.width * view.scale,
    height: box.height * view.scale,
  };
}

/** The part of the canvas in which a box may show: right of and below the headers, and the frozen cells if it scrolls. */
export function clipOf(box: Box, view: SheetView): { left: number; top: number } {
  return {
    left: (view.headerWidth + (box.left < view.frozenWidth ? 0 : view.frozenWidth)) * view.scale,
    top: (view.headerHeight + (box.top < view.frozenHeight ? 0 : view.frozenHeight)) * view.scale,
  };
}

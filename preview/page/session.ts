import { numfmt } from '@univerjs/core';
import type { WorkbookContent } from '../files/workbook-content';
import type { Book } from '../objects/book';
import { OFFICE_TAG, type Appearance } from './appearance';
import { ChartLayer } from './charts/chart-layer';
import { sheetView } from './charts/geometry';
import { ErrorNote } from './parts/error-note';
import { openInGrid } from './grid/content-to-grid';
import { drawConditions } from './grid/draw-conditions';
import { drawInTime } from './grid/draw-in-time';
import { createGrid, setGridLocale, type Grid } from './grid/create-grid';
import { WORDING } from './wording';

/** One open workbook on the page: the grid, the object model over it, and what is laid over its cells. */
export interface Session {
  readonly grid: Grid;
  readonly workbook: Book;
  setAppearance(appearance: Appearance): void;
  dispose(): void;
}

export interface SessionOptions {
  /** Univer fills this element. */
  readonly gridHost: HTMLElement;
  /** Lies exactly over the canvas of the grid and lets the pointer through. */
  readonly layerHost: HTMLElement;
  readonly appearance: Appearance;
  readonly content: WorkbookContent;
}

export function startSession({ gridHost, layerHost, appearance, content }: SessionOptions): Session {
  const grid = createGrid(gridHost, appearance.locale, appearance.theme !== 'light');
  const { univer, univerAPI } = grid;
  const workbook = openInGrid(grid, content, OFFICE_TAG[appearance.locale]);
  const charts = new ChartLayer(layerHost, workbook, (pattern, value) => numfmt.format(pattern, value, { throws: false }), appearance.theme);
  const note = new ErrorNote(layerHost, workbook, WORDING[appearance.locale]);
  const view = (): ReturnType<typeof sheetView> => sheetView(univer, univerAPI);
  const place = (): void => {
    const current = view();
    if (current) fitLayer(layerHost, gridHost, current.canvas);
    charts.place(current);
    note.place(current);
  };
  const draw = soon(() => {
    place();
    charts.draw(view());
    note.update(view());
  });
  const stops = listen(grid, workbook, gridHost, soon(place), draw);
  draw();
  return {
    grid,
    workbook,
    setAppearance(next) {
      setGridLocale(grid, next.locale);
      univerAPI.toggleDarkMode(next.theme !== 'light');
      charts.setTheme(next.theme);
      note.setWording(WORDING[next.locale]);
      draw();
    },
    dispose() {
      stops.forEach((stop) => stop());
      charts.dispose();
      note.dispose();
      workbook.dispose();
    },
  };
}

function listen({ univerAPI }: Grid, workbook: Book, gridHost: HTMLElement, place: () => void, draw: () => void): (() => void)[] {
  const { Event } = univerAPI;
  const resize = new ResizeObserver(place);
  resize.observe(gridHost);
  const disposables = [
    univerAPI.addEvent(Event.Scroll, place),
    univerAPI.addEvent(Event.SheetZoomChanged, draw),
    univerAPI.addEvent(Event.SheetSkeletonChanged, draw),
    univerAPI.addEvent(Event.ActiveSheetChanged, draw),
    univerAPI.addEvent(Event.SheetEditStarted, () => workbook.setCellEditing(true)),
    univerAPI.addEvent(Event.SheetEditEnded, () => workbook.setCellEditing(false)),
  ];
  return [
    () => resize.disconnect(),
    () => disposables.forEach((each) => each.dispose()),
    drawConditions(workbook),
    drawInTime(workbook),
    workbook.charts.onChange(draw),
    workbook.functionErrors.onChange(draw),
    workbook.onHappening(draw),
    workbook.calculation.onCalculated(draw),
  ];
}

function fitLayer(layer: HTMLElement, gridHost: HTMLElement, canvas: DOMRect): void {
  const home = gridHost.getBoundingClientRect();
  Object.assign(layer.style, {
    left: `${canvas.left - home.left}px`,
    top: `${canvas.top - home.top}px`,
    width: `${canvas.width}px`,
    height: `${canvas.height}px`,
  });
}

/**
 * Many events of one edit make one redraw. Univer tells of a scroll before it has moved its viewport, hence once more in
 * the frame after.
 */
function soon(work: () => void): () => void {
  let frames = 0;
  const step = (): void => {
    work();
    frames -= 1;
    if (frames > 0) requestAnimationFrame(step);
  };
  return () => {
    if (frames === 0) requestAnimationFrame(step);
    frames = 2;
  };
}

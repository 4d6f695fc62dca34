import { numfmt } from '@univerjs/core';
import type { WorkbookContent } from '../files/workbook-content';
import type { Book } from '../objects/book';
import { OFFICE_TAG, type Appearance } from './appearance';
import { ChartLayer } from './charts/chart-layer';
import { sheetView } from './charts/geometry';
import { CellNote } from './parts/cell-note';
import { ChoiceList } from './parts/choice-list';
import { EntryPrompt } from './parts/entry-prompt';
import { ErrorNote } from './parts/error-note';
import { openInGrid } from './grid/content-to-grid';
import { drawConditions } from './grid/draw-conditions';
import { drawInTime } from './grid/draw-in-time';
import { holdToRules, type AskAboutEntry } from './grid/hold-to-rules';
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
  readonly askAboutEntry: AskAboutEntry;
}

export function startSession({ gridHost, layerHost, appearance, content, askAboutEntry }: SessionOptions): Session {
  const grid = createGrid(gridHost, appearance.locale, appearance.theme !== 'light');
  const { univer, univerAPI } = grid;
  const workbook = openInGrid(grid, content, OFFICE_TAG[appearance.locale]);
  const charts = new ChartLayer(layerHost, workbook, (pattern, value) => numfmt.format(pattern, value, { throws: false }), appearance.theme);
  const note = new ErrorNote(layerHost, workbook, WORDING[appearance.locale]);
  const choices = new ChoiceList(layerHost, gridHost, workbook, WORDING[appearance.locale]);
  // The list comes before the prompt, which makes way for it.
  const overCell = [note, choices, new EntryPrompt(layerHost, workbook), new CellNote(layerHost, workbook)];
  const view = (): ReturnType<typeof sheetView> => sheetView(univer, univerAPI);
  const place = (): void => {
    const current = view();
    if (current) fitLayer(layerHost, gridHost, current.canvas);
    charts.place(current);
    overCell.forEach((part) => part.place(current));
  };
  const draw = soon(() => {
    place();
    charts.draw(view());
    overCell.forEach((part) => part.update(view()));
  });
  const stops = [...listen(grid, workbook, gridHost, soon(place), draw), holdToRules(workbook, askAboutEntry)];
  draw();
  return {
    grid,
    workbook,
    setAppearance(next) {
      setGridLocale(grid, next.locale);
      univerAPI.toggleDarkMode(next.theme !== 'light');
      charts.setTheme(next.theme);
      note.setWording(WORDING[next.locale]);
      choices.setWording(WORDING[next.locale]);
      draw();
    },
    dispose() {
      stops.forEach((stop) => stop());
      charts.dispose();
      overCell.forEach((part) => part.dispose());
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
    workbook.state.onChange('notes', draw),
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

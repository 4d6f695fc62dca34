import type { BookState } from './book-state';
import type { ChartModel } from './chart-model';
import type { ChartShelf } from './preview-workbook';
import { HostError } from './host-error';
import type { UndoHistory } from './undo-history';

/** The charts of the workbook, part of its undoable state. */
export class Charts implements ChartShelf {
  constructor(private readonly state: BookState, private readonly history: UndoHistory) {}

  all(): readonly ChartModel[] {
    return this.state.get('charts');
  }

  list(sheetId: string): readonly ChartModel[] {
    return this.all().filter((chart) => chart.sheetId === sheetId);
  }

  get(id: string): ChartModel {
    const chart = this.all().find((known) => known.id === id);
    if (!chart) throw new HostError('InvalidBinding');
    return chart;
  }

  add(chart: ChartModel): void {
    this.state.set(this.history, 'charts', [...this.all(), chart]);
  }

  change(id: string, change: (chart: ChartModel) => Partial<ChartModel>): void {
    this.get(id);
    this.state.set(this.history, 'charts', this.all().map((chart) => (chart.id === id ? { ...chart, ...change(chart) } : chart)));
  }

  move(id: string, place: { top: number; left: number; width: number; height: number }): void {
    this.history.byUser(() => this.change(id, () => place));
  }

  remove(id: string): void {
    this.history.byUser(() => this.drop(id));
  }

  drop(id: string): void {
    this.state.set(this.history, 'charts', this.all().filter((chart) => chart.id !== id));
  }

  onChange(listener: () => void): () => void {
    return this.state.onChange('charts', listener);
  }
}

import type { ECharts } from 'echarts/core';
import { init } from './echarts';
import type { ChartModel } from '../../objects/chart-model';
import type { Area, PreviewWorkbook } from '../../objects/preview-workbook';
import type { PageTheme } from '../appearance';
import { chartOption, pixels, type Cell, type ChartData, type FormatNumber } from './chart-option';
import { clipOf, onScreen, type SheetView } from './geometry';

/** The charts of the sheet in front, laid over its cells. They scroll and zoom with them and follow their values. */
export class ChartLayer {
  private readonly drawn = new Map<string, { frame: HTMLElement; picture: ECharts; shown: string }>();
  private theme: PageTheme;

  constructor(
    private readonly host: HTMLElement,
    private readonly workbook: PreviewWorkbook,
    private readonly format: FormatNumber,
    theme: PageTheme,
  ) {
    this.theme = theme;
  }

  setTheme(theme: PageTheme): void {
    this.theme = theme;
  }

  /** Puts every chart where its cells now are. Cheap: called on each scroll. */
  place(view: SheetView | undefined): void {
    const charts = view ? this.workbook.charts.list(view.sheetId) : [];
    this.dropAllBut(charts);
    if (!view) return;
    for (const chart of charts) this.placeOne(chart, view);
  }

  /** Reads every range again and redraws what has changed. */
  draw(view: SheetView | undefined): void {
    this.place(view);
    if (!view) return;
    for (const chart of this.workbook.charts.list(view.sheetId)) {
      const entry = this.drawn.get(chart.id);
      if (!entry) continue;
      const data = this.read(chart);
      const shown = JSON.stringify([chart, data, this.theme]);
      if (entry.shown === shown) continue;
      entry.shown = shown;
      entry.frame.setAttribute('aria-label', chart.title.text || chart.name);
      entry.picture.setOption(chartOption(chart, data, this.theme, this.format), { notMerge: true });
    }
  }

  dispose(): void {
    this.dropAllBut([]);
  }

  private placeOne(chart: ChartModel, view: SheetView): void {
    const { frame, picture } = this.drawn.get(chart.id) ?? this.add(chart);
    const sheetBox = { left: pixels(chart.left), top: pixels(chart.top), width: pixels(chart.width), height: pixels(chart.height) };
    const box = onScreen(sheetBox, view);
    const clip = clipOf(sheetBox, view);
    // Drawn at its own size and scaled as a whole, as the cells around it are.
    Object.assign(frame.style, {
      width: `${sheetBox.width}px`,
      height: `${sheetBox.height}px`,
      transform: `translate(${box.left}px, ${box.top}px) scale(${view.scale})`,
      clipPath: `inset(${Math.max(0, clip.top - box.top) / view.scale}px 0 0 ${Math.max(0, clip.left - box.left) / view.scale}px)`,
    });
    if (picture.getWidth() !== Math.round(sheetBox.width) || picture.getHeight() !== Math.round(sheetBox.height)) {
      picture.resize({ width: Math.round(sheetBox.width), height: Math.round(sheetBox.height) });
    }
  }

  private add(chart: ChartModel): { frame: HTMLElement; picture: ECharts; shown: string } {
    const frame = document.createElement('div');
    frame.className = 'chart';
    frame.setAttribute('role', 'img');
    frame.dataset['chart'] = chart.name;
    this.host.append(frame);
    const picture = init(frame, { width: Math.round(pixels(chart.width)), height: Math.round(pixels(chart.height)) });
    const entry = { frame, picture, shown: '' };
    this.drawn.set(chart.id, entry);
    return entry;
  }

  private dropAllBut(charts: readonly ChartModel[]): void {
    for (const [id, { frame, picture }] of this.drawn) {
      if (charts.some((chart) => chart.id === id)) continue;
      picture.dispose();
      frame.remove();
      this.drawn.delete(id);
    }
  }

  private read(chart: ChartModel): ChartData {
    return {
      series: chart.series.map((series) => {
        const categories = this.workbook.resolve(series.categories, chart.sheetId);
        return {
          values: this.cells(this.workbook.resolve(series.values, chart.sheetId)),
          categories: this.cells(categories),
          categoryFormat: categories ? this.patternAt(categories) : '',
        };
      }),
    };
  }

  private cells(area: Area | undefined): Cell[] {
    return area ? this.workbook.readValues(area).flat() : [];
  }

  private patternAt(area: Area): string {
    const sheet = this.workbook.univerAPI.getActiveWorkbook()?.getSheetBySheetId(area.sheetId);
    return sheet?.getRange(area.row, area.column).getNumberFormat() ?? '';
  }
}

/** A chart as the workbook holds it: ranges, not numbers. The page draws it from the cells and follows them. */
export interface ChartModel {
  readonly id: string;
  name: string;
  sheetId: string;
  /** Excel's chart type, such as `Line`, `ColumnClustered`, `Area`, `ColumnStacked`, `BarClustered`, `XYScatter`, `Pie`. */
  type: string;
  title: { text: string; visible: boolean };
  legend: { visible: boolean; position: string };
  /** In points from the top-left corner of the sheet. */
  top: number;
  left: number;
  width: number;
  height: number;
  axes: { category: AxisModel; value: AxisModel; secondaryValue: AxisModel };
  series: SeriesModel[];
}

export interface AxisModel {
  title: { text: string; visible: boolean };
  minimum: number | null;
  maximum: number | null;
  numberFormat: string;
  visible: boolean;
  /** Where the labels stand; beside the axis where nothing is said. */
  labels?: AxisLabels;
}

export const AXIS_LABELS = ['NextToAxis', 'High', 'Low', 'None'] as const;
export type AxisLabels = (typeof AXIS_LABELS)[number];

export interface SeriesModel {
  readonly id: string;
  name: string;
  /** Differs from the chart's own in a combination chart. */
  type: string;
  /** With sheet, `'Staffing'!C12:C59`. */
  values: string;
  categories: string;
  /** `#rrggbb`, `none` where it is not filled; empty where nobody chose one. */
  colour: string;
  lineWeight: number | null;
  axis: 'Primary' | 'Secondary';
}

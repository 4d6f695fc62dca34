/**
 * What to write, as plain data. A wizard makes a plan, the pane shows it, the writer carries it out: nobody else
 * decides what lands in the workbook. Addresses are A1 style without a sheet name unless stated.
 */
export interface Plan {
  /** The wizard that made it, such as `staffing`. */
  readonly job: string;
  readonly sheets: readonly SheetPlan[];
  readonly names: readonly NamePlan[];
  /** Remembered in the workbook so that the wizard can be reopened and refreshed. Plain JSON; null where there is nothing to reopen. */
  readonly memory: unknown;
}

export interface SheetPlan {
  /** The name wanted, at most 31 characters. */
  readonly name: string;
  readonly blocks: readonly Block[];
  readonly tables: readonly TablePlan[];
  readonly charts: readonly ChartPlan[];
  readonly formats: readonly FormatPlan[];
  /** Looks that follow what a cell shows; of several that apply the first counts. */
  readonly conditions?: readonly ConditionPlan[];
  readonly validations?: readonly ValidationPlan[];
  /** Column widths in characters of the default font, from column A. */
  readonly columnWidths: readonly number[];
  /** In points, by row number; rows that are not named keep their own. */
  readonly rowHeights?: Readonly<Record<number, number>>;
  readonly freeze?: { readonly rows: number; readonly columns: number };
  /** When it is handed over, everything but its inputs is locked, without a password. */
  readonly protect?: true;
  /** What reopens this sheet by itself, where it is more than a part of its plan; kept as the memory of a plan is. */
  readonly memory?: unknown;
}

/** Cells side by side, or one formula that spills. */
export type Block = CellsBlock | SpillBlock;

export interface CellsBlock {
  readonly kind: 'cells';
  /** Top-left cell. */
  readonly at: string;
  readonly rows: readonly (readonly PlannedCell[])[];
}

export interface SpillBlock {
  readonly kind: 'spill';
  readonly at: string;
  readonly formula: string;
  readonly rows: number;
  readonly columns: number;
  readonly style?: StyleName;
  readonly numberFormat?: string;
  /** The first values, computed by the core, for the preview in the pane. Not written. */
  readonly sample: readonly (readonly (string | number)[])[];
}

export interface PlannedCell {
  /** A constant, or nothing for an empty cell. Text starting with `=` is a formula. */
  readonly content: string | number | boolean | null;
  readonly style?: StyleName;
  readonly numberFormat?: string;
  /** What a formula is expected to show, for the preview in the pane. Not written. */
  readonly sample?: string | number;
}

export interface TablePlan {
  readonly name: string;
  readonly address: string;
  readonly style?: string;
}

export interface ChartPlan {
  readonly name: string;
  readonly type: 'Line' | 'ColumnClustered' | 'Area' | 'AreaStacked' | 'LineMarkers' | 'ColumnStacked' | 'ColumnStacked100' | 'BarClustered';
  /** A sentence: what the chart says. */
  readonly title: string;
  readonly categories: string;
  readonly series: readonly ChartSeriesPlan[];
  /** Cells that the chart covers. */
  readonly place: { readonly topLeft: string; readonly bottomRight: string };
  readonly valueAxisTitle?: string;
  readonly secondaryAxisTitle?: string;
  readonly categoryAxisTitle?: string;
  /** How the axes write their numbers; as the cells do where nothing is said. */
  readonly valueFormat?: string;
  readonly secondaryFormat?: string;
  readonly categoryFormat?: string;
  /** Bars have their length from zero, however close together they end: left alone, Excel may begin elsewhere. */
  readonly fromZero?: boolean;
  /** Bars to both sides of zero: labels stand at the edge, where no bar runs through them. */
  readonly labelsAtEdge?: boolean;
}

export interface ChartSeriesPlan {
  readonly name: string;
  readonly values: string;
  readonly colour: string;
  readonly type?: ChartPlan['type'];
  /** Takes its room in a stack without being drawn: what lies on it floats, as the band of a range. */
  readonly blank?: boolean;
  /** Draw against a second axis at the right. */
  readonly secondary?: boolean;
  /** What it stands for, so that the pane draws the same thing the same way everywhere: required agents as steps. */
  readonly role?: 'calls' | 'required' | 'scheduled' | 'over' | 'under';
}

export interface FormatPlan {
  readonly address: string;
  readonly style?: StyleName;
  readonly numberFormat?: string;
}

export interface ConditionPlan {
  readonly address: string;
  /** Where it is true, in the terms of the first cell of the address. Functions of ours are not asked there: Excel ignores them. */
  readonly formula: string;
  readonly look: ConditionLook;
}

/**
 * `over` and `under` in the colours of the charts, `strong` where they are far off; the bands of a working day, from light to dark;
 * `nothing` for a #N/A where a chart has nothing to draw; `absent` for days that can't be planned, `weekend` for empty cells of one; `work`, `meal` and `break` for the hours of a day.
 * Bold or italic tell them apart without colour.
 */
export type ConditionLook =
  | 'over' | 'strong-over' | 'under' | 'strong-under' | 'fit'
  | 'early' | 'day' | 'late' | 'night' | 'absent' | 'weekend'
  | 'work' | 'meal' | 'break'
  | 'nothing';

/** What may be chosen in cells: a list that drops down beside the one that is selected. */
export interface ValidationPlan {
  readonly address: string;
  /** Cells of the choices, with `$` and, where they stand on another sheet, with its name. */
  readonly list: string;
  /** Whether anything else is refused; where not, the list only offers. */
  readonly strict: boolean;
  /** Shown beside the selected cell. */
  readonly prompt?: { readonly title: string; readonly message: string };
}

export interface NamePlan {
  readonly name: string;
  /** `=Staffing!$B$5` or a formula. */
  readonly refersTo: string;
  readonly comment?: string;
}

/** Named cell styles of the workbook, so that a planner can change all inputs at once. */
export type StyleName =
  | 'title' | 'subtitle' | 'header' | 'number-header' | 'code-header' | 'code' | 'input' | 'formula' | 'link' | 'note' | 'total' | 'check' | 'label' | 'unit';

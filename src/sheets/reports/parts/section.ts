import { cellAddress } from '../../area';
import type { Block, ChartPlan, ConditionPlan, PlannedCell, TablePlan, ValidationPlan } from '../../plan';
import type { Figure } from '../figures/figure';

/** One below the other: a heading, a sentence that says what is to be seen, a table at the left and its charts at the right. */
export interface Section {
  readonly blocks: readonly Block[];
  readonly tables: readonly TablePlan[];
  readonly charts: readonly ChartPlan[];
  readonly conditions?: readonly ConditionPlan[];
  readonly validations?: readonly ValidationPlan[];
  /** How many rows it takes. */
  readonly rows: number;
}

/** Makes a section from a row, counted from 1. */
export type MakeSection = (top: number) => Section;

/** A to J are tables, L to R and T to Z charts; workings stand beyond. */
export const TABLE_WIDTHS = [42, 17, 18, 17, 17, 17, 17, 17, 17, 17] as const;
const CHART_COLUMNS = [[11, 17], [19, 25]] as const;
export const CHART_WIDTHS = [2, ...Array.from({ length: 7 }, () => 10), 2, ...Array.from({ length: 7 }, () => 10), 2] as const;
export const WORKINGS_COLUMN = TABLE_WIDTHS.length + CHART_WIDTHS.length;
const CHART_ROWS = 16;

/** Two charts side by side, the next two below. */
export function chartPlace(top: number, index: number): ChartPlan['place'] {
  const [left, right] = CHART_COLUMNS[index % 2 === 0 ? 0 : 1];
  const row = top - 1 + Math.floor(index / 2) * (CHART_ROWS + 1);
  return { topLeft: cellAddress(row, left), bottomRight: cellAddress(row + CHART_ROWS - 1, right) };
}

export const chartRows = (charts: number): number => Math.ceil(charts / 2) * (CHART_ROWS + 1);

/** Heading and sentence: the first two rows of a section. */
export function sectionHead(top: number, title: string, said: Figure | null): Block[] {
  const cells: PlannedCell[][] = [[{ content: title, style: 'total' }]];
  if (said) cells.push([{ content: `=${said.text}`, sample: said.shown, style: 'note' }]);
  return [{ kind: 'cells', at: `A${top}`, rows: cells }];
}

/** Sections from a row on, a free row between them. */
export function stacked(top: number, makes: readonly MakeSection[]): { readonly sections: readonly Section[]; readonly end: number } {
  const sections: Section[] = [];
  let at = top;
  for (const make of makes) {
    const section = make(at);
    sections.push(section);
    at += section.rows + 1;
  }
  return { sections, end: at };
}
/** Beside the sums of periods, so that neither stands in the other's way. */
export const WORKINGS_TABLES = WORKINGS_COLUMN + 9;

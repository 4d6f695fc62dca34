import type { IndicatorId } from '../../../core/kpi/catalogue/indicator-id';
import type { Figure } from '../figures/figure';
import { fitted, indicatorFigure, type Fitted } from '../figures/indicator-figure';
import type { InputId } from '../../../core/kpi/catalogue/inputs';
import type { Test } from '../figures/tests';
import type { RawKind, RawTable, RawTables } from '../raw-table';
import type { ReportKind, ReportsRequest } from '../request';
import type { InputCells } from './goals';

/** What the sections of one report have in common. */
export interface ReportContext {
  readonly request: ReportsRequest;
  readonly kind: ReportKind;
  /** Those whose dates formulas can read. */
  readonly tables: RawTables;
  readonly inputs: InputCells;
  /** The first day of the period that was chosen. */
  readonly chosen: Figure;
}

/** Sheets have names of their own, so have tables that carry them. */
export function tableName({ request, kind }: ReportContext, part: string): string {
  return `R_${request.names[kind].replace(/[^\p{L}\p{N}_]/gu, '_')}_${part}`;
}

/** An indicator over the rows of one table alone. */
export interface OneTable {
  readonly raw: RawTable;
  readonly fit: (id: IndicatorId) => Fitted | null;
  readonly figure: (fit: Fitted, tests: readonly Test[], cells?: Readonly<Partial<Record<InputId, Figure>>>) => Figure;
}

export function oneTable({ request, tables }: ReportContext, kind: RawKind): OneTable | null {
  const raw = tables[kind];
  if (!raw) return null;
  const alone: RawTables = { [kind]: raw };
  return {
    raw,
    fit: (id) => fitted(id, alone, request.settings),
    figure: (fit, tests, cells = {}) => indicatorFigure(fit, alone, cells, () => tests),
  };
}

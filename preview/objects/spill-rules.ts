import { ICommandService, type IRange, type Injector } from '@univerjs/core';
import { IFormulaCurrentConfigService, IFormulaRuntimeService } from '@univerjs/engine-formula';
import { SetWorksheetColumnCountMutation, SetWorksheetRowCountMutation } from '@univerjs/sheets';
import { MAX_COLUMNS, MAX_ROWS } from './a1';
import type { Calculation } from './calculation';
import type { Cells } from './cells';
import { override } from './override';
import { areaOf, type Tables } from './tables';

/** Two checks of Univer's engine (0.25.1, private there) that decide between a spill and `#SPILL!`. */
interface SpillChecks {
  _checkIfArrayFormulaRangeHasData(unitId: string, sheetId: string, row: number, column: number, range: IRange): boolean;
  _checkIfArrayFormulaExceeded(rowCount: number, columnCount: number, range: IRange): boolean;
  readonly _currentSubUnitId: string;
}

/**
 * Excel's rules for spills where Univer's differ: a table neither holds nor lets in a spill, and a sheet ends at row
 * 1,048,576, not where the grid happens to have been drawn so far.
 */
export class SpillRules {
  private readonly wanted = new Map<string, { rows: number; columns: number }>();

  constructor(private readonly injector: Injector, private readonly cells: Cells, tables: Tables, calculation: Calculation) {
    const engine = injector.get(IFormulaRuntimeService) as unknown as SpillChecks;
    override(engine, '_checkIfArrayFormulaRangeHasData', (hasData) => (unitId, sheetId, row, column, range) => (
      tables.touching(areaOf(sheetId, range)).length > 0 || hasData(unitId, sheetId, row, column, range)
    ));
    override(engine, '_checkIfArrayFormulaExceeded', () => (_rowCount, _columnCount, range) => {
      if (range.endRow >= MAX_ROWS || range.endColumn >= MAX_COLUMNS) return true;
      const so = this.wanted.get(engine._currentSubUnitId);
      this.wanted.set(engine._currentSubUnitId, {
        rows: Math.max(so?.rows ?? 0, range.endRow + 1),
        columns: Math.max(so?.columns ?? 0, range.endColumn + 1),
      });
      return false;
    });
    // So that SEQUENCE and its like may be as long as a sheet of Excel.
    override(injector.get(IFormulaCurrentConfigService), 'getSheetRowColumnCount', () => () => ({ rowCount: MAX_ROWS, columnCount: MAX_COLUMNS }));
    calculation.onCalculated(() => this.grow());
  }

  /** Draws the rows and columns that spills have reached. Not undone: more empty rows are nothing in Excel. */
  private grow(): void {
    const commands = this.injector.get(ICommandService);
    for (const [subUnitId, { rows, columns }] of this.wanted) {
      const sheet = this.cells.workbook.getSheetBySheetId(subUnitId);
      if (!sheet) continue;
      const target = { unitId: this.cells.workbook.getUnitId(), subUnitId };
      if (rows > sheet.getRowCount()) commands.syncExecuteCommand(SetWorksheetRowCountMutation.id, { ...target, rowCount: rows });
      if (columns > sheet.getColumnCount()) commands.syncExecuteCommand(SetWorksheetColumnCountMutation.id, { ...target, columnCount: columns });
    }
    this.wanted.clear();
  }
}

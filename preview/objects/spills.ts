import { ICommandService, ObjectMatrix, type ICellData, type IObjectMatrixPrimitiveType, type IRange, type Injector, type Nullable } from '@univerjs/core';
import { FormulaDataModel, SetArrayFormulaDataMutation, type ISetArrayFormulaDataMutationParams } from '@univerjs/engine-formula';
import type { Rectangle } from './a1';
import type { Area } from './preview-workbook';

/** Where formulas have spilled, and what they show there. */
export class Spills {
  private readonly formulas: FormulaDataModel;

  constructor(private readonly injector: Injector, private readonly unitId: string, private readonly rawCell: (sheetId: string, row: number, column: number) => Nullable<ICellData>) {
    this.formulas = injector.get(FormulaDataModel);
  }

  /** The cells under the spills of a sheet, by row and column. */
  cells(sheetId: string): IObjectMatrixPrimitiveType<Nullable<ICellData>> | undefined {
    return this.formulas.getArrayFormulaCellData()[this.unitId]?.[sheetId] ?? undefined;
  }

  /** The spills of a sheet, each from its first cell. */
  on(sheetId: string): Rectangle[] {
    const ranges = this.formulas.getArrayFormulaRange()[this.unitId]?.[sheetId];
    const spills: Rectangle[] = [];
    for (const line of Object.values(ranges ?? {})) {
      for (const range of Object.values<Nullable<IRange>>(line ?? {})) {
        if (!range) continue;
        const { startRow, startColumn, endRow, endColumn } = range;
        if (this.rawCell(sheetId, startRow, startColumn)?.v === '#SPILL!') continue;
        spills.push({ row: startRow, column: startColumn, rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 });
      }
    }
    return spills;
  }

  /** Spills as a file holds them: shown as they were saved, until something that they hang on changes. */
  restore(spills: readonly (Area & { readonly cells: readonly (readonly (ICellData | null)[])[] })[]): void {
    const ranges: Record<string, ObjectMatrix<IRange>> = {};
    const values: Record<string, ObjectMatrix<Nullable<ICellData>>> = {};
    for (const { sheetId, row, column, rows, columns, cells } of spills) {
      const range = { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 };
      (ranges[sheetId] ??= new ObjectMatrix()).setValue(row, column, range);
      const filled = (values[sheetId] ??= new ObjectMatrix());
      cells.forEach((line, down) => line.forEach((cell, across) => filled.setValue(row + down, column + across, cell ?? { v: '' })));
    }
    const data = <T>(parts: Record<string, ObjectMatrix<T>>) => ({ [this.unitId]: Object.fromEntries(Object.entries(parts).map(([sheetId, matrix]) => [sheetId, matrix.getMatrix()])) });
    const params: ISetArrayFormulaDataMutationParams = { arrayFormulaRange: data(ranges), arrayFormulaCellData: data(values), arrayFormulaEmbedded: {} };
    this.injector.get(ICommandService).syncExecuteCommand(SetArrayFormulaDataMutation.id, params, { onlyLocal: true });
  }
}

import { ICommandService, type Injector } from '@univerjs/core';
import { SetSelectionsOperation, SheetsSelectionsService } from '@univerjs/sheets';
import type { Cells } from './cells';
import type { Area } from './preview-workbook';
import type { Sheets } from './sheets';
import { areaOf, rangeOf } from './tables';

/** What the user has selected. A sheet never clicked has A1 selected. */
export class Selection {
  private readonly service: SheetsSelectionsService;

  constructor(private readonly injector: Injector, private readonly unitId: string, private readonly cells: Cells, private readonly sheets: Sheets) {
    this.service = injector.get(SheetsSelectionsService);
  }

  areas(): Area[] {
    const sheetId = this.sheets.active().getSheetId();
    const selections = this.service.getWorkbookSelections(this.unitId).getSelectionsOfWorksheet(sheetId);
    const areas = selections.map(({ range }) => this.whole(areaOf(sheetId, range)));
    return areas.length > 0 ? areas : [{ sheetId, row: 0, column: 0, rows: 1, columns: 1 }];
  }

  activeCell(): Area {
    const sheetId = this.sheets.active().getSheetId();
    const primary = this.service.getWorkbookSelections(this.unitId).getSelectionsOfWorksheet(sheetId).at(-1)?.primary;
    const row = primary?.actualRow ?? this.areas()[0]!.row;
    const column = primary?.actualColumn ?? this.areas()[0]!.column;
    return { sheetId, row, column, rows: 1, columns: 1 };
  }

  select(area: Area): void {
    this.sheets.activate(area.sheetId);
    const inside = this.cells.clip(area);
    const range = rangeOf({ ...inside, rows: Math.max(1, inside.rows), columns: Math.max(1, inside.columns) });
    const primary = { startRow: area.row, endRow: area.row, startColumn: area.column, endColumn: area.column, actualRow: area.row, actualColumn: area.column, isMerged: false, isMergedMainCell: false };
    this.injector.get(ICommandService).syncExecuteCommand(SetSelectionsOperation.id, {
      unitId: this.unitId, subUnitId: area.sheetId, selections: [{ range, primary, style: null }],
    });
  }

  /** Univer marks a click on a header by the size of its sheet; Excel's rows and columns are endless. */
  private whole(area: Area): Area {
    const sheet = this.cells.sheet(area.sheetId);
    return {
      ...area,
      rows: area.row === 0 && area.rows >= sheet.getRowCount() ? 1_048_576 : area.rows,
      columns: area.column === 0 && area.columns >= sheet.getColumnCount() ? 16_384 : area.columns,
    };
  }
}

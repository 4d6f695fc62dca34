import { LocaleType, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { UniverSheetsTablePlugin } from '@univerjs/sheets-table';
import '@univerjs/sheets/facade';
import { ORDINARY_SIZE } from '../objects/ordinary-size';

export interface HeadlessGrid {
  readonly univer: Univer;
  readonly univerAPI: FUniver;
}

/** Univer without a face: sheets, formulas, number formats and tables, with one blank sheet unless a workbook is about to be opened. */
export function createHeadlessGrid(blank = true): HeadlessGrid {
  const univer = new Univer({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} } });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsTablePlugin);
  const univerAPI = FUniver.newAPI(univer);
  if (blank) univerAPI.createWorkbook({
    name: 'Book1',
    sheetOrder: ['sheet1'],
    sheets: { sheet1: { id: 'sheet1', name: 'Sheet1', rowCount: 1000, columnCount: 40, defaultColumnWidth: ORDINARY_SIZE.width, defaultRowHeight: ORDINARY_SIZE.height } },
  });
  return { univer, univerAPI };
}

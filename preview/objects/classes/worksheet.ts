import { BooleanNumber } from '@univerjs/core';
import { choiceArgument, countArgument, flagArgument, optional, textArgument } from '../arguments';
import type { Book } from '../book';
import { inSheet } from '../a1';
import { colourArgument, shownColour } from '../colour';
import { HostError } from '../host-error';
import { type ObjectClass, type Property, ref } from '../object-class';
import type { Area } from '../preview-workbook';
import { chartCollectionClass } from './chart-collection';
import { eventRegistrations } from './events';
import { freezePanesClass } from './freeze-panes';
import { namedItemCollectionClass } from './named-item-collection';
import { rangeClass } from './range';
import { noteCollectionClass } from './note-collection';
import { tableCollectionClass } from './table-collection';
import { worksheetProtectionClass } from './worksheet-protection';

export interface WorksheetSelf {
  readonly sheetId: string;
}

/** A sheet that is gone: every further use of it is an error. */
const sheetOf = ({ sheetId }: WorksheetSelf, book: Book) => book.cells.sheet(sheetId);

function neighbour(self: WorksheetSelf, step: 1 | -1, onlyVisible: unknown, book: Book): WorksheetSelf | undefined {
  const sheets = book.sheets.all().filter((sheet) => !flagArgument(onlyVisible, false) || !sheet.isSheetHidden());
  const other = sheets[sheets.findIndex((sheet) => sheet.getSheetId() === self.sheetId) + step];
  return other && { sheetId: other.getSheetId() };
}

function usedRange(self: WorksheetSelf, valuesOnly: unknown, book: Book): Area | undefined {
  const used = book.cells.used(self.sheetId, flagArgument(valuesOnly, false));
  return used && { sheetId: self.sheetId, ...used };
}

const gridlines: Property<WorksheetSelf> = {
  get: (self, book) => sheetOf(self, book).getConfig().showGridlines !== BooleanNumber.FALSE,
  set: (self, value, book) => book.sheets.showGridlines(self.sheetId, flagArgument(value)),
};

export const worksheetClass: ObjectClass<WorksheetSelf> = {
  name: 'Worksheet',
  id: (self) => self.sheetId,
  members: {
    ...eventRegistrations('SelectionChanged', 'DataChanged', 'Activated', 'Deactivated', 'EventNameChanged'),
    Id: { get: (self) => self.sheetId },
    Name: {
      get: (self, book) => sheetOf(self, book).getName(),
      set: (self, value, book) => book.sheets.rename(self.sheetId, textArgument(value)),
    },
    Position: {
      get: (self, book) => book.sheets.all().findIndex((sheet) => sheet.getSheetId() === self.sheetId),
      set: (self, value, book) => book.sheets.move(self.sheetId, countArgument(value)),
    },
    Visibility: {
      get: (self, book) => (sheetOf(self, book).isSheetHidden() ? 'Hidden' : 'Visible'),
      set: (self, value, book) => book.sheets.hide(self.sheetId, choiceArgument(value, ['Visible', 'Hidden', 'VeryHidden']) !== 'Visible'),
    },
    TabColor: {
      get: (self, book) => shownColour(sheetOf(self, book).getTabColor(), ''),
      set: (self, value, book) => book.sheets.colourTab(self.sheetId, value === '' ? '' : colourArgument(value)),
    },
    ShowGridlines: gridlines,
    /** The client's own name for it when it sets it. */
    Gridlines: { ...gridlines, onlyByName: true },
    StandardWidth: { get: () => 8.43 },
    StandardHeight: { get: () => 15 },
    Charts: { child: (self) => ref(chartCollectionClass, self) },
    Tables: { child: (self) => ref(tableCollectionClass, self) },
    Names: { child: (self) => ref(namedItemCollectionClass, self) },
    Notes: { child: (self) => ref(noteCollectionClass, self) },
    Protection: { child: (self) => ref(worksheetProtectionClass, self) },
    FreezePanes: { child: (self) => ref(freezePanesClass, self) },
    Activate: { call: (self, _args, book) => book.sheets.activate(self.sheetId) },
    Calculate: { call: (_self, _args, book) => book.calculation.recalculate() },
    Delete: {
      call: (self, _args, book) => {
        book.sheets.remove(self.sheetId);
      },
    },
    GetRange: {
      call: (self, [address], book) => {
        sheetOf(self, book);
        const wanted = optional(address, textArgument);
        const area = wanted === undefined || wanted === '' ? book.wholeSheet(self.sheetId) : book.area(wanted, self.sheetId);
        if (area.sheetId !== self.sheetId) throw new HostError('InvalidArgument');
        return ref(rangeClass, area);
      },
    },
    GetRangeByIndexes: {
      call: (self, [row, column, rows, columns], book) => {
        sheetOf(self, book);
        const area = inSheet({ sheetId: self.sheetId, row: countArgument(row), column: countArgument(column), rows: countArgument(rows), columns: countArgument(columns) });
        if (!area) throw new HostError('InvalidArgument');
        return ref(rangeClass, area);
      },
    },
    GetCell: {
      call: (self, [row, column], book) => {
        sheetOf(self, book);
        const area = inSheet({ sheetId: self.sheetId, row: countArgument(row), column: countArgument(column), rows: 1, columns: 1 });
        if (!area) throw new HostError('InvalidArgument');
        return ref(rangeClass, area);
      },
    },
    /** Of a blank sheet, A1. */
    GetUsedRange: {
      calculated: true,
      call: (self, [valuesOnly], book) => ref(rangeClass, usedRange(self, valuesOnly, book) ?? { sheetId: self.sheetId, row: 0, column: 0, rows: 1, columns: 1 }),
    },
    GetUsedRangeOrNullObject: {
      calculated: true,
      call: (self, [valuesOnly], book) => {
        const used = usedRange(self, valuesOnly, book);
        return used ? ref(rangeClass, used) : null;
      },
    },
    GetNext: {
      call: (self, [onlyVisible], book) => {
        const next = neighbour(self, 1, onlyVisible, book);
        if (!next) throw new HostError('ItemNotFound');
        return ref(worksheetClass, next);
      },
    },
    GetNextOrNullObject: {
      call: (self, [onlyVisible], book) => {
        const next = neighbour(self, 1, onlyVisible, book);
        return next ? ref(worksheetClass, next) : null;
      },
    },
    GetPreviousOrNullObject: {
      call: (self, [onlyVisible], book) => {
        const previous = neighbour(self, -1, onlyVisible, book);
        return previous ? ref(worksheetClass, previous) : null;
      },
    },
  },
};

import { generateRandomId } from '@univerjs/core';
import { intersection } from '../a1';
import { choiceArgument, countArgument, flagArgument, recordArgument, textArgument } from '../arguments';
import type { Book } from '../book';
import { colourArgument } from '../colour';
import { clearConditions } from '../edits';
import type { ConditionalFormatModel, ConditionalFormatType } from '../conditional-format-model';
import { HostError } from '../host-error';
import { type ObjectClass, ref, type Child, type Ref } from '../object-class';
import type { Area } from '../preview-workbook';
import { rangeClass } from './range';

interface FormatSelf {
  readonly id: string;
}

function modelOf({ id }: FormatSelf, book: Book): ConditionalFormatModel {
  const model = book.state.get('conditionalFormats').find((known) => known.id === id);
  if (!model) throw new HostError('ItemNotFound');
  return model;
}

function change(self: FormatSelf, changes: Partial<ConditionalFormatModel>, book: Book): void {
  modelOf(self, book);
  book.state.set(book.history, 'conditionalFormats', book.state.get('conditionalFormats').map((model) => (model.id === self.id ? { ...model, ...changes } : model)));
}

const touching = (area: Area, book: Book): ConditionalFormatModel[] => (
  book.state.get('conditionalFormats').filter((model) => model.area.sheetId === area.sheetId && intersection(model.area, area))
);

/** Asking for the rule of another type is an error, or null where the name says so. */
function only(type: ConditionalFormatType, make: (self: FormatSelf) => Ref): { strict: Child<FormatSelf>; orNull: Child<FormatSelf> } {
  return {
    strict: {
      child: (self, book) => {
        if (modelOf(self, book).type !== type) throw new HostError('InvalidOperation');
        return make(self);
      },
    },
    orNull: { child: (self, book) => (modelOf(self, book).type === type ? make(self) : null) },
  };
}

const custom = only('Custom', (self) => ref(customFormatClass, self));
const cellValue = only('CellValue', (self) => ref(cellValueFormatClass, self));
const colourScale = only('ColorScale', (self) => ref(colourScaleFormatClass, self));

export const conditionalFormatClass: ObjectClass<FormatSelf> = {
  name: 'ConditionalFormat',
  id: ({ id }) => id,
  members: {
    Id: { get: ({ id }) => id },
    Type: { get: (self, book) => modelOf(self, book).type },
    /** Counted from 0, the first to apply. */
    Priority: { get: ({ id }, book) => book.state.get('conditionalFormats').findIndex((model) => model.id === id) },
    StopIfTrue: { get: (self, book) => modelOf(self, book).stopIfTrue, set: (self, value, book) => change(self, { stopIfTrue: flagArgument(value) }, book) },
    Custom: custom.strict,
    CustomOrNullObject: custom.orNull,
    CellValue: cellValue.strict,
    CellValueOrNullObject: cellValue.orNull,
    ColorScale: colourScale.strict,
    ColorScaleOrNullObject: colourScale.orNull,
    GetRange: { call: (self, _args, book) => ref(rangeClass, modelOf(self, book).area) },
    Delete: {
      call: (self, _args, book) => {
        modelOf(self, book);
        book.state.set(book.history, 'conditionalFormats', book.state.get('conditionalFormats').filter((model) => model.id !== self.id));
      },
    },
  },
};

const customFormatClass: ObjectClass<FormatSelf> = {
  name: 'CustomConditionalFormat',
  members: { Rule: { child: (self) => ref(formulaRuleClass, self) }, Format: { child: (self) => ref(formatClass, self) } },
};

const formulaRuleClass: ObjectClass<FormatSelf> = {
  name: 'ConditionalFormatRule',
  members: {
    Formula: {
      get: (self, book) => modelOf(self, book).rule['formula'] ?? '',
      set: (self, value, book) => change(self, { rule: { formula: textArgument(value) } }, book),
    },
  },
};

const cellValueFormatClass: ObjectClass<FormatSelf> = {
  name: 'CellValueConditionalFormat',
  members: {
    Rule: { get: (self, book) => modelOf(self, book).rule, set: (self, value, book) => change(self, { rule: recordArgument(value) }, book) },
    Format: { child: (self) => ref(formatClass, self) },
  },
};

const colourScaleFormatClass: ObjectClass<FormatSelf> = {
  name: 'ColorScaleConditionalFormat',
  members: {
    Criteria: { get: (self, book) => modelOf(self, book).rule, set: (self, value, book) => change(self, { rule: recordArgument(value) }, book) },
    ThreeColorScale: { get: (self, book) => modelOf(self, book).rule['midpoint'] !== undefined },
  },
};

const formatClass: ObjectClass<FormatSelf> = {
  name: 'ConditionalRangeFormat',
  members: {
    Font: {
      child: (self) => ref(formatFontClass, self),
    },
    Fill: { child: (self) => ref(formatFillClass, self) },
  },
};

const formatFontClass: ObjectClass<FormatSelf> = {
  name: 'ConditionalRangeFont',
  members: {
    Color: { get: (self, book) => modelOf(self, book).fontColour, set: (self, value, book) => change(self, { fontColour: colourArgument(value) }, book) },
    Bold: { get: (self, book) => modelOf(self, book).bold, set: (self, value, book) => change(self, { bold: flagArgument(value) }, book) },
    Italic: { get: (self, book) => modelOf(self, book).italic, set: (self, value, book) => change(self, { italic: flagArgument(value) }, book) },
  },
};

const formatFillClass: ObjectClass<FormatSelf> = {
  name: 'ConditionalRangeFill',
  members: {
    Color: { get: (self, book) => modelOf(self, book).fill, set: (self, value, book) => change(self, { fill: colourArgument(value) }, book) },
    Clear: { call: (self, _args, book) => change(self, { fill: '' }, book) },
  },
};

/** The conditional formats that touch a range. Three types of Excel's eight; the others are refused. */
export const conditionalFormatCollectionClass: ObjectClass<Area> = {
  name: 'ConditionalFormatCollection',
  items: (area, book) => touching(area, book).map(({ id }) => ref(conditionalFormatClass, { id })),
  item: (area, key, book) => {
    const model = touching(area, book).find(({ id }) => id === key);
    if (!model) throw new HostError('ItemNotFound');
    return ref(conditionalFormatClass, { id: model.id });
  },
  members: {
    GetCount: { call: (area, _args, book) => touching(area, book).length },
    GetItemAt: {
      call: (area, [index], book) => {
        const model = touching(area, book)[countArgument(index)];
        if (!model) throw new HostError('InvalidArgument');
        return ref(conditionalFormatClass, { id: model.id });
      },
    },
    Add: {
      call: (area, [type], book) => {
        const wanted = textArgument(type);
        if (['DataBar', 'IconSet', 'TopBottom', 'PresetCriteria', 'ContainsText'].includes(wanted)) throw new HostError('NotImplemented');
        const model: ConditionalFormatModel = {
          id: generateRandomId(8), area, type: choiceArgument(type, ['Custom', 'CellValue', 'ColorScale']), stopIfTrue: false, rule: {}, fill: '', fontColour: '', bold: null, italic: null,
        };
        // The newest comes first, as in Excel.
        book.state.set(book.history, 'conditionalFormats', [model, ...book.state.get('conditionalFormats')]);
        return ref(conditionalFormatClass, { id: model.id });
      },
    },
    ClearAll: { call: (area, _args, book) => clearConditions(book, area) },
  },
};

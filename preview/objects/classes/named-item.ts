import { flagArgument, textArgument } from '../arguments';
import { parseRectangle, splitSheet } from '../a1';
import type { Book } from '../book';
import { HostError } from '../host-error';
import { scopeOf } from '../names';
import { type ObjectClass, ref } from '../object-class';
import type { Area } from '../preview-workbook';
import { rangeClass } from './range';
import { worksheetClass } from './worksheet';

interface NamedItemSelf {
  readonly id: string;
}

function formulaOf({ id }: NamedItemSelf, book: Book): string {
  const formula = book.names.byId(id).formulaOrRefString;
  return formula.startsWith('=') ? formula : `=${formula}`;
}

function areaOf(self: NamedItemSelf, book: Book): Area | undefined {
  const { sheet, rest } = splitSheet(formulaOf(self, book).slice(1));
  return sheet !== undefined && parseRectangle(rest) ? book.resolve(formulaOf(self, book)) : undefined;
}

/** What the name stands for, where it can be told without calculating. */
function constant(self: NamedItemSelf, book: Book): string | number | boolean | undefined {
  const text = formulaOf(self, book).slice(1);
  if (/^".*"$/s.test(text)) return text.slice(1, -1).replaceAll('""', '"');
  if (/^(true|false)$/i.test(text)) return /^true$/i.test(text);
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : undefined;
}

const TYPES = { string: 'String', number: 'Double', boolean: 'Boolean' } as const;

export const namedItemClass: ObjectClass<NamedItemSelf> = {
  name: 'NamedItem',
  /** Excel tells names apart by name. */
  id: ({ id }, book) => book.names.byId(id).name,
  members: {
    Name: { get: ({ id }, book) => book.names.byId(id).name },
    Formula: {
      get: formulaOf,
      set: (self, value, book) => book.names.change(self.id, { formulaOrRefString: definitionArgument(value) }),
    },
    Value: {
      get: (self, book) => {
        const area = areaOf(self, book);
        return area ? book.addressOf(area).replace(/([A-Z]+)(\d+)(?=$|:|,)/g, '$$$1$$$2') : (constant(self, book) ?? formulaOf(self, book));
      },
    },
    Type: {
      get: (self, book) => {
        if (areaOf(self, book)) return 'Range';
        const value = constant(self, book);
        return value === undefined ? 'String' : TYPES[typeof value as keyof typeof TYPES];
      },
    },
    Scope: { get: ({ id }, book) => (scopeOf(book.names.byId(id)) === undefined ? 'Workbook' : 'Worksheet') },
    Visible: {
      get: ({ id }, book) => book.names.byId(id).hidden !== true,
      set: ({ id }, value, book) => book.names.change(id, { hidden: !flagArgument(value) }),
    },
    /** Excel on the web can't undo a change of it. */
    Comment: {
      get: ({ id }, book) => book.names.byId(id).comment ?? '',
      set: ({ id }, value, book) => {
        const comment = textArgument(value);
        book.history.notUndoable(() => book.names.change(id, { comment }));
      },
    },
    Worksheet: {
      child: ({ id }, book) => {
        const sheetId = scopeOf(book.names.byId(id));
        if (sheetId === undefined) throw new HostError('ItemNotFound');
        return ref(worksheetClass, { sheetId });
      },
    },
    WorksheetOrNullObject: {
      child: ({ id }, book) => {
        const sheetId = scopeOf(book.names.byId(id));
        return sheetId === undefined ? null : ref(worksheetClass, { sheetId });
      },
    },
    GetRange: {
      call: (self, _args, book) => {
        const area = areaOf(self, book);
        if (!area) throw new HostError('InvalidReference');
        return ref(rangeClass, area);
      },
    },
    GetRangeOrNullObject: {
      call: (self, _args, book) => {
        const area = areaOf(self, book);
        return area ? ref(rangeClass, area) : null;
      },
    },
    Delete: { call: ({ id }, _args, book) => book.names.remove(id) },
  },
};

function definitionArgument(value: unknown): string {
  const text = textArgument(value);
  if (!text.startsWith('=')) throw new HostError('InvalidArgument');
  return text;
}

import type { IDefinedNamesServiceParam } from '@univerjs/engine-formula';
import { optional, textArgument } from '../arguments';
import type { Book } from '../book';
import { HostError } from '../host-error';
import { type ObjectClass, isRef, ref, type Ref } from '../object-class';
import { namedItemClass } from './named-item';
import { areaArgument } from './range';

/** Of the workbook, or of one sheet. */
export interface NamedItemCollectionSelf {
  readonly sheetId?: string;
}

const nameRef = ({ id }: IDefinedNamesServiceParam): Ref => ref(namedItemClass, { id });

/** A range gives its absolute address; text is a formula, a plain number or a text of its own. */
function definition(reference: unknown, book: Book): string {
  if (isRef(reference)) {
    const area = areaArgument(reference, book.sheets.active().getSheetId(), book);
    const address = book.addressOf(area);
    const at = address.lastIndexOf('!');
    return `=${address.slice(0, at)}!${address.slice(at + 1).replace(/([A-Z]+)?(\d+)?/g, (_all, letters?: string, digits?: string) => `${letters ? `$${letters}` : ''}${digits ? `$${digits}` : ''}`)}`;
  }
  const text = textArgument(reference);
  if (text.startsWith('=')) return text;
  return `="${text.replaceAll('"', '""')}"`;
}

export const namedItemCollectionClass: ObjectClass<NamedItemCollectionSelf> = {
  name: 'NamedItemCollection',
  items: (self, book) => book.names.all(self.sheetId).map(nameRef),
  item: (self, key, book) => {
    const name = book.names.find(textArgument(key), self.sheetId);
    if (!name) throw new HostError('ItemNotFound');
    return nameRef(name);
  },
  members: {
    GetCount: { call: (self, _args, book) => book.names.all(self.sheetId).length },
    GetItemOrNullObject: {
      call: (self, [key], book) => {
        const name = book.names.find(textArgument(key), self.sheetId);
        return name ? nameRef(name) : null;
      },
    },
    Add: {
      call: (self, [name, reference, comment], book) => (
        ref(namedItemClass, { id: book.names.add(textArgument(name), definition(reference, book), optional(comment, textArgument) ?? '', self.sheetId) })
      ),
    },
  },
};

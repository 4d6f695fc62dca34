import { textArgument } from '../arguments';
import type { Book } from '../book';
import { HostError } from '../host-error';
import { type ObjectClass, ref } from '../object-class';

interface SettingSelf {
  readonly key: string;
}

const keysOf = (book: Book): string[] => Object.keys(book.state.get('settings'));

function write(book: Book, key: string, value: unknown): void {
  book.state.set(book.history, 'settings', { ...book.state.get('settings'), [key]: value });
}

/** Kept by key; keys differ by case. */
export const settingClass: ObjectClass<SettingSelf> = {
  name: 'Setting',
  id: ({ key }) => key,
  members: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ key }, book) => {
        if (!keysOf(book).includes(key)) throw new HostError('ItemNotFound');
        return book.state.get('settings')[key];
      },
      set: ({ key }, value, book) => write(book, key, value),
    },
    Delete: {
      call: ({ key }, _args, book) => {
        if (!keysOf(book).includes(key)) throw new HostError('ItemNotFound');
        const rest = Object.entries(book.state.get('settings')).filter(([other]) => other !== key);
        book.state.set(book.history, 'settings', Object.fromEntries(rest));
      },
    },
  },
};

/** The add-in's own notes in the workbook. */
export const settingCollectionClass: ObjectClass<null> = {
  name: 'SettingCollection',
  items: (_self, book) => keysOf(book).map((key) => ref(settingClass, { key })),
  item: (_self, key, book) => {
    if (!keysOf(book).includes(textArgument(key))) throw new HostError('ItemNotFound');
    return ref(settingClass, { key: textArgument(key) });
  },
  members: {
    GetCount: { call: (_self, _args, book) => keysOf(book).length },
    GetItemOrNullObject: {
      call: (_self, [key], book) => (keysOf(book).includes(textArgument(key)) ? ref(settingClass, { key: textArgument(key) }) : null),
    },
    /** Sets or replaces. */
    Add: {
      call: (_self, [key, value], book) => {
        write(book, textArgument(key), value);
        return ref(settingClass, { key: textArgument(key) });
      },
    },
  },
};

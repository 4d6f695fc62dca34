import { textArgument } from '../arguments';
import type { Book } from '../book';
import { HostError } from '../host-error';
import { type ObjectClass, ref } from '../object-class';

interface CustomPropertySelf {
  readonly key: string;
}

type Value = string | number | boolean;

const valuesOf = (book: Book): Readonly<Record<string, Value>> => book.state.get('properties').custom;

function change(book: Book, custom: Readonly<Record<string, Value>>): void {
  book.state.set(book.history, 'properties', { ...book.state.get('properties'), custom });
}

function valueArgument(value: unknown): Value {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') throw new HostError('InvalidArgument');
  return value;
}

/** Keys are told apart without regard to case. */
function find(book: Book, key: unknown): CustomPropertySelf | undefined {
  const found = Object.keys(valuesOf(book)).find((known) => known.toLowerCase() === textArgument(key).toLowerCase());
  return found === undefined ? undefined : { key: found };
}

function without(book: Book, key: string): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(valuesOf(book)).filter(([known]) => known !== key));
}

export const customPropertyClass: ObjectClass<CustomPropertySelf> = {
  name: 'CustomProperty',
  id: ({ key }) => key,
  members: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ key }, book) => valuesOf(book)[key],
      set: ({ key }, value, book) => change(book, { ...valuesOf(book), [key]: valueArgument(value) }),
    },
    Type: { get: ({ key }, book) => ({ string: 'String', number: 'Number', boolean: 'Boolean' })[typeof valuesOf(book)[key] as 'string'] },
    Delete: { call: ({ key }, _args, book) => change(book, without(book, key)) },
  },
};

export const customPropertyCollectionClass: ObjectClass<null> = {
  name: 'CustomPropertyCollection',
  items: (_self, book) => Object.keys(valuesOf(book)).map((key) => ref(customPropertyClass, { key })),
  item: (_self, key, book) => {
    const found = find(book, key);
    if (!found) throw new HostError('ItemNotFound');
    return ref(customPropertyClass, found);
  },
  members: {
    GetCount: { call: (_self, _args, book) => Object.keys(valuesOf(book)).length },
    GetItemOrNullObject: {
      call: (_self, [key], book) => {
        const found = find(book, key);
        return found ? ref(customPropertyClass, found) : null;
      },
    },
    /** Sets or replaces. */
    Add: {
      call: (_self, [key, value], book) => {
        const name = find(book, key)?.key ?? textArgument(key);
        change(book, { ...valuesOf(book), [name]: valueArgument(value) });
        return ref(customPropertyClass, { key: name });
      },
    },
    DeleteAll: { call: (_self, _args, book) => change(book, {}) },
  },
};

import { textArgument } from '../arguments';
import type { Book } from '../book';
import type { DocumentFacts, DocumentText } from '../document-facts';
import { type ObjectClass, type Property, ref } from '../object-class';
import { customPropertyCollectionClass } from './custom-property-collection';

/** Excel on the web can't undo a change of these. */
export function changeFacts(book: Book, changes: Partial<DocumentFacts>): void {
  book.history.notUndoable(() => book.state.set(book.history, 'properties', { ...book.state.get('properties'), ...changes }));
}

function text(name: DocumentText): Property<null> {
  return {
    get: (_self, book) => book.state.get('properties')[name] ?? '',
    set: (_self, value, book) => changeFacts(book, { [name]: textArgument(value) }),
  };
}

export const documentPropertiesClass: ObjectClass<null> = {
  name: 'DocumentProperties',
  members: {
    Title: text('title'),
    Author: text('author'),
    Subject: text('subject'),
    Keywords: text('keywords'),
    Comments: text('comments'),
    Category: text('category'),
    Manager: text('manager'),
    Company: text('company'),
    LastAuthor: { get: () => '' },
    RevisionNumber: { get: () => 0 },
    Custom: { child: () => ref(customPropertyCollectionClass, null) },
  },
};

import { type ObjectClass } from '../object-class';

/** Enough to tell which file is open; the preview's workbook has no author. */
export const documentPropertiesClass: ObjectClass<null> = {
  name: 'DocumentProperties',
  members: {
    Title: { get: (_self, book) => book.cells.workbook.getName() },
    Author: { get: () => '' },
    LastAuthor: { get: () => '' },
    Subject: { get: () => '' },
    Keywords: { get: () => '' },
    Comments: { get: () => '' },
    Category: { get: () => '' },
    Manager: { get: () => '' },
    Company: { get: () => '' },
    RevisionNumber: { get: () => 0 },
  },
};

import { HostError } from '../host-error';
import { type ObjectClass } from '../object-class';

interface WorkbookCreatedSelf {
  readonly id: string;
}

/** A workbook that was handed in as a file and is not shown yet. */
export const workbookCreatedClass: ObjectClass<WorkbookCreatedSelf> = {
  name: 'WorkbookCreated',
  id: ({ id }) => id,
  members: {
    Id: { get: ({ id }) => id },
    Open: {
      call: ({ id }, _args, book) => {
        if (!book.otherWorkbooks.open(id)) throw new HostError('ItemNotFound');
      },
    },
  },
};

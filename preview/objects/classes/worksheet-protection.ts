import { choiceArgument, flagArgument, recordArgument } from '../arguments';
import { HostError } from '../host-error';
import { type ObjectClass } from '../object-class';
import { protect, protectionOf, unprotect } from '../protections';
import { PROTECTION_FLAGS, type ProtectionOptions } from '../protection-model';

interface SheetSelf {
  readonly sheetId: string;
}

/** What is not said is not allowed, but for selecting. */
function optionsArgument(value: unknown): ProtectionOptions {
  const given = value === undefined || value === null ? {} : recordArgument(value);
  const flags = Object.fromEntries(PROTECTION_FLAGS.map((flag) => [flag, flagArgument(given[flag], false)])) as Record<(typeof PROTECTION_FLAGS)[number], boolean>;
  return { ...flags, selectionMode: choiceArgument(given['selectionMode'], ['Normal', 'Unlocked', 'None'], 'Normal') };
}

function refusePassword(password: unknown): void {
  if (password !== undefined && password !== null && password !== '') throw new HostError('NotImplemented', 'The preview protects without a password only.');
}

export const worksheetProtectionClass: ObjectClass<SheetSelf> = {
  name: 'WorksheetProtection',
  members: {
    Protected: { get: ({ sheetId }, book) => protectionOf(book, sheetId) !== undefined },
    Options: { get: ({ sheetId }, book) => protectionOf(book, sheetId)?.options ?? optionsArgument(undefined) },
    Protect: {
      call: ({ sheetId }, [options, password], book) => {
        refusePassword(password);
        protect(book, sheetId, optionsArgument(options));
      },
    },
    Unprotect: {
      call: ({ sheetId }, [password], book) => {
        refusePassword(password);
        unprotect(book, sheetId);
      },
    },
  },
};

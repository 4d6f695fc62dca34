export { findAccountTable, type AccountTable } from './account-table';
export { isSum, suggestTarget, type AccountTarget } from './account-words';
export { actualsOf } from './actuals-of';
export { readAccounts, type Account, type AccountNote, type AccountNoteCode, type AccountReading } from './read-accounts';

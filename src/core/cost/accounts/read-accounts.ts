import { dayOrder } from '../../history/calendar-day';
import { numberOfText } from '../../history/number-text';
import { isBlank, type TableCell, type TableRow } from '../../history/table-cell';
import { monthIn } from '../months/month-in';
import type { AccountTable } from './account-table';

/** One amount booked. */
export interface Booking {
  /** Null where the table tells no month. */
  readonly month: number | null;
  readonly amount: number;
}

/** An account as the planner's own book names it, with everything booked on it. */
export interface Account {
  readonly name: string;
  readonly bookings: readonly Booking[];
}

export type AccountNoteCode =
  | 'amount-text'
  | 'amount-number-text' // 1,234 typed as text, which is read all the same
  | 'amount-negative' // a credit
  | 'month-unreadable'
  | 'account-blank';

/** Something a planner should know about cells of their bookings. */
export interface AccountNote {
  readonly code: AccountNoteCode;
  /** First cell of its kind, counted from zero in the table, headers included. */
  readonly row: number;
  readonly column: number;
  readonly count: number;
}

export interface AccountReading {
  /** In the order of the table; names that differ in case and spaces only are one. */
  readonly accounts: readonly Account[];
  readonly notes: readonly AccountNote[];
}

/** Reads every amount below the headers. Blank amounts are not booked; what can't be read is left out and told. */
export function readAccounts(rows: readonly TableRow[], table: AccountTable, startMonth: number): AccountReading {
  const accounts = new Map<string, { name: string; bookings: Booking[] }>();
  const notes = new Map<AccountNoteCode, AccountNote>();
  const note = (code: AccountNoteCode, row: number, column: number) => {
    const known = notes.get(code);
    notes.set(code, known ? { ...known, count: known.count + 1 } : { code, row, column, count: 1 });
  };
  for (const cell of amountCells(rows, table, startMonth)) {
    const amount = amountOf(cell.amount);
    if (isBlank(cell.amount)) continue;
    if (amount === null) note('amount-text', cell.row, cell.column);
    else if (cell.name === '') note('account-blank', cell.row, table.layout === 'accounts-across' ? cell.column : table.account);
    else if (cell.unreadableMonth !== undefined) note('month-unreadable', cell.row, cell.unreadableMonth);
    else {
      if (typeof cell.amount === 'string') note('amount-number-text', cell.row, cell.column);
      if (amount < 0) note('amount-negative', cell.row, cell.column);
      const key = cell.name.toLowerCase();
      const account = accounts.get(key) ?? { name: cell.name, bookings: [] };
      account.bookings.push({ month: cell.month, amount });
      accounts.set(key, account);
    }
  }
  return { accounts: [...accounts.values()], notes: [...notes.values()] };
}

interface AmountCell {
  readonly row: number;
  readonly column: number;
  readonly name: string;
  readonly month: number | null;
  /** The column of a month that can't be read. */
  readonly unreadableMonth?: number;
  readonly amount: TableCell;
}

function amountCells(rows: readonly TableRow[], table: AccountTable, startMonth: number): AmountCell[] {
  const data = rows.slice(table.headerRows).map((cells, index) => ({ cells, row: index + table.headerRows }));
  if (table.layout === 'months-across') {
    return data.flatMap(({ cells, row }) => table.months.map(({ column, month }) => ({ row, column, month, name: nameOf(cells[table.account]), amount: cells[column] ?? '' })));
  }
  const monthColumn = table.month;
  const order = monthColumn === null ? 'day-first' : dayOrder(data.map(({ cells }) => cells[monthColumn] ?? ''));
  const columns = table.layout === 'list' ? [{ column: table.amount, name: null }] : table.accounts;
  return data.flatMap(({ cells, row }) => columns.map(({ column, name }) => {
    const month = monthColumn === null ? null : monthIn(cells[monthColumn] ?? '', startMonth, order);
    return {
      row, column, month, amount: cells[column] ?? '', name: name ?? (table.layout === 'list' ? nameOf(cells[table.account]) : ''),
      ...(monthColumn !== null && month === null && { unreadableMonth: monthColumn }),
    };
  }));
}

function nameOf(cell: TableCell | undefined): string {
  return String(cell ?? '').replace(/\s+/g, ' ').trim();
}

/** `(1,234)` is a credit, as books print it. */
function amountOf(cell: TableCell): number | null {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : null;
  if (typeof cell !== 'string') return null;
  const credit = /^[（(](.*)[)）]$/.exec(cell.trim());
  const number = numberOfText((credit?.[1] ?? cell).replace(/^[^\d(（-]{1,3}(?=\d)/, ''));
  return number === null ? null : credit ? -number : number;
}

import { countHeaderRows, headerTexts } from '../../history/header-rows';
import { isNumeric } from '../../history/number-text';
import { sampleColumns, share, type SampledColumn } from '../../history/sample-columns';
import { isBlank, type TableCell, type TableRow } from '../../history/table-cell';
import { monthIn } from '../months/month-in';
import { monthHeaderFit } from '../months/month-words';

/**
 * How a table of booked cost is laid out: `list`: an account and an amount a row, with a month or without; `months-across`: an
 * account a row, a month a column; `accounts-across`: a month a row, an account a column.
 */
export type AccountTable =
  | { readonly layout: 'list'; readonly headerRows: number; readonly account: number; readonly month: number | null; readonly amount: number }
  | { readonly layout: 'months-across'; readonly headerRows: number; readonly account: number; readonly months: readonly MonthColumn[] }
  | { readonly layout: 'accounts-across'; readonly headerRows: number; readonly month: number; readonly accounts: readonly NamedColumn[] };

interface MonthColumn {
  readonly column: number;
  readonly month: number;
}

interface NamedColumn {
  readonly column: number;
  readonly name: string;
}

/** A table of months has its headers this far down at most. */
const LOOK = 25;
const ACCOUNT = /account|cost (head|item|type|cent)|category|item|head|description|name|科目|项目|項目|成本项|成本項|类别|類別|名称|名稱|摘要|konto|compte|cuenta/i;
const AMOUNT = /^(amount|actuals?|cost|value|total|debit|booked|spend)\b|金额|金額|实际|實際|发生额|發生額|借方|betrag|montant|importe/i;
const NOT_AMOUNT = /budget|plan|forecast|variance|difference|\b(no|code|number|id|year)\b|%|预算|預算|计划|計劃|差异|差異|编号|編號|代码|代碼|序号|序號|年份/i;

/** Null where no layout fits: no names of accounts with numbers beside them, no months with numbers below names. */
export function findAccountTable(rows: readonly TableRow[], numberFormats: readonly (readonly string[])[], startMonth: number): AccountTable | null {
  return monthsAcross(rows, startMonth) ?? byColumns(rows, numberFormats, startMonth);
}

/** Two months side by side in one row make it the row of headers. */
function monthsAcross(rows: readonly TableRow[], startMonth: number): AccountTable | null {
  for (let row = 0; row < Math.min(LOOK, rows.length - 1); row += 1) {
    const months = monthHeaders(rows[row]!, startMonth);
    if (months.length < 2) continue;
    const account = rows[row]!.findIndex((_cell, column) => share(rows.slice(row + 1).map((below) => below[column] ?? '').filter((cell) => !isBlank(cell)), isName) > 0.5);
    if (account >= 0 && account < months[0]!.column) return { layout: 'months-across', headerRows: row + 1, account, months };
  }
  return null;
}

/** Numbers are months where each of them is one and they go up: amounts do not read as a run of months. */
function monthHeaders(row: TableRow, startMonth: number): MonthColumn[] {
  const found = row.flatMap((cell, column) => {
    const month = isBlank(cell) ? null : monthIn(cell, startMonth);
    return month === null ? [] : [{ column, month }];
  });
  return found.every(({ month }, index) => index === 0 || month > found[index - 1]!.month) ? found : [];
}

function byColumns(rows: readonly TableRow[], numberFormats: readonly (readonly string[])[], startMonth: number): AccountTable | null {
  const headerRows = countHeaderRows(rows);
  const columns = sampleColumns(rows, numberFormats, headerRows);
  const month = columns.find((column) => monthShare(column, startMonth) >= 0.5)?.index ?? null;
  const names = columns.filter(({ index, cells }) => index !== month && share(cells, isName) > 0.5);
  const account = (names.find(({ header }) => ACCOUNT.test(header)) ?? names[0])?.index;
  const numbers = columns.filter(({ index, header, cells }) => index !== month && index !== account && share(cells, isNumeric) >= 0.5 && !NOT_AMOUNT.test(header));
  if (numbers.length === 0) return null;
  if (account !== undefined) return { layout: 'list', headerRows, account, month, amount: (numbers.find(({ header }) => AMOUNT.test(header)) ?? numbers[0]!).index };
  const headers = headerTexts(rows, headerRows);
  const accounts = numbers.map(({ index }) => ({ column: index, name: headers[index] ?? '' })).filter(({ name }) => name !== '');
  return month === null || accounts.length === 0 ? null : { layout: 'accounts-across', headerRows, month, accounts };
}

function monthShare({ header, cells, dateFormat }: SampledColumn, startMonth: number): number {
  const named = dateFormat || monthHeaderFit(header, 'month') > 0;
  return share(cells, (cell) => (typeof cell === 'string' || named) && monthIn(cell, startMonth) !== null);
}

function isName(cell: TableCell): boolean {
  return typeof cell === 'string' && !isNumeric(cell) && monthIn(cell, 0) === null;
}

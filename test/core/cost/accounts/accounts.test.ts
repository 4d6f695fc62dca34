import { actualsOf } from '../../../../src/core/cost/accounts/actuals-of';
import { findAccountTable } from '../../../../src/core/cost/accounts/account-table';
import { isSum, suggestTarget } from '../../../../src/core/cost/accounts/account-words';
import { readAccounts } from '../../../../src/core/cost/accounts/read-accounts';
import type { TableRow } from '../../../../src/core/history/table-cell';

const JANUARY = 2026 * 12;

function read(rows: readonly TableRow[], formats: string[][] = []) {
  const table = findAccountTable(rows, formats, JANUARY);
  return { table, ...(table ? readAccounts(rows, table, JANUARY) : { accounts: [], notes: [] }) };
}

describe('the layout of a table of booked cost', () => {
  test('an account and an amount a row, with a month', () => {
    const { table, accounts } = read([
      ['Period', 'Account no.', 'Account', 'Budget', 'Amount'],
      [202601, 6001, 'Agent wages', 100, 90], [202602, 6001, 'Agent wages', 100, 95], [202601, 6100, 'Rent', 10, 10],
    ]);
    expect(table).toEqual({ layout: 'list', headerRows: 1, month: 0, account: 2, amount: 4 });
    expect(accounts).toEqual([
      { name: 'Agent wages', bookings: [{ month: JANUARY, amount: 90 }, { month: JANUARY + 1, amount: 95 }] }, { name: 'Rent', bookings: [{ month: JANUARY, amount: 10 }] },
    ]);
  });

  test('an account and an amount a row, without a month', () => {
    const { table, accounts } = read([['Account', 'Amount'], ['Rent', 10], ['Wages', 90]]);
    expect(table).toMatchObject({ layout: 'list', month: null, account: 0, amount: 1 });
    expect(accounts[1]).toEqual({ name: 'Wages', bookings: [{ month: null, amount: 90 }] });
  });

  test.each([
    ['names of months', ['科目', '1月', '2月', '3月', '合计']], ['months with a year', ['科目', '2026年1月', '2026年2月', '2026年3月', '合计']],
    ['months as dates', ['Account', 46_023, 46_054, 46_082, 'Total']], ['short names', ['Account', 'Jan', 'Feb', 'Mar', 'Total']],
  ])('an account a row, a month a column: %s', (_name, header) => {
    const { table, accounts } = read([header, ['房租', 10, 11, 12, 33], ['座席工资', 90, 91, '', 181]]);
    expect(table).toEqual({ layout: 'months-across', headerRows: 1, account: 0, months: [0, 1, 2].map((month) => ({ column: month + 1, month: JANUARY + month })) });
    expect(accounts[1]!.bookings).toEqual([{ month: JANUARY, amount: 90 }, { month: JANUARY + 1, amount: 91 }]);
  });

  test('a month a row, an account a column', () => {
    const { table, accounts } = read([['Month', 'Wages', 'Rent', 'Calls'], ['2026-01', 90, 10, 5000], ['2026-02', 91, 10, 5100]]);
    expect(table).toMatchObject({ layout: 'accounts-across', month: 0, accounts: [{ column: 1, name: 'Wages' }, { column: 2, name: 'Rent' }, { column: 3, name: 'Calls' }] });
    expect(accounts[2]!.bookings[1]).toEqual({ month: JANUARY + 1, amount: 5100 });
  });

  test('words alone, or numbers alone, are no booked cost', () => {
    expect(read([['A', 'B'], ['x', 'y']]).table).toBeNull();
    expect(read([['A', 'B'], [1, 2], [3, 4]]).table).toBeNull();
  });
});

test('texts that show an amount are read, credits count as such, and what can’t be read is told once with its first cell', () => {
  const { accounts, notes } = read([['Account', 'Month', 'Amount'], ['Rent', '2026-01', '1,200'], ['Rent', '2026-01', '(200)'], ['Wages', '2026-01', 'n/a'], ['Wages', 'soon', 5], ['', '2026-01', 6], ['IT', '2026-01', 3], ['IT', '2026-02', -3]]);
  expect(accounts).toEqual([{ name: 'Rent', bookings: [{ month: JANUARY, amount: 1200 }, { month: JANUARY, amount: -200 }] }, { name: 'IT', bookings: [{ month: JANUARY, amount: 3 }, { month: JANUARY + 1, amount: -3 }] }]);
  expect(notes).toEqual(expect.arrayContaining([
    { code: 'amount-number-text', row: 1, column: 2, count: 2 }, { code: 'amount-negative', row: 2, column: 2, count: 2 }, { code: 'amount-text', row: 3, column: 2, count: 1 },
    { code: 'month-unreadable', row: 4, column: 1, count: 1 }, { code: 'account-blank', row: 5, column: 0, count: 1 },
  ]));
});

describe('what an account stands for', () => {
  test.each([
    ['Agent wages', 'direct'], ['座席工资', 'direct'], ['社會保險', 'direct'], ['勞健保', 'direct'], ['Team leaders', 'direct'], ['主管薪酬', 'direct'], ['Managers’ pay', 'indirect'], ['质检人员', 'indirect'],
    ['Agent training', 'training'], ['新人培訓', 'training'], ['Recruitment agency fees', 'hiring'], ['招聘费', 'hiring'], ['Severance pay', 'attrition'], ['資遣費', 'attrition'],
    ['Software licences', 'systems'], ['系统维护费', 'systems'], ['授權費', 'systems'], ['Office rent', 'premises'], ['职场租金', 'premises'], ['物業水電', 'premises'],
    ['Telephone lines', 'telecoms'], ['话费', 'telecoms'], ['專線', 'telecoms'], ['Depreciation', 'setUp'], ['裝潢攤提', 'setUp'], ['Interest', 'capital'], ['营运资金利息', 'capital'],
    ['Miscellaneous', 'other'], ['差旅费', 'other'], ['日常运营', 'running'], ['Calls handled', 'volume'], ['来电量', 'volume'], ['離職人數', 'leavers'], ['AHT', 'ahtSeconds'],
    ['Total cost', null], ['合计', null], ['Grand total', null], ['Revenue', null], ['Zzz 42', null],
  ] as const)('%s: %s', (name, target) => expect(suggestTarget(name)).toBe(target));

  test('a sum is left out on purpose', () => {
    expect([isSum('小计'), isSum('Total'), isSum('Zzz')]).toEqual([true, true, false]);
  });
});

test('accounts of one head add up by month, rates do not, and months that the workbook lacks are counted', () => {
  const accounts = [
    { name: 'Rent', bookings: [{ month: JANUARY, amount: 10 }, { month: JANUARY + 1, amount: 11 }] }, { name: 'Power', bookings: [{ month: JANUARY + 1, amount: 2 }, { month: JANUARY + 9, amount: 2 }] },
    { name: 'Occupancy', bookings: [{ month: JANUARY, amount: 0.7 }, { month: JANUARY, amount: 0.8 }] }, { name: 'Gifts', bookings: [{ month: JANUARY, amount: 5 }] }, { name: 'Fees', bookings: [{ month: null, amount: 4 }] },
  ];
  const target = (name: string) => ({ Rent: 'premises', Power: 'premises', Occupancy: 'occupancy', Fees: 'other' } as const)[name] ?? null;
  expect(actualsOf(accounts, target, { start: JANUARY, count: 3, undated: 1 })).toEqual({
    actuals: { heads: { premises: [10, 13, null], other: [null, 4, null] }, drivers: { occupancy: [0.8, null, null] } }, outside: 1,
  });
});

test('handle times become seconds, and 80 for an occupancy is 80%', () => {
  const accounts = [{ name: 'AHT (min)', bookings: [{ month: JANUARY, amount: 4 }, { month: JANUARY + 1, amount: 4.5 }] }, { name: 'Occupancy', bookings: [{ month: JANUARY, amount: 80 }] }, { name: 'Shrinkage', bookings: [{ month: JANUARY, amount: 0.3 }] }];
  const target = (name: string) => suggestTarget(name);
  expect(actualsOf(accounts, target, { start: JANUARY, count: 2, undated: 0 }).actuals.drivers).toEqual({ ahtSeconds: [240, 270], occupancy: [0.8, null], shrinkage: [0.3, null] });
});

import { indicatorOf } from '../../../src/core/kpi/catalogue/catalogue';
import { nativeFormula } from '../../../src/sheets/kpi/native-formula';
import { tableCell, tableColumn } from '../../../src/sheets/kpi/table-column';
import { liveWorkbook, type LiveWorkbook } from '../../workbook/live-workbook';

jest.setTimeout(60_000);

let live: LiveWorkbook;
beforeEach(() => { live = liveWorkbook(); });
afterEach(() => live.dispose());

test('over a native table: the total by its columns, each row by its own cells', async () => {
  await live.put('Log', 'A1', [['Offered', 'Lost calls', 'Rate'], [400, 20, ''], [100, 30, ''], [0, 0, '']]);
  await live.host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Log').tables.add('A1:C4', true).name = 'Calls';
    await context.sync();
  });
  const { formula } = indicatorOf('abandonRate');
  const total = nativeFormula(formula, { callsOffered: { cells: tableColumn('Calls', 'Offered') }, callsAbandoned: { cells: tableColumn('Calls', 'Lost calls') } });
  const row = nativeFormula(formula, { callsOffered: { cells: tableCell('Calls', 'Offered') }, callsAbandoned: { cells: tableCell('Calls', 'Lost calls') } });
  if (total.kind !== 'formula' || row.kind !== 'formula') throw new Error('missing');
  await live.put('Log', 'C2', [[row.text], [row.text], [row.text]]);
  await live.put('Log', 'E1', [[total.text]]);
  expect(await live.values('Log', 'C2:C4')).toEqual([[0.05], [0.3], ['']]);
  expect(await live.values('Log', 'E1')).toEqual([[0.1]]);
});

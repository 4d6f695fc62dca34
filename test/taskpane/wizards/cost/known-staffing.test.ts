import { knownStaffing } from '../../../../src/taskpane/wizards/cost/source/known-staffing';
import { memoryWorkbook } from '../../support/memory-workbook';

const TOTALS = { calls: 'B31', workload: 'B36', agentHours: 'B37', paidHours: 'B38', days: 'B39' };
const kept = { job: 'staffing', sheet: 'Staffing', writtenAt: '2026-01-05T08:00:00Z', totals: TOTALS };

function workbook(memory: unknown, figures: Readonly<Record<string, string | number>>, sheets = ['Staffing']) {
  const regions = Object.fromEntries(Object.values(TOTALS).map((cell) => {
    const row = Number(cell.slice(1));
    const address = `B${row}:B${row + 1}`;
    return [`Staffing!${address}`, { sheet: 'Staffing', address, rows: 2, columns: 1, values: [[figures[cell] ?? ''], ['']], numberFormats: [], wholeBlock: true }];
  }));
  return memoryWorkbook({ memories: { key: memory }, sheets, regions });
}

const FIGURES = { B31: 2000, B36: 100, B37: 125, B38: 200, B39: 2 };

test('a staffing sheet is known by its totals as they stand', async () => {
  expect(await knownStaffing(workbook(kept, FIGURES))).toEqual([{ sheet: 'Staffing', writtenAt: kept.writtenAt, cells: TOTALS, figures: { calls: 2000, workload: 100, agentHours: 125, paidHours: 200, days: 2 } }]);
});

test.each([
  ['one whose sheet is gone', kept, FIGURES, ['Other']], ['one of an older release, which does not say where its totals stand', { ...kept, totals: undefined }, FIGURES, ['Staffing']],
  ['one without calls', kept, { ...FIGURES, B31: 0 }, ['Staffing']], ['one whose total is an error', kept, { ...FIGURES, B37: '#VALUE!' }, ['Staffing']], ['a sheet of another job', { ...kept, job: 'forecast' }, FIGURES, ['Staffing']],
])('left out: %s', async (_name, memory, figures, sheets) => {
  expect(await knownStaffing(workbook(memory, figures, sheets))).toEqual([]);
});

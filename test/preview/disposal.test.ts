import { nodeExcel } from '../../preview/protocol/node-excel';

const after = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Jest fails a test during which an error is thrown that nobody catches. */
test('a workbook can be closed while it calculates: nothing of it speaks up later', async () => {
  const host = nodeExcel();
  host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:A2000').formulas = Array.from({ length: 2000 }, (_, row) => [`=SUM(B$1:B${row + 1})`]);
    await context.sync();
  }).catch(() => undefined);
  await new Promise<void>((resolve) => { host.workbook.calculation.onWork((working) => { if (working) resolve(); }); });
  await after(400);
  host.dispose();
  // Univer's progress timer takes a second.
  await after(1500);
});

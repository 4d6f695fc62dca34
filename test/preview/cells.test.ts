import { nodeExcel, type NodeExcel } from '../../preview/protocol/node-excel';

let host: NodeExcel;
beforeEach(() => { host = nodeExcel(); });
afterEach(() => host.dispose());

/** Writes entries at an address and reads back what the cells are. */
async function typed(entries: unknown[][], address: string): Promise<Excel.Range> {
  return host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address);
    range.values = entries;
    range.load('values,formulas,text,numberFormat,valueTypes,address,hasSpill');
    await context.sync();
    return range;
  });
}

test('blank cells read as empty text of type Empty', async () => {
  const range = await typed([[null, null]], 'B2:C2');
  expect(range.values).toEqual([['', '']]);
  expect(range.valueTypes).toEqual([['Empty', 'Empty']]);
  expect(range.address).toBe('Sheet1!B2:C2');
});

test('numbers keep their full precision', async () => {
  const range = await typed([[0.1 + 0.2, 4.544455440336527e-12]], 'A1:B1');
  expect(range.values).toEqual([[0.30000000000000004, 4.544455440336527e-12]]);
});

test('an entry is read as if typed: numerals, percentages, dates, logicals and text', async () => {
  const range = await typed([['12.5', '80%', '2025-01-31', 'TRUE', 'Calls', "'007"]], 'A1:F1');
  expect(range.values).toEqual([[12.5, 0.8, 45688, true, 'Calls', '007']]);
  expect(range.valueTypes).toEqual([['Double', 'Double', 'Double', 'Boolean', 'String', 'String']]);
  expect(range.numberFormat[0]?.[1]).toBe('0%');
  expect(range.text[0]?.[1]).toBe('80%');
});

test('null leaves a cell as it was and an empty text clears it', async () => {
  await typed([[1, 2]], 'A1:B1');
  const range = await typed([[null, '']], 'A1:B1');
  expect(range.values).toEqual([[1, '']]);
});

test('a single value fills the whole range', async () => {
  const range = await host.Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2');
    cells.values = 7 as never;
    cells.load('values');
    await context.sync();
    return cells;
  });
  expect(range.values).toEqual([[7, 7], [7, 7]]);
});

test('an array of the wrong shape is refused as InvalidArgument', async () => {
  await expect(typed([[1, 2, 3]], 'A1:B1')).rejects.toMatchObject({ code: 'InvalidArgument' });
});

test('formulas read as typed, and their values as calculated', async () => {
  const range = await typed([[2, '=A1*3', '=1/0', '=NA()']], 'A1:D1');
  expect(range.values).toEqual([[2, 6, '#DIV/0!', '#N/A']]);
  expect(range.formulas).toEqual([[2, '=A1*3', '=1/0', '=NA()']]);
  expect(range.valueTypes).toEqual([['Double', 'Double', 'Error', 'Error']]);
});

test('a formula spills by itself; the cells under the spill show values, not formulas', async () => {
  await typed([['=SEQUENCE(3)']], 'B2');
  const [range, spill, parent, none] = await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const cells = sheet.getRange('B2:B4').load('values,formulas,hasSpill');
    const to = sheet.getRange('B2').getSpillingToRangeOrNullObject().load('address');
    const from = sheet.getRange('B4').getSpillParentOrNullObject().load('address');
    const nothing = sheet.getRange('A1').getSpillingToRangeOrNullObject().load('address');
    await context.sync();
    return [cells, to, from, nothing] as const;
  });
  expect(range.values).toEqual([[1], [2], [3]]);
  expect(range.formulas).toEqual([['=SEQUENCE(3)'], [2], [3]]);
  expect(range.hasSpill).toBe(true);
  expect(spill.address).toBe('Sheet1!B2:B4');
  expect(parent.address).toBe('Sheet1!B2');
  expect(none.isNullObject).toBe(true);
});

test('a filled cell in the way of a spill gives #SPILL!, and clearing it lets the spill through', async () => {
  await typed([['x']], 'A3');
  expect((await typed([['=SEQUENCE(4)']], 'A1')).values).toEqual([['#SPILL!']]);
  await typed([['']], 'A3');
  expect((await typed([[null], [null], [null], [null]], 'A1:A4')).values).toEqual([[1], [2], [3], [4]]);
});

test('typing into a spill turns its formula to #SPILL!', async () => {
  await typed([['=SEQUENCE(3)']], 'A1');
  await typed([['x']], 'A2');
  expect((await typed([[null], [null], [null]], 'A1:A3')).values).toEqual([['#SPILL!'], ['x'], ['']]);
});

test('a year of half-hours spills beyond the rows that the grid first had', async () => {
  const range = await typed([['=SEQUENCE(17520)']], 'A1');
  expect(range.values).toEqual([[1]]);
  const last = await typed([[null]], 'A17520');
  expect(last.values).toEqual([[17520]]);
}, 60_000);

test('a year of half-hours in four columns is written and read in one go', async () => {
  const rows = Array.from({ length: 17520 }, (_row, index) => [index, index * 2, `t${index}`, index % 2 === 0]);
  const range = await typed(rows, 'A2:D17521');
  // Compared as text: Jest's own comparison of 70,000 cells takes longer than writing them.
  expect(JSON.stringify(range.values)).toBe(JSON.stringify(rows));
}, 60_000);

test('formulas calculate in doubles as Excel does, and what all but cancels is zero', async () => {
  const range = await typed([['=0.1+0.2', '=0.1*3', '=1-0.9-0.1', '=1E300*1E300', '=1/0']], 'A1:E1');
  expect(range.values).toEqual([[0.1 + 0.2, 0.1 * 3, 0, '#NUM!', '#DIV/0!']]);
});

test('the used range covers values and spills, and of a blank sheet there is none', async () => {
  const addresses = await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const none = sheet.getUsedRangeOrNullObject(true).load('address');
    await context.sync();
    sheet.getRange('B2').values = [['=SEQUENCE(2,3)']];
    const some = sheet.getUsedRange(true).load('address');
    await context.sync();
    return [none.isNullObject, some.address];
  });
  expect(addresses).toEqual([true, 'Sheet1!B2:D3']);
});

test('ranges are found from ranges', async () => {
  const addresses = await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange('B2:D5');
    const others = [
      range.getCell(1, 2), range.getRow(0), range.getColumn(-1), range.getLastCell(), range.getOffsetRange(1, 1), range.getResizedRange(1, -2),
      range.getBoundingRect('A1'), range.getIntersection('C1:C9'), range.getEntireRow(), range.getEntireColumn(), range.getRowsAbove(1), range.getColumnsAfter(2),
      sheet.getRangeByIndexes(0, 0, 2, 3), sheet.getCell(9, 9), sheet.getRange(), sheet.getRange('C:D'), sheet.getRange('$B$2'),
    ].map((other) => other.load('address'));
    const apart = range.getIntersectionOrNullObject('F1').load('address');
    await context.sync();
    return [...others.map((other) => other.address.replace('Sheet1!', '')), apart.isNullObject];
  });
  expect(addresses).toEqual([
    'D3', 'B2:D2', 'A2:A5', 'D5', 'C3:E6', 'B2:B6', 'A1:D5', 'C2:C5', '2:5', 'B:D', 'B1:D1', 'E2:F5',
    'A1:C2', 'J10', '1:1048576', 'C:D', 'B2', true,
  ]);
});

test('leaving the sheet is InvalidArgument', async () => {
  const run = host.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1').getOffsetRange(-1, 0).load('address');
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({ code: 'InvalidArgument', debugInfo: expect.objectContaining({ errorLocation: 'Range.getOffsetRange' }) });
});

test('the surrounding region is bounded by blank rows and columns', async () => {
  await typed([['Calls', 'AHT', ''], [1, 2, ''], ['', '', ''], ['far', '', '']], 'B2:D5');
  const address = await host.Excel.run(async (context) => {
    const region = context.workbook.worksheets.getActiveWorksheet().getRange('C3').getSurroundingRegion().load('address');
    await context.sync();
    return region.address;
  });
  expect(address).toBe('Sheet1!B2:C3');
});

test('the surrounding region of a long spill is found, and follows cells that touch by a corner only', async () => {
  const address = await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('B2').formulas = [['=SEQUENCE(9000,12)']];
    sheet.getRange('N9002:N9003').values = [[1], [2]];
    sheet.getRange('M9004').values = [[3]];
    sheet.getRange('P9003').values = [['apart']];
    const region = sheet.getRange('C5').getSurroundingRegion().load('address');
    await context.sync();
    return region.address;
  });
  expect(address).toBe('Sheet1!B2:N9004');
});

test('clear takes contents, formats, or both', async () => {
  const states = await host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
    const seen: unknown[] = [];
    const fill = (): void => { range.values = [[5]]; range.format.font.bold = true; range.format.fill.color = '#FFF2CC'; };
    for (const what of ['Contents', 'Formats', 'All'] as const) {
      fill();
      range.clear(what);
      range.load('values,format/font/bold,format/fill/color');
      await context.sync();
      seen.push([range.values[0]?.[0], range.format.font.bold, range.format.fill.color]);
    }
    return seen;
  });
  expect(states).toEqual([['', true, '#FFF2CC'], [5, false, '#FFFFFF'], ['', false, '#FFFFFF']]);
});

test('what the preview does not play is ApiNotFound, by name', async () => {
  const run = host.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1').merge();
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({ code: 'ApiNotFound', message: expect.stringContaining('Range.merge') });
});

test('an API newer than the preview claims is refused by the client itself', async () => {
  const run = host.Excel.run(async (context) => {
    // ExcelApiOnline is not claimed at all.
    context.workbook.worksheets.getActiveWorksheet().onVisibilityChanged.add(async () => undefined);
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({ code: 'ApiNotFound' });
});

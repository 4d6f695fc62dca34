import { nodeExcel, type NodeExcel } from '../../preview/protocol/node-excel';

let host: NodeExcel;
beforeEach(() => { host = nodeExcel(); });
afterEach(() => host.dispose());

const run = <T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> => host.Excel.run(work);

test('sheets are added at the end, found by name in any case and by id, and counted', async () => {
  const seen = await run(async (context) => {
    const { worksheets } = context.workbook;
    const added = worksheets.add('Plan data').load('name,id,position,visibility');
    worksheets.add();
    worksheets.load('items/name');
    const count = worksheets.getCount();
    const none = worksheets.getItemOrNullObject('Nowhere').load('name');
    await context.sync();
    const again = [worksheets.getItem('PLAN DATA').load('name'), worksheets.getItem(added.id).load('name'), worksheets.getFirst().load('name'), worksheets.getLast().load('name')];
    await context.sync();
    return [added.name, added.position, added.visibility, worksheets.items.map((sheet) => sheet.name), count.value, none.isNullObject, again.map((sheet) => sheet.name)];
  });
  expect(seen).toEqual(['Plan data', 1, 'Visible', ['Sheet1', 'Plan data', 'Sheet2'], 3, true, ['Plan data', 'Plan data', 'Sheet1', 'Sheet2']]);
});

test('a sheet that is added stays behind the one in front, and nobody is told of another in front', async () => {
  const told: string[] = [];
  host.workbook.onHappening(({ kind }) => told.push(kind));
  const front = await run(async (context) => {
    context.workbook.worksheets.add('Behind');
    const active = context.workbook.worksheets.getActiveWorksheet().load('name');
    await context.sync();
    return active.name;
  });
  expect(front).toBe('Sheet1');
  expect(told).toContain('sheet-added');
  expect(told).not.toContain('sheet-activated');
});

test.each(['a'.repeat(32), 'a/b', 'a[b', 'a]b', 'a*b', 'a?b', 'a:b', 'a\\b', "'quoted'", 'History'])('a sheet cannot be called %s', async (name) => {
  await expect(run(async (context) => { context.workbook.worksheets.add(name); })).rejects.toMatchObject({ code: 'InvalidArgument' });
});

test('a name is taken once, in any case, for new sheets and for renamed ones', async () => {
  await expect(run(async (context) => { context.workbook.worksheets.add('sheet1'); })).rejects.toMatchObject({ code: 'ItemAlreadyExists' });
  await run(async (context) => { context.workbook.worksheets.add('Other'); });
  await expect(run(async (context) => { context.workbook.worksheets.getItem('Other').name = 'SHEET1'; })).rejects.toMatchObject({ code: 'ItemAlreadyExists' });
});

test('renaming a sheet changes the formulas that name it', async () => {
  const formulas = await run(async (context) => {
    const sheet = context.workbook.worksheets.add('Old');
    sheet.getRange('A1').values = [[5]];
    const reader = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
    reader.values = [['=Old!A1+1']];
    await context.sync();
    sheet.name = "New year's";
    reader.load('formulas,values');
    await context.sync();
    return [reader.formulas[0]?.[0], reader.values[0]?.[0]];
  });
  expect(formulas).toEqual(["='New year''s'!A1+1", 6]);
});

test('a sheet that is not there is ItemNotFound where it was asked for', async () => {
  await expect(run(async (context) => { context.workbook.worksheets.getItem('Nope').getRange('A1').values = [[1]]; })).rejects.toMatchObject({ code: 'ItemNotFound' });
});

test('the last visible sheet is neither deleted nor hidden', async () => {
  await expect(run(async (context) => { context.workbook.worksheets.getItem('Sheet1').delete(); })).rejects.toMatchObject({ code: 'InvalidOperation' });
  await expect(run(async (context) => { context.workbook.worksheets.getItem('Sheet1').visibility = 'Hidden'; })).rejects.toMatchObject({ code: 'InvalidOperation' });
});

test('a deleted sheet is gone from the collection, and a range of it is an error', async () => {
  await run(async (context) => {
    const sheet = context.workbook.worksheets.add('Gone');
    const range = sheet.getRange('A1');
    await context.sync();
    sheet.delete();
    await context.sync();
    const none = context.workbook.worksheets.getItemOrNullObject('Gone').load('name');
    await context.sync();
    expect(none.isNullObject).toBe(true);
    range.load('values');
    await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
  });
});

test('panes freeze by rows, by columns and at a range, and say where', async () => {
  const places = await run(async (context) => {
    const panes = context.workbook.worksheets.getActiveWorksheet().freezePanes;
    const seen: string[] = [];
    const look = async (): Promise<void> => {
      const place = panes.getLocationOrNullObject().load('address');
      await context.sync();
      seen.push(place.isNullObject ? 'none' : place.address.replace('Sheet1!', ''));
    };
    await look();
    panes.freezeRows(2);
    await look();
    panes.freezeColumns(1);
    await look();
    panes.freezeAt('A1:B3');
    await look();
    panes.unfreeze();
    await look();
    return seen;
  });
  expect(places).toEqual(['none', '1:2', 'A:A', 'A1:B3', 'none']);
});

test('grid lines, tab colour and the active sheet', async () => {
  const seen = await run(async (context) => {
    const sheet = context.workbook.worksheets.add('Look');
    sheet.showGridlines = false;
    sheet.tabColor = '#0F6CBD';
    sheet.activate();
    sheet.load('showGridlines,tabColor');
    const active = context.workbook.worksheets.getActiveWorksheet().load('name');
    await context.sync();
    return [sheet.showGridlines, sheet.tabColor, active.name];
  });
  expect(seen).toEqual([false, '#0F6CBD', 'Look']);
});

test('what is selected is what the workbook says', async () => {
  const seen = await run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('B2:C4').select();
    const selected = context.workbook.getSelectedRange().load('address');
    const areas = context.workbook.getSelectedRanges().load('address,areaCount');
    const cell = context.workbook.getActiveCell().load('address');
    await context.sync();
    return [selected.address, areas.address, areas.areaCount, cell.address];
  });
  expect(seen).toEqual(['Sheet1!B2:C4', 'Sheet1!B2:C4', 1, 'Sheet1!B2']);
});

test('events tell of selections, changes, and sheets that come, go and are shown', async () => {
  const seen: string[] = [];
  await run(async (context) => {
    const { worksheets } = context.workbook;
    const note = (name: string) => async (args: object): Promise<void> => { seen.push(`${name} ${(args as { address?: string }).address ?? ''}`.trim()); };
    worksheets.onSelectionChanged.add(note('selected'));
    worksheets.onChanged.add(note('changed'));
    worksheets.onAdded.add(note('added'));
    worksheets.onDeleted.add(note('deleted'));
    worksheets.onActivated.add(note('activated'));
    context.workbook.onSelectionChanged.add(note('workbook'));
    await context.sync();
    worksheets.getActiveWorksheet().getRange('C3').select();
    await context.sync();
    worksheets.getActiveWorksheet().getRange('A1:B2').values = [[1, 2], [3, '=A1']];
    await context.sync();
    const sheet = worksheets.add('New');
    sheet.activate();
    await context.sync();
    sheet.delete();
    await context.sync();
  });
  await host.workbook.settled();
  await new Promise((resolve) => setTimeout(resolve, 50));
  for (const event of ['selected C3', 'workbook', 'changed A1:B2', 'added', 'activated', 'deleted']) expect(seen).toContain(event);
  expect(seen.filter((event) => event.startsWith('changed'))).toHaveLength(1);
});

test('an event that is taken off is told no more', async () => {
  const seen: string[] = [];
  const handler = await run(async (context) => {
    const result = context.workbook.worksheets.onChanged.add(async (args) => { seen.push(args.address); });
    await context.sync();
    return result;
  });
  await run(async (context) => { context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[1]]; });
  await host.Excel.run(handler.context as Excel.RequestContext, async (context) => {
    handler.remove();
    await context.sync();
  });
  await run(async (context) => { context.workbook.worksheets.getActiveWorksheet().getRange('A2').values = [[1]]; });
  expect(seen).toEqual(['A1']);
});

test('while the user types in a cell a batch fails, unless it asked to wait', async () => {
  host.workbook.setCellEditing(true);
  await expect(run(async (context) => { context.workbook.worksheets.getActiveWorksheet().load('name'); })).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
  let done = false;
  const waiting = host.Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[1]];
    await context.sync();
    done = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(done).toBe(false);
  host.workbook.setCellEditing(false);
  await waiting;
  expect(done).toBe(true);
});

import { areaAddress } from '../../../src/sheets/area';
import { blockArea } from '../../../src/sheets/footprint';
import { takeFile } from '../../../src/workbook/share/hand-over/take-file';
import { describeInLibreOffice, recalculated } from '../../engines/libre-office';
import { liveWorkbook, type LiveWorkbook } from '../../workbook/live-workbook';
import { differences } from '../differences';
import { day, HEADER, planFor } from '../staffing/example';
import { handOver, type HandedOver } from './handed-over';

/** A staffing sheet handed over as Excel's own formulas, with the sheets for its reader. */
jest.setTimeout(240_000);

const TABLE = [HEADER, ...day().slice(0, 5)];
const SHEETS = ['About', 'Assumptions', 'Formula map', 'Compared', 'Checks', 'Log'];

let live: LiveWorkbook;
let handed: HandedOver;
let file: Uint8Array;
beforeAll(async () => {
  live = liveWorkbook();
  await live.put('Calls', 'A1', TABLE.map((row) => [...row]) as never);
  await live.port.write(planFor(TABLE, { settings: { patienceSeconds: 120 } }), { kind: 'new-sheet' }, {});
  handed = await handOver(live, 'native');
  file = Buffer.from(await takeFile(), 'base64');
});
afterAll(() => live.dispose());

const forReader = () => ({ ...handed.plan, sheets: handed.plan.sheets.filter(({ name }) => SHEETS.includes(name)) });

test('every formula of the sheets for the reader shows what their plan said it would', async () => {
  expect(forReader().sheets.map(({ name }) => name)).toEqual(SHEETS);
  expect(await differences(live, forReader(), { unsampled: true })).toEqual([]);
  expect(await live.values('About', 'B12:B13')).toEqual([['✓ All checks pass.'], ['✓ as handed over']]);
});

describeInLibreOffice('LibreOffice, which has no function of ours,', () => {
  test('computes the same on the sheets for the reader', async () => {
    const [shows] = await recalculated([file]);
    const wrong = forReader().sheets.flatMap(({ name, blocks }) => blocks.flatMap((block) => (block.kind === 'spill' ? [] : block.rows.flatMap((row, r) => row.flatMap((cell, c) => {
      if (typeof cell.content !== 'string' || !cell.content.startsWith('=')) return [];
      const { row: top, column } = blockArea(block);
      const address = areaAddress({ row: top + r, column: column + c, rows: 1, columns: 1 });
      const shown = shows!(name, address);
      const isRight = cell.sample === undefined ? !String(shown).startsWith('#') : typeof cell.sample === 'number' ? Math.abs(Number(shown) - cell.sample) <= 1e-9 * Math.max(1, Math.abs(cell.sample)) : (shown ?? '') === cell.sample;
      return isRight ? [] : [`${name}!${address}: ${String(shown)} for ${String(cell.sample)}`];
    })))));
    expect(wrong).toEqual([]);
  });
});

test('a changed input is told as changed, and results that follow it are not called wrong', async () => {
  await live.put('Calls', 'C3', [[150]]);
  expect(await live.values('About', 'B12:B13')).toEqual([['✓ Checks pass; inputs were changed since the hand-over.'], ['1 changed: see Assumptions']]);
  const states = (await live.values('Formula map', 'L8:M12')).map(([apart, state]) => `${Number(apart) > 0 ? 'apart' : 'same'} ${String(state)}`);
  expect(states).toContain('apart –');
  expect(states.filter((state) => /✗/.test(state))).toEqual([]);
});

test('two numbers that change places keep their total, and the control sum tells', async () => {
  const [[first], [second]] = (await live.values('Calls', 'D2:D3')) as [[number], [number]];
  await live.put('Calls', 'D2', [[second], [first]]);
  const lines = await live.values('Assumptions', 'A7:F9');
  expect(lines.find(([name]) => name === 'AHT')).toMatchObject(['AHT', TABLE.slice(1).reduce((sum, row) => sum + Number(row[3]), 0), 'total', '', expect.anything(), 'changed']);
});

test('a formula that someone overwrites while inputs stand is wrong, and the flag on top says so', async () => {
  await live.put('Calls', 'C2', TABLE.slice(1).map((row) => [row[2]!, row[3]!]) as never);
  expect(await live.values('Checks', 'B5')).toEqual([['✓ All checks pass.']]);
  const cell = handed.conversion.cells[0]!;
  await live.put(cell.sheet, cell.address, [[99]]);
  expect(await live.values('Checks', 'B5:B6')).toEqual([['✗ See the checks marked ✗ below.'], [expect.any(Number)]]);
  expect((await live.values('Formula map', 'M8:M12')).flat()).toContain('✗');
});

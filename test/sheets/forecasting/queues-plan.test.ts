import { LOCALE_NAMES } from '../../../src/locales/locale-name';
import { blockArea } from '../../../src/sheets/footprint';
import { forecastPlan } from '../../../src/sheets/forecasting/forecast-plan';
import { queueSheetNames } from '../../../src/sheets/forecasting/queue-sheet-names';
import { queuesPlan } from '../../../src/sheets/forecasting/queues-plan';
import type { ForecastMemory, QueuesRequest } from '../../../src/sheets/forecasting/request';
import { words } from '../../../src/locales';
import type { LocaleName } from '../../../src/locales/locale-name';
import { liveWorkbook, type LiveWorkbook } from '../../workbook/live-workbook';
import { differences } from '../differences';
import { ADJUSTMENTS, exampleHistory, requestFor, sourceRows } from './example';

jest.setTimeout(120_000);

let live: LiveWorkbook;
beforeEach(() => { live = liveWorkbook(); });
afterEach(() => live.dispose());

const NAMES = ['Sales', 'Help, 24/7'];

const WHOLE = exampleHistory();
const cut = WHOLE.times.findIndex((time) => time >= '2026-03-09');
/** A week less, and three calls for one. */
const SHORTER = { ...WHOLE, times: WHOLE.times.slice(0, cut), calls: WHOLE.calls.slice(0, cut).map((calls) => 3 * calls) };

/** Two queues in one table. */
function twoQueues(locale: LocaleName = 'en', leftOut: readonly string[] = [], histories = [WHOLE, SHORTER]): QueuesRequest {
  const sheetNames = queueSheetNames(NAMES, words(locale).sheets.forecast, ['Calls']);
  const queues = NAMES.map((queue, index) => ({
    ...requestFor({
      history: histories[index], queue, locale, horizonDays: histories[index] === WHOLE ? 21 : 28, adjustments: index === 0 ? ADJUSTMENTS : [], inputs: { growth: index * 0.1 },
      source: { address: 'A1:D700', actuals: { date: { column: 0, cells: 'date' }, calls: { column: 3 }, queue: { column: 2, name: queue } } },
    }),
    sheetNames: sheetNames[index]!, tableNames: { adjustments: `Adjustments_${index}`, log: `Log_${index}` },
  }));
  const { words: own, writtenAt, version, source } = queues[0]!;
  return { words: own, locale, writtenAt, version, source, queues, leftOut, sheetName: own.queues.sheetName };
}

async function written(request: QueuesRequest) {
  const rows = request.queues.flatMap(({ history, queue }) => sourceRows(history).slice(1).map(([date, time, calls]) => [date!, time!, queue!, calls!]));
  await live.put('Calls', 'A1', [['Date', 'Interval', 'Queue', 'Calls'], ...rows]);
  const plan = queuesPlan(request);
  expect(await live.port.write(plan, { kind: 'sheet', sheet: request.sheetName }, {})).toMatchObject({ kind: 'written', sheets: plan.sheets.map(({ name }) => name) });
  return plan;
}

test.each(LOCALE_NAMES)('the sheets of all queues show what the core computes, their totals too, in %s', async (locale) => {
  const plan = await written(twoQueues(locale, ['Fax']));
  expect(plan.sheets).toHaveLength(7);
  expect(await differences(live, plan, { unsampled: true })).toEqual([]);
});

test('growth on the sheet of a queue moves the totals, and only its own', async () => {
  const plan = await written(twoQueues());
  const totals = async () => (await live.values('Forecast of all queues', 'A6:C8')).map(([, calls]) => calls as number);
  const [sales = 0, help = 0, all = 0] = await totals();
  expect(all).toBeCloseTo(sales + help, 6);
  const { inputCells } = plan.sheets[1]!.memory as ForecastMemory;
  await live.put('Forecast Sales', inputCells.growth.address, [[0.5]]);
  const [moved = 0, same = 0, sum = 0] = await totals();
  expect(moved).toBeGreaterThan(1.3 * sales);
  expect(same).toBeCloseTo(help, 9);
  expect(sum).toBeCloseTo(moved + help, 6);
});

test('a queue that was refreshed by itself a week later is told of', async () => {
  await written(twoQueues('en', [], [SHORTER, SHORTER]));
  const tick = async () => (await live.values('Forecast of all queues', 'A11:D13')).map(([label, , sign]) => [label, sign]);
  expect(await tick()).toContainEqual(['Against the sheets of the queues', '✓']);
  const later = forecastPlan(twoQueues().queues[0]!);
  expect(await live.port.write(later, { kind: 'refresh', sheet: 'Forecast Sales' }, {})).toMatchObject({ kind: 'written' });
  expect(await tick()).toContainEqual(['Against the sheets of the queues', '✗']);
});

test('each queue reopens by itself, the totals reopen all', async () => {
  await written(twoQueues());
  const memories = await Promise.all((await live.port.remembered()).map((key) => live.port.recall(key))) as { sheet: string; queue?: string; queues?: unknown }[];
  expect(memories.filter(({ queue }) => queue !== undefined).map(({ sheet, queue }) => [queue, sheet]).sort()).toEqual([['Help, 24/7', 'Forecast Help, 24 7'], ['Sales', 'Forecast Sales']]);
  expect(memories.find(({ queues }) => queues)).toMatchObject({ sheet: 'Forecast of all queues', queues: [{ queue: 'Sales', sheet: 'Forecast Sales' }, { queue: 'Help, 24/7', sheet: 'Forecast Help, 24 7' }] });
});

test('long names of queues and names in use give names that Excel takes, no two alike', () => {
  const long = ['Customer service for private customers, north', 'Customer service for private customers, south'];
  const names = queueSheetNames(long, words('en').sheets.forecast, ['forecast customer service for p']).flatMap((each) => Object.values(each));
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(6);
  expect(names).not.toContain('Forecast Customer service for p');
  expect(Math.max(...names.map((name) => name.length))).toBeLessThanOrEqual(31);
});

/** Chinese characters are about as wide as two Latin ones. */
const width = (text: string) => [...text].reduce((sum, letter) => sum + (/[\u2e80-\uffef]/.test(letter) ? 2 : 1), 0);

test.each(LOCALE_NAMES)('labels, remarks and notes of the totals in %s end before the days', (locale) => {
  const { blocks, columnWidths } = queuesPlan(twoQueues(locale)).sheets[0]!;
  const check = (text: unknown, room: number) => {
    if (typeof text === 'string') expect([text, width(text) <= room + 2]).toEqual([text, true]);
  };
  for (const block of blocks) {
    if (block.kind !== 'cells' || blockArea(block).column !== 0) continue;
    for (const row of block.rows) {
      row.forEach((cell, column) => {
        if (['title', 'subtitle', 'header'].includes(cell.style ?? '')) return;
        const last = column === row.length - 1;
        check(cell.sample ?? cell.content, columnWidths.slice(column, last ? 6 : column + 1).reduce((sum, one) => sum + one, 0));
      });
    }
  }
});

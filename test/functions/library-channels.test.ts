import { evaluate, type CellError } from '../../src/functions/binding/evaluate';
import type { Input } from '../../src/functions/binding/cell-value';
import type { FunctionName } from '../../src/functions/catalogue/catalogue';
import { cases, type Case } from '../reference/cases';

// Chat, blending and deferred work as cells ask for them, against tables of 70 digits.

type ChatCase = Case & { readonly ahtSecondsByConcurrency: readonly number[] };

const spill = (name: FunctionName, ...inputs: Input[]) => evaluate(name, inputs, 'en');
const cell = (name: FunctionName, ...inputs: Input[]) => spill(name, ...inputs)[0]![0]!;
const agrees = (answer: number | string | CellError, oracle: number) => {
  expect(typeof answer).toBe('number');
  expect(Math.abs((answer as number) / oracle - 1)).toBeLessThanOrEqual(1e-12);
};

test.each(cases<ChatCase>('public-chat').map((c, i) => [i + 1, c] as const))('chat centre %i of the table', (_number, c) => {
  const handleTimes = [[...c.ahtSecondsByConcurrency]];
  const rest = [c.intervalSeconds! / 60, c.patienceSeconds!, c.lines!] as const;
  const level = (definition: number) => cell('CHATSERVICELEVEL', c.calls!, handleTimes, c.agents!, c.targetSeconds!, ...rest, definition);
  agrees(level(1), c.slOffered!);
  agrees(level(5), c.slVirtual!);
  agrees(cell('CHATABANDON', c.calls!, handleTimes, c.agents!, ...rest), c.pAbandon!);
  agrees(cell('CHATOCCUPANCY', c.calls!, handleTimes, c.agents!, ...rest), c.slotOccupancy!);
  agrees(cell('CHATASA', c.calls!, handleTimes, c.agents!, ...rest, 2), c.waitAll!);
  agrees(cell('CHATASA', c.calls!, handleTimes, c.agents!, ...rest, 3), c.virtualAsa!);
  expect(cell('CHATAGENTS', c.calls!, handleTimes, c.slOffered!, c.targetSeconds!, ...rest)).toBe(c.agents);
});

test.each(cases('public-blend').map((c, i) => [i + 1, c] as const))('blended centre %i of the table', (_number, c) => {
  const asked = [c.calls!, c.ahtSeconds!, c.agents!] as const;
  const interval = c.intervalSeconds! / 60;
  agrees(cell('BLENDSERVICELEVEL', ...asked, c.threshold!, c.targetSeconds!, interval), c.sl!);
  agrees(cell('BLENDASA', ...asked, c.threshold!, interval), c.asa!);
  agrees(cell('BLENDOCCUPANCY', ...asked, c.threshold!, interval), c.occupancy!);
  agrees(cell('BLENDOUTBOUND', ...asked, c.threshold!, interval), c.outboundPerInterval!);
  expect(cell('BLENDTHRESHOLD', ...asked, c.sl!, c.targetSeconds!, interval)).toBe(c.threshold);
});

test('the list of handle times may lie in a row or a column, with blanks at its end', () => {
  const across = cell('CHATSERVICELEVEL', 100, [[300, 400, 480]], 9, 20, 30, 120);
  expect(cell('CHATSERVICELEVEL', 100, [[300], [400], [480]], 9, 20, 30, 120)).toBe(across);
  expect(cell('CHATSERVICELEVEL', 100, [[300, 400, 480, null]], 9, 20, 30, 120)).toBe(across);
});

test('a day of chats is staffed by one formula', () => {
  const day = spill('CHATAGENTS', [[100], [0], [200], [null]], [[300, 400, 480]], 0.8, 20, 30);
  expect(day).toEqual([[11], [0], [20], [0]]);
});

test('quiet intervals need no handle time, and their agents do outbound work', () => {
  expect(cell('BLENDSERVICELEVEL', 0, 0, 16, 4)).toBe(1);
  expect(cell('BLENDASA', 0, 0, 16, 4)).toBe(0);
  expect(cell('BLENDOCCUPANCY', 0, 0, 16, 4)).toBe(0.75);
  expect(cell('BLENDTHRESHOLD', 0, 0, 16)).toBe(0);
});

test.each([
  ['CHATSERVICELEVEL', [100, [[300, -1]], 9], '#NUM!', /aht_by_concurrency/],
  ['CHATSERVICELEVEL', [100, [['five minutes']], 9], '#VALUE!', /aht_by_concurrency/],
  ['CHATSERVICELEVEL', [100, [[300, 400]], 9.5], '#NUM!', /agents/],
  ['CHATASA', [60, [[300, 480, 800]], 8], '#NUM!', /never empties/],
  ['CHATAGENTS', [200, [[300, 400]], 0.8, 20, 30, 60, 5], '#N/A', /service_level/],
  ['CHATAGENTS', [100, [[300, 400]], 80], '#NUM!', /0\.8/],
  ['BLENDSERVICELEVEL', [120, 180, 16, 17], '#NUM!', /threshold.*16/],
  ['BLENDTHRESHOLD', [130, 180, 16], '#N/A', /service_level/],
  ['BACKLOGTIME', [120, 1, 600, 6], '#NUM!', /agents/],
  ['DEFERREDAGENTS', [120, 600, 0], '#NUM!', /window_hours/],
] as const)('%s%j shows %s and says why', (name, inputs, error, reason) => {
  const shown = cell(name, ...(inputs as unknown as Input[])) as CellError;
  expect(shown.error).toBe(error);
  expect(shown.message).toMatch(reason);
});

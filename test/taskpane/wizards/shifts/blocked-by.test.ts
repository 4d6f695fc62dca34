import { FULL_TIME, NIGHT } from '../../../../src/core/scheduling';
import { words } from '../../../../src/locales';
import { say } from '../../../../src/locales/say';
import type { Speech } from '../../../../src/taskpane/language-context';
import { analyse } from '../../../../src/taskpane/wizards/shifts/analysis';
import { blockedBy, type Standing } from '../../../../src/taskpane/wizards/shifts/blocked-by';
import { cardOf, type Card } from '../../../../src/taskpane/wizards/shifts/card';
import { cardProblem } from '../../../../src/taskpane/wizards/shifts/card-problem';
import { isUnsettled, settledOf, type Entries } from '../../../../src/taskpane/wizards/shifts/entries';
import { startState, type ShiftsState } from '../../../../src/taskpane/wizards/shifts/state';
import { tableCheck } from '../../../../src/taskpane/wizards/shifts/use-table-check';
import type { CellValue, Region } from '../../../../src/workbook/port';

const speech: Speech = { locale: 'en', numbersIn: 'en', words: words('en'), say: (message, facts = {}) => say(message, facts, 'en') };

const DAY: CellValue[][] = [['Interval', 'Agents required'], ...Array.from({ length: 24 }, (_, half): CellValue[] => [(8 + half / 2) / 24, 4])];

function regionOf(values: CellValue[][]): Region {
  return { sheet: 'Day', address: `A1:${String.fromCharCode(64 + values[0]!.length)}${values.length}`, wholeBlock: true, rows: values.length, columns: values[0]!.length, values, numberFormats: values.map((row) => row.map(() => 'General')) };
}

function standing(step: ShiftsState['step'], { values = DAY, cards = [cardOf(FULL_TIME, 1)], entries = {}, ...rest }: { values?: CellValue[][]; cards?: Card[]; entries?: Partial<Entries> } & Partial<Standing> = {}): Standing {
  const region = regionOf(values);
  const analysis = analyse(region, {}, null);
  const state: ShiftsState = { ...startState('Shifts'), step, found: { kind: 'own' }, address: 'Day!A1', cards, entries: { ...startState('').entries, ...entries } };
  const settled = settledOf({ ...state, cards });
  const check = isUnsettled(settled) ? null : tableCheck(analysis.reading, settled);
  return {
    state, reading: { region, reading: false }, analysis, settled, problem: cardProblem(cards, isUnsettled(settled) ? settled : null, check?.fault ?? null, speech),
    work: { kind: 'idle' }, hasPlan: false, check: { collisions: [], names: [] }, ...rest,
  };
}

const block = (given: Standing) => blockedBy(given, speech);

test('a good table goes on', () => {
  expect(block(standing('data'))).toBeUndefined();
  expect(block(standing('settings'))).toBeUndefined();
});

test('a table without people, without times or with faults says what is missing', () => {
  expect(block(standing('data', { values: [['Interval', 'Remark'], [1 / 3, 'a'], [0.5, 'b'], [0.6, 'c']] }))).toBe('choose the column of people needed.');
  expect(block(standing('data', { values: [['Interval', 'Agents required'], ...DAY.slice(1).map(([time]): CellValue[] => [time!, 0])] }))).toBe('nobody is needed anywhere in this table.');
  expect(block(standing('data', { values: DAY.map((row, at) => (at === 3 ? [row[0]!, -2] : row)) }))).toBe('mend what the list below calls an error.');
});

test('a card that can’t be worked is named', () => {
  const card = cardOf({ ...FULL_TIME, name: 'Early' }, 1);
  for (const [change, told] of [
    [{ latestStart: 300 }, 'Early: the latest start is before the earliest, 6:00. Type a later time.'],
    [{ latestStart: null }, 'Early: correct “Latest start”.'],
    [{ lengths: [2] }, 'Early: the meal does not fit into the shift. Let it start sooner, or lengthen the shift.'],
    [{ fewest: 5, most: 2 }, 'Early: the most people are fewer than the fewest.'],
    [{ startStep: 0 }, 'Early: from one start to the next there must be some minutes.'],
    [{ name: '' }, 'Shift 1: correct “Name”.'],
  ] as const) expect(block(standing('settings', { cards: [{ ...card, ...change }] }))).toBe(told);
  expect(block(standing('settings', { cards: [card, { ...cardOf(NIGHT, 2), name: 'early' }] }))).toBe('early: another shift has this name. Give it one of its own.');
  expect(block(standing('settings', { cards: [] }))).toBe('add a shift.');
});

test('a start each minute is more than can be searched, and said so by name', () => {
  const cards = [cardOf({ ...FULL_TIME, name: 'All day', earliestStart: 0, latestStart: 1439, startStep: 1, lengths: Array.from({ length: 60 }, (_, at) => 480 + at) }, 1)];
  expect(block(standing('settings', { cards }))).toMatch(/^All day: with it there are more than 60,000 ways to work\./);
});

test('a setting that can’t be used is named', () => {
  expect(block(standing('settings', { entries: { wagePerHour: null } }))).toBe('correct the setting “Cost of a paid hour”.');
  expect(block(standing('settings', { entries: { wagePerHour: 0 } }))).toBe('correct the setting “Cost of a paid hour”.');
});

test('nothing is written before there are people, or while the search was cancelled', () => {
  expect(block(standing('preview', { work: { kind: 'running', news: null, trail: [], keeping: false } }))).toBe('wait for the search, or stop and keep what it has.');
  const cancelled = standing('preview');
  expect(block({ ...cancelled, state: { ...cancelled.state, stopped: true } })).toBe('search again, or change the settings.');
  expect(block(standing('preview', { work: { kind: 'done', result: {} as never, kept: false }, hasPlan: true }))).toBeUndefined();
  expect(block(standing('preview', { work: { kind: 'done', result: {} as never, kept: false }, hasPlan: true, check: { collisions: [{ sheet: 'Shifts', address: 'A1', filledCells: 1 }], names: [] } }))).toBe('choose a sheet that is free.');
});

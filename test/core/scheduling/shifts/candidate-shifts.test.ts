import { isFault } from '../../../../src/core/fault';
import { candidateShifts, envelopeRates, FULL_TIME, NIGHT, PART_TIME, SPLIT, waveRates, type ShiftRow } from '../../../../src/core/scheduling';

const row = (changes: Partial<ShiftRow> = {}): ShiftRow => ({ name: 'early', earliestStart: 360, latestStart: 480, startStep: 60, lengths: [480], ...changes });
const shifts = (rows: readonly ShiftRow[], days = 1, wage = 20) => {
  const found = candidateShifts(rows, days, wage);
  if (isFault(found)) throw new Error(JSON.stringify(found));
  return found;
};

test('a row makes a shift of each start, length and meal', () => {
  const meal = { minutes: 30, from: 180, to: 240, step: 30, paid: false };
  const found = shifts([row({ lengths: [480, 540], meal })]);
  expect(found).toHaveLength(3 * 2 * 3);
  expect(found[0]).toEqual({ row: 0, day: 0, start: 360, length: 480, pieces: [[360, 540], [570, 840]], mealAt: 180, paidHours: 7.5, cost: 150 });
  expect(shifts([row({ meal: { ...meal, paid: true } })])[0]).toMatchObject({ paidHours: 8, cost: 160 });
});

test('a night runs on past midnight, and the last one past the plan', () => {
  const found = shifts([row({ earliestStart: 1320, latestStart: 1320 })], 7);
  expect(found.map(({ pieces }) => pieces)).toEqual([0, 1, 2, 3, 4, 5, 6].map((day) => [[day * 1440 + 1320, day * 1440 + 1800]]));
});

test('a split shift is two pieces with unpaid time between', () => {
  const found = shifts([row({ latestStart: 360, split: { firstPieces: [180, 240], gaps: [120] } })]);
  expect(found.map(({ pieces, length, paidHours }) => ({ pieces, length, paidHours }))).toEqual([
    { pieces: [[360, 540], [660, 960]], length: 600, paidHours: 8 }, { pieces: [[360, 600], [720, 960]], length: 600, paidHours: 8 },
  ]);
});

test('a row may keep to some days, and set its own hours and cost', () => {
  const found = shifts([row({ latestStart: 360, days: [5, 6], paidHours: 9, cost: 200 })], 7);
  expect(found.map(({ day, paidHours, cost }) => [day, paidHours, cost])).toEqual([[5, 9, 200], [6, 9, 200]]);
});

test.each<[string, Partial<ShiftRow>, object]>([
  ['a start after midnight', { earliestStart: 1440, latestStart: 1440 }, { code: 'above', argument: 'earliest_start', limit: 1440 }],
  ['a start before it', { earliestStart: -30 }, { code: 'below', argument: 'earliest_start', limit: 0 }],
  ['a last start before the first', { latestStart: 300 }, { code: 'below', argument: 'latest_start', limit: 360 }],
  ['a text as a time', { latestStart: NaN }, { code: 'below', argument: 'latest_start' }],
  ['no step', { startStep: 0 }, { code: 'not-positive', argument: 'start_step' }],
  ['no length', { lengths: [] }, { code: 'no-data', argument: 'length' }],
  ['a length of nothing', { lengths: [0] }, { code: 'not-positive', argument: 'length' }],
  ['more than a day', { lengths: [1500] }, { code: 'above', argument: 'length', limit: 1440 }],
  ['a meal that does not fit', { meal: { minutes: 30, from: 480, to: 540, step: 30, paid: false } }, { code: 'unattainable', argument: 'meal' }],
  ['a window that ends before it begins', { meal: { minutes: 30, from: 240, to: 180, step: 30, paid: false } }, { code: 'below', argument: 'latest_meal', limit: 240 }],
  ['a first piece as long as the whole', { split: { firstPieces: [480], gaps: [60] } }, { code: 'unattainable', argument: 'first_piece' }],
  ['fewer at most than at least', { fewest: 3, most: 2 }, { code: 'below', argument: 'most', limit: 3 }],
  ['a cost below zero', { cost: -1 }, { code: 'below', argument: 'cost' }],
  ['half a break', { breaks: { count: 1.5, minutes: 15 } }, { code: 'not-whole', argument: 'breaks' }],
])('%s is refused, with its row', (_, changes, problem) => {
  expect(candidateShifts([row(), row(changes)], 1, 20)).toMatchObject({ ...problem, row: 2 });
});

test('a table of nothing, and one with a start each minute, are refused', () => {
  expect(candidateShifts([], 1, 20)).toMatchObject({ code: 'no-data', argument: 'shifts' });
  const minutely = row({ earliestStart: 0, latestStart: 1439, startStep: 1, meal: { minutes: 30, from: 120, to: 300, step: 5, paid: false } });
  expect(candidateShifts([minutely], 7, 20)).toMatchObject({ code: 'too-large', argument: 'shifts' });
});

test('the presets are sound, and the wave weighs an hour too few like an hour too many', () => {
  expect(shifts([FULL_TIME, NIGHT, PART_TIME, SPLIT]).length).toBeGreaterThan(200);
  expect(envelopeRates(20).under).toBe('never');
  const { under, over } = waveRates(20);
  if (under === 'never') throw new Error('never under');
  under.forEach(({ beyond, perHour }, tier) => {
    expect(beyond).toBe(over[tier]!.beyond);
    expect(perHour - 20).toBe(over[tier]!.perHour + 20);
  });
});

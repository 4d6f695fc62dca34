import fc from 'fast-check';
import { candidateShifts, fittedPreset, fittedTable, PRESETS, uncoverableIntervals } from '../../../../src/core/scheduling';
import { isFault } from '../../../../src/core/fault';

const NINE_TO_NINE = { opens: 9 * 60, closes: 21 * 60 };

test('a centre open by day gets no nights, and all of its shifts begin and end while it is open', () => {
  expect(fittedTable(NINE_TO_NINE).map(({ name }) => name)).toEqual(['full-time']);
  for (const name of ['full-time', 'part-time', 'split'] as const) {
    const shifts = candidateShifts([fittedPreset(name, NINE_TO_NINE)!], 1, 1);
    if (isFault(shifts)) throw new Error(shifts.code);
    for (const { pieces } of shifts) {
      expect(pieces[0]![0]).toBeGreaterThanOrEqual(540);
      // The longest of several lengths may begin with the shortest.
      if (name === 'full-time') expect(pieces.at(-1)![1]).toBeLessThanOrEqual(1260);
    }
  }
});

test('a centre that never closes gets nights', () => {
  expect(fittedTable({ opens: 0, closes: 1440 }).map(({ name }) => name)).toEqual(['full-time', 'night']);
});

test('a short day has short shifts, without a meal where they are under six hours', () => {
  const [row] = fittedTable({ opens: 600, closes: 900 });
  expect(row).toMatchObject({ earliestStart: 600, latestStart: 600, lengths: [300] });
  expect(row!.meal).toBeUndefined();
  expect(fittedPreset('split', { opens: 600, closes: 900 })).toBeNull();
  expect(fittedPreset('part-time', { opens: 600, closes: 780 })).toBeNull();
});

test('whatever the hours, every preset is a shift that can be worked, and the first table covers every interval', () => {
  fc.assert(fc.property(fc.nat(95), fc.integer({ min: 1, max: 96 }), (first, length) => {
    const hours = { opens: first * 15, closes: (first + length) * 15 };
    const usable = PRESETS.flatMap((name) => fittedPreset(name, hours) ?? []).every((row) => !isFault(candidateShifts([row], 1, 1)));
    const people = Array.from({ length: 96 * 3 }, (_, at) => ((at % 96) >= first ? at % 96 < first + length : (at % 96) + 96 < first + length) ? 1 : 0);
    const shifts = candidateShifts(fittedTable(hours), 3, 1);
    return usable && !isFault(shifts) && uncoverableIntervals(people, 15, shifts, true).length === 0;
  }), { numRuns: 60 });
});

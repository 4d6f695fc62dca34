import { candidateShifts, FULL_TIME, SPLIT, type CandidateShift } from '../../../../src/core/scheduling';
import { clockOf, readClock } from '../../../../src/taskpane/wizards/shifts/clock-time';
import { countsOf, peopleChanges, plannedPeople, totalPeople } from '../../../../src/taskpane/wizards/shifts/planned-people';
import { reasonRuns } from '../../../../src/taskpane/wizards/shifts/reason-runs';

test('times of day are read as planners type them, on the five minutes only', () => {
  expect(['8', '8:30', '08.30', '0830', '８：３０', '23:55', '0:00'].map(readClock)).toEqual([480, 510, 510, 510, 510, 1435, 0]);
  expect(['', '24:00', '8:60', '8:31', 'noon', '830'].map(readClock)).toEqual([null, null, null, null, null, null]);
  expect([0, 515, 1435, 1470].map(clockOf)).toEqual(['0:00', '8:35', '23:55', '0:30']);
});

test('shortages one after the other for one reason are one stretch, the worst first', () => {
  const runs = reasonRuns([
    { interval: 3, people: 1, reason: 'cost' }, { interval: 4, people: 2, reason: 'cost' }, { interval: 5, people: 1, reason: 'seats' },
    { interval: 46, people: 3, reason: 'no-shift' }, { interval: 47, people: 3, reason: 'no-shift' }, { interval: 48, people: 3, reason: 'no-shift' },
  ], 30);
  expect(runs.map(({ day, from, to, reason, most, hours }) => [day, from, to, reason, most, hours])).toEqual([
    // A day ends at midnight, and a sentence with it.
    [0, 1380, 1440, 'no-shift', 3, 3], [0, 90, 150, 'cost', 2, 1.5], [1, 0, 30, 'no-shift', 3, 1.5], [0, 150, 180, 'seats', 1, 0.5],
  ]);
});

describe('people of a sheet', () => {
  const rows = [FULL_TIME, SPLIT];
  const shifts = candidateShifts(rows, 2, 20) as readonly CandidateShift[];
  const counts = shifts.map((_, candidate) => (candidate % 7 === 0 ? 2 : 0));

  test('come back as the counts that they were written from, meals and gaps told apart', () => {
    expect(Array.from(countsOf(plannedPeople({ shifts, counts }, rows), shifts, rows).counts)).toEqual(counts);
  });

  test('on shifts that the table no longer allows are counted as lost', () => {
    const planned = plannedPeople({ shifts, counts }, rows);
    const fewer = candidateShifts([FULL_TIME], 2, 20) as readonly CandidateShift[];
    const { counts: kept, lost } = countsOf(planned, fewer, [FULL_TIME]);
    expect(kept.reduce((sum, people) => sum + people, 0) + lost).toBe(totalPeople(planned));
    expect(lost).toBe(totalPeople(planned.filter(({ name }) => name === 'split')));
  });

  test('change by start, over all days, the largest change first', () => {
    const line = { name: 'A', day: 0, startMinute: 480, lengthMinutes: 480, away: null, people: 3 };
    expect(peopleChanges([line, { ...line, day: 1, people: 2 }, { ...line, startMinute: 540 }], [{ ...line, people: 6 }, { ...line, startMinute: 540 }, { ...line, name: 'B', people: 4 }])).toEqual([
      { name: 'B', startMinute: 480, before: 0, after: 4 }, { name: 'A', startMinute: 480, before: 5, after: 6 },
    ]);
  });
});

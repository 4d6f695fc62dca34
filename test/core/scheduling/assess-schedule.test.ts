import fc from 'fast-check';
import { isFault } from '../../../src/core/fault';
import type { TableRow } from '../../../src/core/history/table-cell';
import {
  assessSchedule, findScheduleColumns, likelyShiftHours, misfitRuns, moveSteps, readSchedule, scheduleNotes, scheduleScore, shiftMoves,
  type EfficiencySettings, type ScheduleAssessment,
} from '../../../src/core/scheduling';
import { scheduleCase } from '../../reference/cases/schedule-efficiency';

const SETTINGS: EfficiencySettings = {
  tolerance: 0.1, within: 0.1, serviceLevel: 0.8, answerWithinSeconds: 20, ahtSeconds: 180, intervalMinutes: 30, patienceSeconds: null, wagePerHour: 35, shortagePerHour: 52.5,
};

function read(table: readonly TableRow[]) {
  const columns = findScheduleColumns(table);
  return { columns, reading: readSchedule(table, columns) };
}

function assess(table: readonly TableRow[], own: Partial<EfficiencySettings> = {}): ScheduleAssessment {
  const { columns, reading } = read(table);
  const made = assessSchedule({
    rows: reading.rows, settings: { ...SETTINGS, ...own, intervalMinutes: reading.intervalMinutes ?? 30 },
    has: { date: columns.date !== null, required: columns.required !== null, aht: columns.aht !== null },
  });
  if (isFault(made)) throw new Error(made.code);
  return made;
}

const HEADER = ['Interval', 'Calls', 'Scheduled', 'Required'];
const clock = (minute: number) => `${String(Math.floor(minute / 60) % 24).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
const day = (scheduled: readonly number[], required: readonly number[], from = 480): TableRow[] => [
  HEADER, ...scheduled.map((agents, index): TableRow => [clock(from + 30 * index), 10 * required[index]!, agents, required[index]!]),
];

describe('columns', () => {
  test.each([
    [['Date', 'Time', 'Calls offered', 'Agents scheduled', 'Agents required', 'AHT']],
    [['日期', '时段', '来电量', '排班座席', '所需座席', 'AHT（秒）']],
    [['日期', '時段', '來電量', '排班人數', '所需人數', 'AHT']],
    [['Datum', 'Uhrzeit', 'Anrufe', 'Eingeplante Agenten', 'Benötigte Agenten', 'AHT']],
  ])('of a schedule headed %j are all found', (header) => {
    const table = [header, ...Array.from({ length: 4 }, (_, index): TableRow => ['2026-01-05', clock(480 + 30 * index), 50, 7, 8, 200])];
    const { date, interval, calls, scheduled, required, aht } = findScheduleColumns(table);
    expect([date, interval, calls, scheduled, required, aht].map((found) => found?.column)).toEqual([0, 1, 2, 3, 4, 5]);
  });

  test('a history of calls is no schedule, and a schedule scores the more the more it has', () => {
    const history = [['Date', 'Interval', 'Calls'], ['2026-01-05', '08:00', 50], ['2026-01-05', '08:30', 60]];
    expect(scheduleScore(findScheduleColumns(history))).toBe(0);
    const full = scheduleScore(findScheduleColumns(day([1, 2], [2, 2])));
    expect(full).toBeGreaterThan(scheduleScore(findScheduleColumns(day([1, 2], [2, 2]).map((row) => row.slice(0, 3)))));
    expect(full).toBeGreaterThan(0);
  });
});

describe('notes', () => {
  const codes = (table: readonly TableRow[]) => {
    const { columns, reading } = read(table);
    return scheduleNotes(reading, columns).map(({ code, firstRow, lastRow, count }) => [code, firstRow, lastRow, count]);
  };

  test('tell of text, negatives, blanks and times as text, by row', () => {
    const table = [...day([3, 3, 3, 3, 3], [3, 3, 3, 3, 3])].map((row) => [...row]);
    table[2]![2] = 'ten';
    table[3]![2] = -4;
    table[4]![3] = '';
    expect(codes(table)).toEqual([['interval-text', 1, 5, 5], ['scheduled-text', 2, 2, 1], ['scheduled-negative', 3, 3, 1], ['required-blank', 4, 4, 1]]);
  });

  test('tell of a missing interval, and take a night past midnight for one night', () => {
    const night = [HEADER, ...[22 * 60, 22.5 * 60, 23.5 * 60, 24 * 60, 24.5 * 60].map((minute): TableRow => [(minute % 1440) / 1440, 10, 3, 3])];
    expect(codes(night)).toEqual([['gap', 2, 3, 1], ['overnight', 3, 4, 1]]);
    expect(read(night).reading.rows.map(({ time }) => time)).toEqual([1320, 1350, 1410, 1440, 1470]);
  });

  const dated = (minutes: readonly number[]) => [['Date', ...HEADER], ...minutes.map((minute): TableRow => ['2026-03-29', minute / 1440, 10, 3, 3])];

  test('know the hour that the clocks take and the hour that they give', () => {
    expect(codes(dated([60, 90, 180, 210, 240]))).toEqual([['clock-forward', 2, 3, 2]]);
    expect(codes(dated([90, 120, 150, 120, 150, 180]))).toEqual([['clock-back', 4, 4, 1]]);
    expect(codes(dated([600, 630, 720, 750]))).toEqual([['gap', 2, 3, 2]]);
    expect(codes(dated([600, 630, 630, 660]))).toEqual([['repeated', 3, 3, 1]]);
  });

  test('a column that names ends is moved to the starts', () => {
    const ends = [['Interval end', 'Calls', 'Scheduled', 'Required'], ...[510, 540, 570].map((minute): TableRow => [minute / 1440, 10, 3, 3])];
    expect(read(ends).reading.rows.map(({ minute }) => minute)).toEqual([480, 510, 540]);
  });
});

describe('a schedule judged', () => {
  test('leaves out what cannot be read and says nothing of it', () => {
    const table = day([3, 4, 5, 4], [3, 3, 3, 3]).map((row) => [...row]);
    table[2]![2] = 'four';
    expect(assess(table).intervals.map(({ index }) => index)).toEqual([0, 2, 3]);
  });

  test('tells where the queue is unstable, and no longer once callers have patience', () => {
    // 100 calls of 180 s in half an hour are 10 erlangs.
    const table = [['Interval', 'Calls', 'Scheduled'], ['08:00', 100, 10], ['08:30', 100, 11]];
    expect(assess(table).intervals.map(({ unstable, level }) => [unstable, level! > 0])).toEqual([[true, false], [false, true]]);
    expect(assess(table, { patienceSeconds: 120 }).intervals.map(({ unstable, level }) => [unstable, level! > 0])).toEqual([[false, true], [false, true]]);
  });

  test('computes what is required where no column says it, as the worked example prints it', () => {
    const { inputs } = scheduleCase('before');
    const table = [HEADER.slice(0, 3), ...inputs.interval.map((time, index): TableRow => [time, inputs.calls[index]!, inputs.scheduled[index]!])];
    expect(assess(table).intervals.map(({ required }) => required)).toEqual(inputs.required);
  });

  test('without a requirement, a handle time, agents or calls is refused or goes without a level', () => {
    const rows = (table: readonly TableRow[]) => read(table).reading.rows;
    const none = { date: false, required: false, aht: false };
    expect(assessSchedule({ rows: rows([HEADER.slice(0, 3), ['08:00', 10, 3], ['08:30', 10, 3]]), has: none, settings: { ...SETTINGS, ahtSeconds: null } })).toMatchObject({ code: 'no-data' });
    expect(assessSchedule({ rows: rows(day([0, 0], [2, 2])), has: { ...none, required: true }, settings: SETTINGS })).toMatchObject({ code: 'all-zero' });
    expect(assess(day([3, 4], [3, 3]), { ahtSeconds: null }).indices.level).toBeNull();
  });
});

describe('the dearest stretches', () => {
  test('join neighbours of one side and come dearest first', () => {
    // By hand: 2 over for an hour at 35 is 70; 3 short for half an hour at 52.5 is 78.75; 1 over for half an hour 17.5.
    const { intervals } = assess(day([5, 5, 3, 1, 4], [3, 3, 3, 4, 3]));
    expect(misfitRuns(intervals, 30).map(({ side, agentHours, cost, intervals: of }) => [side, of.length, agentHours, cost])).toEqual([['under', 1, 1.5, 78.75], ['over', 2, 2, 70], ['over', 1, 0.5, 17.5]]);
  });

  test('cost together what the misfit costs', () => {
    const gaps = fc.array(fc.tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 30 })), { minLength: 3, maxLength: 40 });
    fc.assert(fc.property(gaps, (pairs) => {
      const { intervals, indices } = assess(day(pairs.map(([a]) => a), pairs.map(([, r]) => r), 0));
      expect(misfitRuns(intervals, 30).reduce((sum, { cost }) => sum + cost, 0)).toBeCloseTo(indices.cost.total, 8);
    }));
  });
});

describe('moves of one start', () => {
  // Ten from 8:00 to 16:00 and five from 10:00 to 18:00.
  const crews = Array.from({ length: 20 }, (_, at) => (at < 16 ? 10 : 0) + (at >= 4 ? 5 : 0));

  test('the length of shift is read off the curve', () => {
    const { intervals } = assess(day(crews, crews));
    expect(likelyShiftHours(intervals, 30)).toBe(8);
    expect(likelyShiftHours(assess(day([5, 5, 5], [5, 5, 5])).intervals, 30)).toBeNull();
  });

  test('a requirement that begins half an hour earlier asks for the earlier start, at just what is saved', () => {
    // One of the later five is wanted from 9:30 to 17:30: one over at the end and one short at the beginning go.
    const required = crews.map((agents, at) => agents + (at === 3 ? 1 : 0) - (at === 19 ? 1 : 0));
    const { intervals } = assess(day(crews, required), { ahtSeconds: null });
    const moves = shiftMoves(intervals, { ...SETTINGS, ahtSeconds: null }, 8);
    expect(moves.map(({ from, to, until, saved, level }) => ({ from, to, until, saved, level }))).toEqual([{ from: 600, to: 570, until: 1050, saved: (35 + 52.5) / 2, level: null }]);
  });

  test('what a move says it brings is what the moved schedule brings', () => {
    const { inputs } = scheduleCase('before');
    const table = (scheduled: readonly number[]): TableRow[] => [HEADER, ...inputs.interval.map((time, index): TableRow => [time, inputs.calls[index]!, scheduled[index]!, inputs.required[index]!])];
    const now = assess(table(inputs.scheduled));
    expect(likelyShiftHours(now.intervals, 30)).toBe(9);
    const moves = shiftMoves(now.intervals, SETTINGS, 9);
    expect(moves.length).toBeGreaterThan(0);
    for (const { from, to, saved, level } of moves) {
      const moved = inputs.scheduled.map((agents, index) => {
        const time = now.intervals[index]!.time;
        const on = (start: number) => Number(time >= start && time < start + 540);
        return agents - on(from) + on(to);
      });
      const then = assess(table(moved));
      expect(now.indices.cost.total - then.indices.cost.total).toBeCloseTo(saved, 9);
      expect(then.indices.level).toBeCloseTo(level!, 9);
    }
    expect(moves.map(({ saved }) => saved)).toEqual(moves.map(({ saved }) => saved).sort((a, b) => b - a));
  });

  test('nothing is moved where every interval fits, nor across a gap', () => {
    expect(shiftMoves(assess(day(crews, crews), { ahtSeconds: null }).intervals, { ...SETTINGS, ahtSeconds: null }, 8)).toEqual([]);
    const holed = day(crews, crews.map((agents) => Math.max(0, agents - 3))).filter((_, row) => row !== 10);
    expect(shiftMoves(assess(holed).intervals, SETTINGS, 8)).toEqual([]);
  });

  test('half an hour is two quarters, and an hour where rows are hours', () => {
    expect([15, 30, 60].map(moveSteps)).toEqual([2, 1, 1]);
  });
});

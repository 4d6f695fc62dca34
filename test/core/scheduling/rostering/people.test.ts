import { daySerial } from '../../../../src/core/history/calendar-day';
import { findPeopleColumns, peopleScore, readDays, readPeople, readWishes, type PeopleFor } from '../../../../src/core/scheduling/rostering';
import { SHIFTS } from './small-requests';

/** Four weeks from Monday, 7 December 2026. */
const FIRST = daySerial(2026, 12, 7)!;
const wanted: PeopleFor = { firstDay: FIRST, days: 28, shifts: SHIFTS };
const day = (month: number, date: number) => daySerial(month === 1 ? 2027 : 2026, month, date)! - FIRST;
const weekly = (weekday: number) => [0, 1, 2, 3].map((week) => 7 * week + weekday);

describe('days as planners type them', () => {
  test.each<[string | number, number[]]>([
    [daySerial(2026, 12, 24)!, [day(12, 24)]],
    ['2026-12-24', [day(12, 24)]],
    ['24.12.2026', [day(12, 24)]],
    ['24 Dec', [day(12, 24)]],
    ['Thu 24 December', [day(12, 24)]],
    ['12/24', [day(12, 24)]],
    ['24/12', [day(12, 24)]],
    ['12月24日', [day(12, 24)]],
    ['1月2日', [day(1, 2)]],
    ['Jan 2, 2027', [day(1, 2)]],
    ['24-26 Dec', [day(12, 24), day(12, 25), day(12, 26)]],
    ['24–26 Dec; 29 Dec', [day(12, 24), day(12, 25), day(12, 26), day(12, 29)]],
    ['12月24日至26日', [day(12, 24), day(12, 25), day(12, 26)]],
    ['2026-12-24 to 2026-12-25', [day(12, 24), day(12, 25)]],
    ['12/24-12/25', [day(12, 24), day(12, 25)]],
    ['2026/12/24 ~ 2026/12/25', [day(12, 24), day(12, 25)]],
    ['31 Dec - 1 Jan', [day(12, 31), day(1, 1)]],
    ['Sat, Sun', [...weekly(5), ...weekly(6)].sort((a, b) => a - b)],
    ['周六、周日', [...weekly(5), ...weekly(6)].sort((a, b) => a - b)],
    ['週末', [...weekly(5), ...weekly(6)].sort((a, b) => a - b)],
    ['Fri-Sun', [...weekly(4), ...weekly(5), ...weekly(6)].sort((a, b) => a - b)],
    ['星期五至星期日', [...weekly(4), ...weekly(5), ...weekly(6)].sort((a, b) => a - b)],
    ['every Monday', weekly(0)],
    ['montags', weekly(0)],
    ['', []],
  ])('%s', (cell, days) => {
    expect(readDays(cell, wanted)).toEqual({ days, outside: [], unreadable: [] });
  });

  test('a range that begins before the roster counts from its first day, and one outside is told', () => {
    expect(readDays('1–8 Dec', wanted)).toEqual({ days: [0, 1], outside: [], unreadable: [] });
    expect(readDays('2027-02-01; 24 Dec', wanted)).toEqual({ days: [17], outside: ['2027-02-01'], unreadable: [] });
  });

  test.each(['soon', '32 Dec', '24 Dec at noon', '26-24 Dec', '13月1日', 'Dec', '24'])('%s is no day', (text) => {
    expect(readDays(text, wanted)).toEqual({ days: [], outside: [], unreadable: [text] });
  });

  test('where both readings lie in the roster, the order of the column decides', () => {
    const long = { firstDay: daySerial(2026, 1, 1)!, days: 365 };
    expect(readDays('3/4', long, 'day-first').days).toEqual([daySerial(2026, 4, 3)! - long.firstDay]);
    expect(readDays('3/4', long, 'month-first').days).toEqual([daySerial(2026, 3, 4)! - long.firstDay]);
  });
});

describe('wishes as planners type them', () => {
  test.each<[string, object[]]>([
    ['off 12 Dec', [{ day: 5, want: 'off' }]],
    ['12 Dec off', [{ day: 5, want: 'off' }]],
    ['2026-12-12', [{ day: 5, want: 'off' }]],
    ['early 12/24', [{ day: 17, want: 'on', shift: 'early' }]],
    ['work 12 Dec; E0800 14 Dec', [{ day: 5, want: 'on' }, { day: 7, want: 'on', shift: 'E0800' }]],
    ['12月24日休', [{ day: 17, want: 'off' }]],
    ['12月24日早班、12月25日不上夜班', [{ day: 17, want: 'on', shift: 'early' }, { day: 18, want: 'off', shift: 'night' }]],
    ['off Sundays', weekly(6).map((each) => ({ day: each, want: 'off' }))],
    ['off 12 Dec, 14 Dec', [{ day: 5, want: 'off' }, { day: 7, want: 'off' }]],
    ['no nights 24-25 Dec', [{ day: 17, want: 'off', shift: 'night' }, { day: 18, want: 'off', shift: 'night' }]],
    ['frei 12.12.', [{ day: 5, want: 'off' }]],
  ])('%s', (text, wishes) => {
    expect(readWishes(text, wanted, SHIFTS)).toEqual({ wishes, outside: [], unreadable: [] });
  });

  test('a shift that is not wanted at all is not wanted on any day', () => {
    expect(readWishes('no nights', wanted, SHIFTS).wishes).toHaveLength(28);
  });

  test.each(['early', 'a raise', 'off someday'])('%s cannot be read', (text) => {
    expect(readWishes(text, wanted, SHIFTS)).toEqual({ wishes: [], outside: [], unreadable: [text] });
  });
});

describe('a table of people', () => {
  const read = (rows: (string | number)[][], formats?: string[][]) => readPeople(rows, findPeopleColumns(rows, formats), wanted);

  test('headers in English and Chinese are known, titles above them passed over', () => {
    const rows = [['Team Blue', '', '', ''], ['姓名', '每周工时', '请假', '意愿'], ['王芳', 40, '', ''], ['李强', '兼职', '12月24日', '']];
    const columns = findPeopleColumns(rows);
    expect([columns.headerRows, columns.name?.column, columns.hours?.column, columns.leave?.column, columns.wishes?.column]).toEqual([2, 0, 1, 2, 3]);
    expect(peopleScore(columns)).toBe(1);
    expect(read(rows).people.map(({ name, weekHours, leave }) => [name, weekHours, leave])).toEqual([['王芳', 40, []], ['李强', 20, [17]]]);
  });

  test('names alone are enough', () => {
    expect(read([['Name'], ['Ann'], ['Bo']])).toEqual({
      rows: [1, 2], notes: [],
      people: ['Ann', 'Bo'].map((name) => ({ name, weekHours: 40, skills: [], mayWork: [], unavailable: [], leave: [], wishes: [] })),
    });
  });

  test.each([[40, 40], ['37,5 h', 37.5], ['20 hrs/week', 20], ['FT', 40], ['part-time', 20], ['全職', 40], ['38:30', 38.5]])('%s are so many hours', (cell, hours) => {
    expect(read([['Name', 'Contract hours'], ['Ann', cell]]).people[0]!.weekHours).toBe(hours);
  });

  test('times are hours, and shares are of full time', () => {
    expect(read([['Name', 'Hours'], ['Ann', 37.5 / 24]], [['General', 'General'], ['General', '[h]:mm']]).people[0]!.weekHours).toBeCloseTo(37.5);
    expect(read([['Name', 'FTE'], ['Ann', 0.5]]).people[0]!.weekHours).toBe(20);
  });

  test('what is wrong is told with its rows, faults first', () => {
    const rows = [
      ['Name', 'Hours', 'May work', 'Leave', 'Not available'],
      ['Ann', 40, 'early', '', ''], ['', 20, '', '', ''], ['ann', 40, '', '', ''], ['Bo', 0, 'dawn', '5 May 2027', 'someday'], ['Cy', 90, '', '', ''], ['Di', 'lots', '', '', ''],
    ];
    const { people, notes } = read(rows);
    expect(people.map(({ name, weekHours }) => [name, weekHours])).toEqual([['Ann', 40], ['Bo', 40], ['Cy', 40], ['Di', 40]]);
    expect(notes.map(({ code, weight, rows: at, texts }) => [code, weight, at, texts])).toEqual([
      ['duplicate-name', 'fault', [1, 3], ['ann']],
      ['blank-name', 'warning', [2], []],
      ['hours-out-of-range', 'warning', [4, 5], ['0', '90']],
      ['unknown-shift', 'warning', [4], ['dawn']],
      ['unreadable-day', 'warning', [4], ['someday']],
      ['hours-unreadable', 'warning', [6], ['lots']],
      ['leave-outside', 'remark', [4], ['5 May 2027']],
    ]);
  });

  test('a table without people is told', () => {
    expect(read([['Name', 'Hours']]).notes.map(({ code }) => code)).toEqual(['no-people']);
  });
});

import fc from 'fast-check';
import { isFault, type Outcome } from '../../../../src/core/fault';
import { planRoster } from '../../../../src/core/scheduling/roster';
import { rescore, rosterBoard, rosterCase, rosterResult, swapAnswer, type RosterRequest, type RosterResult } from '../../../../src/core/scheduling/rostering';
import { PART, person, request, requests, SHIFTS } from './small-requests';

function good<T>(outcome: Outcome<T>): T {
  if (isFault(outcome)) throw new Error(outcome.code);
  return outcome as T;
}

function plan(asked: RosterRequest, seed = 1, attempts = 4): RosterResult {
  const of = good(rosterCase(asked));
  return rosterResult(of, planRoster(of.problem, { seed, attempts }));
}

const shiftOf = (asked: RosterRequest, code: string) => asked.shifts.find((shift) => shift.code === code)!;

/** People at work in each interval, counted from the cells minute by minute. */
function countPeople(asked: RosterRequest, cells: readonly (readonly string[])[]): number[][] {
  const { intervalMinutes, days } = asked;
  const counts = Array.from({ length: days }, () => new Array<number>(1440 / intervalMinutes).fill(0));
  cells.forEach((line) => line.forEach((code, day) => {
    if (code === '') return;
    const { startMinute, lengthMinutes, away } = shiftOf(asked, code);
    for (let first = 0; first < days * 1440; first += intervalMinutes) {
      const minutes = Array.from({ length: intervalMinutes }, (_, minute) => first + minute - day * 1440 - startMinute);
      const works = minutes.every((minute) => minute >= 0 && minute < lengthMinutes && !(away && minute >= away.afterMinutes && minute < away.afterMinutes + away.minutes));
      if (works) counts[Math.floor(first / 1440)]![(first % 1440) / intervalMinutes]! += 1;
    }
  }));
  return counts;
}

describe('small rosters by hand', () => {
  test('two people for a week of days: forty hours each, and who wishes Monday off has it', () => {
    const asked = request({ people: [person('Ann', { wishes: [{ day: 0, want: 'off' }] }), person('Bo', { mayWork: ['early'] })] }, { weekendsOff: 0 });
    const { cells, shares, breaches, underHours, overHours, people } = plan(asked);
    expect(breaches).toEqual([]);
    expect(cells[0]![0]).toBe('');
    expect(shares.map(({ hours, contractHours, daysWorked, wishesKept, wishesBroken }) => [hours, contractHours, daysWorked, wishesKept, wishesBroken])).toEqual([[40, 40, 5, 1, []], [40, 40, 5, 0, []]]);
    expect(people).toEqual(countPeople(asked, cells));
    // Seven days of nine hours, of which a shift leaves one for a meal.
    const gaps = asked.required.flatMap((day, at) => day.map((need, hour) => people[at]![hour]! - need));
    expect([underHours, overHours]).toEqual([-1, 1].map((sign) => gaps.reduce((sum, gap) => sum + Math.max(0, sign * gap), 0)));
  });

  test('leave counts its hours, of a whole week away five days, and nothing is planned on the seven', () => {
    const { cells, shares, breaches } = plan(request({ days: 14, people: [person('Ann', { leave: [7, 8, 9, 10, 11, 12, 13] })] }));
    expect(breaches).toEqual([]);
    expect(cells[0]!.slice(7).join('')).toBe('');
    expect(shares[0]).toMatchObject({ hours: 80, daysWorked: 5, leaveDays: 5 });
  });

  test.each([
    [37.5, SHIFTS, 37.5 + 14 * 8], [24, PART, 4 * 24], [40, SHIFTS, 160], [20, PART, 80],
  ])('a week away comes to the contract’s %d hours, whatever the length of shifts', (weekHours, shifts, hours) => {
    const { shares, breaches } = plan(request({ days: 28, shifts, people: [person('Ann', { weekHours, leave: [0, 1, 2, 3, 4, 5, 6] })] }));
    expect(breaches).toEqual([]);
    expect(shares[0]).toMatchObject({ hours, leaveDays: 5 });
  });

  test('people whose weeks may swing keep to one length of shift, and to their sum', () => {
    const { cells, shares, breaches } = plan(request({ days: 14, shifts: PART, people: [person('Ann', { weekHours: 20 })] }, { hoursBank: 5, mostDaysPerWeek: 6 }));
    expect(breaches).toEqual([]);
    expect(shares[0]!.hours).toBe(40);
    expect(new Set(cells[0]!.filter(Boolean)).size).toBe(1);
  });

  test('part-timers work part-time shifts where these make up their hours, or else fewer days', () => {
    const people = [person('Ann', { weekHours: 20 })];
    expect(plan(request({ people, shifts: [...SHIFTS, ...PART] })).cells[0]!.every((code) => code === '' || code.endsWith('p'))).toBe(true);
    expect(plan(request({ people: [person('Ann', { weekHours: 24 })] })).shares[0]).toMatchObject({ daysWorked: 3, hours: 24 });
  });

  test('a skill that is asked for is at work whenever anybody is needed, as far as its people go', () => {
    const people = [person('Ann', { skills: ['VIP'] }), person('Bo'), person('Cy', { skills: ['vip'] })];
    const { skillHoursShort, cells } = plan(request({ people }, { skills: [{ skill: 'Vip', least: 1 }], weekendsOff: 0 }), 1, 60);
    expect(cells[0]!.map((code, day) => (code !== '' || cells[2]![day] !== '' ? 1 : 0))).toEqual([1, 1, 1, 1, 1, 1, 1]);
    expect(skillHoursShort).toHaveLength(1);
    expect(skillHoursShort[0]).toBeLessThanOrEqual(7);
  });

  test('people of another team come when they are worth their price, and not otherwise', () => {
    const asked = (shared: number) => request({ people: [person('Ann'), person('Sue', { shared: true })] }, { weekendsOff: 0, weights: { ...request().rules.weights, shared } });
    expect(plan(asked(0.5)).shares[1]!.daysWorked).toBeGreaterThan(0);
    expect(plan(asked(5)).shares[1]!.daysWorked).toBe(0);
  });

  test('what was published stays, but for what the new rule forbids; locked cells stay before all', () => {
    const asked = request({ days: 14 });
    const first = plan(asked);
    const published = { people: first.cells.map((cells, at) => ({ name: ['ann', 'Bo '][at]!, cells })), locked: [] };
    expect(plan({ ...asked, published }, 9).changes).toEqual([]);
    const day = first.cells[0]!.findIndex((code) => code !== '');
    const sick = { ...asked, published, people: [person('Ann', { leave: [day] }), person('Bo')] };
    const again = plan(sick, 9);
    expect(again.changes.find((change) => change.person === 0 && change.day === day)).toMatchObject({ from: first.cells[0]![day], to: '' });
    expect(again.changes.length).toBeLessThanOrEqual(3);
    const night = { people: published.people.map((line, at) => (at === 0 ? { ...line, cells: line.cells.map((code, each) => (each === 3 ? 'n2200' : code)) } : line)), locked: [{ name: 'ANN', day: 3 }] };
    expect(plan({ ...asked, published: night }, 2).cells[0]![3]).toBe('N2200');
  });

  test('locked cells against the rest rule keep what they are, the other days are planned, and it is told', () => {
    const cells = ['N2200', 'E0800', '', '', '', '', ''];
    const asked = request({ published: { people: [{ name: 'Ann', cells }], locked: [{ name: 'Ann', day: 0 }, { name: 'Ann', day: 1 }] } });
    const { cells: found, withoutLine, breaches, shares } = plan(asked);
    expect(found[0]!.slice(0, 2)).toEqual(['N2200', 'E0800']);
    expect(withoutLine).toEqual([0]);
    expect(breaches).toEqual([{ person: 0, days: [0, 1], rule: 'rest', limit: 660, given: 120 }]);
    expect(shares[0]!.hours).toBe(40);
  });

  test('who is away too often for the contract works all that is left', () => {
    const { shares, breaches, withoutLine } = plan(request({ days: 14, people: [person('Ann', { unavailable: [0, 1, 2, 3] })] }, { weights: { ...request().rules.weights, over: 9 } }));
    expect(withoutLine).toEqual([0]);
    expect(breaches).toEqual([{ person: 0, days: [0, 6], rule: 'week-minutes', limit: 2400, given: 1440 }]);
    expect(shares[0]!.hours).toBe(64);
  });

  test('the days before the first go on: rest after a night, and days in a row', () => {
    const before = { people: [{ name: 'Ann', cells: ['', 'N2200', 'N2200', 'N2200', 'N2200', 'N2200', 'N2200'] }], locked: [] };
    const asked = request({ people: [person('Ann')], before }, { mostDaysInRow: 6 });
    const { cells, breaches } = plan(asked);
    expect([cells[0]![0], breaches]).toEqual(['', []]);
    const early = good(rescore(asked, [['E0800', '', '', '', '', '', '']])).breaches.map(({ rule, days }) => [rule, days]);
    expect(early).toContainEqual(['rest', [-1, 0]]);
    expect(early).toContainEqual(['days-in-row', [-6, 0]]);
  });

  test('a breach names its week, its figures and the clause behind it', () => {
    const asked = request({ people: [person('Ann')] }, { jurisdiction: 'CN', mostDaysPerWeek: null, mostDaysInRow: null });
    const { breaches } = good(rescore(asked, [['E0800', 'E0800', 'E0800', 'E0800', 'E0800', 'E0800', 'E0800']]));
    expect(breaches).toEqual([
      { person: 0, days: [0, 6], rule: 'week-minutes', limit: 2400, given: 3360, clause: 'cn-week' },
      { person: 0, days: [0, 6], rule: 'week-days', limit: 6, given: 7, clause: 'cn-rest-day' },
    ]);
  });

  test('a directive’s weekly rest: a late shift, one day off and an early shift leave too little', () => {
    const asked = request({ people: [person('Ann')] }, { jurisdiction: 'EU', restHours: null });
    const late = { ...SHIFTS[1]!, lengthMinutes: 600 };
    const { breaches } = good(rescore({ ...asked, shifts: [SHIFTS[0]!, late] }, [['L1400', '', 'E0800', 'E0800', 'E0800', '', 'E0800']]));
    expect(breaches).toEqual([{ person: 0, days: [0, 2], rule: 'day-off-rest', limit: 2100, given: 1920, clause: 'eu-rest-day' }]);
  });

  test('weeks turn from early to late, and no two late weeks follow each other where that can be had', () => {
    const need = Array.from({ length: 14 }, () => Array.from({ length: 24 }, (_, hour) => (hour >= 8 && hour < 22 ? 1 : 0)));
    const { shares, cells } = plan(request({ days: 14, required: need, shifts: SHIFTS.slice(0, 2), people: [person('Ann'), person('Bo')] }, { weekendsOff: 0, weights: { ...request().rules.weights, rotation: 40, sameBand: 20 } }), 3, 60);
    expect(shares.map(({ rotationBreaks }) => rotationBreaks)).toEqual([0, 0]);
    const ends = cells.map((line) => [line.slice(0, 7).filter(Boolean).at(-1), line.slice(7).find(Boolean)].map((code) => code?.[0] ?? '').join(''));
    expect(ends).not.toContain('LL');
  });

  test('words that are no codes are told and count as days off', () => {
    const { unknown, shares } = good(rescore(request(), [['e0800 ', 'off?', '', '', '', '', ''], []]));
    expect(unknown).toEqual([{ person: 0, day: 1, text: 'off?' }]);
    expect(shares[0]!.daysWorked).toBe(1);
  });

  test.each<[string, Partial<RosterRequest>, string, string]>([
    ['no people', { people: [] }, 'no-data', 'people'], ['no shifts', { shifts: [] }, 'no-data', 'shifts'], ['no requirement', { required: [] }, 'no-data', 'required'],
    ['a day of other intervals', { required: [[1, 2]], days: 1 }, 'unequal-lengths', 'required'], ['other days', { days: 3, required: request().required }, 'unequal-lengths', 'required'],
    ['two people of one name', { people: [person('Ann'), person(' ann')] }, 'not-a-choice', 'people'],
  ])('%s cannot be planned, and why is told', (_, more, code, argument) => {
    expect(rosterCase(request(more))).toMatchObject({ code, argument });
  });
});

test('the roster of one person is the cheapest of all that break nothing', () => {
  fc.assert(fc.property(requests(1).map((asked) => ({ ...asked, days: 4, required: asked.required.slice(0, 4), shifts: SHIFTS })), (asked) => {
    const codes = ['', ...SHIFTS.map(({ code }) => code)];
    const lines = Array.from({ length: 4 }).reduce<string[][]>((all) => all.flatMap((line) => codes.map((code) => [...line, code])), [[]]);
    const board = good(rosterBoard(asked, [[]]));
    const prices = lines.flatMap((line) => {
      line.forEach((code, day) => { if (board.cells[0]![day] !== code) board.edit(0, day, code); });
      return board.breachesOf(0).length === 0 ? board.cost : [];
    });
    const { cost, withoutLine } = plan(asked, 1, 0);
    expect(withoutLine).toEqual(prices.length === 0 ? [0] : []);
    if (prices.length > 0) expect(cost).toBeCloseTo(Math.min(...prices), 6);
  }), { numRuns: 20 });
});

test('from any seed: no rule is broken but of people who can have no line, nobody works on leave or when away, and the counts are those of the cells', () => {
  fc.assert(fc.property(requests(4), fc.nat(), (asked, seed) => {
    const { cells, breaches, withoutLine, people, shares } = plan(asked, seed, 3);
    breaches.forEach((breach) => expect(withoutLine).toContain(breach.person));
    asked.people.forEach(({ leave, unavailable }, at) => [...leave, ...unavailable].forEach((day) => { if (day < asked.days) expect(cells[at]![day]).toBe(''); }));
    expect(people).toEqual(countPeople(asked, cells));
    shares.forEach(({ hours, daysWorked, wishesKept, wishesBroken }, at) => {
      const worked = cells[at]!.filter((code) => code !== '').map((code) => shiftOf(asked, code).paidMinutes / 60);
      expect(daysWorked).toBe(worked.length);
      expect(hours).toBeGreaterThanOrEqual(worked.reduce((sum, each) => sum + each, 0) - 1e-9);
      expect(wishesKept + wishesBroken.length).toBe(asked.people[at]!.wishes.length);
    });
  }), { numRuns: 25 });
});

test('locked cells stay in any roster, but on leave and days that are not available', () => {
  fc.assert(fc.property(requests(3), fc.nat(), fc.array(fc.tuple(fc.nat(2), fc.nat(13), fc.constantFrom('', 'E0800', 'L1400', 'D1200p')), { maxLength: 5 }), (asked, seed, wanted) => {
    const lines = asked.people.map(() => new Array<string>(asked.days).fill(''));
    const locks = wanted.filter(([who, day]) => who < lines.length && day < asked.days);
    locks.forEach(([who, day, code]) => { lines[who]![day] = code; });
    const published = { people: asked.people.map(({ name }, at) => ({ name, cells: lines[at]! })), locked: locks.map(([who, day]) => ({ name: asked.people[who]!.name, day })) };
    const { cells } = plan({ ...asked, published }, seed, 2);
    locks.forEach(([who, day]) => {
      const { leave, unavailable } = asked.people[who]!;
      expect(cells[who]![day]).toBe(leave.includes(day) || unavailable.includes(day) ? '' : lines[who]![day]);
    });
  }), { numRuns: 25 });
});

const CODES = ['', 'E0800', 'L1400', 'N2200', 'E0800p', 'D1200p', 'nonsense'];

test('after any edits a board says what a score from nothing says', () => {
  fc.assert(fc.property(requests(3), fc.array(fc.tuple(fc.nat(2), fc.nat(13), fc.constantFrom(...CODES)), { maxLength: 12 }), (asked, edits) => {
    const board = good(rosterBoard(asked, plan(asked, 1, 0).cells));
    for (const [who, day, code] of edits) if (who < asked.people.length && day < asked.days) board.edit(who, day, code);
    const { cost, ...now } = board.score();
    const { cost: afresh, ...then } = good(rescore(asked, board.cells));
    expect(cost).toBeCloseTo(afresh, 6);
    expect(now).toEqual(then);
  }), { numRuns: 25 });
});

test('a swap is answered as the roster with it is scored, and leaves the roster alone', () => {
  fc.assert(fc.property(requests(3).filter(({ people }) => people.length > 1), fc.nat(), fc.nat(13), (asked, seed, at) => {
    const day = at % asked.days;
    const { cells } = plan(asked, seed, 0);
    const swapped = cells.map((line, who) => (who > 1 ? line : line.map((code, each) => (each === day ? cells[1 - who]![day]! : code))));
    const answer = good(swapAnswer(asked, cells, 0, 1, day));
    const [before, after] = [good(rescore(asked, cells)), good(rescore(asked, swapped))];
    expect(answer.costChange).toBeCloseTo(after.cost - before.cost, 6);
    expect(answer.underHoursChange).toBeCloseTo(after.underHours - before.underHours, 6);
    if (before.breaches.length === 0) expect(answer.breaches).toEqual(after.breaches);
    expect(answer.allowed).toBe(answer.breaches.length === 0);
    expect(answer.wishes.map(({ lost, won }) => lost.length - won.length)).toEqual([0, 1].map((who) => after.shares[who]!.wishesBroken.length - before.shares[who]!.wishesBroken.length));
    const board = good(rosterBoard(asked, cells));
    board.swap(0, 1, day);
    const [{ cost, ...rest }, { cost: kept, ...whole }] = [board.score(), before];
    expect(rest).toEqual(whole);
    expect(cost).toBeCloseTo(kept, 6);
  }), { numRuns: 25 });
});

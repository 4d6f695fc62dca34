import { LABOUR_LAW, type Jurisdiction } from '../../../../src/core/scheduling/labour-law';
import { defaultRules, lawClauses, rosterCase } from '../../../../src/core/scheduling/rostering';
import { isFault } from '../../../../src/core/fault';
import { PART, person, request, SHIFTS } from './small-requests';

test('a planner’s edits: a number is the limit, null switches off, nothing is as the law has it', () => {
  const clauses = lawClauses('CN', { 'cn-day': 540, 'cn-week': null, 'cn-overtime-day': 660 });
  expect(clauses.map(({ id, value, preset, unit, on }) => [id, value, preset, unit, on])).toEqual([
    ['cn-day', 540, 480, 'minutes', true], ['cn-week', 2400, 2400, 'minutes', false], ['cn-rest-day', 6, 6, 'days', true],
    ['cn-overtime-day', 660, 660, 'minutes', true], ['cn-overtime-month', expect.closeTo(2400 + 36 * 60 / (365 / 12 / 7), 6), expect.closeTo(2897.1, 1), 'minutes', false],
  ]);
  expect(lawClauses(null)).toEqual([]);
});

test.each(Object.keys(LABOUR_LAW) as Jurisdiction[])('every clause of %s names its source and a page to read it on', (jurisdiction) => {
  for (const { source, address } of lawClauses(jurisdiction)) {
    expect(source).toMatch(/art\. \d|§ \d/);
    expect(address).toMatch(/^https:\/\//);
  }
});

const rulesOf = (jurisdiction: Jurisdiction, law = {}) => {
  const of = rosterCase(request({ people: [person('Ann')], shifts: [...SHIFTS, { ...SHIFTS[0]!, code: 'long', paidMinutes: 600 }, ...PART] }, { ...defaultRules(jurisdiction), law, mostDaysPerWeek: null, restHours: 10 }));
  if (isFault(of)) throw new Error(of.code);
  return { rules: of.problem.contracts[0]!.rules, shifts: of.problem.people[0]!.shifts };
};

test('the tightest of the planner’s rules and the law’s holds, once each; shifts longer than the law’s day are left out', () => {
  expect(rulesOf('EU').rules).toEqual([
    { kind: 'week-minutes', min: 2400, max: 2400 }, { kind: 'rest', minutes: 660 }, { kind: 'days-in-row', max: 6 }, { kind: 'week-days', max: 6 }, { kind: 'day-off-rest', minutes: 2100 }, { kind: 'minutes', max: 2880 },
  ]);
  expect(rulesOf('CN').shifts).toEqual([0, 1, 2]);
  expect(rulesOf('CN', { 'cn-day': null }).shifts).toEqual([0, 1, 2, 3]);
  expect(rulesOf('EU', { 'eu-night': 420 }).shifts).toEqual([0, 1, 3]);
});

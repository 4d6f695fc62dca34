import { defaultRules, findPeopleColumns, readPeople } from '../../../../src/core/scheduling/rostering';
import { words } from '../../../../src/locales';
import { LOCALE_NAMES } from '../../../../src/locales/locale-name';
import { peopleTablePlan } from '../../../../src/sheets/people-table';
import { capacityOf } from '../../../../src/taskpane/wizards/roster/capacity';
import { DEFAULT_ENTRIES, DEFAULT_OTHERS, entriesOf, isUnsettled, searchOf, settledOf } from '../../../../src/taskpane/wizards/roster/entries';
import { examplePeople, peopleNeeded } from '../../../../src/taskpane/wizards/roster/example-people';
import { likeliestPeople } from '../../../../src/taskpane/wizards/roster/likeliest-people';
import { LEVELS, WEIGHT_KEYS, weightsOf, wordsOf, type WeightWords } from '../../../../src/taskpane/wizards/roster/weights';
import { EARLY, LATE, MONDAY, person } from '../../../sheets/roster/example';

/** Six people a day on shifts of eight hours, two of four. */
const PLANNED = Array.from({ length: 7 }, (_, day) => [
  { name: 'Day', day, startMinute: 480, lengthMinutes: 510, paidMinutes: 480, away: null, people: 6, partTime: false },
  { name: 'Short', day, startMinute: 600, lengthMinutes: 240, paidMinutes: 240, away: null, people: 2, partTime: true },
]).flat();

test('example people are as many as a week’s paid hours take, by contracts of five shifts', () => {
  // 336 hours of full-timers at 40 a week, 56 of part-timers at 20, and a twentieth more for leave.
  expect(peopleNeeded(PLANNED, 7)).toBe(Math.ceil((336 * 1.05) / 40) + Math.ceil((56 * 1.05) / 20));
  const people = examplePeople(PLANNED, 7, MONDAY, words('en').roster.peopleTable, 'en');
  expect(people.filter(({ weekHours }) => weekHours === 40)).toHaveLength(9);
  expect(people.filter(({ weekHours }) => weekHours === 20)).toHaveLength(3);
});

test('one planned day stands for every day of the week', () => {
  const day = PLANNED.filter((shift) => shift.day === 0);
  expect(peopleNeeded(day, 1)).toBe(peopleNeeded(PLANNED, 7));
});

test.each(LOCALE_NAMES)('the people table in %s is read back without a remark', (locale) => {
  const sentences = words(locale).roster.peopleTable;
  const people = examplePeople(PLANNED, 7, MONDAY, sentences, locale);
  const plan = peopleTablePlan({ people, shiftsSheet: 'Shifts', tableName: 'People', words: sentences, locale });
  const block = plan.sheets[0]!.blocks[1]!;
  const rows = block.kind === 'cells' ? block.rows.map((row) => row.map(({ content }) => content ?? '')) : [];
  const columns = findPeopleColumns(rows);
  expect(Object.entries(columns).filter(([role, found]) => role !== 'shared' && found === null)).toEqual([]);
  const read = readPeople(rows, columns, { firstDay: MONDAY, days: 28, shifts: [EARLY, LATE] });
  expect(read.notes).toEqual([]);
  expect(read.people.map(({ weekHours }) => weekHours)).toEqual(people.map(({ weekHours }) => weekHours));
  expect(read.people.reduce((sum, { leave }) => sum + leave.length, 0)).toBe(4);
  expect(read.people.filter(({ wishes }) => wishes.length > 0).every(({ wishes }) => wishes.every(({ want }) => want === 'off'))).toBe(true);
});

test('people’s hours are held against what is required, leave and other teams left out', () => {
  const required = Array.from({ length: 14 }, () => Array.from({ length: 24 }, (_, hour) => (hour >= 8 && hour < 16 ? 1 : 0)));
  const people = [person('Ann'), person('Bo', { leave: [0, 1] }), person('Cy', { shared: true })];
  const capacity = capacityOf(people, [EARLY], required, 60, { leaveHours: null });
  // 112 hours needed; 80 and 64 paid, of which eight in eight are at work.
  expect(capacity.needed).toBe(112);
  expect(capacity.given).toBeCloseTo(144);
  expect(capacity.spare).toBeCloseTo(32);
  const short = capacityOf([person('Ann')], [EARLY], required, 60, { leaveHours: null });
  expect([short.missing, short.missingPeople, short.spare]).toEqual([32, 1, undefined]);
});

test('a table that counts agents is no table of people; one that names them is', () => {
  const candidate = (sheet: string, head: (string | number)[][]) => ({ sheet, address: 'A1:C9', rows: 9, columns: head[0]!.length, head });
  expect(likeliestPeople([candidate('Need', [['Date', 'Interval', 'Agents required'], [MONDAY, 0.5, 4], [MONDAY, 0.52, 5]])])).toBeNull();
  expect(likeliestPeople([candidate('Need', [['Agents', 'Calls'], [4, 5]]), candidate('Team', [['Agent', 'Hours'], ['Ann', 40]])])?.candidate.sheet).toBe('Team');
});

test('weights go to words and back', () => {
  for (const key of WEIGHT_KEYS) {
    for (const level of LEVELS) {
      const chosen: WeightWords = { ...DEFAULT_OTHERS.weights, [key]: level };
      expect(wordsOf(weightsOf(chosen))).toEqual(chosen);
    }
  }
  expect(weightsOf(DEFAULT_OTHERS.weights)).toEqual(defaultRules().weights);
});

test('settings untouched are the rules to begin from; a field that can’t be read is named', () => {
  const settled = settledOf(DEFAULT_ENTRIES, DEFAULT_OTHERS);
  expect(isUnsettled(settled) ? settled : settled.rules).toEqual(defaultRules());
  expect(settledOf({ ...DEFAULT_ENTRIES, restHours: null }, DEFAULT_OTHERS)).toEqual({ fix: 'restHours' });
  expect(settledOf(DEFAULT_ENTRIES, { ...DEFAULT_OTHERS, skills: [{ skill: 'German', least: null }] })).toEqual({ fix: 'skill', skill: 'German' });
  const blank = settledOf({ ...DEFAULT_ENTRIES, restHours: undefined }, DEFAULT_OTHERS);
  expect(isUnsettled(blank) ? blank : blank.rules.restHours).toBeNull();
});

test('seed and time come back as the roster was searched; a roster that does not say has the usual ones', () => {
  const settledFrom = (memory: Parameters<typeof searchOf>[0]) => settledOf(entriesOf(defaultRules(), 4, searchOf(memory)), DEFAULT_OTHERS);
  expect(settledFrom({ search: { seed: 7, seconds: 45 } })).toMatchObject({ search: { seed: 7, seconds: 45 } });
  expect(settledFrom({})).toMatchObject({ search: { seed: DEFAULT_ENTRIES.seed, seconds: DEFAULT_ENTRIES.seconds } });
});

import { isCalendar, knownUntil, namedDays } from '../../src/calendars';

/** Days without those that we add to the official ones. */
const ADDED = /^(Christmas Eve|New Year's Eve|Easter Sunday|Day after Thanksgiving|.*Lunar New Year's Eve)$/;

async function official(calendar: string, year: number): Promise<readonly string[]> {
  return (await namedDays(calendar, year, year)).filter(({ name }) => !ADDED.test(name)).map(({ date }) => date.slice(5));
}

async function dateOf(calendar: string, year: number, name: string): Promise<string | undefined> {
  return (await namedDays(calendar, year, year)).find((day) => day.name === name)?.date.slice(5);
}

// Federal holidays as the Office of Personnel Management lists them; a holiday on a weekend is there beside its day off.
test.each([
  [2024, '01-01 01-15 02-19 05-27 06-19 07-04 09-02 10-14 11-11 11-28 12-25'],
  [2025, '01-01 01-20 02-17 05-26 06-19 07-04 09-01 10-13 11-11 11-27 12-25'],
  [2026, '01-01 01-19 02-16 05-25 06-19 07-03 07-04 09-07 10-12 11-11 11-26 12-25'],
])('federal holidays of the United States in %i', async (year, days) => {
  expect(await official('US', year)).toEqual(days.split(' '));
});

// Bank holidays as gov.uk lists them.
test.each([
  [2024, '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26'],
  [2025, '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26'],
  [2026, '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-26 12-28'],
])('bank holidays of England in %i', async (year, days) => {
  expect(await official('GB-ENG', year)).toEqual(days.split(' '));
});

test('Scotland has Saint Andrew’s Day and an August of its own', async () => {
  expect(await dateOf('GB-SCT', 2026, "St Andrew's Day")).toBe('11-30');
  expect(await dateOf('GB-SCT', 2026, 'Summer bank holiday')).toBe('08-03');
});

// General holidays as gov.hk lists them; ours has the day itself as well where another is off in its place.
test.each([
  [2024, '01-01 02-10 02-11 02-12 02-13 03-29 03-30 04-01 04-04 05-01 05-15 06-10 07-01 09-18 10-01 10-11 12-25 12-26'],
  [2025, '01-01 01-29 01-30 01-31 04-04 04-18 04-19 04-21 05-01 05-05 05-31 07-01 10-01 10-07 10-29 12-25 12-26'],
  [2026, '01-01 02-17 02-18 02-19 04-03 04-04 04-06 04-07 05-01 05-25 06-19 07-01 09-26 10-01 10-19 12-25 12-26'],
])('general holidays of Hong Kong in %i', async (year, days) => {
  expect(await official('HK', year)).toEqual(days.split(' '));
});

test('Taiwan: the days of the act of 2025, and days off before a Saturday or after a Sunday', async () => {
  const days = await official('TW', 2026);
  for (const day of '01-01 02-15 02-16 02-17 02-18 02-19 02-20 02-27 02-28 04-03 04-04 04-05 04-06 05-01 06-19 09-25 09-28 10-09 10-10 10-25 10-26 12-25'.split(' ')) expect(days).toContain(day);
  expect(await dateOf('TW', 2024, "Teachers' Day")).toBeUndefined();
  expect(await dateOf('TW', 2025, "Teachers' Day (substitute day)")).toBe('09-29');
  expect(await dateOf('TW', 2026, "Day before Chinese New Year's Eve")).toBe('02-15');
});

test('Bavaria keeps more days than Germany as a whole', async () => {
  expect(await official('DE', 2026)).toEqual('01-01 04-03 04-06 05-01 05-14 05-25 10-03 12-25 12-26'.split(' '));
  expect(await official('DE-BY', 2026)).toEqual('01-01 01-06 04-03 04-06 05-01 05-14 05-25 06-04 10-03 11-01 12-25 12-26'.split(' '));
});

test('the three days of the Korean new year begin on its eve', async () => {
  const seollal = (await namedDays('KR', 2024, 2026)).filter(({ name }) => name === 'Korean New Year').map(({ date }) => date);
  expect(seollal).toEqual(['2024-02-09', '2024-02-10', '2024-02-11', '2025-01-28', '2025-01-29', '2025-01-30', '2026-02-16', '2026-02-17', '2026-02-18']);
});

test('Israel has the eves of its feasts, on which little work is done', async () => {
  expect(await dateOf('IL', 2025, 'Eve of Day of Atonement (Yom Kippur)')).toBe('10-01');
  expect(await dateOf('IL', 2025, 'Day of Atonement (Yom Kippur)')).toBe('10-02');
  expect(await dateOf('IL', 2025, 'Christmas Eve')).toBeUndefined();
});

// The notices of the State Council for 2024, 2025 and 2026.
test.each([
  [2024, '02-10 02-11 02-12 02-13 02-14 02-15 02-16 02-17', '02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12'],
  [2025, '01-28 01-29 01-30 01-31 02-01 02-02 02-03 02-04', '01-26 02-08 04-27 09-28 10-11'],
  [2026, '02-15 02-16 02-17 02-18 02-19 02-20 02-21 02-22 02-23', '01-04 02-14 02-28 05-09 09-20 10-10'],
])('mainland China in %i: the Spring Festival’s days off, and the weekend days worked in turn', async (year, festival, worked) => {
  const days = await namedDays('CN', year, year);
  const off = days.filter(({ name, kind }) => kind === 'holiday' && name.includes('Spring Festival')).map(({ date }) => date.slice(5));
  expect(off).toEqual([...(year === 2024 ? ['02-09'] : []), ...festival.split(' ')]);
  expect(days.filter(({ kind }) => kind === 'working-day').map(({ date }) => date.slice(5))).toEqual(worked.split(' '));
  expect(days.filter(({ kind }) => kind === 'working-day').every(({ name }) => name === 'Make-up working day')).toBe(true);
});

test('other breaks of mainland China in 2025: the festival has its name, the days about it are its break', async () => {
  const days = (await namedDays('CN', 2025, 2025)).filter(({ kind, name }) => kind === 'holiday' && !name.includes('Spring')).map(({ date, name }) => `${date.slice(5)} ${name}`);
  expect(days).toEqual([
    "01-01 New Year's Day", '04-04 Tomb-sweeping Day', '04-05 Tomb-sweeping Day break', '04-06 Tomb-sweeping Day break',
    '05-01 Labour Day', '05-02 Labour Day break', '05-03 Labour Day break', '05-04 Labour Day break', '05-05 Labour Day break',
    '05-31 Dragon Boat Festival', '06-01 Dragon Boat Festival break', '06-02 Dragon Boat Festival break',
    '10-01 National Day', '10-02 National Day break', '10-03 National Day break', '10-04 National Day break', '10-05 National Day break',
    '10-06 Mid-Autumn Festival', '10-06 National Day break', '10-07 National Day break', '10-08 National Day break',
  ]);
});

test('a break that begins in the old year is there in the old year', async () => {
  expect((await namedDays('CN', 2022, 2022)).at(-1)).toEqual({ date: '2022-12-31', name: "New Year's Day break", kind: 'holiday' });
});

test('the Spring Festival moves with the moon, its days named by their place in the lunar year', async () => {
  const days = await namedDays('CN', 2023, 2030);
  const firsts = days.filter(({ name }) => name === 'Spring Festival day 1').map(({ date }) => date);
  expect(firsts).toEqual(['2023-01-22', '2024-02-10', '2025-01-29', '2026-02-17', '2027-02-06', '2028-01-26', '2029-02-13', '2030-02-03']);
  expect(days.filter(({ name }) => name === 'Spring Festival Eve').map(({ date }) => date.slice(5))).toEqual(['01-21', '02-09', '01-28', '02-16', '02-05', '01-25', '02-12', '02-02']);
  expect(days.find(({ name }) => name === '2 days before Spring Festival')?.date).toBe('2026-02-15');
});

test('beyond what is announced the rules tell the days off, and no weekend is worked yet', async () => {
  const known = (await knownUntil('CN'))!;
  expect(known).toBeGreaterThanOrEqual(2026);
  const later = await namedDays('CN', known + 1, known + 4);
  expect(later.filter(({ kind }) => kind === 'working-day')).toEqual([]);
  for (let year = known + 1; year <= known + 4; year++) {
    const of = (name: string) => later.filter((day) => day.name === name && day.date.startsWith(String(year))).length;
    expect([of('Labour Day'), of('Labour Day break'), of('National Day'), of('National Day break'), of('Spring Festival Eve'), of('Spring Festival day 7')]).toEqual([1, 4, 1, 6, 1, 1]);
  }
  expect(await knownUntil('US')).toBeNull();
});

test('eves are there beside Christmas and New Year, days in place of others under names of their own', async () => {
  for (const calendar of ['US', 'GB-ENG', 'DE-BY', 'HK', 'SG', 'PH']) {
    expect([calendar, await dateOf(calendar, 2025, 'Christmas Eve'), await dateOf(calendar, 2025, "New Year's Eve")]).toEqual([calendar, '12-24', '12-31']);
  }
  const days = (await namedDays('US', 2021, 2021)).filter(({ date }) => date >= '2021-12-24').map(({ date, name }) => `${date.slice(5)} ${name}`);
  expect(days.sort()).toEqual(["12-24 Christmas Day (substitute day)", '12-24 Christmas Eve', '12-25 Christmas Day', "12-31 New Year's Day (substitute day)", "12-31 New Year's Eve"]);
});

test('several years are those years one after the other, in order of time, each name once a day', async () => {
  for (const calendar of ['US-NY', 'CN', 'TW', 'MY-10', 'AE']) {
    const days = await namedDays(calendar, 2023, 2026);
    expect(days).toEqual([...(await namedDays(calendar, 2023, 2024)), ...(await namedDays(calendar, 2025, 2026))]);
    const keys = days.map(({ date, name }) => `${date} ${name}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(days.map(({ date }) => date)).toEqual(days.map(({ date }) => date).sort());
    expect(days.every(({ date }) => /^\d{4}-\d\d-\d\d$/.test(date))).toBe(true);
  }
});

test('feasts of several days have them all', async () => {
  expect((await namedDays('AE', 2025, 2025)).filter(({ name }) => name.startsWith('End of Ramadan')).map(({ date }) => date.slice(5))).toEqual(['03-30', '03-31', '04-01']);
});

test('a calendar that there is not is refused', async () => {
  expect([isCalendar('DE-BY'), isCalendar('DE'), isCalendar('DE-XX'), isCalendar('XX'), isCalendar('')]).toEqual([true, true, false, false, false]);
  await expect(namedDays('XX', 2025, 2025)).rejects.toThrow(RangeError);
});

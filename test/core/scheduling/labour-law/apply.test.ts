import { LABOUR_LAW, rulesOfClauses, shiftsWithin } from '../../../../src/core/scheduling/labour-law';

test('a mean week of 48 hours is 192 hours in four weeks; the rest is eleven hours, around a day off twenty-four and eleven', () => {
  expect(rulesOfClauses(LABOUR_LAW.EU, 28)).toEqual([
    { kind: 'rest', minutes: 660 }, { kind: 'week-days', max: 6 }, { kind: 'day-off-rest', minutes: 2100 }, { kind: 'minutes', max: 192 * 60 },
  ]);
});

test('China’s day of eight hours leaves a twelve-hour shift out, and with overtime still', () => {
  const shift = (hours: number) => ({ name: `${hours}`, startMinute: 0, lengthMinutes: hours * 60, paidMinutes: hours * 60 });
  const [day, , , overtime] = LABOUR_LAW.CN;
  const shifts = [shift(8), shift(10), shift(12)];
  expect(shiftsWithin([day], shifts)).toEqual([0]);
  expect(shiftsWithin([overtime], shifts)).toEqual([0, 1]);
});

test('a limit of night work leaves long nights out, and long days in', () => {
  const night = LABOUR_LAW.EU.filter(({ id }) => id === 'eu-night');
  const shift = (startMinute: number, hours: number) => ({ name: '', startMinute, lengthMinutes: hours * 60, paidMinutes: hours * 60 });
  expect(shiftsWithin(night, [shift(480, 10), shift(1320, 8), shift(1320, 10), shift(0, 9)])).toEqual([0, 1]);
});

test('every clause names its source', () => {
  Object.values(LABOUR_LAW).flat().forEach(({ source }) => expect(source).toMatch(/\d/));
});

import { LABOUR_LAW, rulesOfClauses, shiftsWithin } from '../../../../src/core/scheduling/labour-law';

test('a mean week of 48 hours is 192 hours in four weeks; the rest is eleven hours', () => {
  expect(rulesOfClauses(LABOUR_LAW.EU, 28)).toEqual([
    { kind: 'rest', minutes: 660 }, { kind: 'week-days', max: 6 }, { kind: 'minutes', max: 192 * 60 },
  ]);
});

test('China’s day of eight hours leaves a twelve-hour shift out, and with overtime still', () => {
  const shift = (hours: number) => ({ name: `${hours}`, startMinute: 0, lengthMinutes: hours * 60, paidMinutes: hours * 60 });
  const [day, , , overtime] = LABOUR_LAW.CN;
  const shifts = [shift(8), shift(10), shift(12)];
  expect(shiftsWithin([day], shifts)).toEqual([0]);
  expect(shiftsWithin([overtime], shifts)).toEqual([0, 1]);
});

test('every clause names its source', () => {
  Object.values(LABOUR_LAW).flat().forEach(({ source }) => expect(source).toMatch(/\d/));
});

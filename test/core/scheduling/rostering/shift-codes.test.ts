import { shiftBand, shiftCodes, type PlannedShift } from '../../../../src/core/scheduling/rostering';

const planned = (startHour: number, more: Partial<PlannedShift> = {}): PlannedShift => ({
  name: 'full-time', day: 0, startMinute: startHour * 60, lengthMinutes: 510, paidMinutes: 480, away: { kind: 'meal', afterMinutes: 240, minutes: 30 }, people: 2, partTime: false, ...more,
});

test('shifts that differ by their day alone are one, and one without people is none', () => {
  const codes = shiftCodes([planned(8), planned(8, { day: 3, people: 5 }), planned(9, { people: 0 })]);
  expect(codes.map(({ code }) => code)).toEqual(['E0800']);
});

test('shifts of one start have letters after their codes: the long first, then the early meal', () => {
  const late = { away: { kind: 'meal' as const, afterMinutes: 270, minutes: 30 } };
  const codes = shiftCodes([planned(8, late), planned(8, { name: 'part-time', lengthMinutes: 240, paidMinutes: 240, away: null, partTime: true }), planned(8)]);
  expect(codes.map(({ code, name, away }) => [code, name, away?.afterMinutes])).toEqual([['E0800', 'full-time', 240], ['E0800b', 'full-time', 270], ['E0800c', 'part-time', undefined]]);
});

test('what is the same keeps its code, and no code changes its meaning', () => {
  const standing = shiftCodes([planned(8), planned(14)]);
  const longer = planned(8, { lengthMinutes: 570, paidMinutes: 540 });
  const codes = shiftCodes([longer, planned(8), planned(22)], standing);
  expect(codes.map(({ code, lengthMinutes }) => [code, lengthMinutes])).toEqual([['E0800b', 570], ['E0800', 510], ['N2200', 510]]);
});

test('codes stay different, however many shifts begin at once', () => {
  const many = Array.from({ length: 40 }, (_, step) => planned(8, { away: { kind: 'meal', afterMinutes: 60 + step * 5, minutes: 30 } }));
  expect(new Set(shiftCodes(many).map(({ code }) => code)).size).toBe(40);
});

test.each([[6, 8, 'early'], [8.5, 8.5, 'early'], [9, 8.5, 'day'], [11.5, 8.5, 'day'], [12, 8.5, 'late'], [14, 4, 'late'], [18, 8, 'night'], [22, 8.5, 'night'], [0, 8, 'night'], [17, 8, 'late']])('from %d for %d hours is %s', (start, hours, band) => {
  expect(shiftBand({ startMinute: start * 60, lengthMinutes: hours * 60 })).toBe(band);
});

import fc from 'fast-check';
import { emptyStamp, readStamp } from '../../../src/core/call-log/read-stamp';
import { readDuration } from '../../../src/core/call-log/read-duration';
import { findTimeForm } from '../../../src/core/call-log/time-form';

const at = (iso: string) => Date.parse(`${iso}Z`) / 1000;

test.each([
  ['2026-01-05 08:30:15', '2026-01-05T08:30:15', NaN],
  ['2026-01-05T08:30', '2026-01-05T08:30:00', NaN],
  ['2026/1/5 8:30', '2026-01-05T08:30:00', NaN],
  ['2026-01-05T08:30:15.250Z', '2026-01-05T08:30:15.250', 0],
  ['2026-01-05 08:30:15+08:00', '2026-01-05T08:30:15', 28_800],
  ['2026-01-05T08:30:15-0330', '2026-01-05T08:30:15', -12_600],
  ['2026-01-05 08:30:15 UTC', '2026-01-05T08:30:15', 0],
  ['31.12.2025 23:59:59', '2025-12-31T23:59:59', NaN],
  ['5/1/2026 12:05:00 AM', '2026-01-05T00:05:00', NaN],
  ['5/1/2026 1:05 pm', '2026-01-05T13:05:00', NaN],
  ['2026年1月5日 下午3时05分20秒', '2026-01-05T15:05:20', NaN],
  ['5/1/26 08:30', '2026-01-05T08:30:00', NaN],
  ['05-Jan-2026 08:30:15', '2026-01-05T08:30:15', NaN],
  ['Jan 5, 2026 8:30:15 AM', '2026-01-05T08:30:15', NaN],
  ['Mon, 05 Jan 2026 08:30:15 GMT', '2026-01-05T08:30:15', 0],
  ['20260105083015', '2026-01-05T08:30:15', NaN],
  ['20260105T083015', '2026-01-05T08:30:15', NaN],
])('%s is read as a clock', (text, wall, offset) => {
  const stamp = emptyStamp();
  expect(readStamp(text, 'day-first', stamp)).toBe(true);
  expect(stamp.wallSeconds).toBeCloseTo(at(wall), 6);
  expect(stamp.offsetSeconds).toBe(offset);
});

test.each(['', 'n/a', '2026-02-30 08:00:00', '2026-13-01 08:00:00', '2026-01-05 24:01:00', '2026-01-05 08:61:00', '12:30', '31/12/2025x', '2026-01-05 08:30:15 Berlin', '26-01-05 08:30'])('%p is no clock', (text) => {
  expect(readStamp(text, 'day-first', emptyStamp())).toBe(false);
});

test('month first is read where the column is written so', () => {
  const stamp = emptyStamp();
  expect(readStamp('1/31/2026 08:00', 'month-first', stamp)).toBe(true);
  expect(stamp.wallSeconds).toBe(at('2026-01-31T08:00:00'));
});

test('any moment that JavaScript writes is read back', () => {
  fc.assert(fc.property(fc.date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }), (date) => {
    const stamp = emptyStamp();
    expect(readStamp(date.toISOString(), 'day-first', stamp)).toBe(true);
    expect(stamp.wallSeconds * 1000).toBeCloseTo(date.getTime(), 2);
    expect(stamp.offsetSeconds).toBe(0);
  }));
});

test.each([
  ['180', 1, 180_000], ['2:35', 1, 155_000], ['0:02:35', 1, 155_000], ['1:02:35.5', 1, 3_755_500], ['1500', 0.001, 1500], [2.5, 60, 150_000], ['-3', 1, -3000], [12n, 1, 12_000],
  ['2m 35s', 1, 155_000], ['155 sec', 1, 155_000], ['1 h 2 min', 1, 3_720_000], ['PT2M35.5S', 60, 155_500], ['2分35秒', 1, 155_000], ['1小时5秒', 1, 3_605_000], ['1,200', 1, 1_200_000], ['850 ms', 1, 850],
])('%p in units of %p seconds is %p ms', (cell, unit, ms) => {
  expect(readDuration(cell, unit)).toBe(ms);
});

test('with a decimal comma, points stand between thousands', () => {
  expect(['12,5', '1.234,5', '0,25', '7'].map((cell) => readDuration(cell, 1, ','))).toEqual([12_500, 1_234_500, 250, 7000]);
});

test.each(['abc', '1:2', '0x10', 'Infinity', '--', 'PT', 's', '5 lines'])('%p is no length of time', (cell) => {
  expect(readDuration(cell, 1)).toBeNaN();
});

test('columns of times are known by what they hold', () => {
  const forms = (cells: readonly (string | number)[]) => findTimeForm(cells, { dayOrder: 'day-first' })?.form ?? null;
  expect(forms(['2026-01-05 08:30:00', '2026-01-05 08:31:00'])).toBe('text');
  expect(forms(['1767601800', 1_767_601_860])).toBe('epoch-seconds');
  expect(forms([1_767_601_800_000])).toBe('epoch-milliseconds');
  expect(forms(['1767601800000000'])).toBe('epoch-microseconds');
  expect(forms([46_027.354, 46_027.355])).toBe('excel');
  expect(forms(['08:30:00', '8:31'])).toBe('clock');
  expect(forms(['Ann', 'Bob'])).toBeNull();
  expect(findTimeForm(['2026-01-05T08:30:00Z'], { dayOrder: 'day-first' })?.saysOffset).toBe(true);
});

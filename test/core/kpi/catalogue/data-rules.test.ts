import { indicatorOf } from '../../../../src/core/kpi/catalogue/catalogue';
import { dataFindings } from '../../../../src/core/kpi/catalogue/data-rules/data-findings';
import { monthFindings, monthNumber, monthsInARow } from '../../../../src/core/kpi/catalogue/data-rules/months';
import { rowFindings } from '../../../../src/core/kpi/catalogue/data-rules/row-findings';

const months = (from: number, count: number) => Array.from({ length: count }, (_, index) => from + index);
const NOVEMBER = monthNumber(2025, 11);

test('clean data of half a year raise no objection', () => {
  expect(dataFindings(indicatorOf('occupancy'), { handleSeconds: [3600, 7200], loggedInHours: [2, 3] }, { months: months(NOVEMBER, 6), isNew: true })).toEqual([]);
});

test('a rate above 1 is told with its value, and the rows that make it so', () => {
  expect(dataFindings(indicatorOf('utilisation'), { loggedInHours: [90, 120, 80], paidHours: [100, 80, 90] })).toEqual([
    { code: 'aboveOne', value: 290 / 270 },
    { code: 'partAboveWhole', part: 'loggedInHours', whole: 'paidHours', row: 2 },
  ]);
});

test('a part above its whole in one row is told even where the total looks well', () => {
  expect(dataFindings(indicatorOf('answerRate'), { callsAnswered: [90, 60], callsOffered: [100, 50] })).toEqual([
    { code: 'partAboveWhole', part: 'callsAnswered', whole: 'callsOffered', row: 2 },
  ]);
});

test('seconds are held against hours in the same unit', () => {
  expect(rowFindings({ handleSeconds: [3600, 3601], loggedInHours: [1, 1] })).toEqual([{ code: 'partAboveWhole', part: 'handleSeconds', whole: 'loggedInHours', row: 2 }]);
});

test('a part is held against the next whole at hand', () => {
  expect(rowFindings({ answeredWithin: [80, 101], callsOffered: [100, 100] })).toEqual([{ code: 'partAboveWhole', part: 'answeredWithin', whole: 'callsOffered', row: 2 }]);
});

test('a planned maximum may be passed: conformance and overtime are no shares of a whole', () => {
  expect(dataFindings(indicatorOf('conformance'), { workedHours: [44], plannedHours: [40] })).toEqual([]);
});

test('a zero denominator is named by its input', () => {
  expect(dataFindings(indicatorOf('hitRate'), { successes: [0, 0], customersReached: [0, 0] })).toEqual([{ code: 'noDenominator', input: 'customersReached' }]);
});

test('missing columns and columns of text are told apart', () => {
  expect(dataFindings(indicatorOf('occupancy'), { talkSeconds: [1], loggedInHours: [2] })).toEqual([{ code: 'missing', input: 'handleSeconds' }]);
  expect(dataFindings(indicatorOf('answerRate'), { callsAnswered: [null, null], callsOffered: [10, 12] })).toEqual([{ code: 'noNumbers', input: 'callsAnswered' }]);
});

test('gaps and negative counts are told with their rows', () => {
  expect(dataFindings(indicatorOf('answerRate'), { callsAnswered: [9, null, -3, null], callsOffered: [10, 12, 11, null] })).toEqual([
    { code: 'negative', input: 'callsAnswered', row: 3 },
    { code: 'gaps', input: 'callsAnswered', rows: 1 },
  ]);
});

test('costs may be credited, so a negative cost is no error', () => {
  expect(dataFindings(indicatorOf('costPerSeat'), { totalCost: [1000, -50], seats: [10, 10] })).toEqual([]);
});

test('abandonment without a column of short abandons is told so, and with one or for the answered only is not', () => {
  const given = { callsOffered: [100], callsAbandoned: [5], answeredWithin: [80], callsAnswered: [95] };
  expect(dataFindings(indicatorOf('abandonRate'), given)).toEqual([{ code: 'shortAbandonsNotSeparated' }]);
  expect(dataFindings(indicatorOf('serviceLevel'), given)).toEqual([{ code: 'shortAbandonsNotSeparated' }]);
  expect(dataFindings(indicatorOf('serviceLevel'), given, { choice: 'ofAnswered' })).toEqual([]);
  expect(dataFindings(indicatorOf('abandonRate'), { ...given, shortAbandons: [1] }, { choice: 'shortAbandonsLeftOut' })).toEqual([]);
});

test('three months in a row for a new indicator, six of history, counted back from the latest over the turn of the year', () => {
  expect(monthsInARow([NOVEMBER, NOVEMBER + 2, NOVEMBER + 1])).toBe(3);
  expect(monthFindings(months(NOVEMBER, 2), true)).toEqual([{ code: 'newUnderThreeMonths', months: 2 }, { code: 'historyUnderSixMonths', months: 2 }]);
  expect(monthFindings(months(NOVEMBER, 3), true)).toEqual([{ code: 'historyUnderSixMonths', months: 3 }]);
  expect(monthFindings(months(NOVEMBER, 2), false)).toEqual([{ code: 'historyUnderSixMonths', months: 2 }]);
  expect(monthFindings(months(NOVEMBER, 6), true)).toEqual([]);
  expect(monthFindings([], true)).toEqual([{ code: 'newUnderThreeMonths', months: 0 }, { code: 'historyUnderSixMonths', months: 0 }]);
});

test('a hole in the history breaks the row', () => {
  const broken = [...months(NOVEMBER, 5), ...months(NOVEMBER + 6, 2)];
  expect(monthFindings(broken, true)).toEqual([{ code: 'newUnderThreeMonths', months: 2 }, { code: 'historyUnderSixMonths', months: 2 }, { code: 'monthsNotInARow', gaps: 1 }]);
});

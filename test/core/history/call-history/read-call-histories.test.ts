import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { isFault } from '../../../../src/core/fault';
import { readCallHistories } from '../../../../src/core/history/call-history/read-call-histories';
import type { HistoryReading, PlannerTable, ReadingChoices } from '../../../../src/core/history/call-history/reading';
import type { TableRow } from '../../../../src/core/history/table-cell';
import { dailyRows, DATES, daysAcross, daysDown, oneColumn, TIMES, truth, twoColumns } from './shapes';

/** 5 January 2026, a Monday. */
const MONDAY = 46_027;

function read(table: PlannerTable | readonly TableRow[], choices: ReadingChoices = {}): HistoryReading {
  const reading = readCallHistories('length' in table ? { values: table } : table, choices);
  if (isFault(reading)) throw new Error(JSON.stringify(reading));
  return reading;
}

const codes = (reading: HistoryReading) => reading.findings.map(({ code }) => code);

const histories = fc.record({
  firstDay: fc.integer({ min: 45_000, max: 46_500 }),
  // Sixteen days in a row hold one above the twelfth, so that a written order can be told.
  calls: fc.array(fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 8, maxLength: 8 }), { minLength: 16, maxLength: 24 }),
}).map(({ firstDay, calls }) => ({ firstDay, calls, minutes: calls[0]!.map((_, slot) => 480 + slot * 30) }));
const dateWays = fc.constantFrom(...Object.keys(DATES));
const timeWays = fc.constantFrom(...Object.keys(TIMES));
const shapes = fc.constantFrom(['rows', twoColumns], ['rows', oneColumn], ['days-down', daysDown], ['days-across', daysAcross]) as fc.Arbitrary<['rows' | 'days-down' | 'days-across', typeof twoColumns]>;

test('a history written in any shape, with dates and times of any kind, is read back as it is', () => {
  fc.assert(fc.property(histories, shapes, dateWays, timeWays, (history, [shape, write], date, time) => {
    const reading = read(write(history, date, time));
    expect(reading.shape).toBe(shape);
    expect(reading.intervalMinutes).toBe(30);
    expect(reading.queues).toHaveLength(1);
    const { times, calls } = reading.queues[0]!.history;
    expect({ times, calls }).toEqual(truth(history));
    expect(reading.findings).toEqual([]);
  }), { numRuns: 150 });
});

test('each count keeps the address of its cell', () => {
  fc.assert(fc.property(histories, shapes, (history, [, write]) => {
    const table = write(history, 'iso', 'clock');
    const { history: found, places } = read(table).queues[0]!;
    expect(places.map(({ row, column }) => table.values[row]![column])).toEqual(found.calls);
  }), { numRuns: 50 });
});

test('one row a day is a daily history', () => {
  fc.assert(fc.property(histories, dateWays, (history, date) => {
    const reading = read(dailyRows(history, date));
    expect(reading.intervalMinutes).toBe(1440);
    expect(reading.queues[0]!.history.times).toEqual(truth(history).times.filter((_, index) => index % 8 === 0).map((time) => time.slice(0, 10)));
  }), { numRuns: 50 });
});

test('the sample of a year of 311 calls, days down and hours across', () => {
  const [head, ...lines] = readFileSync(path.join(__dirname, '../../../../assets/samples/nyc311-2014.csv'), 'utf8').trim().split('\n').map((line) => line.split(','));
  const reading = read([head!, ...lines.map(([date, ...calls]) => [date!, ...calls.map(Number)])]);
  expect(reading.shape).toBe('days-down');
  expect(reading.intervalMinutes).toBe(60);
  const { history } = reading.queues[0]!;
  expect(history.times).toHaveLength(8760);
  expect([history.times[0], history.calls[0], history.times[8759], history.calls[8759]]).toEqual(['2014-01-01T00:00', 175, '2014-12-31T23:00', 243]);
});

test('hours as plain numbers across the top', () => {
  const hours = Array.from({ length: 10 }, (_, index) => 8 + index);
  const reading = read([['Date', ...hours], ['5/1/2026', ...hours.map((hour) => hour * 3)], ['6/1/2026', ...hours.map((hour) => hour * 4)], ['7/1/2026', ...hours.map((hour) => hour * 4)]]);
  expect(reading.shape).toBe('days-down');
  expect(reading.queues[0]!.history.times.slice(0, 2)).toEqual(['2026-01-05T08:00', '2026-01-05T09:00']);
});

test('a column of queues makes a history each, in the order of the table', () => {
  const rows: TableRow[] = [['Date', 'Interval', 'Queue', 'Calls offered', 'AHT']];
  for (let slot = 0; slot < 8; slot += 1) for (const queue of ['Sales', 'Service']) rows.push([MONDAY, (16 + slot) / 48, queue, queue === 'Sales' ? slot : 10 * slot, 180]);
  const reading = read(rows);
  expect(reading.parts.queue).toMatchObject({ index: 2, because: 'header' });
  expect(reading.queues.map(({ name, offered }) => [name, offered])).toEqual([['Sales', 28], ['Service', 280]]);
});

test('names that tell repeated times apart are queues, whatever stands above them', () => {
  const rows: TableRow[] = [['日期', '时段', '甲', '来电量']];
  for (let slot = 0; slot < 8; slot += 1) for (const queue of ['个人', '企业']) rows.push([MONDAY, (16 + slot) / 48, queue, slot]);
  const reading = read(rows);
  expect(reading.parts.queue).toMatchObject({ index: 2, because: 'tells-repeats-apart' });
  expect(reading.queues.map(({ name }) => name)).toEqual(['个人', '企业']);
});

test('two queues mixed without a name are told', () => {
  const rows: TableRow[] = [['Date', 'Interval', 'Calls']];
  for (let slot = 0; slot < 8; slot += 1) for (const calls of [5, 50]) rows.push([MONDAY, (16 + slot) / 48, calls]);
  expect(read(rows).findings).toMatchObject([{ code: 'queues-mixed', count: 8 }]);
});

test('daily values of several queues, dates across', () => {
  const reading = read([['Skill', '2026-01-05', '2026-01-06', '2026-01-07'], ['Sales', 10, 11, 12], ['Service', 20, 21, 22], ['Total', 30, 32, 34]]);
  expect(reading.shape).toBe('days-across');
  expect(reading.queues.map(({ name, history }) => [name, history.calls])).toEqual([['Sales', [10, 11, 12]], ['Service', [20, 21, 22]]]);
  expect(codes(reading)).toEqual(['total-row']);
});

test('calls are offered; or answered and abandoned; or answered alone, which is told', () => {
  const body = (row: number): TableRow => [MONDAY, (16 + row) / 48];
  const offered = read([['Date', 'Time', 'Offered', 'Answered', 'Abandoned'], [...body(0), 10, 9, 1], [...body(1), 20, 18, 2]]);
  expect([offered.callsFrom, offered.queues[0]!.history.calls, offered.queues[0]!.answered, offered.queues[0]!.abandoned]).toEqual(['calls', [10, 20], 27, 3]);
  const both = read([['Date', 'Time', 'Answered', 'Abandoned'], [...body(0), 9, 1], [...body(1), 18, 2]]);
  expect([both.callsFrom, both.queues[0]!.history.calls]).toEqual(['answered-and-abandoned', [10, 20]]);
  const answered = read([['Date', 'Time', 'Answered'], [...body(0), 9], [...body(1), 18]]);
  expect([answered.callsFrom, codes(answered)]).toEqual(['answered', ['answered-only']]);
});

test.each([
  ['German', ['Datum', 'Uhrzeit', 'Anrufe angeboten', 'Angenommen', 'Aufgelegt', 'Ø Bearbeitungszeit (Sek.)']],
  ['French', ['Date', 'Créneau', 'Appels reçus', 'Appels décrochés', 'Abandons', 'Durée moyenne de traitement (sec)']],
  ['Spanish', ['Fecha', 'Franja horaria', 'Llamadas recibidas', 'Atendidas', 'Abandonadas', 'TMO (seg)']],
  ['Portuguese', ['Data', 'Intervalo', 'Chamadas recebidas', 'Atendidas', 'Abandonadas', 'TMA (seg)']],
  ['Italian', ['Data', 'Fascia oraria', 'Chiamate offerte', 'Risposte', 'Abbandonate', 'Tempo medio di gestione (sec)']],
  ['Dutch', ['Datum', 'Tijdvak', 'Aangeboden gesprekken', 'Beantwoord', 'Opgehangen', 'Gemiddelde afhandeltijd (sec)']],
  ['simplified Chinese', ['日期', '时段', '进线量', '应答量', '放弃量', '平均处理时长（秒）']],
  ['traditional Chinese', ['日期', '時段', '進線量', '應答量', '放棄量', '平均處理時長（秒）']],
])('%s headers', (_language, headers) => {
  const rows: TableRow[] = [headers, ...Array.from({ length: 6 }, (_, slot): TableRow => ['05.01.2026', `${8 + slot}:00`, 10 + slot, 9 + slot, 1, 200])];
  const { parts, queues } = read(rows);
  expect([parts.date, parts.interval, parts.calls, parts.answered, parts.abandoned, parts.aht].map((part) => [part?.index, part?.because]))
    .toEqual([0, 1, 2, 3, 4, 5].map((index) => [index, 'header']));
  expect(queues[0]!.meanAhtSeconds).toBeCloseTo(200, 9);
});

test('bad cells are told with their addresses, neighbours as one, and left out', () => {
  const rows: TableRow[] = [['Date', 'Time', 'Calls', 'AHT'],
    [MONDAY, '08:00', 12, 180], [MONDAY, '08:30', 'n/a', 180], [MONDAY, '09:00', '#N/A', 180], [MONDAY, '09:30', -3, 180], ['?', '10:00', 5, 180],
    [MONDAY, 'noon', 5, 180], [MONDAY, '11:00', '', 180], [MONDAY, '11:30', 9, 0], ['Total', '', 31, 180]];
  const reading = read(rows);
  expect(reading.findings.map(({ code, cells, count }) => [code, cells?.first.row, cells?.last.row, cells?.first.column, count])).toEqual([
    ['calls-text', 2, 3, 2, 2], ['calls-negative', 4, 4, 2, 1], ['date-unreadable', 5, 5, 0, 1], ['time-unreadable', 6, 6, 1, 1],
    ['calls-blank', 7, 7, 2, 1], ['aht-unusable', 8, 8, 3, 1], ['total-row', 9, 9, 0, 1],
  ]);
  expect(reading.queues[0]!.history.calls).toEqual([12, 9]);
});

test('bad cells of a matrix are told with their own addresses', () => {
  const reading = read([['Date', '8:00', '9:00', '10:00'], ['2026-01-05', 1, 'x', 3], ['2026-01-06', -1, 2, ''], ['总计', 0, 2, 3]]);
  expect(reading.findings.map(({ code, cells }) => [code, cells?.first])).toEqual([
    ['calls-text', { row: 1, column: 2 }], ['calls-negative', { row: 2, column: 1 }], ['total-row', { row: 3, column: 0 }]]);
});

test('a date that stands on the first row of its day alone holds for those below, and that is told', () => {
  const reading = read([['Date', 'Time', 'Calls'], [MONDAY, '08:00', 1], ['', '08:30', 2], ['', '09:00', 3], [MONDAY + 1, '08:00', 4], ['', '08:30', 5]]);
  expect(reading.queues[0]!.history.times).toEqual(['2026-01-05T08:00', '2026-01-05T08:30', '2026-01-05T09:00', '2026-01-06T08:00', '2026-01-06T08:30']);
  expect(reading.findings).toMatchObject([{ code: 'filled-down', count: 3, cells: { first: { row: 2, column: 0 }, last: { row: 5, column: 0 } } }]);
});

test('the order of day and month is told by a number above twelve, else by day following day, else it is doubtful', () => {
  const at = (...dates: string[]) => read([['Date', 'Calls'], ...dates.map((date): TableRow => [date, 5])]);
  expect(at('1/30/2026', '1/31/2026', '2/1/2026').queues[0]!.history.times).toEqual(['2026-01-30', '2026-01-31', '2026-02-01']);
  const sequence = at('3/4/2026', '3/5/2026', '3/6/2026');
  expect([sequence.dayOrder, sequence.queues[0]!.history.times[0], codes(sequence)]).toEqual(['month-first', '2026-03-04', ['day-order-by-sequence']]);
  const single = at('3/4/2026', '3/4/2026');
  expect([single.dayOrder, codes(single)[0]]).toEqual(['day-first', 'day-order-unsure']);
  expect(read([['Date', 'Calls'], ['3/4/2026', 5]], { usualDayOrder: 'month-first' }).queues[0]!.history.times).toEqual(['2026-03-04']);
  expect(read([['Date', 'Calls'], ['3/4/2026', 5]], { dayOrder: 'month-first' }).findings).toEqual([]);
});

test('dates of which a foreign Excel turned half into its own are told', () => {
  // Days 1 to 20 of March 2026, days first; Excel read 1/3 to 12/3 as January 3 to December 3.
  const rows = Array.from({ length: 20 }, (_, index): TableRow => {
    const day = index + 1;
    return [day <= 12 ? (Date.UTC(2026, day - 1, 3) - Date.UTC(1899, 11, 30)) / 86_400_000 : `${day}/3/2026`, 50];
  });
  expect(codes(read([['Date', 'Calls'], ...rows]))).toContain('dates-half-converted');
  expect(codes(read([['Date', 'Calls'], ...rows.slice(12)]))).not.toContain('dates-half-converted');
});

test('time stamps of universal time are told; an offset is the wall clock', () => {
  const rows = (end: string): TableRow[] => [['time', 'calls'], ...[8, 9, 10].map((hour): TableRow => [`2026-01-05T${String(hour).padStart(2, '0')}:00:00${end}`, 5])];
  expect(codes(read(rows('Z')))).toEqual(['times-in-utc']);
  expect(codes(read(rows('+01:00')))).toEqual([]);
  expect(read(rows('+01:00')).queues[0]!.history.times[0]).toBe('2026-01-05T08:00');
});

test('a row a week is no daily history', () => {
  expect(codes(read([['Date', 'Calls'], ...[0, 1, 2, 3].map((week): TableRow => [MONDAY + 7 * week, 500])], {}))).toContain('not-daily');
});

test('times within an interval are told and added to it', () => {
  const reading = read([['Date', 'Time', 'Calls'], ...['8:00', '8:30', '9:00', '9:10', '9:30', '10:00', '10:30'].map((time): TableRow => [MONDAY, time, 5])]);
  expect(reading.findings).toMatchObject([{ code: 'off-grid', count: 1, from: '2026-01-05T09:10' }]);
  expect(reading.queues[0]!.history.calls).toEqual([5, 5, 10, 5, 5, 5]);
});

test('a stamp that is a hair before midnight belongs to the next day', () => {
  const reading = read({ values: [['Time', 'Calls'], [MONDAY + 0.5, 1], [MONDAY + 0.75, 2], [MONDAY + 1 - 1e-9, 3], [MONDAY + 1.25, 4]], numberFormats: Array.from({ length: 5 }, () => ['yyyy-mm-dd hh:mm', '0']) });
  expect(reading.queues[0]!.history.times).toEqual(['2026-01-05T12:00', '2026-01-05T18:00', '2026-01-06T00:00', '2026-01-06T06:00']);
});

test('a column that the planner chose is taken, and its reason says so', () => {
  const rows: TableRow[] = [['Date', 'Time', 'Calls', 'Chats'], [MONDAY, '08:00', 1, 10], [MONDAY, '08:30', 2, 20], [MONDAY, '09:00', 3, 30]];
  const reading = read(rows, { columns: { calls: 3 } });
  expect([reading.parts.calls, reading.queues[0]!.history.calls]).toEqual([{ line: 'column', index: 3, header: 'Chats', because: 'chosen' }, [10, 20, 30]]);
});

test.each([
  [[['', '']], 'table'], [[['Agent', 'Team'], ['Li', 'North']], 'date'], [[['Date', 'Note'], ['2026-01-05', 'x']], 'calls'],
  [[['Date', 'Calls'], ['2026-01-05', 'x'], ['2026-01-06', 'y']], 'calls'],
] as [TableRow[], string][])('what is no history says what is missing', (values, argument) => {
  expect(readCallHistories({ values })).toMatchObject({ code: 'no-data', argument });
});

test('four digits as text are times, points mean days first, and numbers that come again and again may name queues', () => {
  expect(read([['Date', 'Time', 'Calls'], ['05.01.2026', '0830', 4], ['05.01.2026', '0900', 5], ['05.01.2026', '0930', 5]]))
    .toMatchObject({ intervalMinutes: 30, findings: [], queues: [{ history: { times: ['2026-01-05T08:30', '2026-01-05T09:00', '2026-01-05T09:30'] } }] });
  const skills = read([['Date', 'Skill', 'Calls'], ...[0, 1, 2].flatMap((day): TableRow[] => [[MONDAY + day, 11, 5], [MONDAY + day, 12, 6]])]);
  expect(skills.queues.map(({ name, history }) => [name, history.calls])).toEqual([['11', [5, 5, 5]], ['12', [6, 6, 6]]]);
});

import { findLogColumns, mappedColumns, measured, type ChosenLogColumns, type LogHead } from '../../../src/core/call-log';

const table = (...lines: string[]): LogHead => ({ rows: lines.map((line) => line.split('|')) });
const roles = (head: LogHead, chosen: ChosenLogColumns = {}) => Object.fromEntries(Object.entries(mappedColumns(findLogColumns(head, chosen)))
  .flatMap(([role, found]) => (found ? [[role, found.column]] : [])));

const english = table(
  'Call ID|Queue Name|Call Start Time (UTC)|Answer Time|End Time|Status|Queue Wait (s)|Talk Time|Hold Time|ACW|Agent Name',
  'a1|Sales|2026-01-05 08:30:00|2026-01-05 08:30:12|2026-01-05 08:34:00|Answered|12|200|28|30|Ann',
  'a2|Sales|2026-01-05 08:31:00||2026-01-05 08:31:40|Abandoned|40||||',
  'a3|Service|2026-01-05 08:32:00|2026-01-05 08:32:02|2026-01-05 08:39:00|Answered|2|400|0|45|Bob',
  'a4|Service|2026-01-05 08:33:00|2026-01-05 08:33:05|2026-01-05 08:34:00|Answered|5|40|0|15|Ann',
);

test('an export in English is understood by its headers', () => {
  expect(roles(english)).toEqual({ id: 0, queue: 1, start: 2, answered: 3, ended: 4, outcome: 5, wait: 6, talk: 7, hold: 8, wrap: 9 });
  const mapping = findLogColumns(english);
  expect(mapping.inUtc).toBe(true);
  expect(mapping.outcome?.values).toEqual({ Answered: 'answered', Abandoned: 'abandoned' });
  expect(mapping.start?.because).toBe('header');
});

test('an export in simplified Chinese, with a title above its headers', () => {
  const head = table(
    '呼叫明细报表||||||',
    '流水号|技能组|来电时间|应答时间|挂断时间|通话时长|话后处理时长',
    '1001|销售|2026/1/5 8:30:00|2026/1/5 8:30:10|2026/1/5 8:33:00|170|30',
    '1002|服务|2026/1/5 8:31:00||2026/1/5 8:31:30|0|0',
    '1003|服务|2026/1/5 8:32:00|2026/1/5 8:32:04|2026/1/5 8:36:04|240|20',
    '1004|销售|2026/1/5 8:34:00|2026/1/5 8:34:04|2026/1/5 8:36:04|120|20',
  );
  expect(roles(head)).toEqual({ id: 0, queue: 1, start: 2, answered: 3, ended: 4, talk: 5, wrap: 6 });
  expect(findLogColumns(head).headerRows).toBe(2);
  expect(measured(findLogColumns(head))).toEqual({ outcome: true, wait: true, talk: true, hold: false, wrap: true });
});

test('an export in traditional Chinese, with the day in a column of its own', () => {
  const head = table(
    '日期|進線時間|佇列|通話結果|等候時長|通話時長|保留時長',
    '2026-01-05|08:30:00|客服|應答|00:12|03:20|00:10',
    '2026-01-05|08:31:00|客服|放棄|00:40||',
    '2026-01-05|08:32:00|業務|應答|00:02|06:40|00:00',
    '2026-01-05|08:33:00|業務|應答|00:02|06:40|00:00',
  );
  expect(roles(head)).toEqual({ date: 0, start: 1, queue: 2, outcome: 3, wait: 4, talk: 5, hold: 6 });
  expect(findLogColumns(head).outcome?.values).toEqual({ 應答: 'answered', 放棄: 'abandoned' });
});

test('names as databases write them, and the logs of telephone systems', () => {
  const asterisk = table(
    'calldate|src|dst|duration|billsec|disposition|uniqueid',
    ...Array.from({ length: 6 }, (_, index) => `2026-01-05 08:3${index}:00|1234|600|${20 + index}|${index * 9}|${index % 2 ? 'ANSWERED' : 'NO ANSWER'}|17676.${index}`),
  );
  expect(roles(asterisk)).toEqual({ start: 0, talk: 4, outcome: 5, id: 6 });
  expect(findLogColumns(asterisk).outcome?.values).toEqual({ ANSWERED: 'answered', 'NO ANSWER': 'abandoned' });
  const database = table('callStartTime|skillGroup|waitMs|talkMs|isAbandoned', '1767601800000|A|4000|180000|0', '1767601860000|B|9000|0|1', '1767601960000|B|9000|90000|0', '1767601970000|A|9000|90000|0');
  expect(roles(database)).toEqual({ start: 0, queue: 1, wait: 2, talk: 3, outcome: 4 });
  const mapping = findLogColumns(database);
  expect(mapping.start?.form).toBe('epoch-milliseconds');
  expect(mapping.wait?.secondsPerUnit).toBe(0.001);
  expect(mapping.outcome?.values).toEqual({ 0: 'answered', 1: 'abandoned' });
});

test('lengths in milliseconds are known by their size where the header is silent', () => {
  const head = table('start time|talk time', ...[180_000, 95_000, 240_000].map((talk, index) => `2026-01-05 08:3${index}:00|${talk}`));
  expect(findLogColumns(head).talk?.secondsPerUnit).toBe(0.001);
});

test('a file without headers is known by what it holds', () => {
  const head = table('2026-01-05 08:30:00|Sales', '2026-01-05 08:31:00|Service');
  expect(findLogColumns(head)).toMatchObject({ headerRows: 0, start: { column: 0, because: 'content' } });
});

test('what the planner chooses stands, and what they take away stays away', () => {
  expect(roles(english, { talk: null, queue: 10 })).toMatchObject({ queue: 10 });
  expect(roles(english, { talk: null })).not.toHaveProperty('talk');
  expect(findLogColumns(english, { queue: 10 }).queue?.because).toBe('chosen');
});

test('lengths are alike in all columns that do not name their unit', () => {
  const head = table('conversationStart|tWait|tTalk|tAcw', ...[12_000, 9000, 15_000].map((wait, index) => `2026-01-05T08:3${index}:00Z|${wait}|100000|30000`));
  const { wait, talk, wrap } = findLogColumns(head);
  expect([wait, talk, wrap].map((column) => column?.secondsPerUnit)).toEqual([0.001, 0.001, 0.001]);
});

test('decimal commas are told from commas between thousands', () => {
  const written = (...waits: string[]) => findLogColumns(table('start time|wait', ...waits.map((wait, index) => `2026-01-05 08:3${index}:00|${wait}`)));
  expect(written('12,5', '3,25', '1,200')).toMatchObject({ decimalMark: ',', wait: { column: 1 } });
  expect(written('1,200', '340', '2,015')).toMatchObject({ decimalMark: '.', wait: { column: 1 } });
  expect(written('12.5', '1,200', '0.25')).toMatchObject({ decimalMark: '.', wait: { column: 1 } });
});

test('which part of a date is the day is taken as usual where nothing tells, and as the planner says', () => {
  const head = table('start time|queue', '3/4/2026 08:30|A', '3/4/2026 08:31|A', '3/4/2026 08:32|A');
  expect(findLogColumns(head)).toMatchObject({ dayOrder: 'day-first', dayOrderFrom: 'either' });
  expect(findLogColumns(head, {}, { usualDayOrder: 'month-first' })).toMatchObject({ dayOrder: 'month-first', dayOrderFrom: 'either' });
  expect(findLogColumns(head, {}, { usualDayOrder: 'month-first', dayOrder: 'day-first' })).toMatchObject({ dayOrder: 'day-first' });
});

test('values whose words tell nothing are left out until somebody says what they mean', () => {
  const values = ['ANSWERED', 'ABANDONED_IN_QUEUE', 'Abandon (ring)', 'Completed by agent', 'VOICEMAIL', 'not answered', 'COMPLETECALLER', ''];
  const head = table('start time|disposition', ...Array.from({ length: 40 }, (_, index) => `2026-01-05 08:${10 + index}:00|${values[index % values.length]}`));
  const { outcome } = findLogColumns(head);
  expect(outcome?.values).toEqual({
    ANSWERED: 'answered', ABANDONED_IN_QUEUE: 'abandoned', 'Abandon (ring)': 'abandoned', 'Completed by agent': 'answered', VOICEMAIL: 'left-out', 'not answered': 'abandoned', COMPLETECALLER: 'answered', '': 'left-out',
  });
  expect(outcome?.unsure).toEqual(['VOICEMAIL', '']);
});

test('an outcome is known by its words where no header tells it', () => {
  const head = table(...Array.from({ length: 12 }, (_, index) => `2026-01-05 08:${10 + index}:00|SIP/${index}|${index % 3 ? 'ANSWERED' : 'NO ANSWER'}`));
  expect(findLogColumns(head)).toMatchObject({ headerRows: 0, start: { column: 0 }, outcome: { column: 2, because: 'content' } });
});

import { clock, counts, DAYS, each, halfDayClock, OTHERS, type PlannersTable } from './planner-table';

const ROWS = { minutes: 30, queues: { '': counts('2026-01-12', '09:00', 30) } };
const [SALES, BILLING] = [counts('2026-01-12', '09:00', 30), counts('2026-01-12', '09:00', 30, OTHERS)];
const twice = <T>(row: (queue: string, day: number, slot: number, calls: number) => T): T[] =>
  DAYS.flatMap((day, index) => day.flatMap((calls, slot) => [row('Sales', index, slot, calls), row('Billing', index, slot, OTHERS[index]![slot]!)]));

/** As contact-centre systems write them. */
export const EXPORTS: readonly PlannersTable[] = [
  {
    name: 'a queue performance export of Genesys Cloud: US stamps, ids and names of queues, milliseconds',
    rows: [
      ['Interval Start', 'Interval End', 'Interval Complete', 'Filters', 'Media Type', 'Queue Id', 'Queue Name', 'Offer', 'Answer', 'Answer %', 'Abandon', 'Abandon %', 'ASA', 'Avg Handle'],
      ...twice((queue, day, slot, calls) => [
        `1/${12 + day}/26 ${halfDayClock(slot)}`, `1/${12 + day}/26 ${halfDayClock(slot + 1)}`, 'TRUE', '', 'voice', queue === 'Sales' ? '6f1c-11' : '9a2d-07', queue,
        calls, calls - 1, (calls - 1) / calls, 1, 1 / calls, 14_250, 245_000]),
    ],
    reading: { minutes: 30, queues: { Sales: SALES, Billing: BILLING }, ahtSeconds: 245, answered: 334, abandoned: 12, findings: ['aht-unit N2:N25'] },
  },
  {
    name: 'a contact history export of NICE: date and time apart, contacts by skill',
    rows: [
      ['Date', 'Interval', 'Skill Name', 'Contacts Offered', 'Contacts Handled', 'Contacts Abandoned', 'Service Level %', 'AHT'],
      ...twice((queue, day, slot, calls) => [`01/${12 + day}/2026`, clock(slot), queue, calls, calls - 1, 1, 0.83, 245]),
    ],
    reading: { minutes: 30, queues: { Sales: SALES, Billing: BILLING }, ahtSeconds: 245, answered: 334, abandoned: 12 },
  },
  {
    name: 'actual contacts beside forecast contacts, as workforce software prints them',
    rows: [
      ['Date', 'Time', 'Fcst Contacts', 'Act Contacts', 'Dev %', 'Fcst AHT', 'Act AHT'],
      ...each((day, slot, calls) => [`01/${12 + day}/2026`, clock(slot), 20 + slot, calls, 0.1, 300, 245]),
    ],
    reading: { ...ROWS, ahtSeconds: 245 },
  },
  {
    name: 'a split/skill interval report of Avaya CMS: ACD calls are the answered ones',
    rows: [
      ['Split/Skill Interval', '', '', '', '', '', ''],
      ['Date:', '1/12/2026 - 1/14/2026', '', '', '', '', ''],
      ['Date', 'Time', 'Avg Speed Ans', 'Avg Aban Time', 'ACD Calls', 'Avg ACD Time', 'Aban Calls'],
      ...each((day, slot, calls) => [`1/${12 + day}/2026`, halfDayClock(slot).replace(' ', ''), 12, 40, calls - 2, 230, 2]),
    ],
    reading: { ...ROWS, answered: 322, abandoned: 24 },
  },
  {
    name: 'a queue activity report of Cisco: start and end of intervals, handle time as h:mm:ss text',
    rows: [
      ['CSQ Name', 'CSQ ID', 'Interval Start Time', 'Interval End Time', 'Service Level (sec)', 'Calls Presented', 'Calls Handled', 'Calls Handled < SL', 'Calls Abandoned', 'Avg Handle Time'],
      ...twice((queue, day, slot, calls) => [queue, queue === 'Sales' ? 4 : 7, `1/${12 + day}/26 ${halfDayClock(slot).replace(' ', ':00 ')}`, `1/${12 + day}/26 ${halfDayClock(slot + 1).replace(' ', ':00 ')}`, 20, calls, calls - 1, calls - 2, 1, '0:04:05']),
    ],
    reading: { minutes: 30, queues: { Sales: SALES, Billing: BILLING }, ahtSeconds: 245, answered: 334, abandoned: 12 },
  },
  {
    name: 'a skill report like that of Five9: capital headers, half hours, hh:mm:ss text',
    rows: [
      ['DATE', 'HALF HOUR', 'SKILL', 'CALLS', 'ABANDONED', 'AVERAGE HANDLE TIME'],
      ...twice((queue, day, slot, calls) => [`2026/01/${12 + day}`, clock(slot), queue, calls, 1, '00:04:05']),
    ],
    reading: { minutes: 30, queues: { Sales: SALES, Billing: BILLING }, ahtSeconds: 245, abandoned: 12 },
  },
  {
    name: 'a historical metrics export like that of Amazon Connect: ISO stamps in UTC',
    rows: [
      ['StartInterval', 'EndInterval', 'Queue', 'Contacts queued', 'Contacts handled incoming', 'Contacts abandoned', 'Average handle time'],
      ...twice((queue, day, slot, calls) => [`2026-01-${12 + day}T${clock(slot)}:00Z`, `2026-01-${12 + day}T${clock(slot + 1)}:00Z`, queue, calls, calls - 1, 1, 245]),
    ],
    reading: { minutes: 30, queues: { Sales: SALES, Billing: BILLING }, ahtSeconds: 245, answered: 334, abandoned: 12, findings: ['times-in-utc A2:A25'] },
  },
  {
    name: 'entered, accepted and abandoned interactions',
    rows: [['Timestamp', 'Entered', 'Accepted', 'Abandoned'], ...each((day, slot, calls) => [`2026-01-${12 + day} ${clock(slot)}:00.000`, calls, calls - 1, 1])],
    reading: { ...ROWS, answered: 334, abandoned: 12 },
  },
  {
    name: 'answered within the limit stands before answered',
    rows: [
      ['Date', 'Time', 'Calls Offered', 'Answered < 20 s', 'Answered in SL', 'Calls Answered', 'Calls Abandoned', 'Avg speed of answer'],
      ...each((day, slot, calls) => [`2026-01-${12 + day}`, clock(slot), calls, calls - 5, calls - 4, calls - 1, 1, 12]),
    ],
    reading: { ...ROWS, answered: 334, abandoned: 12 },
  },
  {
    name: 'numbers that all came as text, with a report head above and a source below',
    rows: [
      ['Report:', 'Call volume', '', ''], ['From', '2026-01-12', 'To', '2026-01-14'], ['Printed', 46_040.5, '', ''], ['', '', '', ''],
      ['Date', 'Interval', 'Calls', 'AHT (s)'],
      ...each((day, slot, calls) => [`2026-01-${12 + day}`, `${clock(slot)}-${clock(slot + 1)}`, String(calls), '245']),
      ['', '', '', ''], ['Source: ACD', '', '', ''],
    ],
    reading: { ...ROWS, ahtSeconds: 245, findings: ['numbers-as-text C6:C17', 'date-unreadable A19'] },
  },
  {
    name: 'a sheet of two header rows, the second with units',
    rows: [['Date', 'Interval', 'Calls', 'AHT'], ['', '', '#', 'min'], ...each((day, slot, calls) => [`2026-01-${12 + day}`, clock(slot), calls, 4.25])],
    reading: { ...ROWS, ahtSeconds: 255 },
  },
  {
    name: 'subtotals of a day, a grand total and an average below, and the header again on the second page',
    rows: [
      ['Date', 'Interval', 'Calls'],
      ...DAYS.flatMap((calls, day) => [
        ...calls.map((count, slot) => [`2026-01-${12 + day}`, clock(slot), count]), [`2026-01-${12 + day} Total`, '', calls.reduce((a, b) => a + b, 0)],
        ...(day === 0 ? [['Date', 'Interval', 'Calls']] : []),
      ]),
      ['Grand Total', '', 346], ['Average', '', 28.8],
    ],
    reading: { ...ROWS, findings: ['total-row A6', 'total-row A12', 'total-row A17:A19', 'header-again A7'] },
  },
  {
    name: 'two queues as groups of columns under merged headings',
    rows: [
      ['', '', 'Sales', '', '', 'Billing', '', ''], ['Date', 'Interval', 'Offered', 'Abandoned', 'AHT', 'Offered', 'Abandoned', 'AHT'],
      ...each((day, slot, calls) => [`2026-01-${12 + day}`, clock(slot), calls, 1, 245, OTHERS[day]![slot]!, 0, 300]),
    ],
    reading: { minutes: 30, queues: { Sales: SALES, Billing: BILLING }, ahtSeconds: 245, abandoned: 12 },
  },
  {
    name: 'two queues as columns that name queue and measure together',
    rows: [
      ['Date', 'Interval', 'Sales offered', 'Sales abandoned', 'Billing offered', 'Billing abandoned', 'Total offered'],
      ...each((day, slot, calls) => [`2026-01-${12 + day}`, clock(slot), calls, 1, OTHERS[day]![slot]!, 0, calls + OTHERS[day]![slot]!]),
    ],
    reading: { minutes: 30, queues: { Sales: SALES, Billing: BILLING }, abandoned: 12 },
  },
  {
    name: 'a column of counts for each queue, with their total',
    rows: [['日期', '时段', '个人', '企业', '合计'], ...each((day, slot, calls) => [`2026年1月${12 + day}日`, clock(slot), calls, OTHERS[day]![slot]!, calls + OTHERS[day]![slot]!])],
    reading: { minutes: 30, queues: { 个人: SALES, 企业: BILLING } },
  },
  {
    name: 'queues one block below the other, named on their first row alone',
    rows: [
      ['Skill', 'Date', 'Interval', 'Calls'],
      ...each((day, slot, calls) => [day + slot === 0 ? 'Sales' : '', `2026-01-${12 + day}`, clock(slot), calls]),
      ...each((day, slot) => [day + slot === 0 ? 'Billing' : '', `2026-01-${12 + day}`, clock(slot), OTHERS[day]![slot]!]),
    ],
    reading: { minutes: 30, queues: { Sales: SALES, Billing: BILLING }, findings: ['filled-down A3:A25'] },
  },
  {
    name: 'a file whose columns still stand in one cell',
    rows: [['Datum;Uhrzeit;Anrufe'], ...each((day, slot, calls) => [`${12 + day}.01.2026;${clock(slot)};${calls}`])],
    reading: { minutes: 0, queues: {}, findings: ['no-data columns'] },
  },
];

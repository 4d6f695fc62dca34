/** Every formula of the forecast's sheets. Arguments are addresses: a column (`S6:S53`) or one cell (`$B$6`). */

/** Half a second of a day: a time typed as 8:00 and one computed as 480/1440 are the same. */
const SOON = '0.000001';
/** No such day comes: 31 December 9999, the last that Excel knows. */
const NEVER = '2958465';
/** What a share of −100 % leaves: a logarithm that exists. */
const NOTHING = '1E-300';

export interface AdjustmentColumns {
  readonly fromDay: string;
  readonly toDay: string;
  readonly fromTime: string;
  readonly toTime: string;
  readonly factor: string;
  readonly rate: string;
}

export interface RowColumns {
  readonly date: string;
  /** Absent in a forecast by day. */
  readonly time?: string;
  readonly base: string;
}

/** A row for each interval, a column for each adjustment: 1 where it lies within. */
function within({ date, time }: RowColumns, to: AdjustmentColumns): string {
  const days = `(${date}>=TRANSPOSE(${to.fromDay}))*(${date}<=TRANSPOSE(IF(${to.toDay}>0,${to.toDay},${NEVER})))`;
  if (time === undefined) return days;
  return `${days}*(${time}+${SOON}>=TRANSPOSE(${to.fromTime}))*(${time}+${SOON}<TRANSPOSE(IF(${to.toTime}>0,${to.toTime},1)))`;
}

/** Adjustments that meet multiply: the exponential of a sum of logarithms does that for all rows at once. */
export const factor = (rows: RowColumns, to: AdjustmentColumns, growth: string) =>
  `=(1+${growth})*EXP(MMULT(${within(rows, to)},LN(${to.factor}+${NOTHING})))`;
export const added = (rows: RowColumns, to: AdjustmentColumns) => `=${rows.base}*MMULT(${within(rows, to)},${to.rate})`;

const notBelowZero = (calls: string) => `IF(${calls}>0,${calls},0)`;
export const expected = (base: string, factors: string, more: string, decimals: string) =>
  `=ROUND(${notBelowZero(`${base}*${factors}+${more}`)},IF(ISNUMBER(${decimals}),${decimals},12))`;

/** One bound of the range at the level asked for: the first level that is at least as high. */
export function bound(level: string, levels: readonly string[], columns: readonly string[]): string {
  const [column = '', ...others] = columns;
  const [here = '', ...higher] = levels;
  return others.length === 0 ? column : `IF(${level}<=${here},${column},${bound(level, higher, others)})`;
}
export const adjustedBound = (shown: string, factors: string, more: string) => `=${notBelowZero(`${shown}*${factors}+${more}`)}`;
export const scaledBound = (shown: string, base: string, calls: string) => `=IF(${base}>0,${shown}*${calls}/${base},0)`;

export const oneAht = (calls: string, aht: string) => `=IF(ISNUMBER(${calls}),${aht},"")`;

/** One row of the table of adjustments. */
export interface AdjustmentCells {
  readonly on: string;
  readonly fromDay: string;
  readonly toDay: string;
  readonly fromTime: string;
  readonly toTime: string;
  readonly share: string;
  readonly calls: string;
  readonly concerned: string;
  readonly factor: string;
  readonly rate: string;
}

const asks = ({ share, calls }: AdjustmentCells, what: string) => `=IF(COUNT(${share},${calls})=0,"",${what})`;
export function concerned(row: AdjustmentCells, { date, time, base }: RowColumns): string {
  const days = `${date},">="&N(${row.fromDay}),${date},"<="&IF(N(${row.toDay})>0,${row.toDay},${NEVER})`;
  const times = time === undefined ? '' : `,${time},">="&(N(${row.fromTime})-${SOON}),${time},"<"&(IF(N(${row.toTime})>0,${row.toTime},1)-${SOON})`;
  return asks(row, `SUMIFS(${base},${days}${times})`);
}
export const shareFactor = ({ on, share }: AdjustmentCells) => `=IF(N(${on})*ISNUMBER(${share})<>0,MAX(0,1+N(${share})),1)`;
export const callRate = ({ on, calls, concerned: over }: AdjustmentCells) => `=IF(N(${on})*ISNUMBER(${calls})*(N(${over})>0)<>0,N(${calls})/N(${over}),0)`;
export const effect = (row: AdjustmentCells, growth: string) =>
  asks(row, `IF(N(${row.on})<>0,${row.concerned}*((1+${growth})*(${row.factor}-1)+${row.rate}),"")`);

export const sumOfDays = (dates: string, days: string, calls: string) => `=SUMIF(${dates},${days},${calls})`;
const span = (days: string, from: string, to: string) => `${days},">="&${from},${days},"<="&${to}`;
export const daysInSpan = (days: string, from: string, to: string) => `=COUNTIFS(${span(days, from, to)})`;
export const sumOfSpan = (calls: string, days: string, from: string, to: string) => `=SUMIFS(${calls},${span(days, from, to)})`;
export const change = (now: string, before: string) => `=IF(${before}>0,${now}/${before}-1,0)`;
export const changeFromLast = (now: string, before: string) => `=IF(ISNUMBER(${before}),IF(${before}>0,${now}/${before}-1,0),"")`;
export const same = (cells: string) => `=${cells}`;
export const plus = (cells: readonly string[]) => `=${cells.join('+')}`;
export const difference = (more: string, less: string) => `=${more}-${less}`;
/** Means over the rows of one weekday, for each start of an interval. */
export const meanOfWeekday = (calls: string, weekdays: string, name: string, times: string | null, starts: string) =>
  `=IFERROR(AVERAGEIFS(${calls},${weekdays},${name}${times === null ? '' : `,${times},">="&(${starts}-${SOON}),${times},"<"&(${starts}+${SOON})`}),0)`;

export const sum = (cells: string) => `=SUM(${cells})`;
export const most = (cells: string) => `=MAX(${cells})`;
export const count = (cells: string) => `=COUNT(${cells})`;
export const quotient = (a: string, b: string) => `=IF(${b}>0,${a}/${b},0)`;
export const where = (what: string, cells: string, value: string) => `=INDEX(${what},MATCH(${value},${cells},0))`;

export const errorsIn = (...cells: readonly string[]) => `=${cells.map((place) => `SUMPRODUCT(--ISERROR(${place}))`).join('+')}`;
export const apart = (one: string, ...others: readonly string[]) => `=${others.map((other) => `ABS(SUM(${one})-SUM(${other}))`).join('+')}`;
interface QueueCells {
  /** Its calls as the totals have them. */
  readonly here: string;
  /** Dates and calls on its own sheet. */
  readonly dates: string;
  readonly there: string;
  /** Days of the totals that it had when they were written. */
  readonly had: number;
}
/** Calls of later days that the totals do not know, and days that they know and the sheet of the queue has no longer. */
export const movedApart = (queues: readonly QueueCells[], days: string) => `=${queues.map(({ here, dates, there, had }) => (
  `ABS(SUM(${here})-SUMIF(${dates},">="&${days.split(':')[0] ?? days},${there}))+ABS(SUMPRODUCT(COUNTIF(${dates},${days}))-${had})`
)).join('+')}`;
export const textIn = (...cells: readonly string[]) => `=${cells.map((place) => `COUNTA(${place})-COUNT(${place})`).join('+')}`;
export const placedNowhere = (on: string, calls: string, over: string) => `=SUMPRODUCT((${on}<>0)*ISNUMBER(${calls})*ISNUMBER(${over})*(${over}=0))`;
export const notAmong = (value: string, choices: string) => `=IF(COUNTIF(${choices},${value})>0,0,1)`;

const quoted = (sentence: string) => `"${sentence.replace(/"/g, '""')}"`;
export const tick = (cell: string) => `=IF(ISERROR(${cell}),"✗",IF(ABS(${cell})<0.005,"✓","✗"))`;
export const sentence = (cell: string, good: string, bad: string) =>
  `=IF(ISERROR(${cell}),${quoted(bad)},IF(ABS(${cell})<0.005,${quoted(good)},${quoted(bad)}))`;

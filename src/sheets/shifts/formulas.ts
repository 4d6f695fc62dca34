/**
 * Every formula of the sheet of shifts. Arguments are addresses: a column of the sheet (`$H$6:$H$53`) or one cell (`$B$7` or `H6`).
 */

export const NONE = '–';

/** The planner's own cells; a blank, text or negative one counts nobody. The larger of several. */
export const linked = (sources: readonly string[]) => `=IFERROR(MAX(0,${sources.map((source) => `VALUE(${source})`).join(',')}),0)`;
export const meanOf = (before: string, after: string) => `=AVERAGE(${before},${after})`;
/** Rounded up to whole people; the ceiling is taken of x·(1 − 1e-9): 21 ÷ 0.7 people are 30, not 31. */
export const toPlan = (needed: string, shrinkage: string) => `=ROUNDUP(${needed}/(1-${shrinkage})*(1-1E-9),0)`;
export const minuteOf = (days: string, times: string, firstDay: string) => `=ROUND((${days}-${firstDay})*1440+${times}*1440,0)`;

export interface SpanCells {
  readonly people: string;
  readonly from: string;
  readonly to: string;
  readonly leaves: string;
  readonly returns: string;
}

/** Twice the minutes that lie both in [from, to) and in [start, end): |e − f| − |s − f| − |e − t| + |s − t|. */
const shared = (start: string, end: string, from: string, to: string) => `ABS(${end}-${from})-ABS(${start}-${from})-ABS(${end}-${to})+ABS(${start}-${to})`;
/** Twice the minutes of people at work between two minutes of the plan: on their shifts, and not away at a meal or in a gap. */
const peopleMinutes = ({ people, from, to, leaves, returns }: SpanCells, start: string, end: string) => {
  const away = `ABS(${end}-${leaves})-ABS(${start}-${leaves})-ABS(${end}-${returns})+ABS(${start}-${returns})`;
  return `SUMPRODUCT(${people},${shared(start, end, from, to)}-(${away}))`;
};
/** People at work in an interval, a mean over it. */
export const atWork = (span: SpanCells, minute: string, interval: string) => `=${peopleMinutes(span, minute, `(${minute}+${interval})`)}/(2*${interval})`;
/** On the first day, where the plan may go round: with those whose night lies past its end. */
export function atWorkFirstDay(span: SpanCells, minute: string, interval: string, days: string, goesRound: string): string {
  const later = `(${minute}+${days}*1440)`;
  return `=(${peopleMinutes(span, minute, `(${minute}+${interval})`)}+IF(${goesRound}=TRUE,${peopleMinutes(span, later, `(${later}+${interval})`)},0))/(2*${interval})`;
}

/** Rounding of a mean over minutes is neither over nor short. */
export const difference = (from: string, less: string) => `=ROUND(${from}-${less},9)`;
export const over = (net: string) => `=IF(${net}>0,${net},0)`;
export const under = (net: string) => `=IF(${net}<0,0-${net},0)`;
export const lesser = (a: string, b: string) => `=IF(${a}<${b},${a},${b})`;
const quoted = (text: string) => `"${text.replace(/"/g, '""')}"`;
export const state = (net: string, words: Readonly<Record<'over' | 'fit' | 'under', string>>) =>
  `=IF(${net}>0,${quoted(words.over)},IF(${net}<0,${quoted(words.under)},${quoted(words.fit)}))`;

export interface ShiftCells {
  readonly name: string;
  readonly day: string;
  readonly start: string;
  readonly length: string;
  readonly after: string;
  readonly minutes: string;
  readonly people: string;
  readonly paid: string;
  readonly from: string;
  readonly to: string;
  readonly leaves: string;
  readonly returns: string;
}

export interface SortCells {
  readonly name: string;
  readonly mealPaid: string;
  readonly paidHours: string;
  readonly cost: string;
}

const whole = ({ day, start, length }: ShiftCells) => `ISNUMBER(${day})*ISNUMBER(${start})*ISNUMBER(${length})`;
const isAway = ({ after, minutes }: ShiftCells) => `ISNUMBER(${after})*ISNUMBER(${minutes})`;
export const comes = (shift: ShiftCells, firstDay: string) => `=IF(${whole(shift)},ROUND((${shift.day}-${firstDay})*1440+${shift.start}*1440,0),0)`;
export const goes = (shift: ShiftCells) => `=IF(${whole(shift)},${shift.from}+ROUND(${shift.length}*60,0),0)`;
export const leaves = (shift: ShiftCells) => `=IF(${isAway(shift)},${shift.from}+ROUND(${shift.after}*60,0),${shift.from})`;
export const returns = (shift: ShiftCells) => `=IF(${isAway(shift)},${shift.leaves}+ROUND(${shift.minutes},0),${shift.leaves})`;
const clock = (minute: string) => `MOD(${minute}/1440,1)`;
export const endTime = (shift: ShiftCells) => `=IF(${shift.to}>${shift.from},${clock(shift.to)},"")`;
export const awayTime = (shift: ShiftCells, which: 'leaves' | 'returns') => `=IF(${shift.returns}>${shift.leaves},${clock(shift[which])},"")`;

const ofSort = (column: string, { name }: SortCells, shift: ShiftCells) => `INDEX(${column},MATCH(${shift.name},${name},0))`;
const given = (column: string, sorts: SortCells, shift: ShiftCells) => `IFERROR(ISNUMBER(${ofSort(column, sorts, shift)}),FALSE)`;
/** As the sort of shift says, or the length less a meal that is not paid, or a gap. */
export function paidHours(shift: ShiftCells, sorts: SortCells): string {
  const paid = `IFERROR(${ofSort(sorts.mealPaid, sorts, shift)}=TRUE,FALSE)`;
  const computed = `(${shift.to}-${shift.from}-IF(${paid},0,${shift.returns}-${shift.leaves}))/60`;
  return `=IF(${shift.to}>${shift.from},IF(${given(sorts.paidHours, sorts, shift)},${ofSort(sorts.paidHours, sorts, shift)},${computed}),"")`;
}
export const costOf = (shift: ShiftCells, sorts: SortCells, wage: string) =>
  `=IF(ISNUMBER(${shift.people})*ISNUMBER(${shift.paid}),${shift.people}*IF(${given(sorts.cost, sorts, shift)},${ofSort(sorts.cost, sorts, shift)},${shift.paid}*${wage}),"")`;

/** Sums. */
export const total = (cells: string) => `=SUM(${cells})`;
export const most = (cells: string) => `=MAX(${cells})`;
export const products = (a: string, b: string) => `=SUMPRODUCT(${a},${b})`;
export const hours = (cells: string, interval: string) => `=SUM(${cells})*${interval}/60`;
export const shortHours = (needed: string, there: string, interval: string) => `=SUMPRODUCT((${needed}>${there})*(${needed}-${there}))*${interval}/60`;
export const meanWhileOpen = (cells: string) => `=IF(COUNTIF(${cells},">0")=0,0,SUM(${cells})/COUNTIF(${cells},">0"))`;
export const share = (part: string, all: string) => `=IF(${all}>0,${part}/${all},"${NONE}")`;
export const shareOfDifference = (from: string, less: string, all: string) => `=IF(${all}>0,(${from}-${less})/${all},"${NONE}")`;
export const shareOfSum = (a: string, b: string, all: string) => `=IF(${all}>0,(${a}+${b})/${all},"${NONE}")`;
export const where = (cells: string, by: string, value: string) => `=SUMIF(${by},${value},${cells})`;
export const whereTrue = (cells: string, by: string) => `=SUMIF(${by},TRUE,${cells})`;
export const hoursWhere = (cells: string, by: string, value: string, interval: string) => `=SUMIF(${by},${value},${cells})*${interval}/60`;
/** By a text that may hold what SUMIF takes for a condition. */
export const whereText = (cells: string, by: string, value: string) => `=SUMPRODUCT((${by}=${value})*1,${cells})`;
export const productsWhere = (a: string, b: string, by: string, value: string) => `=SUMPRODUCT((${by}=${value})*1,${a},${b})`;
/** Of a sort of shift without a name there are none. */
export const ofNamed = (name: string, formula: string) => `=IF(${name}="","",${formula.slice(1)})`;

/** Checks. */
export const errorsIn = (...places: readonly string[]) => `=${places.map((place) => `SUMPRODUCT(--ISERROR(${place}))`).join('+')}`;
export const notCounted = (people: string, names: string, from: string, to: string, sortNames: string) =>
  `=SUMPRODUCT(ISNUMBER(${people})*(1-(${to}>${from})*ISNUMBER(MATCH(${names},${sortNames},0))))`;
/** Hours of the shifts that are not in the rows: none, but for what lies past the end of a plan that does not go round. */
export function hoursAdrift(span: SpanCells, workHours: string, days: string, goesRound: string): string {
  const { people, from, to, leaves: left, returns: back } = span;
  const past = peopleMinutes(span, `(${days}*1440)`, `(${days}*2880+1440)`);
  return `=SUMPRODUCT(${people},${to}-${from}-${back}+${left})/60-${workHours}-IF(${goesRound}=TRUE,0,${past}/120)`;
}
export const above = (cells: string, limit: string) => `=IF(ISNUMBER(${limit}),SUMPRODUCT(--(ROUND(${cells}-${limit},9)>0)),0)`;
export const positive = (cells: string) => `=COUNTIF(${cells},">0")`;
export const beyondShare = (part: string, all: string, limit: string) => `=IF(ISNUMBER(${limit}),MAX(0,ROUNDUP(ROUND(${part}-${limit}*${all},9),0)),0)`;

import { FULL_WIDTH_LOCK, LOCK } from './cell-code';

/** Every formula of a roster's sheets. Arguments are addresses. Excel 2016, LibreOffice and whatever is newer know all of them. */

const NONE = '–';
const quoted = (text: string) => `"${text.replace(/"/g, '""')}"`;

/** Codes as they stand in cells, without their locks. */
export const bare = (cells: string) => `SUBSTITUTE(SUBSTITUTE(${cells},"${LOCK}",""),"${FULL_WIDTH_LOCK}","")`;

/** How many cells hold a code, locked or not; nothing where there is no code. */
export const holders = (cells: string, code: string) =>
  `=IF(${code}="",0,COUNTIF(${cells},${code})+COUNTIF(${cells},${code}&"${LOCK}")+COUNTIF(${cells},${code}&"${FULL_WIDTH_LOCK}"))`;

/** For each cell 1 where it holds a shift: a code of the legend with a start. */
const atWork = (cells: string, codes: string, starts: string) => `COUNTIFS(${codes},${bare(cells)},${starts},">=0")`;
/** A column of the legend added up over the cells. */
const summed = (cells: string, codes: string, column: string) => `SUMPRODUCT(SUMIF(${codes},${bare(cells)},${column}))`;

export interface LegendCells {
  readonly code: string;
  readonly start: string;
  readonly paid: string;
  readonly night: string;
}

export const daysWorked = (line: string, { code, start }: LegendCells) => `=SUMPRODUCT(${atWork(line, code, start)})`;
export const nights = (line: string, { code, night }: LegendCells) => `=${summed(line, code, night)}`;
/** Saturdays that are free with the Sunday after them. Two counts added and held against nought once: a product of two such tests is more than all spreadsheets get right. */
export const weekendsOff = (dates: string, saturdays: string, sundays: string, { code, start }: LegendCells) =>
  `=SUMPRODUCT((WEEKDAY(${dates},2)=6)*(${atWork(saturdays, code, start)}+${atWork(sundays, code, start)}=0))`;
export const kinds = (line: string, { code, start }: LegendCells) =>
  `=SUMPRODUCT((COUNTIF(${line},${code})+COUNTIF(${line},${code}&"${LOCK}")+COUNTIF(${line},${code}&"${FULL_WIDTH_LOCK}")>0)*ISNUMBER(${start}))`;
/** Days of leave, of each week no more than the contract's hours hold. @param weeks cells of each calendar week */
export const leaveDays = (weeks: readonly string[], mark: string, dayHours: string, weekHours: string) =>
  `=${weeks.map((week) => `MIN(COUNTIF(${week},${mark}&"*"),IF(ISNUMBER(${dayHours}),IF(${dayHours}>0,INT(${weekHours}/${dayHours}+1E-9),7),5))`).join('+')}`;
export const paidHours = (line: string, { code, paid }: LegendCells, leave: string, dayHours: string, weekHours: string) =>
  `=${summed(line, code, paid)}+${leave}*IF(ISNUMBER(${dayHours}),${dayHours},${weekHours}/5)`;
export const weekly = (hours: string, days: number) => `=${hours}*7/${days}`;
export const unknownCells = (cells: string, codes: string) => `=SUMPRODUCT((${bare(cells)}<>"")*(COUNTIF(${codes},${bare(cells)})=0))`;
/** Three hours or more between 23:00 and 06:00. */
export const isNight = (start: string, end: string) => {
  const until = `(${end}+(${end}<=${start}))`;
  return `=IF(ISNUMBER(${start}),IF(MAX(0,MIN(${until},30/24)-MAX(${start},23/24))+MAX(0,MIN(${until},6/24)-${start})>=3/24-1E-9,1,0),"")`;
};

/** Looks of cells, in the terms of the first. */
export const isUnknown = (cell: string, codes: string) => `=AND(${bare(cell)}<>"",COUNTIF(${codes},${bare(cell)})=0)`;
export const isMark = (cell: string, mark: string) => `=${bare(cell)}=${mark}`;
export const isBand = (cell: string, codes: string, bands: string, band: string) => `=COUNTIFS(${codes},${bare(cell)},${bands},${quoted(band)})>0`;
export const isWeekend = (date: string) => `=WEEKDAY(${date},2)>5`;

/** The cover. */
export const minuteOf = (time: string) => `=IF(ISNUMBER(${time}),ROUND(${time}*1440,0),"")`;
/** A clock time at or before another is of the next day. */
export const minuteAfter = (time: string, after: string) => `=IF(AND(ISNUMBER(${time}),ISNUMBER(${after})),ROUND(${time}*1440,0)+IF(ROUND(${time}*1440,0)<=${after},1440,0),"")`;
export const minuteWithin = (time: string, start: string) => `=IF(AND(ISNUMBER(${time}),ISNUMBER(${start})),ROUND(${time}*1440,0)+IF(ROUND(${time}*1440,0)<${start},1440,0),"")`;
/** For each minute 1 where a shift works the interval that begins with it from beginning to end. */
export const worksIntervals = (minutes: string, length: string, start: string, end: string, awayFrom: string, awayTo: string) => {
  // A condition that is the same for all minutes is made one for each: the answer must be as long as they are.
  const each = (test: string) => `${test}+0*${minutes}`;
  const away = `IF(${each(`ISNUMBER(${awayTo})`)},IF(${minutes}>=${awayTo},1,IF(${minutes}+${length}<=${awayFrom},1,0)),1)`;
  return `=IF(${each(`ISNUMBER(${end})`)},IF(${minutes}>=${start},IF(${minutes}+${length}<=${end},${away},0),0),0)`;
};
/** Rows of intervals by shifts, times people on each shift; blanks count as nobody. */
const people = (works: string, counts: string) => `MMULT(${works},TRANSPOSE(${counts}+0))`;
export const peopleAtWork = (works: string, today: string, worksAfterMidnight: string, dayBefore: string) => `=${people(works, today)}+${people(worksAfterMidnight, dayBefore)}`;
export const difference = (from: string, less: string) => `=${from}-${less}`;
export const over = (net: string) => `=IF(${net}>0,${net},0)`;
export const under = (net: string) => `=IF(${net}<0,0-${net},0)`;
export const least = (a: string, b: string) => `=IF(${a}<${b},${a},${b})`;
/** Where nobody is needed and nobody is there, nothing is said. */
export const state = (required: string, atWorkCells: string, net: string, tolerance: string, words: Readonly<Record<'over' | 'fit' | 'under', string>>) =>
  `=IF(${required}+${atWorkCells}=0,"",IF(${net}>${tolerance}*${required}+1E-9,${quoted(words.over)},IF(${net}<0-${tolerance}*${required}-1E-9,${quoted(words.under)},${quoted(words.fit)})))`;

export const hours = (cells: string, interval: string) => `=SUM(${cells})*${interval}/60`;
export const hoursOfDay = (cells: string, days: string, day: string, interval: string) => `=SUMIFS(${cells},${days},${day})*${interval}/60`;
export const share = (part: string, whole: string) => `=IF(${whole}>0,${part}/${whole},"${NONE}")`;
export const shareLess = (from: string, less: string, whole: string) => `=IF(${whole}>0,(${from}-${less})/${whole},"${NONE}")`;
export const shareOfSum = (a: string, b: string, whole: string) => `=IF(${whole}>0,(${a}+${b})/${whole},"${NONE}")`;
export const countOf = (cells: string, word: string) => `=COUNTIF(${cells},${quoted(word)})`;
export const most = (cells: string) => `=MAX(${cells})`;
export const whereMost = (what: string, cells: string, value: string) => `=IF(${value}>0,INDEX(${what},MATCH(${value},${cells},0)),"${NONE}")`;
export const meanAboveZero = (cells: string) => `=IF(COUNTIF(${cells},">0")=0,0,SUM(${cells})/COUNTIF(${cells},">0"))`;
export const sum = (cells: string) => `=SUM(${cells})`;
export const errorsIn = (...places: readonly string[]) => `=${places.map((place) => `SUMPRODUCT(--ISERROR(${place}))`).join('+')}`;
export const link = (cell: string) => `=${cell}`;
export const linkedText = (cell: string) => `=IF(${cell}="","",${cell})`;
/** Found by name, so that lines may be sorted. */
export const ofPerson = (names: string, name: string, figures: string) => `=SUMIF(${names},${name},${figures})`;
export const mean = (cells: string) => `=AVERAGE(${cells})`;
export const fewest = (cells: string) => `=MIN(${cells})`;
export { NONE };

/** Formulas of one day of a roster. Arguments are addresses; minutes are of the day shown, below zero where a night began the day before. */

/** Later than any minute of a day: what is not there. */
const NEVER = 99_999;
const quoted = (text: string) => `"${text.replace(/"/g, '""')}"`;

/** A time of the table of shifts. */
export const ofShift = (code: string, codes: string, times: string) => `=IFERROR(INDEX(${times},MATCH(${code},${codes},0)),"")`;

const sinceMidnight = (time: string, start: string) => `ROUND(${time}*1440,0)+IF(ROUND(${time}*1440,0)<ROUND(${start}*1440,0),1440,0)`;
const daysOff = (day: string, shown: string) => `(${day}-${shown})*1440`;
export const startMinute = (start: string, day: string, shown: string) => `=IF(ISNUMBER(${start}),ROUND(${start}*1440,0)+${daysOff(day, shown)},${NEVER})`;
/** An end at or before the start is of the next day. */
export const endMinute = (end: string, start: string, day: string, shown: string) =>
  `=IF(ISNUMBER(${end}),ROUND(${end}*1440,0)+IF(ROUND(${end}*1440,0)<=ROUND(${start}*1440,0),1440,0)+${daysOff(day, shown)},${NEVER})`;
/** A time before the start is of the next day; a blank never comes. */
export const minuteWithin = (time: string, start: string, day: string, shown: string) => `=IF(ISNUMBER(${time}),${sinceMidnight(time, start)}+${daysOff(day, shown)},${NEVER})`;

export interface MarkCells {
  readonly start: string;
  readonly end: string;
  readonly mealFrom: string;
  readonly mealTo: string;
  readonly breaks: readonly string[];
  readonly length: string;
}

/** What somebody does in each quarter, told by its middle. */
export function marks(quarters: string, firstMinute: number, cells: MarkCells, words: Readonly<Record<'work' | 'meal' | 'break', string>>): string {
  const first = quarters.split(':')[0] ?? '';
  const middle = `((COLUMN(${quarters})-COLUMN(${first}))*15+${firstMinute + 7.5})`;
  const within = (from: string, until: string, then: string, otherwise: string) => `IF(${middle}>=${from},IF(${middle}<${until},${then},${otherwise}),${otherwise})`;
  const atWork = cells.breaks.reduceRight((otherwise, from) => within(from, `${from}+${cells.length}`, quoted(words.break), otherwise), quoted(words.work));
  return `=IF(${middle}>=${cells.start},IF(${middle}<${cells.end},${within(cells.mealFrom, cells.mealTo, quoted(words.meal), atWork)},""),"")`;
}

export const marked = (cells: string, mark: string) => `=COUNTIF(${cells},${quoted(mark)})`;
export const isMarked = (cell: string, mark: string) => `=${cell}=${quoted(mark)}`;
export const isAbove = (cell: string) => `=${cell}>0`;
export const isBelow = (cell: string) => `=${cell}<0`;

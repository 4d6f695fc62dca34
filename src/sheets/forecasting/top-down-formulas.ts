/** Every formula of the top-down sheet. Arguments are addresses; months and weekdays count from 1, Monday first. */

export const nextYear = (annual: string, growth: string) => `=${annual}*(1+${growth})`;
/** The item of a list for the month or weekday that is shown. */
export const chosen = (list: string, place: string) => `=INDEX(${list},${place})`;
/** The interval that a time falls in; half a second keeps 8:00 typed from missing 8:00 computed. */
export const shareAt = (shares: string, starts: string, time: string) => `=INDEX(${shares},MATCH(${time}+1E-6,${starts}))`;
export const times = (one: string, other: string) => `=${one}*${other}`;
export const over = (one: string, other: string) => `=IF(${other}>0,${one}/${other},0)`;
export const inOneStep = (annual: string, growth: string, share: string, days: string, index: string, part: string) =>
  `=TOPDOWN(${annual},1+${growth},${share},${days},${index},${part})`;

/** Days of a month on open weekdays that are not closed by date. `open` are the seven cells of the week, 1 or 0. */
export function openDays(year: string, month: number, open: readonly string[], closed: string): string {
  const closedWeekdays = open.map((cell) => `IF(N(${cell})<>0,"0","1")`).join('&');
  return `=IF(SUM(${open[0]}:${open.at(-1)})=0,0,NETWORKDAYS.INTL(DATE(${year},${month},1),DATE(${year},${month + 1},0),${closedWeekdays},${closed}))`;
}
export const daysUsed = (typed: string, calendar: string) => `=IF(ISNUMBER(${typed}),${typed},${calendar})`;
export const monthVolume = (year: string, shares: string) => `=${year}*${shares}`;
export const averageDays = (volumes: string, days: string) => `=IF(${days}>0,${volumes}/${days},0)`;
export const dayByMonth = (averages: string, indices: string, open: string) => `=${averages}*TRANSPOSE(${indices}*(${open}<>0))`;
export const dayOfWeek = (average: string, indices: string, open: string) => `=${average}*${indices}*(${open}<>0)`;
export const intervalsOfDays = (shares: string, days: string) => `=${shares}*TRANSPOSE(${days})`;

export const sum = (cells: string) => `=SUM(${cells})`;
export const offOne = (cells: string) => `=SUM(${cells})-1`;
export const indexOffOne = (indices: string, open: string) => `=IF(SUM(${open})=0,1,SUMPRODUCT(${indices},${open})/SUM(${open})-1)`;
export const shareOff = (cells: string, total: string) => `=IF(${total}>0,SUM(${cells})/${total}-1,0)`;
export const apart = (one: string, other: string) => `=IF(${other}>0,${one}/${other}-1,${one}-${other})`;
export const errorsIn = (...cells: readonly string[]) => `=${cells.map((place) => `SUMPRODUCT(--ISERROR(${place}))`).join('+')}`;

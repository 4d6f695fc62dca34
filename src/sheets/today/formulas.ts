/**
 * Every formula of the sheet of today. Arguments are addresses: a column of the sheet (`G6:G53`) or one cell (`$B$7`). A count is
 * known where its cell holds a number of at least 0; text and negative numbers count for nothing, and a check tells of them.
 */

/** The planner's own cells; what is no number counts as none. */
export const linked = (source: string) => `=IF(ISNUMBER(${source}),${source},0)`;
export const linkedTime = (source: string) => `=IF(ISNUMBER(${source}),MOD(${source},1),0)`;
export const linkedCell = (source: string) => `=${source}`;

/** A range of a forecast that has none: days stray by s about their forecast, calls by φ about their mean. */
const spread = (calls: string, z: string, s: string, phi: string) => `${z}*SQRT(${phi}*${calls}+(${s}*${calls})^2)`;
export const lowBySpread = (calls: string, z: string, s: string, phi: string) => `=IF(${calls}>${spread(calls, z, s, phi)},${calls}-${spread(calls, z, s, phi)},0)`;
export const highBySpread = (calls: string, z: string, s: string, phi: string) => `=${calls}+${spread(calls, z, s, phi)}`;
/** Of the day, from the rows of days on the forecast's sheet. */
export const ofDay = (values: string, dates: string, day: string) => `=SUMIFS(${values},${dates},${day})`;

export const ahtOf = (source: string, secondsPerUnit: number, aht: string) => {
  const inSeconds = secondsPerUnit === 1 ? source : `${source}*${secondsPerUnit}`;
  return `=IF(ISNUMBER(${source}),IF(${source}>0,${inSeconds},IF(ISNUMBER(${aht}),${aht},"")),IF(ISNUMBER(${aht}),${aht},""))`;
};
export const oneAht = (calls: string, aht: string) => `=IF(ISNUMBER(${calls}),IF(ISNUMBER(${aht}),${aht},""),"")`;

export const known = (actual: string) => `=COUNTIF(${actual},">=0")`;
export const NONE = '–';
/** Which interval is the last with a number, counted from 1: the rows of a night run over midnight, so their times tell nothing. */
const lastKnown = (actual: string, header: string) => `SUMPRODUCT(MAX(ISNUMBER(${actual})*(ROW(${actual})-ROW(${header}))))`;
/** The end of the last interval that is known. */
export const knownUntil = (times: string, actual: string, header: string, count: string, minutes: string) =>
  `=IF(${count}=0,"${NONE}",INDEX(${times},${lastKnown(actual, header)})+${minutes}/1440)`;
export const cameSoFar = (actual: string) => `=SUMIF(${actual},">=0")`;
export const expectedSoFar = (forecast: string, actual: string) => `=SUMIF(${actual},">=0",${forecast})`;
export const ratioLess1 = (above: string, below: string) => `=IF(${below}>0,${above}/${below}-1,"${NONE}")`;
export const minus = (from: string, less: string) => `=${from}-${less}`;

/** So many calls would say as much about the day as the forecast does: φ ÷ s². */
export const weight = (phi: string, s: string) => `=IF(${s}>0,${phi}/${s}^2,"${NONE}")`;
/** The mean of a gamma-distributed level given what came: (φ/s² + came) ÷ (φ/s² + expected). */
export const factor = (weightCell: string, came: string, expected: string) => `=IF(ISNUMBER(${weightCell}),(${weightCell}+${came})/(${weightCell}+${expected}),1)`;
/** By how much the relative variance of the day's level has shrunk: s² − φ ÷ (φ/s² + came). */
export const learnt = (weightCell: string, came: string, phi: string, s: string) => `=IF(ISNUMBER(${weightCell}),${s}^2-${phi}/(${weightCell}+${came}),0)`;
export const zOf = (level: string) => `=NORM.S.INV((1+${level})/2)`;

/** What a cell or column stands for where it takes the place of a forecast that is still to come. */
export const expectedNow = (forecast: string, actual: string, factorCell: string) =>
  `=IF(ISNUMBER(${actual}),IF(${actual}>=0,${actual},${factorCell}*${forecast}),${factorCell}*${forecast})`;

/** Variance that a range of the forecast tells of. */
export const variance = (low: string, high: string, z: string) => `=((${high}-${low})/(2*${z}))^2`;
/** The part of it that is chance: φ times the calls, and no more than all. */
export const chance = (forecast: string, varianceCells: string, phi: string) => `=IF(${phi}*${forecast}<${varianceCells},${phi}*${forecast},${varianceCells})`;
/**
 * How wide a range is beside what it was: chance grows with the calls, the rest with their square, less what was learnt. `share`
 * is the part of the forecast that is still to come.
 */
export function width({ forecast, variance: all, chance: by, factor: by1, learnt: less }: Readonly<Record<'forecast' | 'variance' | 'chance' | 'factor' | 'learnt', string>>, share = ''): string {
  const left = `${all}-${by}-${less}*${forecast}^2`;
  const moved = share === '' ? by1 : `(${by1}*${share})`;
  return `=IF(${all}*${forecast}>0,SQRT((${moved}*${by}+${moved}^2*IF(${left}>0,${left},0))/${all}),0)`;
}

const isKnown = (actual: string, then: string, otherwise: string) => `IF(ISNUMBER(${actual}),IF(${actual}>=0,${then},${otherwise}),${otherwise})`;
export function lowNow(actual: string, forecast: string, low: string, widths: string, factorCell: string): string {
  const bound = `${factorCell}*${forecast}-${widths}*(${forecast}-${low})`;
  return `=${isKnown(actual, actual, `IF(${bound}>0,${bound},0)`)}`;
}
export const highNow = (actual: string, forecast: string, high: string, widths: string, factorCell: string) =>
  `=${isKnown(actual, actual, `${factorCell}*${forecast}+${widths}*(${high}-${forecast})`)}`;

/** What a chart stacks on the lower bound to draw the band of a range. */
export const spreadNow = (low: string, high: string) => `=${high}-${low}`;

export const sum = (cells: string) => `=SUM(${cells})`;
export const dayLow = (came: string, rest: string, widthCell: string, total: string, low: string) => `=${came}+MAX(0,${rest}-${widthCell}*(${total}-${low}))`;
export const dayHigh = (came: string, rest: string, widthCell: string, total: string, high: string) => `=${came}+${rest}+${widthCell}*(${high}-${total})`;
export const restShare = (total: string, expected: string) => `=IF(${total}>0,MAX(0,1-${expected}/${total}),0)`;
export const product = (...cells: readonly string[]) => `=${cells.join('*')}`;

export interface GoalCells {
  readonly serviceLevel: string;
  readonly answerWithin: string;
  readonly interval: string;
  readonly maxOccupancy: string;
  readonly patience: string;
}
/** No agents where no handle time is known. */
export const agents = (calls: string, aht: string, to: GoalCells) =>
  `=IF(ISNUMBER(${aht}),IF(${calls}>0,AGENTS(${calls},${aht},${to.serviceLevel},${to.answerWithin},${to.interval},${to.maxOccupancy},${to.patience}),0),"")`;
export const moreAgents = (now: string, planned: string) => `=IF(ISNUMBER(${now}),${now}-${planned},"")`;

/** Over the intervals that are still to come; a dash where an interval has no number of agents. */
const allNumbers = (cells: string, formula: string) => `=IF(COUNT(${cells})<ROWS(${cells}),"${NONE}",${formula})`;
export const peakToCome = (agentCells: string, actual: string) => allNumbers(agentCells, `SUMPRODUCT(MAX((1-ISNUMBER(${actual}))*${agentCells}))`);
export const hoursToCome = (agentCells: string, actual: string, minutes: string) => allNumbers(agentCells, `SUMPRODUCT((1-ISNUMBER(${actual}))*${agentCells})*${minutes}/60`);

export const unread = (actual: string) => `=COUNTA(${actual})-COUNTIF(${actual},">=0")`;
/** Intervals without a count before the last one that is known. */
export const gaps = (actual: string, header: string, count: string) => `=IF(${count}=0,0,${lastKnown(actual, header)}-${count})`;
export const otherDays = (dates: string, day: string) => `=SUMPRODUCT(--(${dates}<>${day}))`;
export const errorsIn = (...places: readonly string[]) => `=${places.map((place) => `SUMPRODUCT(--ISERROR(${place}))`).join('+')}`;

/**
 * Every formula of the staffing sheet, in one place. Arguments are addresses: a column of the plan (`H6:H53`) or one
 * input cell (`$B$6`). A row that cannot be computed stays blank and lets the others be. Blanks are told by ISNUMBER and
 * not by comparison with "", which some readers answer with yes for a 0.
 */

/** A ceiling is taken of x·(1 − 1e-9): 21 ÷ 0.7 people are 30, not 31. */
const CEILING_GUARD = '(1-1E-9)';

export interface TargetCells {
  readonly serviceLevel: string;
  readonly answerWithin: string;
  readonly interval: string;
  readonly maxOccupancy: string;
  readonly patience: string;
  readonly maxAbandonment: string;
}

export interface LoadColumns {
  readonly calls: string;
  readonly aht: string;
  readonly erlangs: string;
}

/** The planner's own cells; a blank one would show as 0. */
export const linked = (source: string) => `=IF(ISBLANK(${source}),"",${source})`;
export const dayOfStamp = (source: string) => `=IF(ISNUMBER(${source}),INT(${source}),${source}&"")`;
export const timeOfStamp = (source: string) => `=IF(ISNUMBER(${source}),MOD(${source},1),"")`;
export const hourAsTime = (source: string) => `=IF(ISNUMBER(${source}),${source}/24,${source}&"")`;

/** `2026-01-05T08:30` or `5/1/2026 08:30`: what stands before and behind the T or the space. */
export const dayOfText = (source: string, separator: string) => `=IFERROR(LEFT(${source},FIND("${separator}",${source})-1),${source}&"")`;
export const timeOfText = (source: string, separator: string) => `=IFERROR(MID(${source},FIND("${separator}",${source})+1,8),"")`;

/** Text and negative counts show as blank: corrected by nobody but the planner. */
export const callsFrom = (source: string) => `=IF(ISNUMBER(${source}),IF(${source}>=0,${source},""),"")`;

export function ahtFrom(source: string, secondsPerUnit: number): string {
  const inSeconds = secondsPerUnit === 1 ? source : `${source}*${secondsPerUnit}`;
  return `=IF(ISNUMBER(${source}),IF(${source}>0,${inSeconds},""),"")`;
}

export const oneAht = (calls: string, aht: string) => `=IF(ISNUMBER(${calls}),${aht},"")`;

export function erlangs({ calls, aht }: LoadColumns, interval: string): string {
  return `=IF(ISNUMBER(${calls}),IF(${calls}=0,0,IF(ISNUMBER(${aht}),${calls}*${aht}/(60*${interval}),"")),"")`;
}

/** Where there is load, `busy`; where there are no calls, what an empty queue has; else blank. */
const byLoad = (load: LoadColumns, empty: string, busy: string) => `=IF(ISNUMBER(${load.erlangs}),IF(${load.erlangs}=0,${empty},${busy}),"")`;

export function agents(load: LoadColumns, to: TargetCells): string {
  const targets = [to.serviceLevel, to.answerWithin, to.interval, to.maxOccupancy, to.patience, to.maxAbandonment].join(',');
  return byLoad(load, '0', `AGENTS(${load.calls},${load.aht},${targets})`);
}

export function serviceLevel(load: LoadColumns, agentColumn: string, to: TargetCells): string {
  return byLoad(load, '1', `SERVICELEVEL(${load.calls},${load.aht},${agentColumn},${to.answerWithin},${to.interval},${to.patience})`);
}

export function occupancy(load: LoadColumns, agentColumn: string, to: TargetCells): string {
  return byLoad(load, '0', `OCCUPANCY(${load.calls},${load.aht},${agentColumn},${to.interval},${to.patience})`);
}

export function asa(load: LoadColumns, agentColumn: string, to: TargetCells): string {
  return byLoad(load, '0', `ASA(${load.calls},${load.aht},${agentColumn},${to.interval},${to.patience})`);
}

/** Nobody hangs up where no patience is given: the column stays blank. */
export function abandonment(load: LoadColumns, agentColumn: string, to: TargetCells): string {
  return `=IF(ISNUMBER(${load.erlangs})*ISNUMBER(${to.patience}),IF(${load.erlangs}=0,0,`
    + `ABANDON(${load.calls},${load.aht},${agentColumn},${to.interval},${to.patience})),"")`;
}

export const rostered = (agentColumn: string, shrinkage: string) =>
  `=IF(ISNUMBER(${agentColumn}),ROUNDUP(${agentColumn}/(1-${shrinkage})*${CEILING_GUARD},0),"")`;

/** Rule of thumb: the work of an interval is its calls times what each takes, the wait for an answer included. */
export const thumbWork = ({ calls, aht, erlangs: load }: LoadColumns, thumbAsa: string) =>
  `=IF(ISNUMBER(${load}),IF(${calls}=0,0,${calls}*(${aht}+${thumbAsa})),"")`;
export const thumbAgents = (work: string, secondsAnAgentGives: string) =>
  `=IF(ISNUMBER(${work}),ROUNDUP(${work}/${secondsAnAgentGives}*${CEILING_GUARD},0),"")`;
export const secondsAnAgentGives = (interval: string, attendance: string, productivity: string) =>
  `=${interval}*60*${attendance}*${productivity}`;

/** Parts multiply: a break is taken of the time that is left after absence. */
export const combinedShrinkage = (parts: readonly string[]) => `=1-${parts.map((part) => `(1-${part})`).join('*')}`;

/** A total of nothing: no row of the column could be computed, for lack of numbers or because of errors. */
export const NO_TOTAL = '–';
const total = (column: string, formula: string) => `=IF(COUNT(${column})=0,"${NO_TOTAL}",${formula})`;

/**
 * Totals and checks outlive the errors of single rows, which SUM and MAX do not: SUMIF, COUNT and COUNTIF pass them over.
 * What was passed over is counted by `errorsIn`.
 */
export const sum = (column: string) => total(column, `SUMIF(${column},">0")`);
export const peak = (column: string) => total(column, `MAX(IFERROR(${column},0))`);
export const atPeak = (what: string, column: string, peakCell: string) => `=IFERROR(INDEX(${what},MATCH(${peakCell},${column},0)),"${NO_TOTAL}")`;
export const hours = (column: string, interval: string) => total(column, `SUMIF(${column},">0")*${interval}/60`);

/** Over the rows that have both: a row without a figure weighs nothing. */
export function weightedMean(what: string, weights: string): string {
  const weight = `SUMIF(${what},">=0",${weights})`;
  return total(what, `IF(${weight}=0,0,SUMPRODUCT(IFERROR(${what}*${weights},0))/${weight})`);
}
export const differentDays = (days: string) => `=SUMPRODUCT(--(IFERROR(UNIQUE(${days}),"")<>""))`;
export const fullTimeEquivalents = (paidHours: string, days: string, openDays: string, hoursAWeek: string) =>
  total(paidHours, `IF(${days}=0,0,${paidHours}/${days}*${openDays}/${hoursAWeek})`);

export const blanksIn = (column: string) => `=ROWS(${column})-COUNT(${column})`;
/** Rows with load less those that meet it: a row whose level is an error does not. */
export const belowTarget = (load: string, levels: string, target: string) => `=COUNT(${load})-COUNTIF(${levels},">="&(${target}-1E-12))`;
export const errorsIn = (...places: readonly string[]) => `=${places.map((place) => `SUMPRODUCT(--ISERROR(${place}))`).join('+')}`;
/** All of the agent hours where no paid hours could be computed. */
export const hoursAdrift = (paid: string, agentHours: string, shrinkage: string) =>
  `=IF(COUNT(${paid},${agentHours})=2,MAX(0,${agentHours}/(1-${shrinkage})-${paid}),SUM(${agentHours}))`;

const quoted = (sentence: string) => `"${sentence.replace(/"/g, '""')}"`;
export const tick = (count: string) => `=IF(${count}<0.005,"✓","✗")`;
export const sentence = (count: string, good: string, bad: string) => `=IF(${count}<0.005,${quoted(good)},${quoted(bad)})`;

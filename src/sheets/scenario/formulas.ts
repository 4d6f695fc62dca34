/** Every formula of the scenario sheet. Arguments are addresses: a spilled row or column, or one input cell. */

/** A ceiling is taken of x·(1 − 1e-9): 21 ÷ 0.7 people are 30, not 31. */
const CEILING_GUARD = '(1-1E-9)';

/** What each input is in this formula: `$B$6`, or the cells that vary. */
export type InputCells = Readonly<Record<
  'calls' | 'aht' | 'serviceLevel' | 'answerWithin' | 'interval' | 'maxOccupancy' | 'shrinkage' | 'patience', string
>>;

/** Rounded, for 3 × 0.05 − 0.15 must read as no change. */
export const changes = (count: number, down: boolean, first: string, step: string) =>
  `=ROUND(SEQUENCE(${down ? `${count},1` : `1,${count}`},${first},${step}),9)`;
export const byShare = (base: string, change: string) => `=${base}*(1+${change})`;
export const byAmount = (base: string, change: string) => `=${base}+${change}`;

const agentsOf = ({ calls, aht, serviceLevel, answerWithin, interval, maxOccupancy, patience }: InputCells) =>
  `AGENTS(${calls},${aht},${serviceLevel},${answerWithin},${interval},${maxOccupancy},${patience})`;
const peopleOf = (agents: string, shrinkage: string) => `ROUNDUP(${agents}/(1-${shrinkage})*${CEILING_GUARD},0)`;

export const agents = (cells: InputCells) => `=${agentsOf(cells)}`;
/** The same number beside every step of an input that does not enter it. */
export const sameAgents = (cells: InputCells, steps: string) => `=IF(ISNUMBER(${steps}),${agentsOf(cells)},NA())`;
export const people = (agentCells: string, { shrinkage }: InputCells) => `=${peopleOf(agentCells, shrinkage)}`;
export const peopleAtOnce = (cells: InputCells) => `=${peopleOf(agentsOf(cells), cells.shrinkage)}`;
export const serviceLevel = ({ calls, aht, answerWithin, interval, patience }: InputCells, agentCells: string) =>
  `=SERVICELEVEL(${calls},${aht},${agentCells},${answerWithin},${interval},${patience})`;
const measure = (name: string) => ({ calls, aht, interval, patience }: InputCells, agentCells: string) =>
  `=${name}(${calls},${aht},${agentCells},${interval},${patience})`;
export const asa = measure('ASA');
export const occupancy = measure('OCCUPANCY');
export const abandonment = measure('ABANDON');

/** Nothing to compare where no step leaves the base case as it is. */
export const NO_BASE = '–';
export const offBase = (column: string, change: string, base: string) =>
  `=IF(COUNTIF(${change},0)=0,"${NO_BASE}",ABS(INDEX(${column},MATCH(0,${change},0))-${base}))`;
export const offBaseInGrid = (grid: string, down: string, across: string, base: string) =>
  `=IF(COUNTIF(${down},0)*COUNTIF(${across},0)=0,"${NO_BASE}",ABS(INDEX(${grid},MATCH(0,${down},0),MATCH(0,${across},0))-${base}))`;
export const belowTarget = (levels: string, target: string) => `=SUMPRODUCT(--(IFERROR(${levels},0)<${target}-1E-12))`;
export const errorsIn = (cells: string) => `=SUMPRODUCT(--ISERROR(${cells}))`;

const quoted = (sentence: string) => `"${sentence.replace(/"/g, '""')}"`;
export const tick = (count: string) => `=IF(ISERROR(${count}),"✗",IF(ISNUMBER(${count}),IF(${count}<0.005,"✓","✗"),"${NO_BASE}"))`;
export const sentence = (count: string, good: string, bad: string, none: string) =>
  `=IF(ISERROR(${count}),${quoted(bad)},IF(ISNUMBER(${count}),IF(${count}<0.005,${quoted(good)},${quoted(bad)}),${quoted(none)}))`;

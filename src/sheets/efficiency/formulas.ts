/**
 * Every formula of the efficiency sheet. Arguments are addresses: a column of the sheet (`H6:H53`) or one cell (`$B$7`). A row that
 * cannot be judged is blank in all columns but `used`; sums and means pass it over.
 */

export const NONE = '–';

export const linkedDay = (source: string) => `=IF(ISNUMBER(${source}),INT(${source}),"")`;
/** To the minute: the time of a stamp carries its date's rounding. */
export const linkedTime = (source: string) => `=IF(ISNUMBER(${source}),ROUND(MOD(${source},1)*1440,0)/1440,"")`;

/** 1 where everything that a row is judged by is there and not below zero. */
export function used(times: readonly string[], counts: readonly string[], handled: { readonly calls: string; readonly aht: string } | null): string {
  const numbers = [...times, ...counts].map((cells) => `ISNUMBER(${cells})`).join('*');
  const positive = counts.map((cells) => `(${cells}>=0)`).join('*');
  const aht = handled ? `IF(${handled.calls}=0,1,IF(ISNUMBER(${handled.aht}),IF(${handled.aht}>0,1,0),0))` : '1';
  return `=IF(${numbers},IF(${positive},${aht},0),0)`;
}
const judged = (use: string, formula: string) => `=IF(${use}=1,${formula},"")`;
export const taken = (use: string, source: string) => judged(use, source);
export const ahtOf = (use: string, source: string, secondsPerUnit: number) =>
  judged(use, `IF(ISNUMBER(${source}),IF(${source}>0,${secondsPerUnit === 1 ? source : `${source}*${secondsPerUnit}`},""),"")`);
export const oneAht = (use: string, aht: string) => judged(use, `IF(ISNUMBER(${aht}),${aht},"")`);

export interface GoalCells {
  readonly serviceLevel: string;
  readonly answerWithin: string;
  readonly interval: string;
  readonly patience: string;
}
export const required = (use: string, calls: string, aht: string, { serviceLevel, answerWithin, interval, patience }: GoalCells) =>
  judged(use, `IF(${calls}=0,0,AGENTS(${calls},${aht},${serviceLevel},${answerWithin},${interval},1,${patience}))`);

export const overMean = (use: string, values: string, mean: string) => judged(use, `${values}/${mean}`);
export const requiredOverMean = (use: string, values: string) => judged(use, `IF(SUM(${values})>0,${values}/AVERAGE(${values}),"")`);
export const minus = (use: string, from: string, less: string) => judged(use, `${from}-${less}`);
export const over = (use: string, net: string) => judged(use, `IF(${net}>0,${net},0)`);
export const under = (use: string, net: string) => judged(use, `IF(${net}<0,0-${net},0)`);
export const least = (use: string, a: string, b: string) => judged(use, `IF(${a}<${b},${a},${b})`);
export const costOf = (use: string, overs: string, unders: string, interval: string, wage: string, shortage: string) =>
  judged(use, `(${overs}*${wage}+${unders}*${shortage})*${interval}/60`);
const quoted = (text: string) => `"${text.replace(/"/g, '""')}"`;
export const state = (use: string, difference: string, tolerance: string, words: Readonly<Record<'over' | 'fit' | 'under', string>>) =>
  judged(use, `IF(${difference}>${tolerance}+1E-12,${quoted(words.over)},IF(${difference}<0-${tolerance}-1E-12,${quoted(words.under)},${quoted(words.fit)}))`);
export const withinOf = (use: string, net: string, requiredCells: string, within: string) =>
  judged(use, `IF(ABS(${net})<=${within}*${requiredCells}*(1+1E-12),1,0)`);
export const loadOf = (use: string, calls: string, aht: string, interval: string) =>
  judged(use, `IF(${calls}=0,0,IF(ISNUMBER(${aht}),${calls}*${aht}/(60*${interval}),""))`);
export const level = (use: string, calls: string, aht: string, agents: string, { answerWithin, interval, patience }: GoalCells) =>
  judged(use, `IF(${calls}=0,1,IF(ISNUMBER(${aht}),SERVICELEVEL(${calls},${aht},${agents},${answerWithin},${interval},${patience}),""))`);
/** Under Erlang C a queue with no more agents than load grows for ever. */
export const unstable = (use: string, load: string, agents: string, patience: string, word: string) =>
  judged(use, `IF(ISNUMBER(${patience}),"",IF(ISNUMBER(${load}),IF(${load}>0,IF(${agents}<=${load},${quoted(word)},""),""),""))`);

/** Indices of the whole schedule. */
export const mean = (cells: string) => `=IF(COUNT(${cells})=0,0,SUM(${cells})/COUNT(${cells}))`;
export const meanGap = (cells: string) => `=IF(COUNT(${cells})=0,"${NONE}",(SUMIF(${cells},">0")-SUMIF(${cells},"<0"))/COUNT(${cells}))`;
export const extreme = (cells: string, which: 'MAX' | 'MIN') => `=IF(COUNT(${cells})=0,"${NONE}",${which}(${cells}))`;
export const at = (what: string, cells: string, value: string) => `=IFERROR(INDEX(${what},MATCH(${value},${cells},0)),"${NONE}")`;
/** Half the mean of |difference| of two ratios that each average 1 is half of Σ|a/Σa − c/Σc|. */
export const fitByGap = (gap: string) => `=IF(ISNUMBER(${gap}),1-${gap}/2,"${NONE}")`;
const zeroed = (cells: string) => `IF(ISNUMBER(${cells}),${cells},0)`;
export const fitOf = (a: string, b: string) => `=IF((SUM(${a})>0)*(SUM(${b})>0),1-SUMPRODUCT(ABS(${zeroed(a)}/SUM(${a})-${zeroed(b)}/SUM(${b})))/2,"${NONE}")`;
export const correlation = (a: string, b: string) => `=IFERROR(CORREL(${a},${b}),"${NONE}")`;
export const hours = (cells: string, interval: string) => `=SUM(${cells})*${interval}/60`;
export const share = (part: string, whole: string) => `=IF(${whole}>0,${part}/${whole},"${NONE}")`;
export const shareOfDifference = (from: string, less: string, whole: string) => `=IF(${whole}>0,(${from}-${less})/${whole},"${NONE}")`;
export const shareOfSum = (a: string, b: string, whole: string) => `=IF(${whole}>0,(${a}+${b})/${whole},"${NONE}")`;
export const total = (cells: string) => `=SUM(${cells})`;
export const count = (cells: string) => `=COUNT(${cells})`;
export const countOf = (cells: string, word: string) => `=COUNTIF(${cells},${quoted(word)})`;
export const weighted = (levels: string, weights: string) => `=IF((COUNT(${levels})=COUNT(${weights}))*(SUM(${weights})>0),SUMPRODUCT(${levels},${weights})/SUM(${weights}),"${NONE}")`;
export const plainMean = (cells: string) => `=IF(COUNT(${cells})=0,"${NONE}",AVERAGE(${cells}))`;
export const meeting = (levels: string, target: string) => `=IF(COUNT(${levels})=0,"${NONE}",COUNTIF(${levels},">="&(${target}-1E-12)))`;
export const product = (...cells: readonly string[]) => `=${cells.join('*')}`;
export const sumOf = (...cells: readonly string[]) => `=${cells.join('+')}`;
export const costOfInflexibility = (inflexibility: string, requiredHours: string, wage: string) => `=IF(ISNUMBER(${inflexibility}),${inflexibility}*${requiredHours}*${wage},0)`;

/** Indices of one day. */
export const ofDay = (cells: string, days: string, day: string) => `=SUMIFS(${cells},${days},${day})`;
export const hoursOfDay = (cells: string, days: string, day: string, interval: string) => `=SUMIFS(${cells},${days},${day})*${interval}/60`;
export const fitOfDay = (a: string, b: string, days: string, day: string) => {
  const sums = [a, b].map((cells) => `SUMIFS(${cells},${days},${day})`);
  return `=IF((${sums[0]}>0)*(${sums[1]}>0),1-SUMPRODUCT((${days}=${day})*ABS(${zeroed(a)}/${sums[0]}-${zeroed(b)}/${sums[1]}))/2,"${NONE}")`;
};
export const weightedOfDay = (levels: string, weights: string, days: string, day: string) =>
  `=IF((COUNTIFS(${days},${day},${levels},">=0")=COUNTIFS(${days},${day},${weights},">=0"))*(SUMIFS(${weights},${days},${day})>0),`
  + `SUMPRODUCT((${days}=${day})*${zeroed(levels)}*${zeroed(weights)})/SUMIFS(${weights},${days},${day}),"${NONE}")`;

/** Checks. */
export const leftOut = (use: string) => `=ROWS(${use})-SUM(${use})`;
export const errorsIn = (...places: readonly string[]) => `=${places.map((place) => `SUMPRODUCT(--ISERROR(${place}))`).join('+')}`;

/**
 * Every formula of the sheets of leavers. Arguments are addresses: a cell of the row (`F6`), a whole column (`$F$6:$F$29`) or one
 * cell (`$B$7`). All are Excel 2016's but ATTRITION and ATTRITIONCOST, which are ours.
 */

export const NONE = '–';
const quoted = (text: string) => `"${text.replace(/"/g, '""')}"`;

/** Rows of people. A day that can't be read is 0; a leave date that can't be read is -1. */
export const text = (source: string) => `=TRIM(${source})`;
export const textOr = (source: string, none: string) => `=IF(TRIM(${source})="",${quoted(none)},TRIM(${source}))`;
export const linkedStart = (source: string) => `=IF(ISNUMBER(${source}),INT(${source}),0)`;
export const linkedLeave = (source: string) => `=IF(ISNUMBER(${source}),INT(${source}),IF(TRIM(${source})="","",-1))`;
export const counts = (start: string, leave: string, asOf: string) => `=IF(${start}>0,IF(${start}<=${asOf},IF(${leave}="",1,IF(${leave}>=${start},1,0)),0),0)`;
export const left = (used: string, leave: string, asOf: string) => `=IF(${used}=1,IF(${leave}="",0,IF(${leave}<=${asOf},1,0)),0)`;
export const until = (used: string, hasLeft: string, leave: string, asOf: string) => `=IF(${used}=1,IF(${hasLeft}=1,${leave},${asOf}+1),0)`;
export const days = (used: string, from: string, to: string) => `=IF(${used}=1,${to}-${from},"")`;
const monthsApart = (from: string, to: string) => `(YEAR(${to})-YEAR(${from}))*12+MONTH(${to})-MONTH(${from})-IF(DAY(${to})<DAY(${from}),1,0)`;
export const service = (used: string, from: string, to: string, hasLeft: string, since: string) => `=IF(${used}=1,IF(${to}>=${since},${monthsApart(from, to)}+${hasLeft},""),"")`;
export const entry = (servedMonths: string, from: string, since: string) => `=IF(ISNUMBER(${servedMonths}),IF(${from}<${since},${monthsApart(from, `(${since}-1)`)}+1,0),"")`;
export const voluntaryOf = (hasLeft: string, source: string, texts: string, meanings: string) =>
  `=IF(${hasLeft}=1,IFERROR(IF(ISNUMBER(INDEX(${meanings},MATCH(${source},${texts},0))),INDEX(${meanings},MATCH(${source},${texts},0)),""),""),"")`;
export const reasonOf = (hasLeft: string, source: string, none: string) => `=IF(${hasLeft}=1,IF(TRIM(${source})="",${quoted(none)},TRIM(${source})),"")`;

/** Months. Rows are counted beside the column: counting itself would look like a circle to some engines. */
export const firstMonth = (asOf: string, beside: string) => `=EDATE(DATE(YEAR(${asOf}),MONTH(${asOf}),1),1-ROWS(${beside}))`;
export const nextMonth = (month: string) => `=EDATE(${month},1)`;
export const linkedMonth = (source: string) => `=DATE(YEAR(${source}),MONTH(${source}),1)`;
export const linkedCount = (source: string) => `=IF(ISNUMBER(${source}),${source},0)`;
/** No more of them than left. */
export const linkedPart = (source: string, whole: string) => `=IF(ISNUMBER(${source}),MIN(${source},${whole}),0)`;
export const there = (starts: string, untils: string, day: string) => `=COUNTIFS(${starts},"<"&${day},${untils},">="&${day})`;
export const joined = (used: string, starts: string, month: string) => `=COUNTIFS(${used},1,${starts},">="&${month},${starts},"<="&EOMONTH(${month},0))`;
export const gone = (lefts: string, untils: string, month: string) => `=COUNTIFS(${lefts},1,${untils},">="&${month},${untils},"<="&EOMONTH(${month},0))`;
export const goneAs = (lefts: string, untils: string, month: string, voluntary: string, value: 0 | 1) =>
  `=COUNTIFS(${lefts},1,${untils},">="&${month},${untils},"<="&EOMONTH(${month},0),${voluntary},${value})`;
export const close = (open: string, joiners: string, leavers: string) => `=${open}+${joiners}-${leavers}`;
export const mean = (a: string, b: string) => `=(${a}+${b})/2`;
export const minus = (from: string, ...less: readonly string[]) => `=${[from, ...less].join('-')}`;
/** Leavers of so many months over their mean headcount, for a year; over twelve months it is the plain ratio. */
export const rate = (leavers: string, meanHeads: string, months: string | number) => `=IF(${meanHeads}>0,ATTRITION(${leavers},${meanHeads},${meanHeads},${months}),"")`;
export const compounded = (monthly: string) => `=IF(ISNUMBER(${monthly}),1-(1-MIN(1,${monthly}))^12,"")`;
export const ofTwelve = (months: string, month: string, values: string) =>
  `=IF(COUNTIFS(${months},">"&EDATE(${month},-12),${months},"<="&${month})<12,"",SUMIFS(${values},${months},">"&EDATE(${month},-12),${months},"<="&${month}))`;
export const rolling = (leavers: string, heads: string) => `=IF(ISNUMBER(${heads}),IF(${heads}>0,ATTRITION(${leavers},${heads}/12),""),"")`;
export const lostEarly = (used: string, starts: string, lefts: string, dayCounts: string, month: string, within: string) =>
  `=COUNTIFS(${used},1,${starts},">="&${month},${starts},"<="&EOMONTH(${month},0),${lefts},1,${dayCounts},"<="&${within})`;
export const earlyShare = (joiners: string, lost: string, month: string, within: string, asOf: string) => `=IF(${joiners}>0,IF(EOMONTH(${month},0)+${within}<=${asOf},${lost}/${joiners},""),"")`;

/** The period of the indices. */
export const last = (column: string) => `=INDEX(${column},ROWS(${column}))`;
export const from = (months: string, asked: string) => `=MAX(MIN(${months}),EDATE(MAX(${months}),1-${asked}))`;
export const monthsFrom = (months: string, first: string) => `=COUNTIFS(${months},">="&${first})`;
export const sumFrom = (values: string, months: string, first: string) => `=SUMIFS(${values},${months},">="&${first})`;
export const meanFrom = (values: string, months: string, first: string, count: string) => `=SUMIFS(${values},${months},">="&${first})/${count}`;
export const rateFrom = (leavers: string, months: string, first: string, heads: string, count: string) =>
  `=IF(${heads}>0,ATTRITION(SUMIFS(${leavers},${months},">="&${first}),${heads},${heads},${count}),"${NONE}")`;
export const lastShown = (column: string) => `=IF(ISNUMBER(INDEX(${column},ROWS(${column}))),INDEX(${column},ROWS(${column})),"${NONE}")`;
export const earlyOf = (used: string, starts: string, lefts: string, dayCounts: string, months: string, asOf: string, within: string) => {
  const hired = `${used},1,${starts},">="&MIN(${months}),${starts},"<="&(${asOf}-${within})`;
  return `=IF(COUNTIFS(${hired})>0,COUNTIFS(${hired},${lefts},1,${dayCounts},"<="&${within})/COUNTIFS(${hired}),"${NONE}")`;
};
export const meanTenure = (dayCounts: string, used: string, lefts: string, hasLeft: 0 | 1) => `=IFERROR(AVERAGEIFS(${dayCounts},${used},1,${lefts},${hasLeft})/365.25*12,"${NONE}")`;

/** Teams. Compared as texts: a name may hold * or ?, which counting by criteria would take for any letters. */
export const teamThere = (teams: string, team: string, starts: string, untils: string, day: string) => `=SUMPRODUCT((${teams}=${team})*(${starts}<${day})*(${untils}>=${day}))`;
export const teamNow = (teams: string, team: string, used: string, lefts: string) => `=SUMPRODUCT((${teams}=${team})*(${used}=1)*(${lefts}=0))`;
export const teamGone = (teams: string, team: string, lefts: string, untils: string, day: string) => `=SUMPRODUCT((${teams}=${team})*(${lefts}=1)*(${untils}>=${day}))`;
export const teamGoneFreely = (teams: string, team: string, lefts: string, untils: string, day: string, voluntary: string) =>
  `=SUMPRODUCT((${teams}=${team})*(${lefts}=1)*(${untils}>=${day})*(${voluntary}=1))`;

/** Cost. */
export interface CostCells {
  readonly hiring: string;
  readonly training: string;
  readonly rampWeeks: string;
  readonly weeklyCost: string;
  readonly rampProductivity: string;
  readonly leaving: string;
}
export const costOf = (leavers: string, { hiring, training, rampWeeks, weeklyCost, rampProductivity, leaving }: CostCells) =>
  `=ATTRITIONCOST(${leavers},${hiring},${training},${rampWeeks},${weeklyCost},${rampProductivity},${leaving})`;
export const rampCost = ({ rampWeeks, weeklyCost, rampProductivity }: CostCells) => `=${rampWeeks}*${weeklyCost}*(1-${rampProductivity})`;
export const leaversAYear = (annual: string, heads: string) => `=IF(ISNUMBER(${annual}),${annual}*${heads},0)`;
export const shareOf = (part: string, whole: string) => `=IF(${whole}>0,${part}/${whole},0)`;
export const hundredth = (cell: string) => `=${cell}/100`;

/** Tenure: Kaplan and Meier. */
export const atRisk = (serviceMonths: string, entries: string, month: string) => `=COUNTIFS(${serviceMonths},">="&${month},${entries},"<"&${month})`;
export const atRiskAtFirst = (entries: string) => `=COUNTIFS(${entries},0)`;
export const leftIn = (serviceMonths: string, lefts: string, entries: string, month: string) => `=COUNTIFS(${serviceMonths},${month},${lefts},1,${entries},"<"&${month})`;
export const hazard = (events: string, risk: string) => `=IF(${risk}>0,${events}/${risk},"")`;
export const survival = (before: string, events: string, risk: string) => `=IF(${risk}>0,${before}*(1-${events}/${risk}),${before})`;
export const greenwood = (before: string, events: string, risk: string) => `=IF(${events}<${risk},${before}+${events}/(${risk}*(${risk}-${events})),${before})`;
export const standardError = (surviving: string, sum: string) => `=${surviving}*SQRT(${sum})`;
export const median = (survivals: string, none: string) => `=IF(MIN(${survivals})<=0.5+1E-12,COUNTIF(${survivals},">"&(0.5+1E-12)),${quoted(none)})`;
export const survivalAt = (survivals: string, months: string, month: number) => `=IFERROR(INDEX(${survivals},MATCH(${month},${months},0)),"${NONE}")`;
export const mostIn = (counted: string, months: string) => `=IF(MAX(${counted})>0,INDEX(${months},MATCH(MAX(${counted}),${counted},0)),"${NONE}")`;

/** Leavers by reason. */
export const earliest = (months: string) => `=MIN(${months})`;
export const leaversFor = (reasons: string, reason: string, lefts: string, untils: string, since: string) => `=SUMPRODUCT((${reasons}=${reason})*(${lefts}=1)*(${untils}>=${since}))`;
export const leaversSince = (lefts: string, untils: string, since: string) => `=COUNTIFS(${lefts},1,${untils},">="&${since})`;
export const ofDimension = (leavers: string, dimensions: string, name: string) => `=SUMIFS(${leavers},${dimensions},${name})`;
export const unassigned = (all: string, assigned: string) => `=${all}-SUM(${assigned})`;
export const chooseOne = (names: string, cell: string, advice: string) => `=IF(COUNTIF(${names},${cell})>0,"",${quoted(advice)})`;
/** The largest is 1; among equals the one that stands first. */
export const place = (countsOf: string, cell: string, soFar: string) => `=COUNTIF(${countsOf},">"&${cell})+COUNTIF(${soFar},${cell})`;
export const atPlace = (column: string, places: string, rank: string) => `=INDEX(${column},MATCH(${rank},${places},0))`;
export const cumulative = (soFar: string, whole: string) => `=IF(${whole}>0,SUM(${soFar})/${whole},0)`;

/** Headcount. */
export const ownOr = (own: string, otherwise: string) => `=IF(ISNUMBER(${own}),${own},${otherwise})`;
export const ownOrNumber = (own: string, otherwise: string, divisor = '') => `=IF(ISNUMBER(${own}),${own},IF(ISNUMBER(${otherwise}),${otherwise}${divisor},0))`;
export const startsBy = (month: string, training: string, ramp: string) => `=INT(${month}-7*(${training}+${ramp}))`;
export const offersBy = (classStart: string, hiring: string) => `=INT(${classStart}-7*${hiring})`;
export const allowed = (offerBy: string, offersFrom: string, classStart: string, classMonths: string) => `=IF(${offerBy}>=${offersFrom},IF(INDEX(${classMonths},MONTH(${classStart}))=0,0,1),0)`;
export interface NextMonth {
  readonly allowed: string;
  readonly aim: string;
  readonly hired: string;
  readonly rate: string;
}
/** What the months after must find here because their classes can't bring it; below the last month stands nothing. */
export const carry = (next: NextMonth, maxClass: string, loss: string) =>
  `=IF(AND(${next.allowed}=1,NOT(ISNUMBER(${maxClass}))),0,${next.aim}/(1-${next.rate})-${next.hired}-${next.allowed}*${maxClass}*(1-${loss}))`;
export const aim = (required: string, carried: string) => `=MAX(${required},${carried})`;
export const wanted = (aimed: string, attrition: string, before: string, hired: string, loss: string) => `=MAX(0,ROUNDUP((${aimed}/(1-${attrition})-${before}-${hired})/(1-${loss})-1E-9,0))`;
export const classSize = (may: string, want: string, maxClass: string) => `=IF(${may}=1,IF(ISNUMBER(${maxClass}),MIN(${want},${maxClass}),${want}),0)`;
export const offers = (size: string, acceptance: string) => `=ROUNDUP(MAX(0,${size}/${acceptance}-1E-9),0)`;
export const graduates = (hired: string, size: string, loss: string) => `=${hired}+${size}*(1-${loss})`;
export const leaving = (before: string, arrived: string, attrition: string) => `=(${before}+${arrived})*${attrition}`;
export const headsAfter = (before: string, arrived: string, gones: string) => `=${before}+${arrived}-${gones}`;
export const inTraining = (sizes: string, starts: string, months: string, month: string) => `=SUMIFS(${sizes},${starts},"<="&EOMONTH(${month},0),${months},">"&${month})`;
export const state = (gap: string, offerBy: string, offersFrom: string, words: Readonly<Record<'met' | 'late' | 'short', string>>) =>
  `=IF(${gap}+1E-9>=0,${quoted(words.met)},IF(${offerBy}<${offersFrom},${quoted(words.late)},${quoted(words.short)}))`;
export const isShort = (gap: string) => `=IF(${gap}+1E-9<0,1,0)`;
export const total = (cells: string) => `=SUM(${cells})`;
export const deepest = (cells: string) => `=MAX(0,-MIN(${cells}))`;
export const firstWhere = (months: string, flags: string, none: string) => `=IFERROR(INDEX(${months},MATCH(1,${flags},0)),${quoted(none)})`;
export const leadWeeks = (...weeks: readonly string[]) => `=${weeks.join('+')}`;

/** Checks. */
export const leftOut = (used: string) => `=ROWS(${used})-SUM(${used})`;
export const errorsIn = (...places: readonly string[]) => `=${places.map((range) => `SUMPRODUCT(--ISERROR(${range}))`).join('+')}`;

import { INDICATORS, indicatorOf, wayOf, waysOf } from '../../../src/core/kpi/catalogue/catalogue';
import { evaluate } from '../../../src/core/kpi/catalogue/evaluate';
import type { ChoiceId } from '../../../src/core/kpi/catalogue/indicator';
import type { IndicatorId } from '../../../src/core/kpi/catalogue/indicator-id';
import { INPUTS, type InputId } from '../../../src/core/kpi/catalogue/inputs';
import { inputsOf } from '../../../src/core/kpi/catalogue/inputs-of';
import type { Observations } from '../../../src/core/kpi/catalogue/observations';
import { resolvedFor } from '../../../src/core/kpi/catalogue/resolve';
import { isFault } from '../../../src/core/fault';
import type { Expression } from '../../../src/core/kpi/catalogue/expression';
import type { Among, Columns } from '../../../src/sheets/kpi/columns';
import { nativeFormula } from '../../../src/sheets/kpi/native-formula';
import { tableCell, tableColumn } from '../../../src/sheets/kpi/table-column';
import type { CellValue } from '../../../src/workbook/port';
import { liveWorkbook, type LiveWorkbook } from '../../workbook/live-workbook';

/** Core computes, the spreadsheet computes, and the figures of the course are known: three ways to one number. */
jest.setTimeout(60_000);

let live: LiveWorkbook;
beforeEach(() => { live = liveWorkbook(); });
afterEach(() => live.dispose());

type Cells = Readonly<Partial<Record<InputId, readonly (number | string)[]>>>;
const letters = (index: number): string => (index < 26 ? '' : letters(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));
const rowsOf = (cells: Cells) => Math.max(...Object.values(cells).map((column) => column.length));

/** A column for each input from A2 on; single values take the first row alone. */
function columnsOf(cells: Cells, sheet: string): Columns {
  const rows = rowsOf(cells);
  return Object.fromEntries((Object.keys(cells) as InputId[]).map((input, index) => {
    const letter = letters(index);
    return [input, { cells: INPUTS[input].gather === 'one' ? `'${sheet}'!$${letter}$2` : `'${sheet}'!${letter}2:${letter}${rows + 1}` }];
  }));
}

async function put(sheet: string, cells: Cells): Promise<Columns> {
  const inputs = Object.keys(cells) as InputId[];
  const rows = Array.from({ length: rowsOf(cells) }, (_, row) => inputs.map((input): CellValue => cells[input]?.[row] ?? ''));
  await live.put(sheet, 'A1', [inputs, ...rows]);
  return columnsOf(cells, sheet);
}

const observed = (cells: Cells): Observations => Object.fromEntries(Object.entries(cells).map(([input, column]) => [input, column.map((cell) => (typeof cell === 'number' ? cell : null))]));

function text(formula: Expression, columns: Columns): string {
  const native = nativeFormula(formula, columns);
  if (native.kind === 'missing') throw new Error(native.inputs.join());
  return native.text;
}

function inCore(formula: Expression, cells: Cells): number | '' {
  const value = evaluate(resolvedFor(formula, new Set(Object.keys(cells) as InputId[])).formula!, observed(cells));
  return isFault(value) ? '' : value;
}

/** Figures for every indicator of the course, by hand. Rates as fractions, times in seconds unless said. */
const BY_HAND: readonly (readonly [IndicatorId, ChoiceId | undefined, Cells, number])[] = [
  ['pbxVolume', undefined, { pbxCalls: [1000, 1200] }, 2200],
  ['ivrVolume', undefined, { ivrOnlyCalls: [300, 250] }, 550],
  ['acdVolume', undefined, { callsAnswered: [570, 480], callsAbandoned: [30, 20] }, 1100],
  ['abandonedVolume', undefined, { callsAbandoned: [30, 20] }, 50],
  ['abandonRate', undefined, { callsOffered: [600, 400], callsAbandoned: [30, 20] }, 0.05],
  // 50 − 10 of 1,000 − 10: 40 ÷ 990.
  ['abandonRate', 'shortAbandonsLeftOut', { callsOffered: [600, 400], callsAbandoned: [30, 20], shortAbandons: [6, 4] }, 0.04040404040404041],
  ['serviceLevel', undefined, { answeredWithin: [450, 350], callsOffered: [600, 400] }, 0.8],
  ['serviceLevel', 'withoutShortAbandons', { answeredWithin: [450, 342], callsOffered: [600, 400], shortAbandons: [6, 4] }, 0.8],
  ['serviceLevel', 'shortAbandonsAsServed', { answeredWithin: [450, 350], callsOffered: [600, 400], shortAbandons: [6, 4] }, 0.81],
  ['serviceLevel', 'abandonsWithinLimitLeftOut', { answeredWithin: [450, 350], callsAnswered: [570, 390], abandonedAfterLimit: [30, 10] }, 0.8],
  ['serviceLevel', 'ofAnswered', { answeredWithin: [450, 350], callsAnswered: [580, 420] }, 0.8],
  ['averageSpeedOfAnswer', undefined, { waitAnsweredSeconds: [9000, 6000], callsAnswered: [400, 200] }, 25],
  ['averageTalkTime', undefined, { talkSeconds: [72_000, 36_000], callsAnswered: [400, 200] }, 180],
  ['averageHoldTime', undefined, { holdSeconds: [6000, 6000], callsAnswered: [400, 200] }, 20],
  ['averageAfterCallWork', undefined, { afterCallSeconds: [18_000, 9000], callsAnswered: [400, 200] }, 45],
  ['averageHandleTime', undefined, { talkSeconds: [72_000, 36_000], holdSeconds: [6000, 6000], afterCallSeconds: [18_000, 9000], callsAnswered: [400, 200] }, 245],
  ['averageHandleTime', undefined, { talkSeconds: [72_000, 36_000], afterCallSeconds: [18_000, 9000], callsAnswered: [400, 200] }, 225],
  ['firstContactResolution', undefined, { resolvedFirst: [300, 150], callsAnswered: [400, 200] }, 0.75],
  ['escalationRate', undefined, { callsEscalated: [20, 10], callsAnswered: [400, 200] }, 0.05],
  ['complaintCount', undefined, { complaints: [12, 8] }, 20],
  ['complaintResolution', undefined, { complaintsResolved: [11, 7], complaints: [12, 8] }, 0.9],
  ['complaintCycle', undefined, { complaintHours: [300, 180], complaints: [12, 8] }, 24],
  ['complaintsPerTenThousand', undefined, { complaints: [12, 8], contactsHandled: [30_000, 10_000] }, 5],
  ['monitoringScore', undefined, { monitoringScores: [860, 900], agentsMonitored: [20, 20] }, 88],
  ['monitoringScore', 'perSample', { monitoringScores: [860, 900], contactsMonitored: [10, 12] }, 80],
  ['attendance', undefined, { agentsPresent: [95, 93], agentsPlanned: [100, 100] }, 0.94],
  // 200 agents; 10 left, 2 were dismissed; 1 QA and 5 transfers do not count.
  ['attrition', undefined, { resignations: [10], dismissals: [2], headcount: [200] }, 0.06],
  ['attrition', 'perYear', { leavers: [2, 1, 3], headcount: [210, 200, 190], monthsCovered: [1, 1, 1] }, 0.12],
  // 360,000 s are 100 h.
  ['occupancy', undefined, { handleSeconds: [200_000, 160_000], loggedInHours: [75, 50] }, 0.8],
  ['utilisation', undefined, { loggedInHours: [75, 50], paidHours: [100, 100] }, 0.625],
  ['productivity', undefined, { handleSeconds: [200_000, 160_000], paidHours: [100, 100] }, 0.5],
  ['satisfaction', undefined, { verySatisfied: [50, 20], satisfied: [30, 60], surveyAnswers: [100, 100] }, 0.8],
  ['costPerCall', undefined, { totalCost: [60_000, 60_000], contactsHandled: [20_000, 18_000], outboundHandled: [1000, 500], otherHandled: [300, 200] }, 3],
  ['costPerCall', undefined, { totalCost: [60_000, 60_000], callsAnswered: [20_000, 20_000] }, 3],
  ['costPerSeat', undefined, { totalCost: [60_000, 60_000], seats: [50, 70] }, 2000],
  ['listSize', undefined, { listRecords: [1500, 500] }, 2000],
  ['customersCalled', undefined, { recordsCalled: [1200, 400] }, 1600],
  ['calledRate', undefined, { recordsCalled: [1200, 400], listRecords: [1500, 500] }, 0.8],
  ['attemptsPerRecord', undefined, { attempts: [3000, 1000], recordsCalled: [1200, 400] }, 2.5],
  ['invalidCount', undefined, { invalidRecords: [150, 50] }, 200],
  ['invalidRate', undefined, { invalidRecords: [150, 50], listRecords: [1500, 500] }, 0.1],
  ['reachedCount', undefined, { customersReached: [700, 200] }, 900],
  ['reachRate', undefined, { customersReached: [700, 200], listRecords: [1500, 500], invalidRecords: [150, 50] }, 0.5],
  ['unreachableRate', undefined, { unreachable: [300, 100], listRecords: [1500, 500] }, 0.2],
  ['refusalRate', undefined, { refusals: [400, 50], customersReached: [700, 200] }, 0.5],
  ['successCount', undefined, { successes: [60, 30] }, 90],
  ['hitRate', undefined, { successes: [60, 30], customersReached: [700, 200] }, 0.1],
  ['outboundMonitoringScore', undefined, { outboundScores: [850, 870], outboundSamples: [10, 10] }, 86],
  ['outboundComplaintRate', undefined, { outboundComplaints: [6, 3], customersReached: [700, 200] }, 0.01],
  ['successesPerHour', undefined, { successes: [60, 30], outboundLoggedInHours: [40, 20] }, 1.5],
  ['outboundUtilisation', undefined, { outboundLoggedInHours: [40, 20], outboundPaidHours: [50, 30] }, 0.75],
  ['costPerSuccess', undefined, { wagePerHour: [30], outboundLoggedInHours: [40, 20], successes: [60, 30] }, 20],
];

/** Others, where the sum is less plain: by hand too. */
const ROW_BY_ROW: readonly (readonly [IndicatorId, Cells, number])[] = [
  // |10−8| + |6−9| + |5−5| = 5 of 22 required.
  ['scheduleInflexibility', { scheduledAgents: [10, 6, 5], requiredAgents: [8, 9, 5] }, 5 / 22],
  ['scheduleEfficiency', { scheduledAgents: [10, 6, 5], requiredAgents: [8, 9, 5] }, 19 / 21],
  ['coverage', { scheduledAgents: [10, 6, 5], requiredAgents: [8, 9, 5] }, 19 / 22],
  ['netInefficiency', { scheduledAgents: [10, 6, 5], requiredAgents: [8, 9, 5] }, -1 / 22],
  ['intervalsNearRequirement', { scheduledAgents: [11, 6, 5], requiredAgents: [10, 9, 5] }, 2 / 3],
  // Two agents over for half an hour at 40 an hour.
  ['overstaffingCost', { scheduledAgents: [10, 6, 5], requiredAgents: [8, 9, 5], intervalHours: [0.5], wagePerHour: [40] }, 40],
  // Shares ½ ½ against ¼ ¾: half of ½ off.
  ['shapeFit', { scheduledAgents: [5, 5], callsOffered: [25, 75] }, 0.75],
  ['forecastAccuracy', { forecastCalls: [110, 90], callsOffered: [100, 100] }, 0.9],
  ['forecastBias', { forecastCalls: [110, 100], callsOffered: [100, 100] }, 0.05],
  ['intervalsOnTarget', { intervalServiceLevel: [0.8, 0.79, 0.92, 1], serviceLevelGoal: [0.8] }, 0.75],
  // Mean 0.7, away by 0.1 twice: spread 0.1.
  ['serviceLevelSpread', { intervalServiceLevel: [0.8, 0.6] }, 0.1],
  ['handleTimeSpread', { agentHandleTime: [200, 300] }, 0.2],
  ['netPromoterScore', { promoters: [50], detractors: [20], npsAnswers: [100] }, 30],
  ['longestWait', { longestWaitSeconds: [90, 240, 35] }, 240],
  ['shrinkage', { availableHours: [70, 60], paidHours: [100, 100] }, 0.35],
  ['costPerMinute', { totalCost: [1200], handleSeconds: [36_000] }, 2],
];

const cases = [...BY_HAND, ...ROW_BY_ROW.map(([id, cells, value]) => [id, undefined, cells, value] as const)];

test('the figures worked by hand come out in core and in the sheet, to the last digit', async () => {
  const sheets = await Promise.all(cases.map(async ([id, choice, cells, value], index) => {
    const { formula } = wayOf(indicatorOf(id), choice);
    return { name: `${id} ${choice ?? ''}`, formula, cells, value, sheet: `Data ${index}` };
  }));
  for (const { cells, sheet } of sheets) await put(sheet, cells);
  await live.put('Result', 'A1', sheets.map(({ formula, cells, sheet }) => [text(formula, columnsOf(cells, sheet))]));
  const shown = (await live.values('Result', `A1:A${sheets.length}`)).flat();
  sheets.forEach(({ name, formula, cells, value }, index) => {
    expect([name, inCore(formula, cells)]).toEqual([name, expect.closeTo(value, 12)]);
    expect([name, shown[index]]).toEqual([name, expect.closeTo(value, 12)]);
  });
});

/** Numbers that no two inputs share, so that a mixed-up column shows. */
function someNumbers(inputs: readonly InputId[]): Cells {
  return Object.fromEntries(inputs.map((input, index) => [input, INPUTS[input].gather === 'one' ? [0.5 + index] : [0, 1, 2, 3].map((row) => 3 + ((index * 7 + row * 11) % 23) + row / 4)]));
}

const ways = INDICATORS.flatMap((one) => waysOf(one).map(({ choice, formula }) => ({ name: `${one.id} ${choice ?? ''}`, formula })));

test('every indicator is the same in core and in the sheet: full, with gaps and text, and with nothing in its columns', async () => {
  const spoilt = (cells: Cells): Cells => Object.fromEntries((Object.entries(cells) as [InputId, number[]][])
    .map(([input, column], index) => [input, INPUTS[input].gather === 'one' ? column : column.map((cell, row) => ((row + index) % 4 === 0 ? 'n/a' : (row + index) % 5 === 2 ? '' : cell))]));
  const emptied = (cells: Cells): Cells => Object.fromEntries((Object.entries(cells) as [InputId, number[]][]).map(([input, column]) => [input, column.map(() => '')]));
  const zeroed = (cells: Cells): Cells => Object.fromEntries((Object.entries(cells) as [InputId, number[]][]).map(([input, column]) => [input, column.map(() => 0)]));
  const all = ways.flatMap(({ name, formula }) => {
    const cells = someNumbers(inputsOf(formula).map(({ input }) => input));
    return [['full', cells], ['gaps', spoilt(cells)], ['empty', emptied(cells)], ['zero', zeroed(cells)]].map(([state, one]) => ({ name: `${name} ${String(state)}`, formula, cells: one as Cells }));
  });
  // One sheet, block under block: a workbook of six hundred sheets would take a minute.
  const block = 6;
  const widest = Math.max(...all.map(({ cells }) => Object.keys(cells).length));
  const grid = all.flatMap(({ cells }) => {
    const inputs = Object.keys(cells) as InputId[];
    return Array.from({ length: block }, (_, row) => Array.from({ length: widest }, (__, column): CellValue => cells[inputs[column]!]?.[row] ?? ''));
  });
  await live.put('Data', 'A1', grid);
  const formulas = all.map(({ formula, cells }, index) => {
    const rows = rowsOf(cells);
    const columns: Columns = Object.fromEntries((Object.keys(cells) as InputId[]).map((input, at) => {
      const [letter, first] = [letters(at), index * block + 1];
      return [input, { cells: INPUTS[input].gather === 'one' ? `Data!$${letter}$${first}` : `Data!${letter}${first}:${letter}${first + rows - 1}` }];
    }));
    return [text(formula, columns)];
  });
  await live.put('Result', 'A1', formulas);
  const shown = (await live.values('Result', `A1:A${all.length}`)).flat();
  const wrong = all.flatMap(({ name, formula, cells }, index) => {
    const [core, sheet] = [inCore(formula, cells), shown[index]];
    const same = typeof core === 'number' && typeof sheet === 'number' ? Math.abs(core - sheet) <= 1e-9 * Math.max(1, Math.abs(core)) : core === sheet;
    return same ? [] : [{ name, core, sheet, formula: formulas[index]?.[0] }];
  });
  expect(wrong).toEqual([]);
});

function textOf(id: IndicatorId, columns: Columns, choice?: ChoiceId, among?: Among): string {
  const native = nativeFormula(wayOf(indicatorOf(id), choice).formula, columns, among);
  return native.kind === 'formula' ? native.text : `missing ${native.inputs.join()}`;
}
const of = (column: string) => ({ cells: tableColumn('Calls', column) });

test('formulas read as a planner would write them', () => {
  expect(textOf('abandonRate', { callsAbandoned: of('Lost'), callsOffered: of('Offered') })).toBe('=IF(SUM(Calls[Offered])=0,"",SUM(Calls[Lost])/SUM(Calls[Offered]))');
  expect(textOf('reachRate', { customersReached: of('Reached'), listRecords: of('List'), invalidRecords: of('Invalid') }))
    .toBe('=IF(SUM(Calls[List])-SUM(Calls[Invalid])=0,"",SUM(Calls[Reached])/(SUM(Calls[List])-SUM(Calls[Invalid])))');
  expect(textOf('averageHandleTime', { talkSeconds: { cells: 'B2:B9', times: 60 }, afterCallSeconds: { cells: 'C2:C9' }, callsAnswered: { cells: 'D2:D9' } }))
    .toBe('=IF(SUM(D2:D9)=0,"",(SUM(B2:B9)*60+SUM(C2:C9))/SUM(D2:D9))');
  expect(textOf('occupancy', { handleSeconds: of('Handle'), loggedInHours: of('Hours') })).toBe('=IF(SUM(Calls[Hours])=0,"",SUM(Calls[Handle])/3600/SUM(Calls[Hours]))');
  expect(textOf('attrition', { leavers: of('Leavers'), headcount: of('Agents') })).toBe('=IF(SUM(Calls[Agents])=0,"",SUM(Calls[Leavers])/AVERAGE(Calls[Agents]))');
  expect(textOf('fatalAccuracy', { contactsFatal: of('Fatal'), contactsMonitored: of('Checked') })).toBe('=IF(SUM(Calls[Checked])=0,"",1-SUM(Calls[Fatal])/SUM(Calls[Checked]))');
  expect(textOf('netPromoterScore', { promoters: of('P'), detractors: of('D'), npsAnswers: of('N') })).toBe('=IF(SUM(Calls[N])=0,"",(SUM(Calls[P])-SUM(Calls[D]))/SUM(Calls[N])*100)');
  expect(textOf('acdVolume', { callsOffered: of('Offered') })).toBe('=SUM(Calls[Offered])');
  expect(textOf('costPerSuccess', { wagePerHour: { cells: '$B$4' }, outboundLoggedInHours: of('Hours'), successes: of('Yes') }))
    .toBe('=IF(SUM(Calls[Yes])=0,"",IF(COUNT($B$4)=0,"",$B$4*SUM(Calls[Hours])/SUM(Calls[Yes])))');
});

test('what is missing is named instead of a formula', () => {
  expect(textOf('serviceLevel', { callsOffered: of('Offered') })).toBe('missing answeredWithin');
  expect(textOf('serviceLevel', { callsOffered: of('Offered'), answeredWithin: of('In 20 s') }, 'withoutShortAbandons')).toBe('missing shortAbandons');
});

test('names of columns that mean something to Excel are escaped', () => {
  expect([tableColumn('Calls', 'Talk [s]'), tableColumn('Calls', "Agent's #"), tableCell('Calls', 'a@b')]).toEqual(["Calls[Talk '[s']]", "Calls[Agent''s '#]", "Calls[[#This Row],[a'@b]]"]);
});

test('no formula comes near the longest that Excel takes, nor nests deeper than a reader follows', () => {
  const all = ways.map(({ name, formula }) => {
    const columns = Object.fromEntries(inputsOf(formula).map(({ input }) => [input, { cells: "'Contact centre figures'!$AA$2:$AA$10000" }]));
    return { name, text: text(formula, columns) };
  });
  const outermost = (formula: string) => /^=(IF\([^"]*,"",)*/.exec(formula)![0].split(',"",').length - 1;
  expect(all.filter(({ text: formula }) => formula.length > 1500)).toEqual([]);
  expect(all.filter(({ text: formula }) => outermost(formula) > 3)).toEqual([]);
});

test('months of a table: each row of the result counts the rows of its month alone, and a month without rows stays blank', async () => {
  await live.put('Log', 'A1', [
    ['Month', 'Offered', 'Lost', 'Agents', 'Scheduled', 'Required', 'Wait'],
    ['Jan', 100, 5, 10, 12, 10, 40], ['Jan', 300, 15, 20, 9, 10, 90], ['Feb', 50, 10, 30, 10, 10, 30], ['Feb', 'n/a', 0, '', 'n/a', 10, 20],
  ]);
  const cells = (letter: string) => ({ cells: `Log!$${letter}$2:$${letter}$5` });
  const columns: Columns = { callsOffered: cells('B'), callsAbandoned: cells('C'), headcount: cells('D'), leavers: cells('C'), scheduledAgents: cells('E'), requiredAgents: cells('F'), longestWaitSeconds: cells('G'), agentHandleTime: cells('D') };
  const monthly: readonly IndicatorId[] = ['abandonRate', 'attrition', 'scheduleInflexibility', 'longestWait', 'handleTimeSpread'];
  await live.put('Result', 'A1', ['Jan', 'Feb', 'Mar'].map((month, row) => [month, ...monthly.map((id) => textOf(id, columns, undefined, { cells: 'Log!$A$2:$A$5', equals: `$A${row + 1}` }))]));
  const shown = await live.values('Result', 'B1:F3');
  expect(shown).toEqual([
    // 20 of 400; 20 over a mean of 15; 2 over and 1 under of 20; the longer of 40 and 90; 5 around 15.
    [0.05, expect.closeTo(4 / 3, 12), 0.15, 90, expect.closeTo(1 / 3, 12)],
    // 10 of 50; 10 over 30; none off of 20 required; one agent differs from nobody.
    [0.2, expect.closeTo(1 / 3, 12), 0, 30, 0],
    ['', '', '', '', ''],
  ]);
});

test('minutes and hours of the clock are brought to the unit of the input', async () => {
  // 1 h 30 min on the clock is 0.0625 of a day.
  await live.put('Log', 'A1', [['Talk', 'After', 'Answered'], [30, 0.0625, 10], [15, 0.0625, 20]]);
  const columns: Columns = { talkSeconds: { cells: 'Log!A2:A3', times: 60 }, afterCallSeconds: { cells: 'Log!B2:B3', times: 86_400 }, callsAnswered: { cells: 'Log!C2:C3' } };
  await live.put('Result', 'A1', [[textOf('averageHandleTime', columns)]]);
  expect(await live.values('Result', 'A1')).toEqual([[expect.closeTo((45 * 60 + 3 * 3600) / 30, 9)]]);
});

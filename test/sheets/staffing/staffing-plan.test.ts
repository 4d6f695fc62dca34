import { areaAddress, intersection, parseArea } from '../../../src/sheets/area';
import { blockArea } from '../../../src/sheets/footprint';
import type { PlannedCell, SheetPlan, SpillBlock } from '../../../src/sheets/plan';
import { words } from '../../../src/locales';
import { LOCALE_NAMES } from '../../../src/locales/locale-name';
import { MONDAY, HEADER, day, onlySheet, planFor } from './example';

const spills = (sheet: SheetPlan) => sheet.blocks.filter((block): block is SpillBlock => block.kind === 'spill');

function cellAt(sheet: SheetPlan, address: string): PlannedCell | undefined {
  const wanted = parseArea(address)!;
  for (const block of sheet.blocks) {
    const area = blockArea(block);
    if (block.kind === 'cells' && intersection(area, wanted)) return block.rows[wanted.row - area.row]?.[wanted.column - area.column];
  }
  return undefined;
}

/** Column A beside an input: what the planner reads there. */
const labelOf = (sheet: SheetPlan, fixed: string) => cellAt(sheet, `A${fixed.replace(/\D/g, '')}`)?.content;
const column = (sheet: SheetPlan, header: string) => {
  const headers = sheet.blocks.find((block) => block.kind === 'cells' && block.rows[0]?.some((cell) => cell.content === header) && !block.at.startsWith('A'));
  const area = blockArea(headers!);
  const index = headers?.kind === 'cells' ? headers.rows[0]!.findIndex((cell) => cell.content === header) : -1;
  return spills(sheet).find((spill) => blockArea(spill).column === area.column + index)!;
};
const totals = (sheet: SheetPlan, label: string) => {
  for (const block of sheet.blocks) if (block.kind === 'cells') for (const row of block.rows) if (row[0]?.content === label) return row[1];
  return undefined;
};

const plan = planFor([HEADER, ...day()]);
const sheet = onlySheet(plan);
const en = words('en').sheets.staffing;

test('every column of the plan is one formula that fills all rows and stands under its header', () => {
  expect(spills(sheet)).toHaveLength(13);
  for (const spill of spills(sheet)) {
    expect(spill.rows).toBe(24);
    expect(spill.columns).toBe(1);
    expect(spill.formula).toMatch(/^=/);
    expect(cellAt(sheet, spill.at.replace(/\d+/, '5'))?.style).toBe('header');
  }
});

test('no two blocks share a cell, nor does the chart lie over one', () => {
  const areas = sheet.blocks.map(blockArea);
  areas.forEach((a, i) => areas.slice(i + 1).forEach((b) => expect(intersection(a, b)).toBeNull()));
  const [chart] = sheet.charts;
  const place = parseArea(`${chart!.place.topLeft}:${chart!.place.bottomRight}`)!;
  for (const area of areas) expect(intersection(area, place)).toBeNull();
});

test('the header row is the last frozen one', () => {
  expect(sheet.freeze).toEqual({ rows: 5, columns: 0 });
  for (const spill of spills(sheet)) expect(parseArea(spill.at)?.row).toBe(5);
});

test('nothing that old readers or finance refuse', () => {
  const all = sheet.blocks.flatMap((block) => (block.kind === 'spill' ? [block.formula] : block.rows.flat().map((cell) => String(cell.content ?? ''))));
  for (const formula of all.filter((text) => text.startsWith('='))) expect(formula.replace(/"[^"]*"/g, '')).not.toMatch(/OFFSET|INDIRECT|#|LET\(|LAMBDA/);
});

test('calls and handle times are links to the planner’s own cells', () => {
  expect(column(sheet, en.column.calls).formula).toContain('Calls!C2:C25');
  expect(column(sheet, en.column.aht).formula).toContain('Calls!D2:D25');
  expect(column(sheet, en.column.calls).style).toBe('link');
});

test('a sheet whose name is a number is quoted', () => {
  expect(column(onlySheet(planFor([HEADER, ...day()], { sheet: '311' })), en.column.calls).formula).toContain("'311'!C2:C25");
});

test('the requirement reads its targets from the input cells that are labelled so', () => {
  const { formula } = column(sheet, en.column.agents);
  const inputs = /AGENTS\([^,]+,[^,]+,(.+?)\)/.exec(formula)![1]!.split(',');
  expect(inputs.map((cell) => labelOf(sheet, cell))).toEqual([
    en.input.serviceLevel, en.input.answerWithin, en.input.interval, en.input.maxOccupancy, en.input.patience, en.input.maxAbandonment,
  ]);
});

test('people to roster take the combined shrinkage, a formula over its parts', () => {
  const cell = /1-(\$B\$\d+)/.exec(column(sheet, en.column.rostered).formula)![1]!;
  expect(labelOf(sheet, cell)).toBe(en.input.combined);
  const parts = String(cellAt(sheet, cell.replace(/\$/g, ''))?.content).match(/\$B\$\d+/g)!;
  expect(parts.map((part) => labelOf(sheet, part))).toEqual([en.input.breaks, en.input.meetings, en.input.personal, en.input.projects, en.input.absence]);
});

test('inputs are styled as inputs and computed cells are not', () => {
  expect(cellAt(sheet, 'B6')).toMatchObject({ content: 0.8, style: 'input', numberFormat: '0.0%' });
  expect(totals(sheet, en.input.combined)?.style).toBe('formula');
});

test('500 calls an hour of 350 s: 176,500 s of work, 1,710 s an agent, 104 agents by the rule of thumb', () => {
  const worked = onlySheet(planFor([['Interval', 'Calls'], ['10:00', 500], ['11:00', 500]], { settings: { ahtSeconds: 350, intervalMinutes: 60 } }));
  expect(column(worked, en.column.thumbWork).sample[0]).toEqual([176_500]);
  expect(column(worked, en.column.thumbAgents).sample[0]).toEqual([104]);
  expect(totals(worked, en.input.thumbSeconds)?.sample).toBeCloseTo(1710, 9);
});

test('without dates the plan has no date column and counts one day', () => {
  const undated = onlySheet(planFor([['Interval', 'Calls'], ['10:00', 500], ['10:30', 400]]));
  expect(spills(undated)).toHaveLength(12);
  expect(totals(undated, en.total.days)?.content).toBe(1);
  expect(undated.charts[0]?.title).toBe(en.chart.titleAll);
});

test('text and negative calls are blank in the plan and counted in the checks', () => {
  const table = [HEADER, ...day()].map((row) => [...row]);
  table[3]![2] = 'n/a';
  table[4]![2] = -7;
  table[5]![3] = '';
  const flawed = onlySheet(planFor(table));
  const agents = column(flawed, en.column.agents).sample.map(([value]) => value);
  expect(agents.slice(2, 5)).toEqual(['', '', '']);
  expect(agents.filter((value) => value === '')).toHaveLength(3);
  expect(totals(flawed, en.check.rows)?.sample).toBe(3);
});

test('a quiet interval needs nobody and no handle time', () => {
  const table = [HEADER, ...day()].map((row) => [...row]);
  table[2]![2] = 0;
  table[2]![3] = '';
  const quiet = onlySheet(planFor(table));
  expect([en.column.agents, en.column.serviceLevel, en.column.rostered].map((name) => column(quiet, name).sample[1])).toEqual([[0], [1], [0]]);
  expect(totals(quiet, en.check.rows)?.sample).toBe(0);
});

test('the chart shows the day with the most calls and says so', () => {
  const quiet = day(MONDAY).map((row) => [row[0]!, row[1]!, Number(row[2]) / 2, row[3]!]);
  const busy = day(MONDAY + 1);
  const [chart] = onlySheet(planFor([HEADER, ...quiet, ...busy, ...quiet.map((row) => [MONDAY + 2, ...row.slice(1)])])).charts;
  expect(chart?.title).toBe('Calls and agents on Tuesday, January 6, 2026, the busiest day');
  expect(chart?.series[0]?.values).toBe('H30:H53');
  expect(chart?.categories).toBe('G30:G53');
});

test('full-time equivalents: paid hours a day over a week of open days', () => {
  const week = onlySheet(planFor([HEADER, ...[0, 1, 2, 3, 4].flatMap((offset) => day(MONDAY + offset))], { settings: { openDaysPerWeek: 5 } }));
  const paid = Number(totals(week, en.total.paidHours)?.sample);
  expect(totals(week, en.total.fte)?.sample).toBeCloseTo(paid / 40, 9);
});

test.each(LOCALE_NAMES)('the sheet speaks %s, with a legal sheet name', (locale) => {
  const spoken = onlySheet(planFor([HEADER, ...day()], { locale }));
  expect(spoken.name).toBe(words(locale).sheets.staffing.sheetName);
  expect(spoken.name).toMatch(/^[^:\\/?*[\]]{1,31}$/);
  expect(cellAt(spoken, 'A3')?.content).toContain('Calls!A1:D25');
});

test('what is remembered can be stored as text and names the cells of the inputs', () => {
  const memory = JSON.parse(JSON.stringify(plan.memory)) as { inputs: Record<string, string>; totals: Record<string, string>; source: string };
  expect(memory).toEqual(plan.memory);
  expect(cellAt(sheet, memory.inputs.serviceLevel!)?.content).toBe(0.8);
  expect(cellAt(sheet, memory.totals.paidHours!.replace('B', 'A'))?.content).toBe('Paid hours');
  expect(memory.source).toBe('Calls!A1:D25');
});

test('the plan reaches as far as its samples say', () => {
  for (const spill of spills(sheet)) expect(spill.sample).toHaveLength(spill.rows);
  expect(areaAddress(blockArea(spills(sheet)[0]!))).toBe('F6:F29');
});

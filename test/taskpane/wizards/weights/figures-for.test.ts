import type { ChosenIndicator } from '../../../../src/core/kpi/selection/chosen-indicator';
import { analyse, usualLevel, type Analysis } from '../../../../src/taskpane/wizards/weights/data/analysis';
import { figuresFor } from '../../../../src/taskpane/wizards/weights/data/figures-for';
import { itemOf } from '../../../../src/taskpane/wizards/weights/state/item';
import type { CellValue, Region } from '../../../../src/workbook/port';

const region = (values: readonly (readonly CellValue[])[]): Region => ({
  sheet: 'KPIs', address: `A1:D${values.length}`, wholeBlock: true, rows: values.length, columns: values[0]!.length, values, numberFormats: values.map((row) => row.map(() => 'General')),
});
const read = (values: readonly (readonly CellValue[])[]): Analysis => analyse(region(values), {})!;
const itemsOf = (...indicators: readonly ChosenIndicator[]) => indicators.map((indicator, index) => itemOf(`item-${index}`, indicator));
const columnsOf = ({ figures }: Analysis) => figures.columns.map(({ indicator }) => indicator);

const MONTHS = [
  ['Month', 'Service level', 'Occupancy', 'Smiles'],
  ['2026-01', 0.78, 0.85, 12], ['2026-02', 0.81, 0.85, 14], ['2026-04', 0.8, 0.85, 11], ['2026-03', '', 0.85, 15], ['2026-05', 0.83, 0.85, 16],
];

test('rows with a blank are left out whole, and the rest stand in the order of their months', () => {
  const analysis = read(MONTHS);
  const { sheet, hand } = figuresFor(analysis, itemsOf(...columnsOf(analysis)), 'centre');
  expect(sheet!.lines.map(({ label }) => label)).toEqual(['2026-01', '2026-02', '2026-04', '2026-05']);
  expect(sheet!.lines.map(({ row }) => row)).toEqual([1, 2, 3, 5]);
  expect(hand).toMatchObject({ leftOut: 1, missingMonths: [], constant: [1], without: [] });
});

test('columns are in the order of the indicators, and one without a column is told', () => {
  const analysis = read(MONTHS);
  const [level, , smiles] = columnsOf(analysis);
  const { sheet, hand, history } = figuresFor(analysis, itemsOf(smiles!, { ...level!, id: 'abandonRate', name: 'Abandoned' }, level!), 'centre');
  expect(sheet!.columns).toEqual([3, null, 1]);
  expect(sheet!.source.headers).toEqual({ 1: 'Service level', 3: 'Smiles' });
  expect(hand.without).toEqual([1]);
  expect(history(0)).toEqual([12, 14, 15, 11, 16]);
});

test('shares typed as percentages come as shares, and the sheet is told by what to multiply', () => {
  const analysis = read([['Month', 'Service level', 'Smiles'], ['2026-01', 78, 12], ['2026-02', 81, 14]]);
  const { sheet } = figuresFor(analysis, itemsOf(...columnsOf(analysis)), 'centre');
  expect(sheet!.times).toEqual([0.01, 1]);
  expect(sheet!.lines[0]!.values[0]).toBeCloseTo(0.78, 12);
});

test('of teams those of the last month are ranked, of a centre its months', () => {
  const teams = read([
    ['Month', 'Team', 'Service level', 'Smiles'],
    ['2026-01', 'North', 0.78, 12], ['2026-01', 'South', 0.81, 14], ['2026-02', 'North', 0.8, 11], ['2026-02', 'South', 0.83, 16],
  ]);
  expect(usualLevel(teams, 5)).toBe('team');
  const { sheet } = figuresFor(teams, itemsOf(...columnsOf(teams)), 'team');
  expect(sheet!.lines.map(({ label, isUnit }) => [label, isUnit])).toEqual([['North · 2026-01', false], ['South · 2026-01', false], ['North · 2026-02', true], ['South · 2026-02', true]]);
  const centre = read(MONTHS);
  expect(figuresFor(centre, itemsOf(...columnsOf(centre)), 'centre').sheet!.lines.every(({ isUnit }) => isUnit)).toBe(true);
});

test('a month that the table skips is told; a row that comes again counts once', () => {
  const analysis = read([...MONTHS.slice(0, 3), ['2026-05', 0.7, 0.8, 9], ['2026-05', 0.9, 0.8, 9]]);
  const { sheet, hand } = figuresFor(analysis, itemsOf(...columnsOf(analysis)), 'centre');
  expect(hand.missingMonths).toHaveLength(2);
  expect(sheet!.lines.map(({ values }) => values[0])).toEqual([0.78, 0.81, 0.7]);
});

/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import type { Plan } from '../../../src/sheets/plan';
import { PlanPreview } from '../../../src/taskpane/parts';
import { chartSamples } from '../../../src/taskpane/parts/chart-samples';
import { plannedGrid } from '../../../src/taskpane/parts/planned-grid';
import { inPane } from '../support/in-pane';

const intervals = Array.from({ length: 40 }, (_, index) => index);
const plan: Plan = {
  job: 'staffing', memory: {}, names: [{ name: 'Target', refersTo: '=Staffing!$B$2' }],
  sheets: [{
    name: 'Staffing', columnWidths: [], tables: [{ name: 'Shifts', address: 'G1:H4' }],
    blocks: [
      { kind: 'cells', at: 'A1', rows: [[{ content: 'Staffing', style: 'title' }], [{ content: 'Target' }, { content: 0.8, style: 'input', numberFormat: '0.0%' }], [{ content: 'Peak' }, { content: '=MAX(B5:B44)', sample: 39 }]] },
      { kind: 'cells', at: 'A4', rows: [[{ content: 'Interval', style: 'header' }, { content: 'Agents', style: 'header' }]] },
      { kind: 'spill', at: 'A5', formula: '=Calls!A2:A41', rows: 40, columns: 1, numberFormat: 'hh:mm', sample: intervals.map((i) => [i / 48]) },
      { kind: 'spill', at: 'B5', formula: '=ERLANGC(Calls!B2:B41,180)', rows: 40, columns: 1, sample: intervals.slice(0, 10).map((i) => [i]) },
      { kind: 'cells', at: 'A45', rows: [[{ content: 'Total', style: 'total' }, { content: '=SUM(B5:B44)', sample: 780, style: 'total' }]] },
    ],
    charts: [{ name: 'c', type: 'Line', title: 'Agents follow the calls', categories: 'A5:A44', series: [{ name: 'Agents', values: 'Staffing!$B$5:$B$44', colour: '#616161' }], place: { topLeft: 'D1', bottomRight: 'K20' } }],
    formats: [{ address: 'B5:B44', numberFormat: '0.0' }],
  }],
};

const rowOf = (number: string) => within(screen.getByRole('rowheader', { name: number }).closest('tr')!).getAllByRole('cell').map((cell) => cell.textContent);

test('the preview shows the cells that will be written: constants, samples of formulas, totals', () => {
  inPane(<PlanPreview plan={plan} firstRows={8} lastRows={1} />);
  expect(screen.getByText('Sheet Staffing, A1:B45')).toBeInTheDocument();
  expect(rowOf('2')).toEqual(['Target', '80.0% (You can change it)']);
  expect(rowOf('3')).toEqual(['Peak', '39']);
  expect(rowOf('6')).toEqual(['00:30', '1.0']);
  expect(rowOf('45')).toEqual(['Total', '780']);
  expect(screen.getByText('36 more rows')).toBeInTheDocument();
  expect(screen.queryByRole('rowheader', { name: '9' })).toBeNull();
});

test('what comes with the cells is listed: table, chart, names', () => {
  inPane(<PlanPreview plan={plan} />);
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['Excel table Shifts at G1:H4', 'Chart: Agents follow the calls', '1 name: Target']);
});

test('a spill keeps its whole size in the grid although only its first values are known', () => {
  const grid = plannedGrid(plan.sheets[0]!);
  expect([grid.rows, grid.columns]).toEqual([45, 2]);
  expect(grid.at(4, 1)).toMatchObject({ value: 0, formula: '=ERLANGC(Calls!B2:B41,180)', numberFormat: '0.0' });
  expect(grid.at(30, 1)).toBeUndefined();
});

test('a chart is drawn as far as the plan knows numbers', () => {
  const [sheet] = plan.sheets;
  const samples = chartSamples(sheet!, sheet!.charts[0]!, 'en');
  expect(samples.categories).toHaveLength(10);
  expect(samples.categories[3]).toBe('01:30');
  expect(samples.series[0]!.values).toEqual(intervals.slice(0, 10));
});

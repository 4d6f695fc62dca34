/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import type { ChartPlan, SheetPlan } from '../../../src/sheets/plan';
import { isStack } from '../../../src/taskpane/parts/drawn-columns';
import { PlanChart } from '../../../src/taskpane/parts/plan-chart';
import { inPane } from '../support/in-pane';

const sheet: SheetPlan = {
  name: 'Report', tables: [], charts: [], formats: [], columnWidths: [],
  blocks: [{ kind: 'cells', at: 'A1', rows: [
    [{ content: 'Jan' }, { content: 30 }, { content: 10 }],
    [{ content: 'Feb' }, { content: 60 }, { content: 20 }],
    [{ content: 'Mar' }, { content: 0 }, { content: null }],
  ] }],
};
const chart = (type: ChartPlan['type']): ChartPlan => ({
  name: 'Stack', type, title: 'Calls by day and by night', categories: 'A1:A3', place: { topLeft: 'E1', bottomRight: 'J9' },
  series: [{ name: 'Day', values: 'B1:B3', colour: '#2F5FB3' }, { name: 'Night', values: 'C1:C3', colour: '#1F2A44' }],
});
const heights = (figure: HTMLElement) => [...figure.querySelectorAll('rect[y]')].map((rect) => [Number(rect.getAttribute('y')), Number(rect.getAttribute('height'))]);

test('parts lie on each other, in their sizes, from the foot of the scale', () => {
  inPane(<PlanChart sheet={sheet} chart={chart('ColumnStacked')} height={100} />);
  const figure = screen.getByRole('figure', { name: 'Calls by day and by night' });
  // The scale ends at 80: 30 of it is 37.5 of 100.
  expect(heights(figure)).toEqual([[62.5, 37.5], [50, 12.5], [25, 75], [0, 25]]);
  expect(within(figure).getByText('80')).toBeInTheDocument();
  expect(figure).toHaveTextContent('Jan');
});

test('shares of the whole fill the scale, whatever the size of the whole; nothing is no column', () => {
  inPane(<PlanChart sheet={sheet} chart={chart('ColumnStacked100')} height={100} />);
  const figure = screen.getByRole('figure', { name: 'Calls by day and by night' });
  expect(heights(figure)).toEqual([[25, 75], [0, 25], [25, 75], [0, 25]]);
  expect(within(figure).getByText('100%')).toBeInTheDocument();
});

test('bands, lines beside columns and a second axis are no stack', () => {
  const plain = chart('ColumnStacked');
  const [first, second] = plain.series as [ChartPlan['series'][number], ChartPlan['series'][number]];
  expect(isStack(plain)).toBe(true);
  for (const other of [{ ...second, blank: true }, { ...second, type: 'Line' as const }, { ...second, secondary: true }]) expect(isStack({ ...plain, series: [first, other] })).toBe(false);
  expect(isStack(chart('ColumnClustered'))).toBe(false);
});

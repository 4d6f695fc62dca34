/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { Home } from '../../../src/taskpane/panels/home';
import { inPane } from '../support/in-pane';
import { memoryWorkbook } from '../support/memory-workbook';

const csv = readFileSync(path.join(__dirname, '../../../assets/samples/nyc311-2014.csv'), 'utf8');
const tables = [{ sheet: 'Calls', address: 'A1:C9', rows: 9, columns: 3, head: [] }];
const serve = (ok: boolean) => {
  globalThis.fetch = jest.fn(async () => ({ ok, text: async () => csv })) as unknown as typeof fetch;
};

test('every job is a link by its verb', async () => {
  inPane(<Home />, { port: memoryWorkbook({ tables }) });
  await act(async () => undefined);
  const links = screen.getAllByRole('link').map((link) => [link.getAttribute('href'), link.textContent]);
  expect(links).toEqual([
    ['#/staffing', expect.stringMatching(/^Staff a day/)],
    ['#/forecast', expect.stringMatching(/^Forecast/)],
    ['#/today', expect.stringMatching(/^Re-forecast today/)],
    ['#/shifts', expect.stringMatching(/^Plan shifts/)],
    ['#/roster', expect.stringMatching(/^Plan a roster/)],
    ['#/roster-desk', expect.stringMatching(/^Change a roster/)],
    ['#/efficiency', expect.stringMatching(/^Check a schedule/)],
    ['#/kpis', expect.stringMatching(/^Find a KPI/)],
    ['#/weights', expect.stringMatching(/^Weigh KPIs/)],
    ['#/scorecard', expect.stringMatching(/^Score/)],
    ['#/reports', expect.stringMatching(/^Report/)],
    ['#/cost', expect.stringMatching(/^Cost it/)],
    ['#/attrition', expect.stringMatching(/^Plan for leavers/)],
    ['#/share', expect.stringMatching(/^Share with finance/)],
    ['#/repair', expect.stringMatching(/^Repair formulas/)],
    ['#/call-log', expect.stringMatching(/^Read a call log/)],
    ['#/explain', expect.stringMatching(/^Explain this cell/)],
    ['#/goals', expect.stringMatching(/^Find a goal/)],
    ['#/functions', expect.stringMatching(/^Functions/)],
  ]);
});

test('what jobs left in the workbook can be opened, refreshed and gone to', async () => {
  const port = memoryWorkbook({
    tables, sheets: ['Calls', "Tom's plan"],
    memories: {
      one: { job: 'staffing', sheet: "Tom's plan", writtenAt: '2026-11-03T09:00:00Z', source: 'Calls!A1:C9' },
      two: { job: 'staffing', sheet: 'Deleted', writtenAt: '2026-11-01T09:00:00Z' },
      foreign: { anything: true },
      later: { job: 'a job of a later version', sheet: 'Calls', writtenAt: '2026-11-01T09:00:00Z' },
    },
  });
  inPane(<Home />, { port });
  expect(await screen.findByText("Sheet Tom's plan, written Nov 3, 2026")).toBeInTheDocument();
  expect(screen.getByText('Data from Calls!A1:C9')).toBeInTheDocument();
  expect(screen.getByText(/^Sheet Deleted is no longer in this workbook/)).toBeInTheDocument();
  expect(screen.getAllByRole('link', { name: 'Open' }).map((link) => link.getAttribute('href'))).toEqual(['#/staffing?continue=one', '#/staffing?continue=two']);
  expect(screen.getAllByRole('link', { name: 'Refresh' }).map((link) => link.getAttribute('href'))).toEqual(['#/staffing?refresh=one']);
  fireEvent.click(screen.getByRole('button', { name: 'Go to sheet' }));
  expect(port.asked.goTo).toEqual(["'Tom''s plan'!A1"]);
});

test('of many sheets the three written last are shown, and all when asked', async () => {
  const memories = Object.fromEntries([1, 2, 3, 4, 5].map((day) => [`plan ${day}`, { job: 'staffing', sheet: `Plan ${day}`, writtenAt: `2026-11-0${day}T09:00:00Z` }]));
  inPane(<Home />, { port: memoryWorkbook({ tables, sheets: ['Calls'], memories }) });
  const shown = async () => (await screen.findAllByText(/^Sheet Plan \d, written/)).length;
  expect(await shown()).toBe(3);
  fireEvent.click(screen.getByRole('button', { name: 'Show all 5' }));
  expect(await shown()).toBe(5);
});

test('sample data is offered only where no table stands', async () => {
  inPane(<Home />, { port: memoryWorkbook({ tables }) });
  await act(async () => undefined);
  expect(screen.queryByRole('button', { name: /sample data/ })).toBeNull();
});

test('sample data goes into a new sheet, and the next job is named', async () => {
  serve(true);
  const port = memoryWorkbook();
  inPane(<Home />, { port });
  fireEvent.click(await screen.findByRole('button', { name: 'Put sample data in a new sheet' }));
  expect(await screen.findByText(/^8,760 rows of calls are on sheet Calls\./)).toBeInTheDocument();
  expect(port.asked.written).toEqual(['sample']);
});

test('a sample that does not arrive is said so, and can be asked for again', async () => {
  serve(false);
  inPane(<Home />);
  fireEvent.click(await screen.findByRole('button', { name: 'Put sample data in a new sheet' }));
  expect(await screen.findByText(/The sample file did not arrive/)).toBeInTheDocument();
  serve(true);
  fireEvent.click(screen.getByRole('button', { name: 'Put sample data in a new sheet' }));
  expect(await screen.findByText(/rows of calls are on sheet/)).toBeInTheDocument();
});

test('writing the sample can be cancelled', async () => {
  serve(true);
  const port = memoryWorkbook({ writes: (signal) => new Promise((done) => signal?.addEventListener('abort', () => done({ kind: 'cancelled' }))) });
  inPane(<Home />, { port });
  fireEvent.click(await screen.findByRole('button', { name: 'Put sample data in a new sheet' }));
  fireEvent.click(await screen.findByRole('button', { name: 'Cancel' }));
  await waitFor(() => expect(screen.getByText('Cancelled. The workbook is as it was.')).toBeInTheDocument());
});

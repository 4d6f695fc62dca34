/** @jest-environment jsdom */
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { useEffect, useState } from 'react';
import { entryAt, entryWith, type KpiTableEntry } from '../../../../src/taskpane/wizards/kpi-table/kpi-table-entry';
import { KpiTableStep } from '../../../../src/taskpane/wizards/kpi-table/kpi-table-step';
import { useKpiTable } from '../../../../src/taskpane/wizards/kpi-table/use-kpi-table';
import type { CellValue, Region } from '../../../../src/workbook/port';
import { inPane } from '../../support/in-pane';
import { memoryWorkbook } from '../../support/memory-workbook';

const PATIENT = { timeout: 10_000 };
const VALUES: CellValue[][] = [['Date', 'Offered', 'Minutes on the phone', 'AHT (s)', 'Remarks'], [46_023, 100, 300, 240, ''], [46_024, 'many', 320, 250, 'x'], [46_025, 120, 310, 245, '']];
const REGION: Region = { sheet: 'Calls', address: 'A1:E4', rows: 4, columns: 5, values: VALUES, numberFormats: VALUES.map((row) => row.map(() => 'General')), wholeBlock: true };

const tell = jest.fn<void, [unknown]>();

function Step() {
  const [kept, setKept] = useState<KpiTableEntry>({ address: 'Calls!A1:E4', chosen: {} });
  const reading = useKpiTable(kept);
  useEffect(() => tell(reading.found?.inputs), [reading]);
  return (
    <KpiTableStep
      label="Calls" entry={kept} reading={reading} onAddress={(address) => setKept((old) => entryAt(old, address))} onChoose={(column, meaning) => setKept((old) => entryWith(old, column, meaning))}
    />
  );
}

function open() {
  inPane(<Step />, { port: memoryWorkbook({ regions: { 'Calls!A1:E4': REGION } }) });
}

test('columns are named with what they hold, what is wrong with its address, and what is left out with the reason', async () => {
  open();
  expect(await screen.findByRole('combobox', { name: 'B: Offered' }, PATIENT)).toHaveValue('calls offered');
  expect(screen.getByText('Text instead of a number. Formulas pass it over.')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: /Calls!B3$/ })).toBeInTheDocument();
  fireEvent.click(screen.getByRole('button', { name: /columns that are not used/ }));
  expect(await screen.findByText(/An average without a column of what it is per/)).toBeInTheDocument();
});

test('a column’s meaning is looked for by typing, in any of the three languages, and its unit is chosen', async () => {
  open();
  await screen.findByRole('combobox', { name: 'B: Offered' }, PATIENT);
  fireEvent.click(screen.getByRole('button', { name: /columns that are not used/ }));
  const box = await screen.findByRole('combobox', { name: 'C: Minutes on the phone' });
  fireEvent.click(box);
  fireEvent.change(box, { target: { value: '通话时长' } });
  fireEvent.click(await screen.findByRole('option', { name: 'talk time' }));
  await waitFor(() => expect(tell.mock.lastCall?.[0]).toMatchObject({ talkSeconds: { column: 2, times: 1 } }));
  fireEvent.change(await screen.findByLabelText('Unit of C: Minutes on the phone'), { target: { value: 'minutes' } });
  await waitFor(() => expect(tell.mock.lastCall?.[0]).toMatchObject({ talkSeconds: { column: 2, times: 60 } }));
});

test('what one column is taken for no other is, and another table forgets it', () => {
  const chosen = entryWith(entryWith({ address: 'A', chosen: {} }, 1, { kind: 'key', key: 'date' }), 2, { kind: 'key', key: 'date' });
  expect(chosen.chosen).toEqual({ 2: { kind: 'key', key: 'date' } });
  expect(entryWith(chosen, 2, undefined).chosen).toEqual({});
  expect(entryAt(chosen, 'B')).toEqual({ address: 'B', chosen: {} });
});

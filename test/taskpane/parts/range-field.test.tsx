/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { RangeField, useRegion } from '../../../src/taskpane/parts';
import type { Region } from '../../../src/workbook/port';
import { inPane } from '../support/in-pane';
import { memoryWorkbook } from '../support/memory-workbook';

const region: Region = {
  sheet: 'Calls', address: 'A1:B6', rows: 6, columns: 2, wholeBlock: true,
  values: [['Interval', 'Calls'], [0.375, 539], [0.395833, 704], [0.416667, 1827], [0.4375, 835], [0.458333, 900]],
  numberFormats: Array.from({ length: 6 }, () => ['hh:mm', '#,##0']),
};
const workbook = () => memoryWorkbook({ regions: { 'Calls!A1:B6': region } });

function Held({ start = '' }: { start?: string }) {
  const [address, setAddress] = useState(start);
  return <RangeField label="Table of calls" address={address} onChange={setAddress} reading={useRegion(address)} />;
}

const box = () => screen.getByLabelText('Table of calls') as HTMLInputElement;

test('a typed address shows the size and the first rows as the sheet shows them', async () => {
  inPane(<Held />, { port: workbook() });
  fireEvent.change(box(), { target: { value: 'Calls!A1:B6' } });
  expect(await screen.findByText('6 rows × 2 columns')).toBeInTheDocument();
  expect(screen.getAllByRole('row').map((row) => row.textContent)).toEqual(['IntervalCalls', '09:00539', '09:30704', '10:001,827']);
  expect(screen.getByText('and 2 more rows')).toBeInTheDocument();
});

test('an address that is none says so and what to do', async () => {
  inPane(<Held start="Nowhere!A1" />, { port: workbook() });
  expect(await screen.findByText(/^There are no such cells: Nowhere!A1\./)).toBeInTheDocument();
});

test('while the pick button is down the field follows the selection, and no longer', async () => {
  const port = workbook();
  inPane(<Held />, { port });
  const pick = screen.getByRole('button', { name: 'Pick on the sheet' });
  act(() => port.select({ sheet: 'Calls', address: 'A1' }));
  expect(box().value).toBe('');
  fireEvent.click(pick);
  await waitFor(() => expect(box().value).toBe('Calls!A1'));
  expect(pick).toHaveAttribute('aria-pressed', 'true');
  act(() => port.select({ sheet: 'Calls 2014', address: '$A$1:$B$6' }));
  expect(box().value).toBe("'Calls 2014'!A1:B6");
  fireEvent.click(pick);
  act(() => port.select({ sheet: 'Calls', address: 'C9' }));
  expect(box().value).toBe("'Calls 2014'!A1:B6");
});

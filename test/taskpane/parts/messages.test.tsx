/** @jest-environment jsdom */
import { act, fireEvent, screen } from '@testing-library/react';
import { CollisionList, ProblemList, Progress } from '../../../src/taskpane/parts';
import { inPane } from '../support/in-pane';
import { memoryWorkbook } from '../support/memory-workbook';

test('problems come errors first, and each address leads there', () => {
  const port = memoryWorkbook();
  inPane(
    <ProblemList problems={[
      { severity: 'warning', sentence: 'is blank.', address: 'Calls!C17' },
      { severity: 'error', sentence: 'is text.', address: "'Calls 2014'!C21" },
    ]} />,
    { port },
  );
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(["'Calls 2014'!C21 is text.", 'Calls!C17 is blank.']);
  fireEvent.click(screen.getByRole('button', { name: "Go to 'Calls 2014'!C21" }));
  expect(port.asked.goTo).toEqual(["'Calls 2014'!C21"]);
});

test('a long list of problems shows its first five until asked for all', () => {
  inPane(<ProblemList problems={Array.from({ length: 17 }, (_, row) => ({ severity: 'error' as const, sentence: 'is text.', address: `Calls!C${row + 2}` }))} />);
  expect(screen.getAllByRole('listitem')).toHaveLength(5);
  fireEvent.click(screen.getByRole('button', { name: 'Show all 17' }));
  expect(screen.getAllByRole('listitem')).toHaveLength(17);
});

test('clean data is not talked about', () => {
  inPane(<ProblemList problems={[]} />);
  expect(screen.queryByRole('list')).toBeNull();
});

test('progress shows after half a second, in words and numbers, and can be cancelled once', () => {
  jest.useFakeTimers();
  const cancel = jest.fn();
  inPane(<Progress words="Writing 17,520 rows" done={4200} total={17520} onCancel={cancel} />);
  act(() => jest.advanceTimersByTime(400));
  expect(screen.queryByRole('progressbar')).toBeNull();
  act(() => jest.advanceTimersByTime(200));
  expect(screen.getByRole('progressbar', { name: 'Writing 17,520 rows' })).toBeInTheDocument();
  expect(screen.getByText('4,200 of 17,520')).toBeInTheDocument();
  fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(cancel).toHaveBeenCalledTimes(1);
  jest.useRealTimers();
});

test('what would be overwritten is named cell by cell, and nothing is said to be nothing', () => {
  const port = memoryWorkbook();
  const { rerender } = inPane(<CollisionList collisions={[{ sheet: 'Staff 1', address: 'A1:C4', filledCells: 12 }]} />, { port });
  fireEvent.click(screen.getByRole('button', { name: 'A1:C4 on Staff 1: 12 filled cells' }));
  expect(port.asked.goTo).toEqual(["'Staff 1'!A1:C4"]);
  rerender(<CollisionList collisions={[]} />);
  expect(screen.getByText('Nothing on your sheets is overwritten.')).toBeInTheDocument();
});

import { cachedCalls } from '../../preview/functions/cached-calls';
import { BUSY, type CallPlace } from '../../preview/functions/function-calls';

const place = (row: number): CallPlace => ({ sheetId: 's', row, column: 0 });
const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

test('all calls of one calculation go out in one message, equal ones once, when the runtime listens', async () => {
  const sent: (readonly (readonly unknown[])[])[] = [];
  const calls = cachedCalls((entries) => sent.push(entries));
  expect(calls.call('Twice', [[[1]]], place(0))).toBe(BUSY);
  expect(calls.call('Twice', [[[2]]], place(1))).toBe(BUSY);
  expect(calls.call('TWICE', [[[1]]], place(2))).toBe(BUSY);
  await soon();
  expect(sent).toEqual([]);
  calls.start();
  expect(sent).toHaveLength(1);
  expect(sent[0]!.map((entry) => (JSON.parse(String(entry[3])) as { functionName: string; parameterValues: unknown }).parameterValues)).toEqual([[[[1]]], [[[2]]]]);
});

test('answers and errors come back to every cell that waits for them, and are kept', async () => {
  const answered: CallPlace[] = [];
  const calls = cachedCalls(() => undefined);
  calls.onAnswered((places) => answered.push(...places));
  calls.call('F', [1], place(0));
  calls.call('F', [1], place(1));
  calls.call('F', [2], place(2));
  await soon();
  calls.receive([[1, true, [[42]]], [2, false, 'No agents.', 1]]);
  expect(answered).toEqual([place(0), place(1), place(2)]);
  expect(calls.call('F', [1], place(9))).toEqual([[42]]);
  expect(calls.call('F', [2], place(9))).toEqual({ code: '#N/A', message: 'No agents.' });
});

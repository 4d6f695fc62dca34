import { headerHeights } from '../../../src/sheets/reports/parts/header-heights';

/** Of ten letters beside the filter's button, the first of more. */
const WIDTHS = [42, 13, 18, 13];
const heightOf = (...headers: readonly string[]) => headerHeights({
  blocks: [{ kind: 'cells', at: 'A5', rows: [headers.map((content) => ({ content }))] }], tables: [{ name: 'T', address: `A5:${String.fromCharCode(64 + headers.length)}9` }],
}, WIDTHS);

test('headers of one line, of two and of three have just the room that they need; a table without headers at hand has one line', () => {
  expect(heightOf('Reason', 'Place', 'Refusals')).toEqual({ 5: 18 });
  expect(heightOf('Day', 'Calls offered', 'Night')).toEqual({ 5: 33 });
  expect(heightOf('Agent', 'Answered', 'Change', 'Average after-call work')).toEqual({ 5: 48 });
  expect(headerHeights({ blocks: [], tables: [{ name: 'T', address: 'C7:D9' }] })).toEqual({ 7: 18 });
});

test('Chinese breaks anywhere and takes twice the room', () => {
  expect(heightOf('座席', '应答量', '前一周')).toEqual({ 5: 18 });
  expect(heightOf('座席', '平均通话时长', '前一周')).toEqual({ 5: 33 });
});

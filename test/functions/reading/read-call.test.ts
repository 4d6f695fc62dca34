import { callsIn } from '../../../src/functions/reading/calls-in';
import { readCall } from '../../../src/functions/reading/read-call';
import { referencesIn } from '../../../src/functions/reading/references-in';
import type { CellBlock } from '../../../src/functions/reading/value-of';

const column = (address: string, values: readonly (string | number | boolean | null)[], row = 1): CellBlock => ({ sheet: 'Calls', address, row, column: 1, values: values.map((value) => [value]) });

const CELLS = new Map<string, CellBlock | null>([
  ['B2', column('B2', [100])],
  ['C2', column('C2', [180])],
  ['B2:B4', column('B2:B4', [100, 200, 'n/a'])],
  ['Z9', column('Z9', ['#DIV/0!'])],
  ['E1', column('E1', [''])],
  ['Lost!A1', null],
  ['K6#', column('K6:K7', [14, 15])],
  ['handle', { ...column('', [240]), constant: true }],
]);

function read(formula: string, offset = { rows: 0, columns: 0 }, place = 0) {
  const call = callsIn(formula)[place]!;
  return readCall(call, { cells: CELLS, row: 2, column: 5 }, offset);
}

const own = (formula: string, offset?: { rows: number; columns: number }) => read(formula, offset).slice(0, 3).map((argument) => argument.unknown ?? argument.own);

test.each<[string, unknown[]]>([
  ['=ERLANGC(100,180,80%)', [100, 180, 0.8]],
  ['=ERLANGC(B2,C2)', [100, 180, null]],
  ['=ERLANGC(B2*1.1+10,-C2^2,1-0.2)', [120.00000000000001, 32400, 0.8]],
  ['=ERLANGC(B2&"",C2)', [{ unknown: 'excel', text: 'B2&""' }, 180, null]],
  ['=ERLANGC(SUM(B2:B4),C2)', [{ unknown: 'excel', text: 'SUM(B2:B4)' }, 180, null]],
  ['=ERLANGC(1+ROUND(B2,0),C2)', [{ unknown: 'excel', text: '1+ROUND(B2,0)' }, 180, null]],
  ['=ERLANGC(Lost!A1,C2)', [{ unknown: 'unreadable', text: 'Lost!A1' }, 180, null]],
  ['=ERLANGC(Z9+1,C2)', ['#DIV/0!', 180, null]],
  ['=ERLANGC(B2/E1,E1)', ['#DIV/0!', '', null]],
  ['=ERLANGC("12"+1,"x"*2)', [13, '#VALUE!', null]],
  ['=ERLANGC(B2,handle)', [100, 240, null]],
  ['=ERLANGC(B2,AHT(150,20,10))', [100, 180, null]],
  ['=ERLANGC(B2,AHT(-1))', [100, '#NUM!', null]],
  ['=ERLANGC(@B2:B4,C2)', [200, 180, null]],
  ['=ERLANGC(B2,C2,,)', [100, 180, null]],
  ['=LET(x,B2*2,y,x+1,ERLANGC(y,C2))', [201, 180, null]],
  ['=LAMBDA(x,ERLANGC(x,C2))(5)', [{ unknown: 'excel', text: 'x' }, 180, null]],
  ['=ERLANGC(IF(TRUE,1,2),2>1)', [{ unknown: 'excel', text: 'IF(TRUE,1,2)' }, true, null]],
])('%s: its arguments have values', (formula, expected) => {
  expect(own(formula)).toEqual(expected);
});

test('a cell of a spill has its own row of the ranges, and single values as they are', () => {
  expect(own('=ERLANGC(B2:B4,C2)', { rows: 1, columns: 0 })).toEqual([200, 180, null]);
  expect(own('=ERLANGC(B2:B4*2,C2)', { rows: 1, columns: 0 })).toEqual([400, 180, null]);
  expect(own('=ERLANGC({1,2;3,4},180)', { rows: 1, columns: 1 })).toEqual([4, 180, null]);
  expect(own('=ERLANGC(K6#,180)', { rows: 1, columns: 0 })).toEqual([15, 180, null]);
  expect(own('=ERLANGC(B2:B4,K6#)', { rows: 2, columns: 0 })).toEqual(['n/a', '#N/A', null]);
});

test('a range that is added up stays whole', () => {
  expect(own('=COSTPERCALL(B2:B4,C2)', { rows: 1, columns: 0 })[0]).toEqual([[100], [200], ['n/a']]);
  expect(own('=AHT(B2:B4,0,0,C2)')[0]).toEqual([[100], [200], ['n/a']]);
  expect(own('=AHT(B2:B4)', { rows: 1, columns: 0 })[0]).toBe(200);
});

test('an argument that is nothing but a reference knows its cells', () => {
  expect(read('=ERLANGC(B2:B4,C2*2)').slice(0, 2).map(({ cells }) => cells?.address)).toEqual(['B2:B4', undefined]);
});

test('the references of a call are told once each, names of LETs by what they mean', () => {
  expect(referencesIn(callsIn('=LET(x,Sheet2!B2,ERLANGC(x+B2,B2,A1#,T[@[a b]],AHT(C2:C3,handle)))')[0]!)).toEqual(['Sheet2!B2', 'B2', 'A1#', 'T[@[a b]]', 'C2:C3', 'handle']);
});

test('a name that means itself ends as unknown', () => {
  expect(own('=LET(x,x,ERLANGC(x,180))')[0]).toMatchObject({ unknown: 'excel' });
});

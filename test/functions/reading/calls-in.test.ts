import { callsIn } from '../../../src/functions/reading/calls-in';

const calls = (formula: string) => callsIn(formula).map(({ name, arguments: given, depth }) => [name, [...given], depth]);

// Every notation that Excel allows in a formula, and what a careless reader makes of it.
test.each<[string, [string, string[], number][]]>([
  ['=ERLANGC(100,180)', [['ERLANGC', ['100', '180'], 0]]],
  ['=erlangc( B2 , C2 )', [['ERLANGC', ['B2', 'C2'], 0]]],
  ['=ERLANGC (B2,C2)', [['ERLANGC', ['B2', 'C2'], 0]]],
  ['=_xldudf_ERLANGC(B2,C2)', [['ERLANGC', ['B2', 'C2'], 0]]],
  ['=ROUND(ERLANGC(B2,C2)*1.1,0)', [['ERLANGC', ['B2', 'C2'], 0]]],
  ['=ERLANGC(B2,C2)+AGENTS(B3,C3)', [['ERLANGC', ['B2', 'C2'], 0], ['AGENTS', ['B3', 'C3'], 0]]],
  ['=SERVICELEVEL(B2,C2,ERLANGC(B2,C2),20)', [['SERVICELEVEL', ['B2', 'C2', 'ERLANGC(B2,C2)', '20'], 0], ['ERLANGC', ['B2', 'C2'], 1]]],
  ['=ERLANGC(AHT(1,2,3)*2,AHT(SUM(4,5)))', [['ERLANGC', ['AHT(1,2,3)*2', 'AHT(SUM(4,5))'], 0], ['AHT', ['1', '2', '3'], 1], ['AHT', ['SUM(4,5)'], 1]]],
  ['="ERLANGC(1,2)"&ASA(B2,C2,D2)', [['ASA', ['B2', 'C2', 'D2'], 0]]],
  ['=ASA("a"",b(",2,3)', [['ASA', ['"a"",b("', '2', '3'], 0]]],
  ['=ASA(\'Tom\'\'s (x), 1\'!A1,Sheet2!$B$2,3)', [['ASA', ["'Tom''s (x), 1'!A1", 'Sheet2!$B$2', '3'], 0]]],
  ['=ASA(Table1[[#This Row],[Calls, (n)]],[@AHT],[@[Agents here]])', [['ASA', ['Table1[[#This Row],[Calls, (n)]]', '[@AHT]', '[@[Agents here]]'], 0]]],
  ["=ASA(T['[a'], b],1,2)", [['ASA', ["T['[a'], b]", '1', '2'], 0]]],
  ['=ERLANGC({100,200;300,400},180)', [['ERLANGC', ['{100,200;300,400}', '180'], 0]]],
  ['=ERLANGC(100,180,,,{15,30})', [['ERLANGC', ['100', '180', '', '', '{15,30}'], 0]]],
  ['=COSTPERCALL((A1:A3,C1:C3),E1)', [['COSTPERCALL', ['(A1:A3,C1:C3)', 'E1'], 0]]],
  ['=ERLANGC(A1#,@B2:B9)', [['ERLANGC', ['A1#', '@B2:B9'], 0]]],
  ['=ERLANGC(-50%,+1e3)', [['ERLANGC', ['-50%', '+1e3'], 0]]],
  ['=ERLANGC(A:A,2:2)', [['ERLANGC', ['A:A', '2:2'], 0]]],
  ['=ERLANGC(A1:INDEX(B:B,3),Sheet1:Sheet3!C1)', [['ERLANGC', ['A1:INDEX(B:B,3)', 'Sheet1:Sheet3!C1'], 0]]],
  ['=ERLANGC([1]Sheet1!A1,\'[Book 1.xlsx]S\'!B1)', [['ERLANGC', ['[1]Sheet1!A1', "'[Book 1.xlsx]S'!B1"], 0]]],
  ['=LET(x,5,ERLANGC(x,180))', [['ERLANGC', ['x', '180'], 0]]],
  ['=IF(ERLANGC(1,2)>3,"yes",ERLANGC)', [['ERLANGC', ['1', '2'], 0]]],
  ['=ERLANGC(呼叫量,平均時長)', [['ERLANGC', ['呼叫量', '平均時長'], 0]]],
  ['=ASA( ERLANGC(1,2) , 3\n,4 )', [['ASA', ['ERLANGC(1,2)', '3', '4'], 0], ['ERLANGC', ['1', '2'], 1]]],
  ['=ERLANGC()', [['ERLANGC', [], 0]]],
])('%s is read', (formula, expected) => {
  expect(calls(formula)).toEqual(expected);
});

test.each([
  '100', 'ERLANGC(100,180)', '', '="=ERLANGC(1,2)"', '=MYERLANGC(1,2)', '=OTHER.ERLANGC(1,2)', '=[1]!ERLANGC(1,2)', '=Sheet1!ERLANGC(1,2)',
  "='ERLANGC(1,2)'!A1", '=Table1[ERLANGC(1)]', '=ERLANGC', '=ERLANGC+(1)', '=_xlfn.ERLANGC(1,2)',
])('%s calls none of our functions', (formula) => {
  expect(callsIn(formula)).toEqual([]);
});

test('the text of a call is the formula, letter for letter', () => {
  const formula = '= ROUND( Erlangc( B2 ,\t"x" ) ,0)';
  expect(callsIn(formula).map(({ text }) => text)).toEqual(['Erlangc( B2 ,\t"x" )']);
});

test('a call knows what LETs around it have named, and what a LAMBDA leaves open', () => {
  const [call] = callsIn('=LET(a,B2*2,b,a+1,MAP(C1:C3,LAMBDA(row,ERLANGC(a,b,row))))');
  expect([...call!.named]).toEqual([['A', 'B2*2'], ['B', 'a+1'], ['ROW', null]]);
});

test('twenty calls deep is as good as one', () => {
  const formula = `=${'ERLANGC('.repeat(20)}1,2${')'.repeat(20)}`;
  expect(callsIn(formula).map(({ depth }) => depth)).toEqual(Array.from({ length: 20 }, (_, depth) => depth));
});

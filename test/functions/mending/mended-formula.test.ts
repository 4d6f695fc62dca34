import { mendedFormula, type Fault } from '../../../src/functions/mending/mended-formula';

const kinds = (faults: readonly Fault[]) => faults.map(({ kind, name }) => `${name} ${kind}`);

// What Excel, other programs and people make of a function whose add-in is away: forms told in public threads, and worse ones.
test.each<[string, string, string[]]>([
  ['=_xldudf_ERLANGC(A1,B1)', '=ERLANGC(A1,B1)', ['ERLANGC file-name']],
  ['=_XLDUDF_erlangc(A1,B1)', '=ERLANGC(A1,B1)', ['ERLANGC file-name']],
  ['=_xldudf_CALLSHEETDEV_ERLANGC(A1,B1)', '=ERLANGC(A1,B1)', ['ERLANGC file-name']],
  ['=_xldudf_WFM_SERVICELEVEL(A1,B1,3)', '=SERVICELEVEL(A1,B1,3)', ['SERVICELEVEL file-name']],
  ['=_xldudf_WFM.ASA(A1,B1,3)', '=ASA(A1,B1,3)', ['ASA file-name']],
  ['=WFM.ERLANGC(A1,B1)', '=ERLANGC(A1,B1)', ['ERLANGC namespace']],
  ['=CallsheetDev.aht(1,2)', '=AHT(1,2)', ['AHT namespace']],
  ['=[2]!_xldudf_ERLANGC(A1,B1)', '=ERLANGC(A1,B1)', ['ERLANGC lost-link']],
  ['=[12]!ERLANGC(A1,B1)', '=ERLANGC(A1,B1)', ['ERLANGC lost-link']],
  ['=#REF!ERLANGC(A1,B1)', '=ERLANGC(A1,B1)', ['ERLANGC lost-link']],
  ["='C:\\Users\\x y\\erl.xlam'!ERLANGC(A1,B1)", '=ERLANGC(A1,B1)', ['ERLANGC other-file']],
  ["='C:\\Add-ins\\[Tom''s erlang.xla]'!ERLANGB(A1,B1)", '=ERLANGB(A1,B1)', ['ERLANGB other-file']],
  ["='C:\\Add-ins\\[Plan.xlsm]Sheet 1'!AGENTS(A1,B1)", '=AGENTS(A1,B1)', ['AGENTS other-file']],
  ["='\\\\server\\plans (new)\\x.xll'!ASA(1,2,3)", '=ASA(1,2,3)', ['ASA other-file']],
  ['=callsheet.xlam!ERLANGC(A1,B1)', '=ERLANGC(A1,B1)', ['ERLANGC other-file']],
  ['=@ERLANGC(A1,$B$1)', '=ERLANGC(A1,$B$1)', ['ERLANGC intersection']],
  ['=@[2]!_xldudf_ERLANGC(A1,180)', '=ERLANGC(A1,180)', ['ERLANGC lost-link']],
  ['=@ _xldudf_ERLANGC([@Calls],Day[[#This Row],[AHT, s]]*1.1)', '=ERLANGC([@Calls],Day[[#This Row],[AHT, s]]*1.1)', ['ERLANGC file-name']],
  ['=-@ERLANGC(ROUNDUP(A1,0),B1)+@AHT(1,-2,50%)', '=-@ERLANGC(ROUNDUP(A1,0),B1)+AHT(1,-2,50%)', ['AHT intersection']],
  ['=IF(A1>0,_xldudf_SERVICELEVEL(A1,180,_xldudf_ERLANGC(A1,180),20),0)', '=IF(A1>0,SERVICELEVEL(A1,180,ERLANGC(A1,180),20),0)', ['SERVICELEVEL file-name', 'ERLANGC file-name']],
  ['=@_xldudf_SERVICELEVEL(A1,180,@[2]!_xldudf_ERLANGC(A1,180))', '=SERVICELEVEL(A1,180,ERLANGC(A1,180))', ['SERVICELEVEL file-name', 'ERLANGC lost-link']],
  ['="_xldudf_ERLANGC("&_xldudf_ERLANGC(1,2)&"say ""[2]!ERLANGC("""', '="_xldudf_ERLANGC("&ERLANGC(1,2)&"say ""[2]!ERLANGC("""', ['ERLANGC file-name']],
  ['=LET(x,_xldudf_AHT(1,2),_xldudf_ERLANGC(100,x))', '=LET(x,AHT(1,2),ERLANGC(100,x))', ['AHT file-name', 'ERLANGC file-name']],
  ['=_xldudf_ERLANGC (A1 , B1 )', '=ERLANGC (A1 , B1 )', ['ERLANGC file-name']],
  ["=_xldudf_ERLANGC('[2]Calls'!A1,'WFM.ERLANGC('!B1)", "=ERLANGC('[2]Calls'!A1,'WFM.ERLANGC('!B1)", ['ERLANGC file-name']],
  ["=_xldudf_ERLANGC(T[[#This Row],[WFM.ASA(]],T['[x_xldudf_ASA(])", "=ERLANGC(T[[#This Row],[WFM.ASA(]],T['[x_xldudf_ASA(])", ['ERLANGC file-name']],
  ['=SUM(_xldudf_ERLANGC({100,200;300,400},180))', '=SUM(ERLANGC({100,200;300,400},180))', ['ERLANGC file-name']],
  ['=_xldudf_ERLANGC(呼叫量,平均時長)', '=ERLANGC(呼叫量,平均時長)', ['ERLANGC file-name']],
  ['=SUM([1]Sheet1!A1:_xldudf_ERLANGC(1,2))', '=SUM([1]Sheet1!A1:ERLANGC(1,2))', ['ERLANGC file-name']],
])('%s becomes %s', (formula, expected, faults) => {
  const mending = mendedFormula(formula);
  expect([mending.formula, kinds(mending.faults)]).toEqual([expected, faults]);
  expect(mendedFormula(mending.formula).faults).toEqual([]);
});

// Without it the formula would spill over its neighbours.
test.each([
  '=@ERLANGC(A1:A3,180)', '=@ERLANGC(A1#,180)', '=@ERLANGC({1,2},180)', '=@ERLANGC(Day[Calls],180)', '=@ERLANGC(Calls,180)', '=@ERLANGC(SEQUENCE(3),180)', '=@ERLANGC(A:A,2:2)',
  '=@ERLANGC([@[a]:[b]],1)', '=@ERLANGC(AHT(A1:A3,2),180)',
])('%s keeps its @', (formula) => {
  expect(mendedFormula(formula)).toMatchObject({ formula, faults: [] });
  const lost = formula.replace('@ERLANGC', '@_xldudf_ERLANGC');
  expect(mendedFormula(lost).formula).toBe(formula);
});

test.each([
  '=ERLANGC(A1,B1)', '=erlangc(A1,B1)', '=SUM(A1:A3)', '100', 'ERLANGC(1,2)', '', '="_xldudf_ERLANGC(1,2)"', "='_xldudf_ERLANGC(1,2)'!A1", '=T[_xldudf_ERLANGC(1)]', '=_xldudf_ERLANGC', '=@A1:A9', '=@SUM(1)',
  "=Plans!ERLANGC(1,2)", "='My names'!ERLANGC(1,2)", '=MYERLANGC(1,2)', '=_xlfn.XLOOKUP(1,A:A,B:B)',
])('%s has nothing to mend', (formula) => {
  expect(mendedFormula(formula)).toMatchObject({ formula, faults: [], foreign: [] });
});

test('functions of other add-ins stay as they are, and are told once each', () => {
  const formula = "=_xldudf_PLSFIX_CAGR(A1)+[3]!Foo(1)+[3]!Foo(2)+'C:\\y.xla'!Bar(_xldudf_ERLANGC(1,2))+_xldudf_OTHER_ERLANGC(1,2)";
  expect(mendedFormula(formula)).toEqual({
    formula: "=_xldudf_PLSFIX_CAGR(A1)+[3]!Foo(1)+[3]!Foo(2)+'C:\\y.xla'!Bar(ERLANGC(1,2))+_xldudf_OTHER_ERLANGC(1,2)",
    faults: [{ kind: 'file-name', name: 'ERLANGC', written: '_xldudf_ERLANGC' }], ours: ['ERLANGC'],
    foreign: ['_xldudf_PLSFIX_CAGR', '[3]!Foo', "'C:\\y.xla'!Bar", '_xldudf_OTHER_ERLANGC'],
  });
});

test('a fault tells what stood there, and which function was meant', () => {
  const { faults, ours } = mendedFormula("=[2]!_xldudf_WFM_AGENTS(1,2)+agents(3,4)+'C:\\a.xlam'!asa(1,2,3)");
  expect(faults).toEqual([{ kind: 'lost-link', name: 'AGENTS', written: '[2]!_xldudf_WFM_AGENTS' }, { kind: 'other-file', name: 'ASA', written: "'C:\\a.xlam'!asa" }]);
  expect(ours).toEqual(['AGENTS', 'ASA']);
});

test('a formula that was cut off is read to its end and mended as far as it goes', () => {
  expect(mendedFormula('=@_xldudf_ERLANGC(A1,"x').formula).toMatch(/^=@?ERLANGC\(A1,"x$/);
});

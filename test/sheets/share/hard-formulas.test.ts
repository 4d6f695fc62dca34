import { nativeFormula } from '../../../src/functions/native/rewrite-formula';
import { callsIn } from '../../../src/functions/reading/calls-in';
import { after, cellAt, convert, type Sketch } from './book';

/**
 * Formulas that are hard to read, and what becomes of them, written down before they were converted. `‹AHT(B2,C2)›` stands for
 * what Excel's own functions make of a call by itself; everything around it is to stay as it is, letter by letter.
 */
const TABLE = { name: 'Plan', sheet: 'Plan', address: 'A1:D4', headers: ['Calls', 'AHT (s)', 'Agents, net', 'Ratio'], totals: false } as const;

function sketch(formula: string, spill?: readonly [number, number]): Sketch {
  return {
    sheets: {
      Sheet1: [
        ['Calls', 'AHT', 'Agents', '', '', formula],
        [100, 180, 14, 0.3, 1, ''], [120, 200, 16, 0.3, 2, ''], [90, 210, 13, 0.3, 3, ''],
      ],
      "Tom's calls": [[100, 180], [120, 200]],
      Plan: [['Calls', 'AHT (s)', 'Agents, net', 'Ratio'], [100, 180, 14, 0.3], [120, 200, 16, 0.3], [90, 210, 13, 0.3]],
      '2026': [[1, 2]],
    },
    tables: [TABLE],
    names: [{ name: 'Loss', formula: "='Tom''s calls'!$A$1" }, { name: 'Rate', formula: '=0.3' }, { name: 'AGENTSplus', formula: '=Sheet1!$C$2' }],
    spills: spill ? { 'Sheet1!F1': spill } : {},
  };
}

const own = (text: string) => text.replace(/‹([^›]*)›/g, (_, call: string) => {
  const written = nativeFormula(`=${call}`);
  if (written.kind !== 'formula') throw new Error(`${call} has no twin`);
  return written.text.slice(1);
});

const at = (formula: string, way: 'native' | 'lambdas', spill?: readonly [number, number]) => after(convert(sketch(formula, spill), way), 'Sheet1!F1');

test.each([
  ['a call by itself', '=GROSSAGENTS(C2,D2)', '=‹GROSSAGENTS(C2,D2)›', '=CS.GROSSAGENTS(C2,D2)'],
  ['any case, and as files keep it', '=grossAgents(C2,D2)+_xldudf_GROSSAGENTS(C3,D3)', '=‹GROSSAGENTS(C2,D2)›+‹GROSSAGENTS(C3,D3)›', '=CS.GROSSAGENTS(C2,D2)+CS.GROSSAGENTS(C3,D3)'],
  ['blanks and line breaks within', '= GROSSAGENTS( C2 ,\n D2 ) + 1', '= ‹GROSSAGENTS(C2,D2)› + 1', '= CS.GROSSAGENTS(C2,D2) + 1'],
  ['a blank before the bracket', '=GROSSAGENTS (C2,D2)', '=‹GROSSAGENTS(C2,D2)›', '=CS.GROSSAGENTS(C2,D2)'],
  ['a sign and a power around it', '=-GROSSAGENTS(C2,D2)^2%', '=-‹GROSSAGENTS(C2,D2)›^2%', '=-CS.GROSSAGENTS(C2,D2)^2%'],
  ['a text that names it', '="GROSSAGENTS(1,2) = "&GROSSAGENTS(C2,D2)&" ""AGENTS("', '="GROSSAGENTS(1,2) = "&‹GROSSAGENTS(C2,D2)›&" ""AGENTS("', '="GROSSAGENTS(1,2) = "&CS.GROSSAGENTS(C2,D2)&" ""AGENTS("'],
  ['a comma and a bracket in a text', '=IF(A1="a,(b",GROSSAGENTS(C2,D2),")")', '=IF(A1="a,(b",‹GROSSAGENTS(C2,D2)›,")")', '=IF(A1="a,(b",CS.GROSSAGENTS(C2,D2),")")'],
  ['a sheet with an apostrophe', "=GROSSAGENTS('Tom''s calls'!A1,D2)", "=‹GROSSAGENTS('Tom''s calls'!A1,D2)›", "=CS.GROSSAGENTS('Tom''s calls'!A1,D2)"],
  ['a sheet that looks like a number', "=GROSSAGENTS('2026'!A1,D2)", "=‹GROSSAGENTS('2026'!A1,D2)›", "=CS.GROSSAGENTS('2026'!A1,D2)"],
  ['another file', '=GROSSAGENTS([Other.xlsx]Sheet1!A1,D2)', '=‹GROSSAGENTS([Other.xlsx]Sheet1!A1,D2)›', '=CS.GROSSAGENTS([Other.xlsx]Sheet1!A1,D2)'],
  ['names', '=GROSSAGENTS(Loss,Rate)+AGENTSplus', '=‹GROSSAGENTS(Loss,Rate)›+AGENTSplus', '=CS.GROSSAGENTS(Loss,Rate)+AGENTSplus'],
  ['one cell of a column', '=GROSSAGENTS(@C:C,D2)', '=‹GROSSAGENTS(C1,D2)›', '=CS.GROSSAGENTS(@C:C,D2)'],
  ['@ before the call', '=@GROSSAGENTS(C2,D2)', '=‹GROSSAGENTS(C2,D2)›', '=@CS.GROSSAGENTS(C2,D2)'],
  ['an error and a logical', '=IFERROR(IF(TRUE,GROSSAGENTS(C2,D2),#N/A),#REF!)', '=IFERROR(IF(TRUE,‹GROSSAGENTS(C2,D2)›,#N/A),#REF!)', '=IFERROR(IF(TRUE,CS.GROSSAGENTS(C2,D2),#N/A),#REF!)'],
  ['a union and an intersection beside it', '=SUM((A1:A3,C1:C3),A1:C3 B2:D9,GROSSAGENTS(C2,D2))', '=SUM((A1:A3,C1:C3),A1:C3 B2:D9,‹GROSSAGENTS(C2,D2)›)', '=SUM((A1:A3,C1:C3),A1:C3 B2:D9,CS.GROSSAGENTS(C2,D2))'],
  ['a range up to a computed cell', '=SUM(A1:INDEX(A:A,GROSSAGENTS(E2,D2)))', '=SUM(A1:INDEX(A:A,‹GROSSAGENTS(E2,D2)›))', '=SUM(A1:INDEX(A:A,CS.GROSSAGENTS(E2,D2)))'],
  ['several sheets beside it', "=SUM('2026:Plan'!A1)+GROSSAGENTS(C2,D2)", "=SUM('2026:Plan'!A1)+‹GROSSAGENTS(C2,D2)›", "=SUM('2026:Plan'!A1)+CS.GROSSAGENTS(C2,D2)"],
  ['a column of a table, whole', '=SUM(Plan[Calls])*GROSSAGENTS(C2,D2)', '=SUM(Plan[Calls])*‹GROSSAGENTS(C2,D2)›', '=SUM(Plan[Calls])*CS.GROSSAGENTS(C2,D2)'],
  ['arguments left out', '=ERLANGS(A2,B2,)', '=‹ERLANGS(A2,B2)›', '=CS.ERLANGS(A2,B2,30)'],
  ['somebody else’s function of the same name', '=Sheet1!GROSSAGENTS(1,2)+GROSSAGENTS(C2,D2)', '=Sheet1!GROSSAGENTS(1,2)+‹GROSSAGENTS(C2,D2)›', '=Sheet1!GROSSAGENTS(1,2)+CS.GROSSAGENTS(C2,D2)'],
  ['a name that only begins like it', '=GROSSAGENTS(C2,D2)+MYGROSSAGENTS(1)+CS.GROSSAGENTS(1)', '=‹GROSSAGENTS(C2,D2)›+MYGROSSAGENTS(1)+CS.GROSSAGENTS(1)', '=CS.GROSSAGENTS(C2,D2)+MYGROSSAGENTS(1)+CS.GROSSAGENTS(1)'],
  ['twenty brackets deep', `=${'('.repeat(20)}GROSSAGENTS(C2,D2)${')'.repeat(20)}`, `=${'('.repeat(20)}‹GROSSAGENTS(C2,D2)›${')'.repeat(20)}`, `=${'('.repeat(20)}CS.GROSSAGENTS(C2,D2)${')'.repeat(20)}`],
  ['Chinese names and texts', '=IF(Loss>0,"來電，(",GROSSAGENTS(C2,D2))', '=IF(Loss>0,"來電，(",‹GROSSAGENTS(C2,D2)›)', '=IF(Loss>0,"來電，(",CS.GROSSAGENTS(C2,D2))'],
  ['LET around it', '=LET(n,C2,GROSSAGENTS(n,D2)/n)', '=‹GROSSAGENTS(C2,D2)›/C2', '=LET(n,C2,CS.GROSSAGENTS(n,D2)/n)'],
  ['LET that names a sum', '=LET(n,C2+1,m,n*2,GROSSAGENTS(m,D2))', '=‹GROSSAGENTS((C2+1)*2,D2)›', '=LET(n,C2+1,m,n*2,CS.GROSSAGENTS(m,D2))'],
  ['LET as files keep it', '=_xlfn.LET(_xlpm.n,C2,GROSSAGENTS(_xlpm.n,D2))', '=‹GROSSAGENTS(C2,D2)›', '=_xlfn.LET(_xlpm.n,C2,CS.GROSSAGENTS(_xlpm.n,D2))'],
])('%s', (_kind, formula, native, lambdas) => {
  expect(at(formula, 'native')).toBe(own(native));
  expect(at(formula, 'lambdas')).toBe(lambdas);
});

test.each([
  ['a column', '=GROSSAGENTS(C2:C4,0.3)', [3, 1], [['=‹GROSSAGENTS(C2,0.3)›'], ['=‹GROSSAGENTS(C3,0.3)›'], ['=‹GROSSAGENTS(C4,0.3)›']], '=MAP(C2:C4,LAMBDA(agents_,CS.GROSSAGENTS(agents_,0.3)))'],
  ['two columns side by side', '=GROSSAGENTS(C2:C3,D2:D3)', [2, 1], [['=‹GROSSAGENTS(C2,D2)›'], ['=‹GROSSAGENTS(C3,D3)›']], '=MAP(C2:C3,D2:D3,LAMBDA(agents_,shrinkage_,CS.GROSSAGENTS(agents_,shrinkage_)))'],
  ['a column against an array constant', '=GROSSAGENTS(C2:C3,{0.2,0.3})', [2, 2], [['=‹GROSSAGENTS(C2,0.2)›', '=‹GROSSAGENTS(C2,0.3)›'], ['=‹GROSSAGENTS(C3,0.2)›', '=‹GROSSAGENTS(C3,0.3)›']],
    '=MAKEARRAY(ROWS(C2:C3),COLUMNS({0.2,0.3}),LAMBDA(row_,column_,LET(agents_,INDEX(C2:C3,row_,1),shrinkage_,INDEX({0.2,0.3},1,column_),CS.GROSSAGENTS(agents_,shrinkage_))))'],
  ['an expression over cells, and arithmetic around', '=1+GROSSAGENTS(C2:C3*2,D2:D3)/A2:A3', [2, 1], [['=1+‹GROSSAGENTS(C2*2,D2)›/A2'], ['=1+‹GROSSAGENTS(C3*2,D3)›/A3']],
    '=1+MAP(C2:C3*2,D2:D3,LAMBDA(agents_,shrinkage_,CS.GROSSAGENTS(agents_,shrinkage_)))/A2:A3'],
  ['a column of a table', '=GROSSAGENTS(Plan[Calls],Plan[Ratio])', [3, 1], [['=‹GROSSAGENTS(Plan!A2,Plan!D2)›'], ['=‹GROSSAGENTS(Plan!A3,Plan!D3)›'], ['=‹GROSSAGENTS(Plan!A4,Plan!D4)›']],
    '=MAP(Plan[Calls],Plan[Ratio],LAMBDA(agents_,shrinkage_,CS.GROSSAGENTS(agents_,shrinkage_)))'],
  ['what cannot be split', '=GROSSAGENTS(TRANSPOSE(C2:C3),0.3)', [1, 2], [['=‹GROSSAGENTS(INDEX(TRANSPOSE(C2:C3),1,1),0.3)›', '=‹GROSSAGENTS(INDEX(TRANSPOSE(C2:C3),1,2),0.3)›']],
    '=MAP(TRANSPOSE(C2:C3),LAMBDA(agents_,CS.GROSSAGENTS(agents_,0.3)))'],
  ['sums stay whole', '=GROSSAGENTS(C2:C3,D2/SUM(C2:C3))', [2, 1], [['=‹GROSSAGENTS(C2,D2/SUM(C2:C3))›'], ['=‹GROSSAGENTS(C3,D2/SUM(C2:C3))›']], '=MAP(C2:C3,LAMBDA(agents_,CS.GROSSAGENTS(agents_,D2/SUM(C2:C3))))'],
  ['a condition cell by cell', '=IF(A2:A3>90,GROSSAGENTS(C2:C3,0.3),"")', [2, 1], [['=IF(A2>90,‹GROSSAGENTS(C2,0.3)›,"")'], ['=IF(A3>90,‹GROSSAGENTS(C3,0.3)›,"")']], '=IF(A2:A3>90,MAP(C2:C3,LAMBDA(agents_,CS.GROSSAGENTS(agents_,0.3))),"")'],
] as const)('spilled: %s', (_kind, formula, size, native, lambdas) => {
  expect(at(formula, 'native', size)).toEqual(native.map((row) => row.map(own)));
  expect(at(formula, 'lambdas', size)).toEqual({ spill: lambdas });
});

test('a spill that is gone is named by its cells, as fixed as it was', () => {
  const book: Sketch = {
    sheets: { 'Day 1': [['=GROSSAGENTS(B1:B2,0.3)', 10, '=SUM(A1#)', '=GROSSAGENTS($A$1#,0)'], ['', 20, '', '']], Sum: [["=MAX('Day 1'!A1#)&\"A1#\"", '=SUM(C1#)', '', '']] },
    spills: { 'Day 1!A1': [2, 1], 'Day 1!D1': [2, 1] },
  };
  const native = convert(book, 'native');
  expect(after(native, 'Day 1!C1')).toBe('=SUM(A1:A2)');
  expect(after(native, 'Day 1!D1')).toEqual([[own('=‹GROSSAGENTS(A1,0)›')], [own('=‹GROSSAGENTS(A2,0)›')]]);
  expect(after(native, 'Sum!A1')).toBe('=MAX(\'Day 1\'!A1:A2)&"A1#"');
  expect(native.cells.map(({ address }) => address)).toEqual(['A1', 'C1', 'D1', 'A1']);
  const values = convert(book, 'values');
  expect(after(values, 'Sum!A1')).toBe('=MAX(\'Day 1\'!A1:A2)&"A1#"');
  // Where the spill stays, so does its name.
  expect(convert(book, 'lambdas').cells.map(({ address }) => address)).toEqual(['A1', 'D1']);
});

test('a row of a table says where it stands once its steps are elsewhere', () => {
  const rows = [['Calls', 'AHT (s)', 'Agents, net', 'Ratio'], ...[2, 3].map((row) => [100, 180, '=AGENTS(Plan[[#This Row],[Calls]],[@[AHT (s)]],0.8,20)', row])];
  const conversion = convert({ sheets: { Plan: rows }, tables: [{ ...TABLE, address: 'A1:D3' }] }, 'native');
  expect([after(conversion, 'Plan!C2'), after(conversion, 'Plan!C3')]).toEqual(['=Workings!G7', '=Workings!G8']);
  const [, table] = conversion.sheets[0]!.blocks;
  expect(table).toMatchObject({ at: 'A4' });
  if (table?.kind !== 'cells') throw new Error('no cells');
  expect(table.rows[3]!.slice(0, 4).map(({ content }) => content)).toEqual(['Plan!C2', '=Plan!A2', '=Plan!B2', '=B7*C7/(30*60)']);
  expect(table.rows[4]!.slice(0, 4).map(({ content }) => content)).toEqual(['Plan!C3', '=Plan!A3', '=Plan!B3', '=B8*C8/(30*60)']);
});

test('a name of one sheet says its sheet once the steps are elsewhere, and a row number stays that of its cell', () => {
  const names = [{ name: 'Handling', sheet: 'Day', formula: '=Day!$B$1' }, { name: 'Level', formula: '=Day!$C$1' }];
  const conversion = convert({ sheets: { Day: [['=AGENTS(INDEX(A:A,ROW()+1),Handling,Level)', 180, 0.8], [100]] }, names }, 'native');
  const [, table] = conversion.sheets[0]!.blocks;
  if (table?.kind !== 'cells') throw new Error('no cells');
  const inputs = table.rows[3]!.slice(1, 4).map(({ content }) => content);
  expect(inputs[0]).toBe('=INDEX(Day!A:A,ROW(Day!A1)+1)');
  expect(inputs[1]).toBe('=Day!Handling');
  expect(inputs[2]).toMatch(/\bLevel\b/);
  expect(inputs[2]).not.toContain('Day!Level');
});

test('an array in the midst of a formula is laid out, and its cells stand in its place', () => {
  const conversion = convert(sketch('=SUM(SERVICELEVEL(A2:A4,B2:B4,C2:C4)*A2:A4)/SUM(A2:A4)'), 'native');
  const text = after(conversion, 'Sheet1!F1') as string;
  expect(text).toMatch(/^=SUM\(Workings!\$[A-Z]\$7:\$[A-Z]\$9\*A2:A4\)\/SUM\(A2:A4\)$/);
  expect(conversion.cells).toHaveLength(1);
});

test.each([
  ['semicolons', '=GROSSAGENTS(C2;D2)'],
  ['R1C1', '=GROSSAGENTS(R[-1]C,R2C3)'],
  ['R1C1 without brackets', '=GROSSAGENTS(R2C3,0.3)'],
])('%s is kept as it shows, since it can’t be read', (_kind, formula) => {
  expect(at(formula, 'native')).toEqual({ kept: 'unread' });
  expect(at(formula, 'lambdas')).toEqual({ kept: 'unread' });
});

test('a function of newer Excel stays, and is named', () => {
  const kept = cellAt(convert(sketch('=MAP(C2:C3,LAMBDA(n,GROSSAGENTS(n,0.3)))', [2, 1]), 'native'), 'Sheet1!F1');
  expect(kept.after).toEqual({ kind: 'spill', formula: own('=MAP(C2:C3,LAMBDA(n,‹GROSSAGENTS(n,0.3)›))') });
  expect(kept.warnings).toEqual([{ code: 'newer-excel', part: 'MAP' }, { code: 'newer-excel', part: 'LAMBDA' }]);
  const looked = cellAt(convert(sketch('=XLOOKUP(GROSSAGENTS(C2,0.3),A2:A4,B2:B4)'), 'native'), 'Sheet1!F1');
  expect(looked.warnings).toEqual([{ code: 'newer-excel', part: 'XLOOKUP' }]);
});

test('an error that would be hidden is told where a formula is kept', () => {
  const kept = cellAt(convert(sketch('=IFERROR(FORECASTCALLS(A2:A4,B2:B4,3),0)'), 'native'), 'Sheet1!F1');
  expect(kept.after.kind).toBe('values');
  expect(kept.warnings).toEqual([{ code: 'hidden-error', part: 'IFERROR' }]);
});

test('formulas in names: inside one formula, or as cells laid out', () => {
  const names = [{ name: 'People', formula: '=GROSSAGENTS(Sheet1!$C$2,Rate)' }, { name: 'Curve', formula: '=SERVICELEVEL(Sheet1!$A$2:$A$4,180,14)' }, { name: 'Rate', formula: '=0.3' }];
  const { names: native, definitions } = convert({ ...sketch(''), names }, 'native');
  expect(native).toEqual([
    { name: 'People', before: names[0]!.formula, after: own('=‹GROSSAGENTS(Sheet1!$C$2,Rate)›') },
    { name: 'Curve', before: names[1]!.formula, after: expect.stringMatching(/^=Workings!\$[A-Z]\$7:\$[A-Z]\$9$/) as string },
  ]);
  expect(definitions).toEqual([]);
  const lambdas = convert({ ...sketch(''), names }, 'lambdas');
  expect(lambdas.names.map((name) => name.after)).toEqual(['=CS.GROSSAGENTS(Sheet1!$C$2,Rate)', '=MAP(Sheet1!$A$2:$A$4,LAMBDA(calls_,CS.SERVICELEVEL(calls_,180,14,20,30)))']);
  expect(lambdas.definitions.map(({ name }) => name)).toEqual(['CS.GROSSAGENTS', 'CS.SERVICELEVEL']);
});

test('what was converted is not converted again', () => {
  const first = convert(sketch('=ROUND(GROSSAGENTS(AGENTS(A2,B2),0.3),0)'), 'native');
  const again = convert({ sheets: { Sheet1: [[after(first, 'Sheet1!F1') as string]] } }, 'native');
  expect(again.cells).toEqual([]);
  expect(callsIn(after(first, 'Sheet1!F1') as string)).toEqual([]);
});

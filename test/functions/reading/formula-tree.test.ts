import { formulaTree, partsWithin, textOf, Unreadable } from '../../../src/functions/reading/formula-tree';

const HARD = [
  '=ERLANGC(B2,C2)',
  '=-ERLANGC( B2 , C2 )^2%',
  '=IF("ERLANGC(1,2)"=A1,\'AGENTS(1)\'!B2,ERLANGC (B2,180))',
  '=SUM((A1:A3,C1:C3),AGENTS(Calls[[#This Row],[Calls offered]],Calls[@[AHT (s)]]))',
  '=AGENTS({1,2;3,"a,b;c"},180)&"(,"',
  '=SUM(A1:INDEX(B:B,ERLANGC(1,2)),A1:C3 B2:D9)',
  '=LET(_xlpm.x,AGENTS(B2#,@C:C),_xlfn.XLOOKUP(1,Sheet1:Sheet3!A1,[1]Book!A2))',
  '=AGENTS(,180,,)+@AGENTS(1,2)',
  "='Tom''s calls'!AGENTS(1,2)+'Tom''s calls'!A1#",
  '=座席[[#This Row],[來電]]*AGENTS(座席!A1,2)',
  '=+A1:B2:C3',
];

test.each(HARD)('%s is its own text again', (formula) => {
  expect(`=${textOf(formulaTree(formula))}`).toBe(formula);
});

test.each([
  ['=AGENTS(A1;180)', 'semicolons between arguments'],
  ['=AGENTS(R[-1]C,180)', 'R1C1 with brackets'],
  ['=AGENTS(R2C3,180)', 'R1C1'],
  ['=AGENTS(RC,180)', 'R1C1 of the row itself'],
  ['=AGENTS(A1,180', 'a bracket that does not close'],
  ['=AGENTS(A1,180))', 'a bracket too many'],
  ['=AGENTS(A1,"180)', 'a text that does not end'],
  ['=[1]!_xldudf_AGENTS(A1,180)', 'a function of another file'],
  ['={1,2', 'an array that does not end'],
  ['=AGENTS(1,5 180', 'two numbers and nothing between them, without an end'],
])('%s is not read: %s', (formula) => {
  expect(() => formulaTree(formula)).toThrow(Unreadable);
});

test('knows our functions in any case, as files keep them, and apart from those of others', () => {
  const ours = (formula: string) => [...partsWithin(formulaTree(formula))].flatMap((part) => (part.kind === 'call' && part.ours ? [part.ours] : []));
  expect(ours('=agents(1,_xldudf_ERLANGC (2,3))+Sheet1!AGENTS(1)+CS.AGENTS(4)+"AGENTS(1)"')).toEqual(['AGENTS', 'ERLANGC']);
});

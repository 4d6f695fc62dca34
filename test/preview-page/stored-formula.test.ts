import { fromStored, needsArray, toStored } from '../../preview/files/stored-formula';

const addIn = (name: string): boolean => ['ERLANGC', 'WFM.AHT'].includes(name);

// Left: as typed. Right: as Excel writes it into a file ([MS-XLSX] 2.2.2, 2.2.3).
const pairs: [string, string][] = [
  ['=SUM(A1:A3)', 'SUM(A1:A3)'],
  ['=ERLANGC(A1,180)', '_xldudf_ERLANGC(A1,180)'],
  ['=POISSON.DIST(3,2,FALSE)', '_xlfn.POISSON.DIST(3,2,FALSE)'],
  ['=FILTER(A1:A9,B1:B9>0)', '_xlfn._xlws.FILTER(A1:A9,B1:B9>0)'],
  ['=LET(x,2,x*3)', '_xlfn.LET(_xlpm.x,2,_xlpm.x*3)'],
  ['=MAP(A1:A3,LAMBDA(v,ERLANGC(v,180)))', '_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.v,_xldudf_ERLANGC(_xlpm.v,180)))'],
  ['=IF(A1="LET(x,1,x)","ERLANGC(","")', 'IF(A1="LET(x,1,x)","ERLANGC(","")'],
  ["='ERLANGC (1)'!A1+SEQUENCE(3)", "'ERLANGC (1)'!A1+_xlfn.SEQUENCE(3)"],
  ['=SUM(Calls[Calls])', 'SUM(Calls[Calls])'],
  ['=LET(f,LAMBDA(n,n+1),f(4))', '_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.n,_xlpm.n+1),_xlpm.f(4))'],
];

test.each(pairs)('%s is stored as Excel stores it', (typed, stored) => {
  expect(toStored(typed, addIn)).toBe(stored);
});

test.each(pairs)('%s comes back as typed', (typed, stored) => {
  expect(fromStored(stored)).toBe(typed);
});

test('a function of an add-in with a namespace loses its dot in the file', () => {
  expect(toStored('=WFM.AHT(1,2,3)', addIn)).toBe('_xldudf_WFM_AHT(1,2,3)');
});

test('a function of an add-in that is not there keeps its name in the file; behind a lost link it does so in any case', () => {
  expect(fromStored('_xldudf_ERLANGC(A1,_xldudf_OTHER_FN(2))', addIn)).toBe('=ERLANGC(A1,_xldudf_OTHER_FN(2))');
  expect(fromStored('[2]!_xldudf_ERLANGC(A1)+_xldudf_erlangc(1)', addIn)).toBe('=[2]!_xldudf_ERLANGC(A1)+erlangc(1)');
});

test('a call of a name that stands for a LAMBDA is stored as a dynamic formula, the name as it is', () => {
  expect(toStored('=CS.ERLANGC(A1,2)', addIn)).toBe('CS.ERLANGC(A1,2)');
  expect(needsArray('=1+CS.ERLANGC(A1,2)', addIn, (name) => name === 'CS.ERLANGC')).toBe(true);
  expect(needsArray('=1+CS.ERLANGC(A1,2)', addIn)).toBe(false);
});

import fc from 'fast-check';
import { catalogue } from '../../src/functions/catalogue/catalogue';
import { functionSpace } from '../../src/taskpane/function-space';
import { qualifyFunctions } from '../../src/workbook/qualify-functions';
import { HEADER, day, planFor } from '../sheets/staffing/example';
import { liveWorkbook } from './live-workbook';

jest.setTimeout(60_000);

const space = functionSpace('?_host_Info=Excel&namespace=CALLSHEETDEV')!;
const qualify = (formula: string) => qualifyFunctions(formula, space);
const names = catalogue.map(({ name }) => name);

const name = fc.constantFrom(...names);
/** Pieces of formulas in which a name of ours is no call of it. */
const bystander = fc.oneof(
  name.map((one) => `"${one}(1)"`),
  name.map((one) => `"say ""${one}("""`),
  name.map((one) => `'${one}(2026)'!A1`),
  name.map((one) => `'Tom''s ${one}('!$B$2`),
  name.map((one) => `Calls[${one}(s)]`),
  name.map((one) => `CALLSHEETDEV.${one}(A1)`),
  name.map((one) => `OTHER.${one}(A1)`),
  name.map((one) => `Book1!${one}(A1)`),
  name.map((one) => `MY${one}(A1)`),
  name.map((one) => `${one}_2(A1)`),
  name.map((one) => `座席${one}(A1)`),
  name,
  fc.constantFrom('SUM(A1:B2)', 'IF(ISNUMBER(A1),1,"")', '1E-12', '{1,2;3,4}', '$B$6%', '#N/A', 'A1#', 'MAX( 1 , 2 )'),
);
const call = fc.tuple(name, fc.boolean(), fc.constantFrom('', ' ')).map(([one, small, gap]) => ({ bare: small ? one.toLowerCase() : one, gap }));

test('calls of our functions get the namespace, nothing else changes', () => {
  const part = fc.oneof(bystander.map((text) => ({ text, wanted: text })), call.map(({ bare, gap }) => ({
    text: `${bare}${gap}(1)`, wanted: `CALLSHEETDEV.${bare}${gap}(1)`,
  })));
  fc.assert(fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), fc.constantFrom('+', ',', '*', '&', '-(') , (parts, joint) => {
    expect(qualify(`=${parts.map(({ text }) => text).join(joint)}`)).toBe(`=${parts.map(({ wanted }) => wanted).join(joint)}`);
  }));
});

test('twice is once', () => {
  fc.assert(fc.property(fc.array(fc.oneof(bystander, call.map(({ bare }) => `${bare}(1)`)), { maxLength: 6 }), (parts) => {
    const once = qualify(`=${parts.join('+')}`);
    expect(qualify(once)).toBe(once);
  }));
});

test('nested calls are qualified too, and text that is no formula is left alone', () => {
  expect(qualify('=IF(AGENTS(A1,ASA(1,2))>0,"AGENTS(",agents(3))')).toBe('=IF(CALLSHEETDEV.AGENTS(A1,CALLSHEETDEV.ASA(1,2))>0,"AGENTS(",CALLSHEETDEV.agents(3))');
  fc.assert(fc.property(fc.string().filter((text) => !text.startsWith('=')), (text) => { expect(qualify(text)).toBe(text); }));
  fc.assert(fc.property(fc.string(), (text) => { expect(qualify(`=${text}`).replaceAll('CALLSHEETDEV.', '')).toBe(`=${text}`.replaceAll('CALLSHEETDEV.', '')); }));
});

test('an address without a namespace, or with something that is none, leaves formulas as they are', () => {
  expect(['', '?a=1', '?namespace=', '?namespace=A(B', '?namespace=1A'].map(functionSpace)).toEqual([undefined, undefined, undefined, undefined, undefined]);
});

test.each([['a development copy', space, 'CALLSHEETDEV.'], ['production', undefined, '']] as const)('%s writes and inserts its functions as they are registered', async (_copy, its, prefix) => {
  const live = liveWorkbook(its);
  try {
    await live.put('Calls', 'A1', [HEADER, ...day()]);
    await live.port.write(planFor([HEADER, ...day()]), { kind: 'sheet', sheet: 'Staffing' }, {});
    const [[agents, level]] = await live.formulas('Staffing', 'K6:L6') as [[string, string]];
    expect(agents).toContain(`,${prefix}AGENTS(H6:H29`);
    expect(level).toContain(`,${prefix}SERVICELEVEL(`);
    await live.port.goTo('Calls!F1');
    await live.port.insertFormula('=ERLANGC(100,180)');
    expect(await live.formulas('Calls', 'F1')).toEqual([[`=${prefix}ERLANGC(100,180)`]]);
  } finally {
    live.dispose();
  }
});

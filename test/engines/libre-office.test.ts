import { describeInLibreOffice, recalculated } from './libre-office';

describeInLibreOffice('LibreOffice recalculates', () => {
  test('formulas on sheets of any name, names, arrays, newer functions and errors, of several workbooks at once', async () => {
    const [first, second] = await recalculated([
      { sheets: {
        'The plan': [[3, '=A1*2', '=POISSON.DIST(A1,2,FALSE)', '=1/0', 'as typed'], ['=SUMPRODUCT(callsheet_k*1)', '{=SUM(A1:A1*{1,2})}', '=A1>2']],
        Lists: [[1], [2]],
      }, names: { callsheet_k: 'Lists!$A$1:$A$2' } },
      { sheets: { Other: [['=1+1']] } },
    ]);
    expect(first!('The plan', 'B1')).toBe(6);
    expect(first!('The plan', 'C1')).toBeCloseTo((Math.exp(-2) * 8) / 6, 14);
    expect(first!('The plan', 'D1')).toBe('#DIV/0!');
    expect(first!('The plan', 'E1')).toBe('as typed');
    expect(first!('The plan', 'A2')).toBe(3);
    expect(first!('The plan', 'B2')).toBe(9);
    expect(first!('The plan', 'C2')).toBe(true);
    expect(first!('The plan', 'Z99')).toBeNull();
    expect(second!('Other', 'A1')).toBe(2);
  }, 300_000);
});

import { figuresScore, findFigures, isoMonth, monthSerial, readFigures, readMonth, type ChosenFigures, type Figures, type IndicatorNamed } from '../../../../src/core/kpi/figures';
import type { TableRow } from '../../../../src/core/history/table-cell';

const NAMES: Readonly<Record<string, ReturnType<IndicatorNamed>>> = { 'service level': 'serviceLevel', aht: 'averageHandleTime', occupancy: 'occupancy', 服务水平: 'serviceLevel' };
const named: IndicatorNamed = (text) => NAMES[text.replace(/\s*[（(].*$/, '').toLowerCase()] ?? null;

function read(table: readonly TableRow[], chosen: ChosenFigures = {}, formats: readonly (readonly string[])[] = []): Figures {
  return readFigures(table, formats, findFigures(table, named, chosen));
}
const serial = (year: number, month: number) => monthSerial(year * 12 + month - 1);
const march = 2026 * 12 + 2;

describe('a month', () => {
  test.each([
    [serial(2026, 3)], [serial(2026, 3) + 17], [202_603], ['2026-03'], ['2026/3'], ['2026.03'], ['2026年3月'], ['2026年03月份'], ['115年3月'], ['民國115年3月'], ['03/2026'], ['Mar 26'], ['Mar-26'], ['March 2026'], ['März 2026'], ['2026 March'],
    ['2026-03-31'], ['２０２６年３月'],
  ])('is read from %p', (cell) => { expect(readMonth(cell)).toBe(march); });

  test.each([['North'], [''], [12], [''], ['13/2026'], ['2026-13'], [0.8], [true]])('is not read from %p', (cell) => { expect(readMonth(cell)).toBeNull(); });

  test('goes to a serial and back', () => {
    expect(readMonth(monthSerial(march))).toBe(march);
    expect(isoMonth(march)).toBe('2026-03');
  });
});

describe('a table of figures', () => {
  const table: readonly TableRow[] = [
    ['Month', 'Team', 'Agent', 'Service level (%)', 'AHT', 'Smiles', 'Note'],
    ['2026-01', '', '', 0.8, 300, 4, 'ok'], ['2026-01', 'North', '', 0.7, 310, 5, ''], ['2026-01', 'North', 'Ann', 0.75, 305, 6, ''], ['2026-01', 'Total', '', 0.8, 300, 7, ''],
  ];

  test('is known by its headers: keys, indicators of the catalogue, and the planner’s own', () => {
    const { headerRows, keys, indicators } = findFigures(table, named);
    expect({ headerRows, keys }).toEqual({ headerRows: 1, keys: { month: 0, team: 1, agent: 2 } });
    expect(indicators.map(({ column, indicator: { id, name, direction } }) => [column, id, name, direction])).toEqual([
      [3, 'serviceLevel', 'Service level', 'higher'], [4, 'averageHandleTime', 'AHT', 'band'], [5, null, 'Smiles', 'higher'],
    ]);
    expect(figuresScore(findFigures(table, named))).toBeGreaterThan(0.7);
    expect(figuresScore(findFigures([['Date', 'Calls'], [46_027, 100]], named))).toBeLessThan(0.5);
  });

  test('tells centre, teams and agents apart by what its rows name', () => {
    expect(read(table).rows.map(({ row, team, agent }) => [row, team, agent])).toEqual([[1, null, null], [2, 'North', null], [3, 'North', 'Ann'], [4, null, null]]);
  });

  test('takes what the planner says: another indicator, one of their own, a column left out', () => {
    const { indicators } = findFigures(table, named, { indicators: { 3: null, 4: 'own', 5: 'occupancy' } });
    expect(indicators.map(({ column, indicator: { id } }) => [column, id])).toEqual([[4, null], [5, 'occupancy']]);
  });

  test('finds months and names without headers that say so', () => {
    expect(findFigures([['When', 'Who', '服务水平'], ['2026年1月', '一组', 0.8], ['2026年2月', '一组', 0.9]], named).keys).toEqual({ month: 0, team: 1, agent: null });
    const many = Array.from({ length: 40 }, (_, index): TableRow => [`Person ${index}`, 0.5]);
    expect(findFigures([['Who', 'Service level'], ...many], named).keys).toEqual({ month: null, team: null, agent: 0 });
  });

  test('does not take numbering for an indicator', () => {
    expect(findFigures([['No.', 'Team', 'AHT'], [1, 'A', 300], [2, 'B', 310]], named).indicators.map(({ header }) => header)).toEqual(['AHT']);
  });

  test('reads shares typed as 85, times of Excel’s and minutes in the indicator’s unit', () => {
    const typed = read([['Team', 'Service level', 'AHT'], ['A', 85, 0.0035], ['B', 90, 0.004]], {}, [['', '', ''], ['', '0', 'mm:ss'], ['', '0', 'mm:ss']]);
    expect(typed.columns.map(({ times }) => times)).toEqual([0.01, 86_400]);
    expect(typed.rows[0]!.values).toEqual([0.85, 0.0035 * 86_400]);
    expect(typed.findings).toContainEqual({ code: 'percent-as-number', row: null, column: 1, given: '' });
    expect(read([['Team', 'AHT (min)'], ['A', 5], ['B', 6]]).rows[0]!.values).toEqual([300]);
    expect(read([['Team', 'Service level'], ['A', 0.99], ['B', 1]]).columns[0]!.times).toBe(1);
  });

  test('a month whose rows hold no figure is told once, with its first row; one that some unit has figures of is not', () => {
    const { findings } = read([['Month', 'Team', 'Service level', 'AHT'], ['2026-01', 'A', 0.8, 300], ['2026-01', 'B', '', ''], ['2026-02', 'A', '', ''], ['2026-02', 'B', '', ''], ['2026-03', 'A', 0.82, ''], ['2026-03', 'B', 0.9, 310]]);
    expect(findings).toEqual([{ code: 'blank-month', row: 3, column: null, given: '2026-02' }]);
  });

  test('tells what can’t be read, and where', () => {
    const { rows, findings } = read([
      ['Month', 'Team', 'Service level', 'AHT', 'Smiles'],
      ['2026-01', 'A', 0.8, 300, 1], ['2026-01', 'A', 0.9, 310, 1], ['2026-04', 'A', 'n/a', 320, 1], ['soon', 'A', 0.7, 330, 1], ['2026-02', 'B', '#DIV/0!', 340, 1], ['2026-01', 'B', '80%', 350, 1], ['Total', '', 0.8, 300, 1],
      ['2026-04', 'B', 0.7, '', 1],
    ]);
    expect(rows.map(({ row }) => row)).toEqual([1, 2, 3, 5, 6, 8]);
    expect(findings).toEqual([
      { code: 'not-a-number', row: 3, column: 2, given: 'n/a' }, { code: 'not-a-month', row: 4, column: 0, given: 'soon' }, { code: 'error-cell', row: 5, column: 2, given: '#DIV/0!' }, { code: 'not-a-number', row: 6, column: 2, given: '80%' },
      { code: 'repeated-row', row: 2, column: null, given: 'A, 2026-01' },
      { code: 'missing-month', row: null, column: null, given: '2026-03' }, { code: 'missing-month', row: 3, column: null, given: '2026-02' },
      { code: 'constant-column', row: null, column: 4, given: '1' },
    ]);
  });
});

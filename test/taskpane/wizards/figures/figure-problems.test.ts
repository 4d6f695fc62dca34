import { say, type Facts } from '../../../../src/locales/say';
import { words } from '../../../../src/locales';
import type { Speech } from '../../../../src/taskpane/language-context';
import { analyseFigures } from '../../../../src/taskpane/wizards/figures/analysis';
import { figureProblems } from '../../../../src/taskpane/wizards/figures/figure-problems';
import { figuresSummary, foundSentence } from '../../../../src/taskpane/wizards/figures/found-sentence';
import { likeliestFigures } from '../../../../src/taskpane/wizards/figures/likeliest-figures';
import type { CellValue, TableCandidate } from '../../../../src/workbook/port';
import { HEADER, REGION, regionOf, ROWS } from '../scorecard/example';

const speech: Speech = { locale: 'en', numbersIn: 'en', words: words('en'), say: (message: string, facts: Facts = {}) => say(message, facts, 'en') };
const problemsOf = (rows: readonly (readonly CellValue[])[]) => {
  const region = regionOf(rows, { address: 'C5:E99' });
  return figureProblems(analyseFigures(region, {}), region, speech).map(({ address, sentence }) => [address, sentence]);
};

test('each finding has its cell, its column or its row, with the sheet', () => {
  const problems = problemsOf([
    ['Month', 'Team', 'Service level'], ['2026-01', 'North', 85], ['2026-02', 'North', 'n/a'], ['2026-02', 'North', 80], ['2026-04', 'North', '#DIV/0!'], ['later', 'North', 80],
  ]);
  expect(Object.fromEntries(problems.map(([address, sentence]) => [sentence!, address]))).toEqual({
    'Percentages typed as numbers, 85 for 85%: they are read as percentages.': 'Figures!E6:E99',
    'Text instead of a number: n/a. It counts as missing.': 'Figures!E7',
    'A row for North, 2026-02 stands in the table already: the first one counts.': 'Figures!C8:E8',
    'No row for 2026-03. The month is left blank.': undefined,
    'No figures in the row of 2026-04. The month is left out.': 'Figures!C9:E9',
    'An error: #DIV/0!. It counts as missing.': 'Figures!E9',
    'This is no month: later. The row is left out.': 'Figures!C10',
  });
});

test('many of a kind are told in one sentence, from the first cell to the last', () => {
  const rows = [['Month', 'Team', 'Service level'], ...Array.from({ length: 8 }, (_, index) => [`2026-0${index + 1}`, 'North', index > 0 && index < 5 ? 'soon' : 0.8 + index / 100])];
  expect(problemsOf(rows)).toContainEqual(['Figures!E7:E10', '4 cells hold text instead of a number, soon first. They count as missing.']);
});

test('a column that never changes is told by its column', () => {
  const rows = [['Month', 'Service level', 'Answer rate'], ['2026-01', 0.8, 0.9], ['2026-02', 0.8, 0.91], ['2026-03', 0.8, 0.92]];
  expect(problemsOf(rows)).toEqual([['Figures!D6:D99', '0.8 in every row: it tells no unit from another.']]);
});

const candidate = (head: readonly (readonly CellValue[])[], place: Partial<TableCandidate> = {}): TableCandidate => ({ sheet: 'S', address: 'A1:G7', rows: 7, columns: 7, head, ...place });

test('finished indicators are told from raw counts, and a native table comes first', () => {
  const raw = candidate([['Date', 'Interval', 'Calls'], [46_027, 0.5, 12], [46_027, 0.52, 14]]);
  const plain = candidate([HEADER, ...ROWS]);
  const table = candidate([HEADER, ...ROWS], { table: 'Figures', sheet: 'T' });
  const byAgent = candidate([['Date', 'Agent', 'Service level', 'AHT'], ['2026-01-05', 'Ann', 0.8, 300], ['2026-01-05', 'Bo', 0.7, 320]]);
  expect(likeliestFigures([raw, byAgent])).toBeNull();
  expect(likeliestFigures([raw, plain])).toBe(plain);
  expect(likeliestFigures([plain, raw, table])).toBe(table);
});

test('why this table is said by what was found in it', () => {
  const analysis = analyseFigures(REGION, {});
  expect(foundSentence({ kind: 'table', candidate: { sheet: 'KPIs', table: 'Kpis' } }, analysis, speech)).toBe('Table Kpis on sheet KPIs: months, teams, and 5 indicators.');
  expect(foundSentence({ kind: 'kpis', sheet: 'KPIs' }, analysis, speech)).toBe('Sheet KPIs, written by “Find a KPI”: months, teams, and 5 indicators.');
  expect(foundSentence({ kind: 'own' }, analysis, speech)).toBeUndefined();
  expect(figuresSummary(analysis, speech)).toBe('6 rows, 3 months, 2 teams. 5 indicators, 1 of them your own.');
});

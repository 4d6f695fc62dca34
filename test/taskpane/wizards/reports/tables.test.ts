import { words } from '../../../../src/locales';
import { LOCALE_NAMES } from '../../../../src/locales/locale-name';
import { columnFinder } from '../../../../src/sheets/kpi/column-finder';
import { RAW_KINDS, type RawKind } from '../../../../src/sheets/reports/raw-table';
import { sampleTables } from '../../../../src/sheets/reports/sample-tables';
import { parseArea } from '../../../../src/sheets/area';
import { plannedGrid } from '../../../../src/taskpane/parts/planned-grid';
import type { ColumnMeaning, KpiColumns, KpiColumnsFound } from '../../../../src/core/kpi/table/kpi-table';
import { keepTables, knownMeanings, knownTables } from '../../../../src/taskpane/wizards/reports/tables/known-columns';
import { kindScore } from '../../../../src/taskpane/wizards/reports/tables/kind-score';
import { likelyTables } from '../../../../src/taskpane/wizards/reports/tables/likely-tables';
import type { TableCandidate, WorkbookPort } from '../../../../src/workbook/port';

const input = (id: 'callsOffered' | 'talkSeconds'): ColumnMeaning => ({ kind: 'input', input: id, unit: id === 'talkSeconds' ? 'minutes' : 'own', average: false });
const date: ColumnMeaning = { kind: 'key', key: 'date' };
const found = (...columns: readonly (readonly [string, ColumnMeaning | null])[]) => ({
  keys: {}, inputs: {}, headerRows: 1, columns: columns.map(([header, meaning], column) => ({ header, meaning, column, because: null, leftOut: null, others: [] })),
}) satisfies KpiColumnsFound;

function notebook(): Pick<WorkbookPort, 'remember' | 'recall'> {
  const kept = new Map<string, string>();
  return {
    remember: async (key, memory) => void kept.set(key, JSON.stringify(memory)),
    recall: async (key) => (kept.has(key) ? JSON.parse(kept.get(key)!) : undefined),
  };
}
const port = () => notebook() as WorkbookPort;

describe('what columns meant is remembered by their headers', () => {
  const table = found(['日子', date], ['Anrufe  gesamt', input('callsOffered')], ['Memo', null], ['Gespräch', input('talkSeconds')]);

  test('in the same order, in another, and below a title; a column that is new is left to be found', async () => {
    const workbook = port();
    await keepTables(workbook, [{ kind: 'calls', found: table }]);
    const [known] = await knownTables(workbook);
    expect(knownMeanings(known!, [['日子', 'Anrufe gesamt', 'Memo', 'Gespräch']])).toEqual({ 0: date, 1: input('callsOffered'), 2: null, 3: input('talkSeconds') });
    expect(knownMeanings(known!, [['Report', '', ''], ['Gespräch', 'Neu', 'Anrufe gesamt', '日子']])).toEqual({ 3: date, 2: input('callsOffered'), 0: input('talkSeconds') });
  });

  test('a table that lacks a column of last time, or has it twice elsewhere, is another table', async () => {
    const workbook = port();
    await keepTables(workbook, [{ kind: 'calls', found: table }]);
    const [known] = await knownTables(workbook);
    expect(knownMeanings(known!, [['日子', 'Anrufe gesamt', 'Memo']])).toBeNull();
    expect(knownMeanings(known!, [['x', '日子', '日子', 'Anrufe gesamt', 'Gespräch']])).toBeNull();
  });

  test('kept again it takes its own place, with what it means now; what someone else kept there is no table', async () => {
    const workbook = port();
    await keepTables(workbook, [{ kind: 'calls', found: table }]);
    await keepTables(workbook, [{ kind: 'agents', found: found(['a', date]) }, { kind: 'calls', found: found(['日子', null], ['Anrufe gesamt', input('callsOffered')], ['Memo', null], ['Gespräch', null]) }]);
    const known = await knownTables(workbook);
    expect(known.map(({ kind }) => kind)).toEqual(['agents', 'calls']);
    expect(known[1]!.columns[0]!.meaning).toBeNull();
    await workbook.remember('report-tables', [{ kind: 'else' }, 7]);
    expect(await knownTables(workbook)).toEqual([]);
  });

  test('columns that mean nothing are not kept', async () => {
    const workbook = port();
    await keepTables(workbook, [{ kind: 'calls', found: found(['', date], ['Memo', null]) }]);
    expect(await knownTables(workbook)).toEqual([]);
  });
});

describe('a table is known by its columns', () => {
  const columns = (keys: KpiColumns['keys'], ...inputs: readonly (keyof KpiColumns['inputs'])[]): KpiColumns => ({ keys, inputs: Object.fromEntries(inputs.map((id, column) => [id, { column, times: 1 }])) });

  test.each([
    ['calls', columns({ date: 0 }, 'callsOffered', 'callsAnswered', 'talkSeconds')],
    ['agents', columns({ date: 0, agent: 1 }, 'callsAnswered', 'talkSeconds', 'loggedInHours')],
    ['quality', columns({ date: 0, agent: 1 }, 'monitoringScores')],
    ['survey', columns({ month: 0 }, 'verySatisfied', 'satisfied', 'surveyAnswers')],
    ['outbound', columns({ date: 0, agent: 1 }, 'attempts', 'successes', 'customersReached', 'outboundLoggedInHours', 'talkSeconds', 'loggedInHours')],
    ['refusals', columns({ date: 0, reason: 1 }, 'refusals')],
  ] as const)('%s', (kind, of) => {
    const scores = (['calls', 'agents', 'quality', 'survey', 'outbound', 'refusals'] as const).map((each) => [each, kindScore(each, of)] as const);
    expect(scores.filter(([, score]) => score > 0).map(([each]) => each)).toEqual([kind]);
  });

  test('without dates it is none', () => expect(kindScore('calls', columns({ queue: 0 }, 'callsOffered', 'callsAnswered'))).toBe(0));

  test('of two alike the Excel table is taken, then the longer; headers known from last time come before all', () => {
    const of = (sheet: string, rows: number, head: readonly string[], table?: string): TableCandidate => ({ sheet, address: 'A1:D99', rows, columns: 4, head: [head], ...(table !== undefined && { table }) });
    const find = ({ head }: TableCandidate) => (head[0]![0] === 'no' ? columns({}) : columns({ date: 0 }, 'callsOffered', 'callsAnswered'));
    const candidates = [of('short', 9, ['Date']), of('long', 99, ['Date']), of('two', 2, ['Date'], 'Two'), of('other', 5, ['no'])];
    expect(likelyTables(candidates, [], find)).toEqual({ calls: { address: 'long!A1:D99', chosen: {}, origin: 'found' } });
    expect(likelyTables([...candidates, of('table', 9, ['Date'], 'Calls')], [], find).calls?.address).toBe('table!A1:D99');
    expect(likelyTables(candidates, [{ kind: 'calls', columns: [{ header: 'no', meaning: date }] }], find).calls).toEqual({ address: 'other!A1:D99', chosen: { 0: date }, origin: 'known' });
  });
});

test.each(LOCALE_NAMES)('the invented tables are found as what they are in %s, times of day and all', (locale) => {
  const plan = sampleTables(words(locale).sheets.reports.sample, Object.fromEntries(RAW_KINDS.map((kind) => [kind, kind])) as Record<RawKind, string>);
  const [sheet] = plan.sheets;
  const grid = plannedGrid({ ...sheet!, formats: [] });
  const candidates = sheet!.tables.map(({ name, address }): TableCandidate => {
    const { row, column, rows, columns } = parseArea(address)!;
    return { sheet: sheet!.name, address, table: name, rows, columns, head: Array.from({ length: 6 }, (_, down) => Array.from({ length: columns }, (__, across) => grid.at(row + down, column + across)!.value as string | number)) };
  });
  const find = ({ head }: TableCandidate) => columnFinder()(head, [], { headerRows: 1 });
  const tables = likelyTables(candidates, [], find);
  expect(Object.entries(tables).map(([kind, { address }]) => [kind, candidates.find((each) => address.endsWith(each.address))!.table])).toEqual(RAW_KINDS.map((kind) => [kind, kind]));
  expect(find(candidates[0]!).keys).toMatchObject({ date: 0, interval: 1 });
});

import { INPUTS, type InputId } from '../../core/kpi/catalogue/inputs';
import { say } from '../../locales/say';
import { headingRow, labelledRow } from '../forecasting/labelled-rows';
import { catalogueWords, type CatalogueWords } from '../kpi/catalogue-words';
import { sourceCells } from '../kpi/source-columns';
import { unitInWords } from '../kpi/unit-in-words';
import type { Plan, PlannedCell, SheetPlan } from '../plan';
import { sheetReference } from '../sheet-reference';
import { figuresTable, type InputCells } from './figures-table';
import { firstPeriod, groupsOf, isNoGroups, type Groups, type NoGroups } from './groups';
import { indicatorBlock } from './indicator-block';
import { indicatorColumns, type IndicatorColumn } from './indicator-columns';
import { CHECK_ROW, FIRST_ROW, HEADER_ROW, layoutFor } from './layout';
import { kpiFindings, qualityBlock, qualityChecks } from './quality-block';
import type { KpisMemory, KpisRequest } from './request';

/** The pane's job that finds indicators and puts them in the sheet. */
export const KPIS = 'kpis';

interface InputLine {
  readonly key: InputId | 'start' | 'names';
  readonly row: readonly PlannedCell[];
}

/** The sheet of indicators: figures at the left, free to grow; inputs, definitions, data quality and notes beside them. */
export function kpisPlan(request: KpisRequest): Plan | NoGroups {
  const groups = groupsOf(request.sources.map((one) => one), request.grouping, request.start);
  if (isNoGroups(groups)) return groups;
  const { words } = request;
  const catalogue = catalogueWords(request.locale);
  const columns = indicatorColumns(request, catalogue);
  const layout = layoutFor(request.grouping, columns.map(({ header }) => header), groups.rows.length);
  const lines = inputLines(request, groups, catalogue);
  const cellOf = (key: InputLine['key']) => `${layout.side(1)}${FIRST_ROW + lines.findIndex((line) => line.key === key)}`;
  const fixed = (key: InputLine['key']) => cellOf(key).replace(/([A-Z]+)(\d+)/, '$$$1$$$2');
  const inputs: InputCells = { start: fixed('start'), names: fixed('names'), single: fixed };
  const figures = figuresTable(request, groups, columns, layout, inputs, catalogue);
  const body = figures[1]!.rows.slice(1);
  const samples = body.map((row) => row.slice(layout.keys, -1).map(({ sample }) => sample ?? ''));
  const withoutRows = body.filter((row) => row.at(-1)?.sample === words.check.noRows).length;
  const side = (row: number, rows: readonly (readonly PlannedCell[])[]) => ({ kind: 'cells' as const, at: `${layout.side(0)}${row}`, rows });
  const indicatorsRow = HEADER_ROW + (lines.length > 0 ? lines.length + 2 : 0);
  const qualityRow = indicatorsRow + columns.length + 2;
  const checks = qualityChecks(request, columns, layout, samples, withoutRows);
  const quality = qualityBlock(request, checks, kpiFindings(request, columns, catalogue, request.locale), qualityRow, layout.side, catalogue);
  const sheet: SheetPlan = {
    name: words.sheetName,
    blocks: [
      { kind: 'cells', at: 'A1', rows: titles(request, groups) },
      ...figures,
      ...(lines.length > 0 ? [side(HEADER_ROW, [headingRow(words.heads.inputs, words.heads.value, words.heads.unit, words.heads.note), ...lines.map(({ row }) => row)])] : []),
      side(indicatorsRow, indicatorBlock(request, columns, catalogue)),
      side(qualityRow, quality),
      side(qualityRow + quality.length + 1, notes(request, groups, columns)),
    ],
    tables: [{ name: request.tableName, address: layout.tableAddress }],
    charts: [], formats: [],
    conditions: [{ address: layout.cells(layout.check), formula: `=AND(${layout.check}${FIRST_ROW}<>"",${layout.check}${FIRST_ROW}<>"${words.check.good}")`, look: 'under' }],
    columnWidths: layout.widths, rowHeights: { 1: 24, [HEADER_ROW]: 45, [CHECK_ROW]: 18 },
    freeze: { rows: HEADER_ROW, columns: layout.keys },
  };
  return { job: KPIS, sheets: [sheet], names: [], memory: memoryOf(request, lines, cellOf) };
}

function titles({ words, sources, locale, writtenAt }: KpisRequest, { rows }: Groups): PlannedCell[][] {
  const at = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(writtenAt);
  const from = sources.map(({ source }) => sheetReference(source.sheet, source.address)).join(', ');
  return [
    [{ content: words.title, style: 'title' }], [{ content: words.what, style: 'subtitle' }],
    [{ content: say(words.source, { source: from, rows: rows.length, at }, locale), style: 'subtitle' }],
  ];
}

/** What can be changed on the sheet: where months begin, how many names a month has, and values that hold for all rows. */
function inputLines({ sources, grouping: { period, by }, singles, start, words: { input }, locale }: KpisRequest, { names, inWords, begins }: Groups, catalogue: CatalogueWords): InputLine[] {
  const lines: InputLine[] = [];
  const [{ source, table }] = sources;
  const dates = source.columns.keys.date ?? source.columns.keys.month;
  if (period !== 'none' && !inWords && dates !== undefined) {
    const live = sources.length === 1 ? firstPeriod(sourceCells(source, dates), period, table.notation ?? 'serial') : null;
    lines.push({ key: 'start', row: labelledRow({
      label: period === 'month' ? input.startMonth : input.startWeek, content: start ?? live ?? begins, sample: start ?? begins ?? 0, style: 'input', numberFormat: period === 'month' ? 'yyyy-mm' : 'yyyy-mm-dd', unit: '', note: input.startNote,
    }) });
    if (by !== 'none') lines.push({ key: 'names', row: labelledRow({ label: by === 'team' ? input.teams : input.agents, content: names.length, style: 'input', numberFormat: '0', unit: '', note: input.namesNote }) });
  }
  for (const [key, value] of Object.entries(singles) as [InputId, number][]) {
    lines.push({ key, row: labelledRow({
      label: sentence(catalogue.inputs[key]), content: value, style: 'input', numberFormat: INPUTS[key].measure.unit === 'share' ? '0.0%' : '#,##0.00', unit: unitInWords(INPUTS[key].measure, catalogue), note: input.singleNote,
    }) });
  }
  return lines;

  function sentence(text: string): string {
    return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
  }
}

function notes({ words: { note, notes: heading }, version, grouping: { period, by }, sources }: KpisRequest, { inWords }: Groups, columns: readonly IndicatorColumn[]): PlannedCell[][] {
  const max = columns.some(({ uses }) => uses.some((input) => INPUTS[input].gather === 'max'));
  const arrays = columns.some(({ way }) => /"kind":"(spread|overRows)"/.test(JSON.stringify(way.formula)));
  const averages = sources.some(({ source }) => Object.values(source.columns.inputs).some(({ per }) => per !== undefined));
  const grows = period !== 'none' ? (inWords ? note.growWords : by === 'none' ? note.growPeriod : note.growBoth) : by !== 'none' ? note.growNames : null;
  const lines = [
    note.live, ...(grows === null ? [] : [grows]), sources.every(({ source }) => source.table !== undefined) ? note.tables : note.ranges, ...(averages ? [note.averages] : []),
    note.targets, note.letters, ...(max && period + by !== 'nonenone' ? [note.max] : []), ...(arrays ? [note.arrays] : []), note.version.replace('{version}', version),
  ];
  return [headingRow(heading, '', '', ''), ...lines.map((content): PlannedCell[] => [{ content, style: 'note' }])];
}

function memoryOf({ sources, chosen, basket, grouping, singles, start, tableName }: KpisRequest, lines: readonly InputLine[], cellOf: (key: InputLine['key']) => string): KpisMemory {
  return {
    source: sources.map(({ source }) => sheetReference(source.sheet, source.address)).join(', '),
    tables: sources.map(({ source }) => source), chosen, basket, grouping, singles, start, tableName,
    inputs: Object.fromEntries(lines.flatMap(({ key }) => (key === 'names' ? [] : [[key, cellOf(key)]]))),
  };
}


import { dataFindings } from '../../core/kpi/catalogue/data-rules/data-findings';
import { DEMANDS, type Finding } from '../../core/kpi/catalogue/data-rules/finding';
import { monthNumber } from '../../core/kpi/catalogue/data-rules/months';
import type { Observations } from '../../core/kpi/catalogue/observations';
import type { KpiTable } from '../../core/kpi/table/kpi-table';
import type { LocaleName } from '../../locales/locale-name';
import { say } from '../../locales/say';
import { checkRow, headingRow, type Check } from '../forecasting/labelled-rows';
import type { CatalogueWords } from '../kpi/catalogue-words';
import { sourceCells } from '../kpi/source-columns';
import type { PlannedCell } from '../plan';
import { parseArea } from '../area';
import { inputPlaces, isSingle, type InputPlaces } from './at-hand';
import type { IndicatorColumn } from './indicator-columns';
import type { Layout } from './layout';
import type { KpisRequest } from './request';

/** A finding, and the indicators that it concerns. */
export interface KpiFinding {
  readonly finding: Finding;
  readonly sentence: string;
  readonly indicators: readonly string[];
}

/** Months for which all of these tables have data; undefined where one of them tells no months. */
function monthsOf(tables: readonly KpiTable[]): number[] | undefined {
  const each = tables.map(({ dates }) => new Set((dates ?? []).filter((day) => day !== null).map((day) => {
    const date = new Date(Date.UTC(1899, 11, 30 + Math.floor(day)));
    return monthNumber(date.getUTCFullYear(), date.getUTCMonth() + 1);
  })));
  const [first, ...others] = each;
  if (!first || each.some(({ size }) => size === 0)) return undefined;
  return [...first].filter((month) => others.every((months) => months.has(month)));
}

/**
 * What the data behind the indicators lack, each thing once with the indicators that it concerns. Tables are judged one by one:
 * rows of different tables have nothing to do with each other. `isNew` is asked of all, for the sheet is.
 */
export function kpiFindings(request: KpisRequest, columns: readonly IndicatorColumn[], words: CatalogueWords, numbersIn: string): KpiFinding[] {
  const { sources, singles, locale } = request;
  const places = inputPlaces(sources.map(({ source }) => source.columns));
  const found = new Map<string, { finding: Finding; sentence: string; indicators: string[] }>();
  for (const { indicator, way, uses } of columns) {
    // Of one kind the first rows tell what is the matter.
    const told = new Map<string, number>();
    const given: Observations = {
      ...Object.fromEntries([...places].filter(([input]) => !isSingle(input)).map(([input, place]) => [input, sources[place]!.table.observations[input] ?? []])),
      ...Object.fromEntries(Object.entries(singles).map(([input, value]) => [input, [value]])),
    };
    const used = [...new Set(uses.flatMap((input) => places.get(input) ?? []))];
    const months = monthsOf(used.map((place) => sources[place]!.table));
    const together = used.length < 2;
    for (const finding of dataFindings(indicator, given, { choice: way.choice, months, isNew: true })) {
      // Rows of two tables can't be compared one by one.
      if (!together && (finding.code === 'partAboveWhole' || finding.code === 'gaps')) continue;
      const kind = `${finding.code} ${'input' in finding ? finding.input : ''}${'part' in finding ? finding.part : ''}`;
      if ('row' in finding) told.set(kind, (told.get(kind) ?? 0) + 1);
      if ('row' in finding && told.get(kind)! > MOST_ROWS_TOLD) continue;
      const ofIt = finding.code === 'aboveOne' || finding.code === 'belowZero' ? indicator.id : '';
      const sentence = findingSentence(onSheet(finding, request, places), words, locale, numbersIn);
      const key = `${ofIt} ${sentence}`;
      const before = found.get(key);
      if (before) before.indicators.push(words.indicators[indicator.id].name);
      else found.set(key, { finding, sentence, indicators: [words.indicators[indicator.id].name] });
    }
  }
  return [...found.values()];
}

const MOST_ROWS_TOLD = 2;

/** A row as the planner's sheet counts it. */
function onSheet(finding: Finding, { sources }: KpisRequest, places: InputPlaces): Finding {
  if (!('row' in finding)) return finding;
  const place = places.get(finding.code === 'negative' ? finding.input : finding.part);
  const source = place === undefined ? undefined : sources[place]?.source;
  const top = source && parseArea(source.address);
  return source && top ? { ...finding, row: top.row + source.headerRows + finding.row } : finding;
}

export function findingSentence(finding: Finding, { findings, inputs }: CatalogueWords, locale: LocaleName, numbersIn: string): string {
  const facts = Object.fromEntries(Object.entries(finding).map(([key, value]) => [key, typeof value === 'string' && value in inputs ? inputs[value as keyof typeof inputs] : value])) as Record<string, string | number>;
  return say(findings[finding.code], facts, locale, numbersIn);
}

/** Checks that live on the sheet. */
export function qualityChecks({ words: { quality, check }, sources, grouping }: KpisRequest, columns: readonly IndicatorColumn[], layout: Layout, samples: readonly (readonly (string | number)[])[], withoutRows: number): Check[] {
  const bounded = columns.flatMap(({ bounded: is }, place) => (is ? [place] : []));
  const all = `${layout.indicator(0)}${layout.cells('A').slice(1).split(':')[0]}:${layout.indicator(columns.length - 1)}${layout.lastRow}`;
  const count = (test: (value: number) => boolean) => samples.reduce((sum, row) => sum + bounded.filter((place) => typeof row[place] === 'number' && test(row[place])).length, 0);
  const empty = samples.reduce((sum, row) => sum + row.filter((value) => value === '').length, 0);
  const over = bounded.map((place) => layout.cells(layout.indicator(place)));
  const { by } = grouping;
  const unlisted = by === 'none' ? [] : sources.flatMap(({ source, table }): Check[] => {
    const column = source.columns.keys[by];
    if (column === undefined || layout.name === null) return [];
    const cells = sourceCells(source, column);
    const totals = table.findings.filter(({ code }) => code === 'total-row').length;
    return [{ label: quality.unlisted, formula: `=SUMPRODUCT((COUNTIF(${layout.cells(layout.name)},${cells})=0)*(${cells}<>""))`, sample: totals, good: quality.unlistedGood, bad: quality.unlistedBad }];
  });
  return [
    ...(over.length > 0 ? [
      { label: quality.above, formula: `=${over.map((cells) => `COUNTIF(${cells},">1.000000001")`).join('+')}`, sample: count((value) => value > 1.000000001), good: quality.aboveGood, bad: quality.aboveBad },
      { label: quality.below, formula: `=${over.map((cells) => `COUNTIF(${cells},"<-0.000000001")`).join('+')}`, sample: count((value) => value < -0.000000001), good: quality.belowGood, bad: quality.belowBad },
    ] : []),
    { label: quality.empty, formula: `=ROWS(${all})*COLUMNS(${all})-COUNT(${all})`, sample: empty, good: quality.emptyGood, bad: quality.emptyBad },
    { label: quality.noRows, formula: `=COUNTIF(${layout.cells(layout.check)},"${check.noRows.replace(/"/g, '""')}")`, sample: withoutRows, good: quality.noRowsGood, bad: quality.noRowsBad },
    ...unlisted,
  ];
}

/** The report: live checks first, then what was found in the data when the sheet was written, with the demand that each goes against. */
export function qualityBlock(request: KpisRequest, checks: readonly Check[], findings: readonly KpiFinding[], firstRow: number, side: (index: number) => string, words: CatalogueWords): PlannedCell[][] {
  const { words: { quality, heads } } = request;
  const live = checks.map((check, index): PlannedCell[] => {
    const row = firstRow + 1 + index;
    const [label, value, tick, sentence] = checkRow(check, row) as [PlannedCell, PlannedCell, PlannedCell, PlannedCell];
    const here = (cell: PlannedCell): PlannedCell => (typeof cell.content === 'string' ? { ...cell, content: cell.content.replaceAll(`B${row}`, `${side(1)}${row}`) } : cell);
    return [label, value, here(tick), here(sentence)];
  });
  const told = findings.map(({ finding, sentence, indicators }): PlannedCell[] => {
    const { cuika, crucial } = DEMANDS[finding.code];
    return [
      { content: indicators.length > 2 ? quality.several.replace('{count}', String(indicators.length)) : new Intl.ListFormat(request.locale, { type: 'conjunction' }).format(indicators), style: 'label' },
      { content: words.findings.letters[cuika], style: 'unit' }, { content: words.findings.crucial[crucial], style: 'unit' }, { content: sentence, style: 'note' },
    ];
  });
  return [
    headingRow(quality.heading, heads.value, '', heads.note), ...live,
    [], headingRow(quality.found, quality.cuika, quality.crucial, heads.note),
    ...(told.length > 0 ? told : [[{ content: quality.nothing, style: 'note' } as PlannedCell]]),
  ];
}

import { headerFit } from '../column-words';
import type { RowParts } from './row-parts';
import { isNumeric } from '../number-text';
import { isBlank, type TableRow } from '../table-cell';
import { namesForecast, namesTotal, namesVolume } from './volume-words';

/** The columns of one queue. */
export interface ColumnGroup {
  /** Empty where the table has one group of columns. */
  readonly name: string;
  readonly calls: number | null;
  readonly answered: number | null;
  readonly abandoned: number | null;
  readonly aht: number | null;
}

type Measure = 'calls' | 'answered' | 'abandoned' | 'aht';

interface Labelled {
  readonly column: number;
  readonly measure: Measure;
  readonly name: string;
}

/**
 * Queues side by side: a heading for each above the columns of its own, headers that name queue and measure together, or a
 * column of counts for each queue. Empty where there are no two of them.
 */
export function columnGroups(rows: readonly TableRow[], headerRows: number, headers: readonly string[], found: Pick<RowParts, 'date' | 'interval' | 'calls' | 'queue'>): ColumnGroup[] {
  const taken = [found.date, found.interval, found.queue].map((part) => part?.column);
  const columns = headers.map((_, column) => column).filter((column) => !taken.includes(column) && isCount(rows, headerRows, column));
  const labelled = [byHeading(rows, headerRows, headers, columns), byRest(headers, columns), byName(headers, columns, found)].map(grouped).find((groups) => groups.length > 1);
  return labelled ?? [];
}

function isCount(rows: readonly TableRow[], headerRows: number, column: number): boolean {
  const cells = rows.slice(headerRows, headerRows + 200).map((row) => row[column] ?? '').filter((cell) => !isBlank(cell));
  return cells.length > 0 && cells.filter((cell) => isNumeric(cell)).length * 2 > cells.length;
}

/** Two rows of headers: queues above measures, or measures above queues. */
function byHeading(rows: readonly TableRow[], headerRows: number, headers: readonly string[], columns: readonly number[]): Labelled[] {
  const headings = filledRight(rows[headerRows - 2] ?? []);
  if (new Set(columns.map((column) => headings[column] ?? '')).size < 2) return [];
  return columns.flatMap((column): Labelled[] => {
    const [heading, header] = [headings[column] ?? '', headers[column] ?? ''];
    const [below, above] = [measureOf(header), measureOf(heading)];
    if (below && heading !== '') return [{ column, measure: below, name: heading }];
    return above && header !== '' && below === null ? [{ column, measure: above, name: header }] : [];
  });
}

/** A heading stands on the first of its columns, as a merged cell does. */
function filledRight(row: TableRow): string[] {
  let last = '';
  return row.map((cell) => {
    if (!isBlank(cell)) last = String(cell).trim();
    return last;
  });
}

/** `Sales offered`, `Billing offered`: what differs is the queue. */
function byRest(headers: readonly string[], columns: readonly number[]): Labelled[] {
  const measured = columns.flatMap((column) => {
    const measure = measureOf(headers[column] ?? '');
    return measure ? [{ column, measure, words: (headers[column] ?? '').split(/[\s:/|–—_()-]+/).filter((word) => word !== '') }] : [];
  });
  return measured.map(({ column, measure, words }) => {
    const own = measured.filter((other) => other.measure === measure);
    const name = words.filter((word) => !own.every((other) => other.words.some((one) => one.toLowerCase() === word.toLowerCase()))).join(' ');
    return { column, measure, name: own.length > 1 && !MEASURE_WORD.test(name) ? name : '' };
  });
}

const MEASURE_WORD = /call|offer|contact|volume|transfer|forecast|fcst|actual|\bact\b|held|hold|conf|inbound|outbound|incoming|outgoing|answer|aband|handle|accept|enter|receiv|present|queue|flow|redirect|block|busy|overflow|callback|internal|external|rate|avg|average|mean|max|min|time|count|number|sec|short|repeat|unique|total|sum|%|<|>|来电|來電|进线|進線|呼入|呼出|接|转|轉|放弃|放棄|预测|預測|实际|實際|anruf|appel|llamad|chamad|chiamat|gesprek|ist\b|soll\b/i;

/** No header names a measure: each is a queue. Known measures and codes are none. */
function byName(headers: readonly string[], columns: readonly number[], { calls }: Pick<RowParts, 'calls'>): Labelled[] {
  if (calls?.because !== 'content') return [];
  return columns.filter((column) => (headers[column] ?? '') !== '' && !OTHER_MEASURE.test(headers[column]!)).map((column) => ({ column, measure: 'calls', name: headers[column]! }));
}

const OTHER_MEASURE = /agent|staff|fte|head ?count|\bsl\b|\bsla\b|service level|occupan|utili[sz]|%|rate|ratio|cost|price|revenue|time|\baht\b|\basa\b|\batt\b|\bacw\b|wait|talk|hold|week|month|year|quarter|\bday\b|hour|index|\bid\b|no\.|number|code|temperature|score|座席|人数|人數|率|时长|時長|星期|周|週|月|年|编号|編號|成本|mitarbeiter|kosten|quote|zeit|coste?|co[uû]t|tiempo|temps/i;

function measureOf(header: string): Measure | null {
  for (const measure of ['abandoned', 'answered'] as const) if (namesVolume(header, measure)) return measure;
  if (headerFit(header, 'aht') > 0) return 'aht';
  return headerFit(header, 'calls') > 0 ? 'calls' : null;
}

function grouped(labelled: readonly Labelled[]): ColumnGroup[] {
  const names = [...new Set(labelled.map(({ name }) => name))].filter((name) => name !== '' && !namesTotal(name));
  const actual = names.some(namesForecast) ? names.filter((name) => !namesForecast(name)) : names;
  return actual.map((name): ColumnGroup => {
    const column = (measure: Measure) => labelled.find((one) => one.name === name && one.measure === measure)?.column ?? null;
    return { name, calls: column('calls'), answered: column('answered'), abandoned: column('abandoned'), aht: column('aht') };
  }).filter(({ calls, answered }) => calls !== null || answered !== null);
}

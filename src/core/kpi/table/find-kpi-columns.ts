import { countHeaderRows } from '../../history/header-rows';
import { isNumeric } from '../../history/number-text';
import { sampleColumns, share, type SampledColumn } from '../../history/sample-columns';
import type { TableRow } from '../../history/table-cell';
import { DERIVATIONS } from '../catalogue/derivations';
import { INPUTS, type InputId } from '../catalogue/inputs';
import { inputsOf } from '../catalogue/inputs-of';
import { each, figuresOf, looksAveraged, looksLikeRate, unitOf } from './column-figures';
import { timesOf, type ColumnUnit } from './column-unit';
import { COUNTS_BEHIND } from './counts-behind';
import { findKeys, type FoundKeys } from './find-keys';
import { headerIndex, type Fit, type InputNames } from './header-index';
import type { Because, ChosenMeanings, ColumnMeaning, FoundColumn, InputColumn, KeyRole, KpiColumnsFound, LeftOut } from './kpi-table';
import { plainHeader, type PlainHeader } from './plain-header';
import { CAMPAIGN, CAMPAIGN_INPUTS } from './words/input-words';

export interface Search {
  readonly chosen?: ChosenMeanings;
  /** Only these inputs, with what they can be made from; all where nothing is said. */
  readonly wanted?: ReadonlySet<InputId>;
  /** Excel's own table has one row of headers, whatever stands in it. */
  readonly headerRows?: number;
}

interface Candidate {
  readonly column: number;
  readonly input: InputId;
  readonly score: number;
  readonly form: PlainHeader['form'];
  readonly rate: boolean;
}

/** Averages of these are what the input is: it is averaged over rows anyway. */
const isAveraged = (input: InputId) => INPUTS[input].gather === 'mean';

/** Inputs that are wanted, and those that stand in for them or bring their totals back. */
function widened(wanted: ReadonlySet<InputId>): ReadonlySet<InputId> {
  const all = new Set(wanted);
  for (const input of wanted) {
    const derived = DERIVATIONS[input];
    for (const need of derived ? inputsOf(derived) : []) all.add(need.input);
  }
  for (const input of [...all]) for (const count of COUNTS_BEHIND[input] ?? []) all.add(count);
  return all;
}

/** Finds what the columns of a raw table hold. Make it once for the names of inputs in the planner's languages, and keep it. */
export function kpiColumnFinder(names: InputNames = {}) {
  const index = headerIndex(names);
  return (rows: readonly TableRow[], formats: readonly (readonly string[])[] = [], { chosen = {}, wanted, headerRows: told }: Search = {}): KpiColumnsFound => {
    const headerRows = told ?? countHeaderRows(rows);
    const columns = sampleColumns(rows, formats, headerRows);
    const plain = columns.map(({ header }) => plainHeader(header));
    const campaign = isCampaign(plain);
    const allowed = wanted && widened(wanted);
    const fits = plain.map(({ texts }) => index(texts));
    const candidates = columns.flatMap((column, at) => candidatesOf(column, plain[at]!, fits[at]!, campaign)).filter(({ input }) => !allowed || allowed.has(input));
    const measured = columns.filter((_, at) => (fits[at]?.[0]?.score ?? 0) > 0.6).map((column) => column.index);
    const keys = findKeys(rows, formats, columns, new Set([...Object.keys(chosen).map(Number), ...measured]));
    return decide({ headerRows, columns, plain, candidates, chosen, keys });
  };
}

function isCampaign(plain: readonly PlainHeader[]): boolean {
  const fitting = plain.filter(({ texts }) => CAMPAIGN.test(texts[0] ?? '')).length;
  const queues = plain.filter(({ texts }) => /\b(offered|abandon(ed|s)?|queue)\b|放弃|来电|进线|呼入/.test(texts[0] ?? '')).length;
  return fitting >= 2 && fitting > queues;
}

function candidatesOf(column: SampledColumn, header: PlainHeader, fits: readonly Fit[], campaign: boolean): Candidate[] {
  const { form } = header;
  if (form === 'min' || form === 'spread' || form === 'perPerson') return [];
  // Campaigns and queues call different things by the same words.
  const here = fits.filter(({ input }) => CAMPAIGN_INPUTS.has(input) === campaign);
  return fits.flatMap(({ input, score, rate }): Candidate[] => {
    // Longest waits and peaks are of inputs that are the largest of their rows.
    if ((form === 'max') !== (INPUTS[input].gather === 'max') && !(form !== 'max' && input === 'licences')) return [];
    if (input === 'shortAbandons' && header.limit !== null && header.limit > 10) return [];
    const isRate = rate || form === 'rate' || (looksLikeRate(column) && INPUTS[input].measure.unit === 'count' && COUNTS_BEHIND[input] !== undefined);
    const elsewhere = here.length > 0 && CAMPAIGN_INPUTS.has(input) !== campaign;
    return [{ column: column.index, input, score: elsewhere ? score * 0.5 : input === 'agentHandleTime' ? score * 0.7 : score, form, rate: isRate }];
  });
}

/** What is less likely by so much is offered, not taken. */
const NEARLY = 0.8;

function likeliest(candidates: readonly Candidate[]): Candidate[] {
  const best = new Map<number, number>();
  for (const { column, score } of candidates) best.set(column, Math.max(best.get(column) ?? 0, score));
  return candidates.filter(({ column, score }) => score >= NEARLY * best.get(column)!).sort((a, b) => b.score - a.score || a.column - b.column);
}

interface Table {
  readonly headerRows: number;
  readonly columns: readonly SampledColumn[];
  readonly plain: readonly PlainHeader[];
  readonly candidates: readonly Candidate[];
  readonly chosen: ChosenMeanings;
  readonly keys: FoundKeys;
}

/** By input: its column, and whether that holds averages of it. */
type Taken = Map<InputId, { readonly column: number; readonly average: boolean }>;

interface Settled {
  readonly meaning: ColumnMeaning;
  readonly because: Because;
}

function decide(table: Table): KpiColumnsFound {
  const { columns, candidates, chosen, keys } = table;
  const settled = new Map<number, Settled>();
  for (const [column, meaning] of Object.entries(chosen)) if (meaning) settled.set(Number(column), { meaning, because: 'chosen' });
  const isFree = (column: number) => chosen[column] === undefined && !settled.has(column);
  const takenKeys = new Set([...settled.values()].flatMap(({ meaning }) => (meaning.kind === 'key' ? [meaning.key] : [])));
  for (const [key, found] of Object.entries(keys) as [KeyRole, FoundKeys[KeyRole]][]) {
    if (found && isFree(found.column) && !takenKeys.has(key)) settled.set(found.column, { meaning: { kind: 'key', key }, because: found.because });
  }
  const takenInputs: Taken = new Map();
  for (const [column, { meaning }] of settled) if (meaning.kind === 'input') takenInputs.set(meaning.input, { column, average: meaning.average });
  const leftOut = new Map<number, LeftOut>();
  const take = (input: InputId, column: number, average: boolean, unit: ColumnUnit) => {
    takenInputs.set(input, { column, average });
    settled.set(column, { meaning: { kind: 'input', input, unit, average }, because: 'header' });
    leftOut.delete(column);
  };
  const numbers = (column: number) => share(columns[column]!.cells, isNumeric);
  const sorted = likeliest(candidates);
  // Counts first, then totals, then what averages and rates bring back with them.
  const passes: readonly ((one: Candidate) => boolean)[] = [
    ({ input, form, rate }) => !rate && form !== 'average' && INPUTS[input].measure.unit === 'count',
    ({ form, rate }) => !rate && form !== 'average',
    () => true,
  ];
  passes.forEach((belongs, pass) => {
    for (const one of sorted) {
      const { column, input } = one;
      if (!isFree(column) || !belongs(one)) continue;
      if (takenInputs.has(input)) {
        leftOut.set(column, leftOut.get(column) ?? 'second');
        continue;
      }
      if (numbers(column) < 0.5) {
        if (columns[column]!.cells.length > 0) leftOut.set(column, 'text');
        continue;
      }
      const outcome = settle(table, one, takenInputs, pass);
      if (typeof outcome === 'string') leftOut.set(column, outcome);
      else if (outcome) take(input, column, outcome.average, outcome.unit);
    }
  });
  return result(table, settled, leftOut);
}

/** How a candidate is taken, or why not; null: not in this pass. */
function settle({ columns, plain, keys }: Table, { column, input, form, rate }: Candidate, taken: Taken, pass: number): { average: boolean; unit: ColumnUnit } | LeftOut | null {
  const [cells, header] = [columns[column]!, plain[column]!];
  const counted = COUNTS_BEHIND[input]?.find((count) => taken.get(count)?.average === false);
  const counts = counted === undefined ? null : figuresOf(columns[taken.get(counted)!.column]!);
  const perAgent = keys.agent !== undefined;
  const total = (): { average: boolean; unit: ColumnUnit } => ({ average: false, unit: unitOf(input, cells, header, false, { perOne: isAveraged(input) ? null : counts && each(figuresOf(cells), counts), perAgent }) });
  if (isAveraged(input) && !(rate && INPUTS[input].measure.unit === 'count')) return total();
  const averaged = rate || form === 'average';
  if (!averaged && counts && form === null && looksAveraged(input, cells, counts, header)) return pass < 2 ? null : { average: true, unit: unitOf(input, cells, header, true, { perOne: null, perAgent }) };
  if (!averaged) return total();
  if (COUNTS_BEHIND[input] === undefined) return rate ? 'rate' : 'average';
  // What the columns add up to by themselves needs no average.
  const derived = DERIVATIONS[input];
  if (derived && inputsOf(derived).every((need) => need.optional || taken.get(need.input)?.average === false)) return 'second';
  return counts ? { average: true, unit: unitOf(input, cells, header, true, { perOne: null, perAgent }) } : 'no-count';
}

function result({ headerRows, columns, candidates }: Table, settled: ReadonlyMap<number, Settled>, leftOut: ReadonlyMap<number, LeftOut>): KpiColumnsFound {
  const meanings = [...settled].map(([column, { meaning }]) => ({ column, meaning }));
  const columnOf = (input: InputId) => meanings.find(({ meaning }) => meaning.kind === 'input' && meaning.input === input && !meaning.average)?.column;
  const inputs = meanings.flatMap(({ column, meaning }): [InputId, InputColumn][] => {
    if (meaning.kind !== 'input') return [];
    const times = timesOf(meaning.input, meaning.unit);
    if (!meaning.average) return [[meaning.input, { column, times }]];
    const per = COUNTS_BEHIND[meaning.input]?.map(columnOf).find((found) => found !== undefined);
    return per === undefined ? [] : [[meaning.input, { column, times, per }]];
  });
  const isUsed = (column: number) => inputs.some(([, one]) => one.column === column);
  return {
    headerRows,
    keys: Object.fromEntries(meanings.flatMap(({ column, meaning }) => (meaning.kind === 'key' ? [[meaning.key, column]] : []))),
    inputs: Object.fromEntries(inputs),
    columns: columns.map(({ index, header }): FoundColumn => {
      const found = settled.get(index);
      const lost = found?.meaning.kind === 'input' && !isUsed(index) ? 'no-count' : null;
      const others = [...new Set(candidates.filter(({ column, input }) => column === index && !(found?.meaning.kind === 'input' && found.meaning.input === input)).sort((a, b) => b.score - a.score).map(({ input }) => input))];
      return { column: index, header, meaning: found?.meaning ?? null, because: found?.because ?? null, leftOut: found ? lost : leftOut.get(index) ?? null, others };
    }),
  };
}

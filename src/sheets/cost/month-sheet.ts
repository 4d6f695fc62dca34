import type { ChartPlan, Block, ConditionPlan, PlannedCell, SheetPlan, ValidationPlan } from '../plan';
import { say } from '../../locales/say';
import { sheetReference } from '../sheet-reference';
import type { Context } from './context';
import { made } from './lines';
import { FIRST_MONTH_COLUMN, HEADER_ROW } from './places';
import type { CostSheetKey } from './request';
import { columnName } from '../area';

const MONTH_WIDTH = 11;
export const MONTH_FORMAT = 'yyyy-mm';

interface Parts {
  readonly blocks: readonly Block[];
  /** Of A to E, or of all columns of a sheet without months. */
  readonly widths: readonly number[];
  readonly charts?: readonly ChartPlan[];
  readonly conditions?: readonly ConditionPlan[];
  readonly validations?: readonly ValidationPlan[];
}

/** A sheet of the workbook: three lines of title, headers in row 5, the months from column F on wherever there are any. */
export function costSheetPlan(context: Context, key: CostSheetKey, headers: readonly PlannedCell[], withMonths: boolean, { blocks, widths, charts = [], conditions = [], validations = [] }: Parts): SheetPlan {
  const { request: { words, sheetNames }, places } = context;
  const head: Block[] = [
    { kind: 'cells', at: 'A1', rows: titles(context, key) },
    { kind: 'cells', at: `A${HEADER_ROW}`, rows: [headers] },
    ...(withMonths ? [{ kind: 'cells' as const, at: `${columnName(FIRST_MONTH_COLUMN)}${HEADER_ROW}`, rows: [monthHeaders(context, key)] }] : []),
  ];
  return {
    name: sheetNames[key] || words.sheetNames[key], blocks: [...head, ...blocks], tables: [], charts, conditions, validations, formats: [],
    columnWidths: withMonths ? [...widths, ...Array.from({ length: places(key).months }, () => MONTH_WIDTH)] : widths,
    rowHeights: { 1: 24, [HEADER_ROW]: 30 }, freeze: { rows: HEADER_ROW, columns: withMonths ? 1 : 0 },
  };
}

export const header = (content: string, overNumbers = false): PlannedCell => ({ content, style: overNumbers ? 'number-header' : 'header' });

function titles({ request }: Context, key: CostSheetKey): PlannedCell[][] {
  const { words, source, locale, writtenAt } = request;
  const at = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(writtenAt);
  const from = source.kind === 'typed' ? '' : source.kind === 'staffing' ? source.sheet : sheetReference(source.sheet, source.address);
  const sentence = words.source[source.kind === 'months' ? 'table' : source.kind];
  return [[{ content: words.title[key], style: 'title' }], [{ content: words.what[key], style: 'subtitle' }], [{ content: say(sentence, { source: from, at }, locale), style: 'subtitle' }]];
}

function monthHeaders({ places, figures: { model } }: Context, key: CostSheetKey): PlannedCell[] {
  const at = places(key);
  return model.starts.map((start, month) => {
    const letter = at.letter(month);
    const inputs = at.value('inputs', 'startMonth');
    // Counted in row 4, which is blank: a formula that names its own cell would go round in circles.
    const first = `$${at.letter(0)}$${HEADER_ROW - 1}:${letter}$${HEADER_ROW - 1}`;
    const formula = key === 'inputs' ? `=EDATE(${inputs},COLUMNS(${first})-1)` : `=${inputs.split('!')[0]!}!${letter}$${HEADER_ROW}`;
    return { ...made(formula, start, MONTH_FORMAT), style: 'number-header' };
  });
}

import { areaAddress, columnName, fixedCell } from '../area';
import { sheetReference } from '../sheet-reference';
import type { SettingKey } from './request';
import type { Setup } from './setup';

/** Row 5 holds the headers of all blocks side by side. */
export const HEADER_ROW = 5;
export const FIRST_ROW = HEADER_ROW + 1;
export const LEFT_WIDTHS = [36, 13, 18, 40, 2] as const;
/** The card keeps its left narrower: there the middle is what is read. */
export const CARD_LEFT_WIDTHS = [28, 13, 4, 31, 2] as const;
const FIRST_COLUMN = LEFT_WIDTHS.length;

/** Columns side by side under one header row, by key. */
export interface Band {
  readonly keys: readonly string[];
  readonly first: number;
  /** Of the values, below the headers. */
  readonly row: number;
  readonly rows: number;
  readonly letter: (key: string) => string;
  /** `$K$6:$K$437` on its own sheet. */
  readonly cells: (key: string) => string;
  /** The same with the sheet's name. */
  readonly from: (key: string) => string;
}

export interface Layout {
  readonly rows: Band;
  /** Where the planner's own rows begin, below those that are means of others. */
  readonly tableRow: number;
  readonly units: Band;
  readonly months: Band | null;
  readonly ranking: Band;
  readonly choices: Band;
  readonly card: Band;
  /** Below the card, so that filtering it hides nothing else. */
  readonly table: Band;
  /** `Scorecard!$B$6`, null for a setting that the sheet has not. */
  readonly setting: (key: SettingKey) => string;
  readonly settingAddress: (key: SettingKey) => string | null;
  readonly settings: readonly SettingKey[];
}

/** `score3` for the third indicator. */
export const actualKey = (index: number) => `actual${index}`;
export const scoreKey = (index: number) => `score${index}`;
export const monthKey = (index: number) => `month${index}`;

/** @param tableRow where the header of the units stands, below all that is above them. */
export function layoutOf(setup: Setup, ranked: number, tableRow: number): Layout {
  const { request: { indicators, names }, dated, months, halves, rolledUp, tableRows, labels } = setup;
  const scores = indicators.map((_, index) => scoreKey(index));
  const above = rolledUp.team.length + rolledUp.centre.length;
  const onScores = chain(names.scores);
  const rows = onScores(['month', 'team', 'agent', 'level', 'unit', 'key', ...indicators.map((_, index) => actualKey(index)), ...scores, 'found', 'total', ...halves], above + tableRows.length);
  const units = onScores(['number', 'unit', 'level', ...months.map((_, index) => monthKey(index)), ...(dated ? [] : [monthKey(0)]), 'now', 'order', ...(dated ? ['trend'] : [])], labels.texts.length);
  const choices = onScores(['missing'], 2);
  const onCard = chain(names.card);
  const changing = dated ? ['actualBefore', 'scoreBefore', 'change', 'trend'] : [];
  const card = onCard(['indicator', 'unit', 'actual', 'target', 'score', 'light', 'weight', 'contribution', ...changing, 'half', 'view', 'demo', ...(dated ? ['order'] : [])], indicators.length);
  const tableKeys = ['unit', 'level', 'team', 'total', 'light', 'rank', ...(dated ? ['change', 'trend'] : []), ...halves, ...scores, 'found', 'row', 'number'];
  const table = bandOf(names.card, tableKeys, card.first, tableRow + 1, labels.texts.length);
  // Of a wide table what is worked out for charts stands right of it, out of the way of its filter too.
  const workings = chain(names.card, Math.max(card.first + card.keys.length, table.first + table.keys.length) + 1);
  const monthBand = dated ? workings(['month', 'row', 'total', 'goal', ...halves, ...scores], months.length) : null;
  const ranking = workings(['place', 'unit', 'total', 'green', 'amber', 'red'], ranked);
  const settings: SettingKey[] = [...(dated ? ['month' as const] : []), 'unit', 'green', 'amber', 'missing'];
  const settingAddress = (key: SettingKey) => (settings.includes(key) ? `B${FIRST_ROW + settings.indexOf(key)}` : null);
  return {
    rows, units, months: monthBand, ranking, choices, card, table, settings, settingAddress,
    tableRow: FIRST_ROW + above,
    setting: (key) => sheetReference(names.card, fixedCell(settingAddress(key) ?? 'B1')),
  };
}

/** Bands of one sheet, each with a narrow column before it. */
function chain(sheet: string, from: number = FIRST_COLUMN): (keys: readonly string[], rows: number) => Band {
  let next = from;
  return (keys, rows) => {
    const first = next;
    next += keys.length + 1;
    return bandOf(sheet, keys, first, FIRST_ROW, rows);
  };
}

function bandOf(sheet: string, keys: readonly string[], first: number, row: number, rows: number): Band {
  const column = (key: string) => first + keys.indexOf(key);
  const cells = (key: string) => fixedCell(areaAddress({ row: row - 1, rows, column: column(key), columns: 1 }));
  return { keys, first, row, rows, letter: (key) => columnName(column(key)), cells, from: (key) => sheetReference(sheet, cells(key)) };
}

/** `$F$6:$M$437`, from one column of a band to another. */
export function across(band: Band, from: string, to: string): string {
  const [start = ''] = band.cells(from).split(':');
  return `${start}:${band.cells(to).split(':').at(-1)}`;
}

import { monthEnd, monthStart } from '../../../src/core/cost/attrition/calendar-months';
import { findMonthColumns, findPeopleColumns } from '../../../src/core/cost/attrition/reading/find-columns';
import { readMonths } from '../../../src/core/cost/attrition/reading/read-months';
import { readPeople } from '../../../src/core/cost/attrition/reading/read-people';
import { daySerial } from '../../../src/core/history/calendar-day';
import type { TableRow } from '../../../src/core/history/table-cell';
import { words } from '../../../src/locales';
import type { LocaleName } from '../../../src/locales/locale-name';
import { columnName } from '../../../src/sheets/area';
import { attritionPlan } from '../../../src/sheets/attrition/attrition-plan';
import { attritionFigures, type AttritionFigures } from '../../../src/sheets/attrition/figures';
import { DEFAULT_ATTRITION, DEFAULT_HEADCOUNT, type AttritionRequest, type AttritionSettings, type AttritionTable, type HeadcountSheetRequest } from '../../../src/sheets/attrition/request';
import { samplePeople } from '../../../src/sheets/attrition/sample-people';
import { monthSource, peopleSource } from '../../../src/sheets/attrition/source';
import { reasonsOf, voluntaryWordsOf } from '../../../src/sheets/attrition/word-lists';
import type { Plan } from '../../../src/sheets/plan';

export const day = (year: number, month: number, date: number) => daySerial(year, month, date)!;
export const YEAR_END = day(2025, 12, 31);

export const HEADER: TableRow = ['Name', 'Team', 'Start date', 'Leave date', 'Voluntary', 'Reason'];

/** The invented people as a planner has them. */
export function sampleTable(): TableRow[] {
  const { sample } = words('en').sheets.attrition;
  return [HEADER, ...samplePeople().map(({ team, start, leave, voluntary, reason }, index): TableRow => [
    `Example ${index + 1}`, sample.teams[team], start, leave ?? '', leave === null ? '' : voluntary ? 'yes' : 'no', leave === null ? '' : sample.reasons[reason],
  ])];
}

export interface ExampleOptions {
  readonly sheet?: string;
  readonly locale?: LocaleName;
  readonly settings?: Partial<AttritionSettings>;
  readonly months?: number;
  readonly headcount?: Partial<HeadcountSheetRequest> & { readonly own?: Partial<HeadcountSheetRequest['inputs']> } | null;
  readonly request?: Partial<AttritionRequest>;
}

function addressOf(table: readonly TableRow[]): string {
  return `A1:${columnName(Math.max(...table.map((row) => row.length)) - 1)}${table.length}`;
}

export function peopleTable(table: readonly TableRow[], { sheet = 'People', locale = 'en' }: ExampleOptions = {}): Extract<AttritionTable, { kind: 'people' }> {
  const columns = findPeopleColumns(table);
  const people = readPeople(table, columns);
  const source = peopleSource({ sheet, address: addressOf(table) }, columns, people);
  if (!source) throw new Error('no people in this table');
  return { kind: 'people', source, people, chosen: {}, voluntaryWords: voluntaryWordsOf(people), reasons: reasonsOf(people, words(locale).sheets.attrition.noReason) };
}

export function monthTable(table: readonly TableRow[], { sheet = 'Months' }: ExampleOptions = {}): Extract<AttritionTable, { kind: 'months' }> {
  const columns = findMonthColumns(table);
  const { used } = readMonths(table, columns);
  const source = monthSource({ sheet, address: addressOf(table) }, columns, used);
  if (!source) throw new Error('no months in this table');
  return { kind: 'months', source, rows: used, chosen: {} };
}

export function requestOf(table: AttritionTable, { locale = 'en', settings = {}, months = 24, headcount = {}, request = {} }: ExampleOptions = {}): AttritionRequest {
  const { sheetName, sheetNames } = words(locale).sheets.attrition;
  const asOf = settings.asOf ?? (table.kind === 'people' ? YEAR_END : monthEnd(monthStart(table.rows.at(-1)!.month!)));
  return {
    table, months, locale, settings: { ...DEFAULT_ATTRITION, asOf, ...settings }, words: words(locale).sheets.attrition, names: { attrition: sheetName, ...sheetNames },
    headcount: headcount && {
      classMonths: Array.from({ length: 12 }, () => true), needs: Array.from({ length: 12 }, () => ({ required: 60, hired: 0 })), needSource: null, ...headcount,
      inputs: { ...DEFAULT_HEADCOUNT, offersFrom: asOf + 1, ...headcount.own },
    },
    writtenAt: new Date(Date.UTC(2026, 0, 5, 9)), version: '0.0.0', ...request,
  };
}

export function made(table: AttritionTable, options: ExampleOptions = {}): { readonly plan: Plan; readonly figures: AttritionFigures; readonly request: AttritionRequest } {
  const request = requestOf(table, options);
  const figures = attritionFigures(request);
  if (!figures) throw new Error('nothing counts');
  return { request, figures, plan: attritionPlan(request, figures) };
}

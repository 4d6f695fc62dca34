import type { RuleBreach } from '../../core/scheduling/rostering/result';
import type { RosterWish } from '../../core/scheduling/rostering/request';
import { say } from '../../locales/say';
import { columnName } from '../area';
import { headingRow } from '../forecasting/labelled-rows';
import { typedText } from '../forecasting/typed-text';
import { dateOfSerial } from '../forecasting/weekday-names';
import type { Block, ConditionPlan, PlannedCell, SheetPlan, StyleName } from '../plan';
import { sheetReference } from '../sheet-reference';
import * as formulas from './formulas';
import { FIRST_ROW as ROSTER_ROW, type LiveColumn, type RosterLayout } from './layout';
import type { RosterSheetRequest } from './request';

const SPREAD_ROW = 5;
const HEADER_ROW = SPREAD_ROW + 3;
const FIRST_ROW = HEADER_ROW + 1;
/** Hours off the contract that are worth a colour. */
const NOTICED = 1;
/** Breaches told of one person: more would fill the screen. */
const MOST_BREACHES = 5;

const COLUMNS = ['name', 'weekHours', 'contract', 'hours', 'gap', 'days', 'leave', 'weekendsOff', 'nights', 'bandChanges', 'kept', 'broken', 'brokenWords', 'breaches'] as const;
type ShareColumn = (typeof COLUMNS)[number];
const WIDTHS: Readonly<Record<ShareColumn, number>> = {
  name: 24, weekHours: 12, contract: 10, hours: 9, gap: 12, days: 8, leave: 8, weekendsOff: 12, nights: 8, bandChanges: 14, kept: 14, broken: 14, brokenWords: 34, breaches: 46,
};
const SPREAD: ReadonlySet<ShareColumn> = new Set<ShareColumn>(['hours', 'gap', 'days', 'leave', 'weekendsOff', 'nights', 'bandChanges', 'kept', 'broken']);

/** What the roster gives and asks of each person, and how far that is spread. */
export function sharesSheet(request: RosterSheetRequest, roster: RosterLayout): SheetPlan {
  const { words, names, asked, locale } = request;
  const { shares } = words;
  const lastRow = FIRST_ROW + asked.people.length - 1;
  const make = columnOf(request, roster, lastRow);
  const gap = `${letter('gap')}${FIRST_ROW}`;
  return {
    name: names.shares,
    blocks: [
      block(1, [[{ content: shares.title, style: 'title' }], [{ content: say(shares.what, { sheet: names.roster }, locale), style: 'subtitle' }]]),
      block(SPREAD_ROW, spreadRows(request, make, lastRow)),
      block(HEADER_ROW, [headingRow(...COLUMNS.map((column) => shares.column[column]))]),
      ...COLUMNS.map((column) => columnBlock(column, make(column), asked.people.length)),
      block(lastRow + 2, [headingRow(words.notes), ...Object.values(shares.notes).map((content): PlannedCell[] => [{ content, style: 'note' }])]),
    ],
    tables: [], charts: [], formats: [],
    conditions: (['over', 'under'] as const).map((look): ConditionPlan => ({
      address: `${gap}:${letter('gap')}${lastRow}`, look, formula: look === 'over' ? `=${gap}>${NOTICED}` : `=${gap}<-${NOTICED}`,
    })),
    columnWidths: COLUMNS.map((column) => WIDTHS[column]),
    rowHeights: { 1: 24, [HEADER_ROW]: 48 },
    freeze: { rows: HEADER_ROW, columns: 1 },
  };
}

const letter = (column: ShareColumn) => columnName(COLUMNS.indexOf(column));

function block(row: number, rows: readonly (readonly PlannedCell[])[]): Block {
  return { kind: 'cells', at: `A${row}`, rows };
}

interface Column {
  /** One for all people; without it what is shown is of the time of planning. */
  readonly formula?: string;
  readonly shown: (person: number) => number | string;
  readonly style: StyleName;
  readonly numberFormat?: string;
}

/** Links to the roster follow it, however its lines are sorted; what only a plan knows is written as it was. */
function columnOf(request: RosterSheetRequest, roster: RosterLayout, lastRow: number): (column: ShareColumn) => Column {
  const { asked, result, names } = request;
  const share = (person: number) => result.shares[person]!;
  const own = (column: ShareColumn) => `${letter(column)}${FIRST_ROW}:${letter(column)}${lastRow}`;
  const cells = (column: string) => sheetReference(names.roster, `$${column}$${ROSTER_ROW}:$${column}$${ROSTER_ROW + asked.people.length - 1}`);
  const on = (column: string) => formulas.ofPerson(cells('A'), own('name'), cells(column));
  const live = (column: LiveColumn, shown: Column['shown'], numberFormat = '0'): Column => ({ formula: on(roster.liveLetter(column)), shown, style: 'link', numberFormat });
  const planned = (shown: Column['shown']): Column => ({ shown, style: 'unit', numberFormat: '0_)' });
  const columns: Readonly<Record<ShareColumn, Column>> = {
    name: { shown: (person) => typedText(asked.people[person]!.name), style: 'label' },
    weekHours: { formula: on('B'), shown: (person) => asked.people[person]!.weekHours, style: 'link', numberFormat: '0.0#' },
    contract: { formula: `=${own('weekHours')}*${asked.days}/7`, shown: (person) => share(person).contractHours, style: 'formula', numberFormat: '#,##0.0#' },
    hours: live('hours', (person) => share(person).hours, '#,##0.0#'),
    gap: { formula: formulas.difference(own('hours'), own('contract')), shown: (person) => share(person).hours - share(person).contractHours, style: 'total', numberFormat: '+0.0#;-0.0#;0' },
    days: live('days', (person) => share(person).daysWorked), leave: live('leave', (person) => share(person).leaveDays),
    weekendsOff: live('weekendsOff', (person) => share(person).weekendsOff), nights: live('nights', (person) => share(person).nights),
    bandChanges: planned((person) => share(person).bandChanges), kept: planned((person) => share(person).wishesKept), broken: planned((person) => share(person).wishesBroken.length),
    brokenWords: { shown: (person) => brokenWishes(request, person), style: 'note' }, breaches: { shown: (person) => brokenRules(request, person), style: 'note' },
  };
  return (column) => columns[column];
}

function columnBlock(column: ShareColumn, { formula, shown, style, numberFormat }: Column, people: number): Block {
  const at = `${letter(column)}${FIRST_ROW}`;
  const values = Array.from({ length: people }, (_, person) => shown(person));
  return formula === undefined
    ? { kind: 'cells', at, rows: values.map((value) => [{ content: value === '' ? null : value, style, numberFormat }]) }
    : { kind: 'spill', at, formula, rows: people, columns: 1, style, numberFormat, sample: values.map((value) => [value]) };
}

function spreadRows({ words: { shares }, asked: { people } }: RosterSheetRequest, make: (column: ShareColumn) => Column, lastRow: number): PlannedCell[][] {
  const lines = [['least', formulas.fewest], ['mean', formulas.mean], ['most', formulas.most]] as const;
  return lines.map(([key, formula]): PlannedCell[] => COLUMNS.flatMap((column): PlannedCell[] => {
    if (column === 'name') return [{ content: shares.spread[key], style: 'label' }];
    if (column === 'brokenWords' || column === 'breaches') return [];
    if (!SPREAD.has(column)) return [{ content: null }];
    const shown = people.map((_, person) => Number(make(column).shown(person)));
    const sum = shown.reduce((all, one) => all + one, 0);
    const sample = key === 'mean' ? sum / shown.length : shown.reduce((a, b) => (key === 'least' ? Math.min(a, b) : Math.max(a, b)));
    return [{ content: formula(`${letter(column)}${FIRST_ROW}:${letter(column)}${lastRow}`), sample, style: 'total', numberFormat: column === 'gap' ? '+0.0;-0.0;0' : '#,##0.0' }];
  }));
}

function brokenWishes({ asked, result, words: { shares, band }, locale }: RosterSheetRequest, person: number): string {
  const { wishes } = asked.people[person]!;
  const told = ({ day, want, shift }: RosterWish): string => {
    const sentence = shares.wish[shift === undefined ? want : want === 'on' ? 'onShift' : 'offShift'];
    const named = shift !== undefined && shift in band ? band[shift as keyof typeof band] : shift;
    return say(sentence, { date: shortDay(asked.firstDay + day, locale), shift: named }, locale);
  };
  return result.shares[person]!.wishesBroken.flatMap((place) => (wishes[place] ? [told(wishes[place])] : [])).join(shares.betweenWishes);
}

function brokenRules({ asked, result, words: { shares }, locale }: RosterSheetRequest, person: number): string {
  const own = result.breaches.filter((breach) => breach.person === person);
  const told = ({ rule, days: [from, to], limit, given }: RuleBreach): string => {
    const sentences: Readonly<Record<string, string>> = shares.breach;
    const inHours = /minutes|rest/.test(rule);
    const figure = (value: number | null) => (value === null ? '' : say('{value, number, ::.##}', { value: inHours ? value / 60 : value }, locale));
    const facts = { from: shortDay(asked.firstDay + from, locale), to: shortDay(asked.firstDay + to, locale), limit: figure(limit), given: figure(given) };
    return say(sentences[rule] ?? shares.breach.other, facts, locale);
  };
  return [...own.slice(0, MOST_BREACHES).map(told), ...(own.length > MOST_BREACHES ? ['…'] : [])].join(shares.betweenBreaches);
}

/** `12 Dec`, `12月12日` */
function shortDay(day: number, locale: string): string {
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(dateOfSerial(day));
}

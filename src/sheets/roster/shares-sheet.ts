import type { RuleBreach } from '../../core/scheduling/rostering/result';
import type { RosterWish } from '../../core/scheduling/rostering/request';
import { say } from '../../locales/say';
import { columnName } from '../area';
import { headingRow } from '../forecasting/labelled-rows';
import { typedText } from '../forecasting/typed-text';
import { dateOfSerial } from '../forecasting/weekday-names';
import type { Block, ConditionPlan, PlannedCell, SheetPlan } from '../plan';
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
  name: 24, weekHours: 10, contract: 10, hours: 9, gap: 11, days: 8, leave: 8, weekendsOff: 10, nights: 8, bandChanges: 12, kept: 12, broken: 12, brokenWords: 34, breaches: 46,
};
const SPREAD: ReadonlySet<ShareColumn> = new Set<ShareColumn>(['hours', 'gap', 'days', 'leave', 'weekendsOff', 'nights', 'bandChanges', 'kept', 'broken']);

/** What the roster gives and asks of each person, and how far that is spread. */
export function sharesSheet(request: RosterSheetRequest, roster: RosterLayout): SheetPlan {
  const { words, names, asked, locale } = request;
  const { shares } = words;
  const lastRow = FIRST_ROW + asked.people.length - 1;
  const rows = asked.people.map((_, person) => personRow(request, roster, person));
  const gap = `${letter('gap')}${FIRST_ROW}`;
  return {
    name: names.shares,
    blocks: [
      block(1, [[{ content: shares.title, style: 'title' }], [{ content: say(shares.what, { sheet: names.roster }, locale), style: 'subtitle' }]]),
      block(SPREAD_ROW, spreadRows(request, rows, lastRow)),
      block(HEADER_ROW, [headingRow(...COLUMNS.map((column) => shares.column[column])), ...rows]),
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

function personRow(request: RosterSheetRequest, roster: RosterLayout, person: number): PlannedCell[] {
  const { asked, result, names } = request;
  const { name, weekHours } = asked.people[person]!;
  const share = result.shares[person]!;
  const row = FIRST_ROW + person;
  const on = (letters: string) => sheetReference(names.roster, `${letters}${ROSTER_ROW + person}`);
  const live = (column: LiveColumn, sample: number, numberFormat = '0'): PlannedCell => ({ content: formulas.link(on(roster.liveLetter(column))), sample, style: 'link', numberFormat });
  const value = (content: number): PlannedCell => ({ content, style: 'formula', numberFormat: '0' });
  const cells: Readonly<Record<ShareColumn, PlannedCell>> = {
    name: { content: formulas.link(on('$A')), sample: typedText(name), style: 'link' },
    weekHours: { content: formulas.link(on('$B')), sample: weekHours, style: 'link', numberFormat: '0.0#' },
    contract: { content: `=${letter('weekHours')}${row}*${asked.days}/7`, sample: share.contractHours, style: 'formula', numberFormat: '#,##0.0#' },
    hours: live('hours', share.hours, '#,##0.0#'),
    gap: { content: formulas.difference(`${letter('hours')}${row}`, `${letter('contract')}${row}`), sample: share.hours - share.contractHours, style: 'total', numberFormat: '+0.0#;-0.0#;0' },
    days: live('days', share.daysWorked), leave: live('leave', share.leaveDays), weekendsOff: live('weekendsOff', share.weekendsOff), nights: live('nights', share.nights),
    bandChanges: value(share.bandChanges), kept: value(share.wishesKept), broken: value(share.wishesBroken.length),
    brokenWords: { content: brokenWishes(request, person) || null, style: 'note' },
    breaches: { content: brokenRules(request, person) || null, style: 'note' },
  };
  return COLUMNS.map((column) => cells[column]);
}

function spreadRows({ words: { shares } }: RosterSheetRequest, rows: readonly (readonly PlannedCell[])[], lastRow: number): PlannedCell[][] {
  const lines = [['least', formulas.fewest], ['mean', formulas.mean], ['most', formulas.most]] as const;
  return lines.map(([key, formula]): PlannedCell[] => COLUMNS.flatMap((column, place): PlannedCell[] => {
    if (column === 'name') return [{ content: shares.spread[key], style: 'label' }];
    if (column === 'brokenWords' || column === 'breaches') return [];
    if (!SPREAD.has(column)) return [{ content: null }];
    const shown = rows.map((cells) => Number(cells[place]?.sample ?? cells[place]?.content ?? 0));
    const sample = key === 'least' ? Math.min(...shown) : key === 'most' ? Math.max(...shown) : shown.reduce((sum, one) => sum + one, 0) / shown.length;
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
  return result.shares[person]!.wishesBroken.flatMap((place) => (wishes[place] ? [told(wishes[place])] : [])).join(', ');
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
  return [...own.slice(0, MOST_BREACHES).map(told), ...(own.length > MOST_BREACHES ? ['…'] : [])].join('; ');
}

/** `12 Dec`, `12月12日` */
function shortDay(day: number, locale: string): string {
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(dateOfSerial(day));
}

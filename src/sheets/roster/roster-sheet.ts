import { weekday } from '../../core/history/calendar-day';
import { say } from '../../locales/say';
import { checkRow, headingRow, type Check } from '../forecasting/labelled-rows';
import { typedText } from '../forecasting/typed-text';
import { weekdayName, weekdayNames, writtenDay } from '../forecasting/weekday-names';
import { fixedCell } from '../area';
import type { Block, ConditionPlan, PlannedCell, SheetPlan } from '../plan';
import { LOCK } from './cell-code';
import type { CoverLayout } from './cover-layout';
import * as formulas from './formulas';
import { COUNT_ROW, FIRST_ROW, HEADER_ROW, LIVE_COLUMNS, WEEKDAY_ROW, type LiveColumn, type RosterLayout } from './layout';
import { BANDS, legend } from './legend';
import type { RosterSheetRequest } from './request';

const NAME_WIDTH = 26;
const DAY_WIDTH = 8.5;
const LIVE_WIDTH = 11.5;
const LIVE_FORMATS: Readonly<Record<LiveColumn, string>> = { hours: '#,##0.0#', weekly: '0.0', days: '0', leave: '0', weekendsOff: '0', nights: '0', kinds: '0' };

/** The roster itself: a line a person, a column a day, what it comes to beside it, and the shifts below. */
export function rosterSheet(request: RosterSheetRequest, layout: RosterLayout, cover: CoverLayout): SheetPlan {
  const { asked, words, names } = request;
  const { days, dayLetter, legend: column } = layout;
  const checksRow = layout.belowLegend;
  const checks = checksOf(request, layout);
  const notesRow = checksRow + checks.length + 2;
  return {
    name: names.roster,
    blocks: [
      block(1, titles(request)),
      ...headers(request, layout, cover),
      block(FIRST_ROW, asked.people.map(({ name, weekHours }): PlannedCell[] => [{ content: typedText(name), style: 'label' }, { content: weekHours, style: 'formula', numberFormat: '0.0_)' }])),
      { kind: 'cells', at: `${dayLetter(0)}${FIRST_ROW}`, rows: codeCells(request) },
      { kind: 'cells', at: `${layout.liveLetter('hours')}${FIRST_ROW}`, rows: asked.people.map((_, person) => liveCells(request, layout, person)) },
      ...legend(request, layout),
      block(checksRow, [headingRow(words.checks, words.value), ...checks.map((check, place) => checkRow(check, checksRow + 1 + place))]),
      block(notesRow, notes(request)),
    ],
    tables: [], charts: [], formats: [],
    conditions: conditionsOf(request, layout),
    validations: [{ address: layout.cells, list: layout.choices, strict: false, prompt: words.prompt }],
    columnWidths: [NAME_WIDTH, 13, ...Array.from({ length: days }, () => DAY_WIDTH), days < column.length ? DAY_WIDTH : 2, ...LIVE_COLUMNS.map(() => LIVE_WIDTH)],
    rowHeights: { 1: 24, [HEADER_ROW]: 32, [layout.legendRow]: 32 },
    freeze: { rows: HEADER_ROW, columns: 2 },
  };
}

function block(row: number, rows: readonly (readonly PlannedCell[])[]): Block {
  return { kind: 'cells', at: `A${row}`, rows };
}

function titles({ asked, words, source, locale, writtenAt }: RosterSheetRequest): PlannedCell[][] {
  const at = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(writtenAt);
  const { firstDay, days, people, shifts } = asked;
  const facts = { sheet: source.shiftsSheet, from: writtenDay(firstDay, locale), to: writtenDay(firstDay + days - 1, locale), people: people.length, days, at };
  return [
    [{ content: words.title, style: 'title' }],
    [{ content: words.what, style: 'subtitle' }],
    [{ content: say(words.source, facts, locale), style: 'subtitle' }],
    [{ content: say(words.typing, { ...words.mark, code: shifts[0]?.code ?? '' }, locale), style: 'subtitle' }],
  ];
}

function headers({ asked: { firstDay, days }, words, locale, result }: RosterSheetRequest, layout: RosterLayout, cover: CoverLayout): Block[] {
  const names = weekdayNames(locale);
  const each = (cell: (day: number) => PlannedCell) => Array.from({ length: days }, (_, day) => cell(day));
  return [
    block(COUNT_ROW, [[
      { content: words.atWork, style: 'label' }, { content: null },
      ...each((day) => ({ content: formulas.sum(cover.onSheet(cover.countsOfDay(day))), style: 'link', numberFormat: '0', sample: result.cells.filter((line) => line[day] !== '').length })),
    ]]),
    block(WEEKDAY_ROW, [[
      { content: null, style: 'header' }, { content: null, style: 'header' }, ...each((day) => ({ content: weekdayName(firstDay + day, names), style: 'code-header' })),
    ]]),
    block(HEADER_ROW, [[
      { content: words.name, style: 'header' }, { content: words.weekHours, style: 'header' },
      ...each((day) => ({ content: firstDay + day, style: 'code-header', numberFormat: 'mm-dd' })),
    ]]),
    { kind: 'cells', at: `${layout.liveLetter('hours')}${HEADER_ROW}`, rows: [LIVE_COLUMNS.map((column): PlannedCell => ({ content: words.live[column], style: 'header' }))] },
  ];
}

/** Codes, and words where nothing can be planned. */
function codeCells({ asked, result, locked = asked.published?.locked ?? [], words }: RosterSheetRequest): PlannedCell[][] {
  const locks = new Set(locked.map(({ name, day }) => `${day} ${name}`));
  return asked.people.map(({ name, leave, unavailable }, person): PlannedCell[] => {
    const [onLeave, away] = [new Set(leave), new Set(unavailable)];
    return Array.from({ length: asked.days }, (_, day): PlannedCell => {
      const code = result.cells[person]?.[day] ?? '';
      const word = code !== '' ? code : onLeave.has(day) ? words.mark.leave : away.has(day) ? words.mark.away : '';
      const isLocked = locks.has(`${day} ${name}`);
      const content = isLocked ? `${word === '' ? words.mark.off : word}${LOCK}` : word;
      return { content: content === '' ? null : content, style: 'code' };
    });
  });
}

function liveCells({ asked, result }: RosterSheetRequest, layout: RosterLayout, person: number): PlannedCell[] {
  const { line, legend: cells, liveLetter, days, dayLetter, leaveHours, markRow } = layout;
  const row = FIRST_ROW + person;
  const at = (column: LiveColumn) => `${liveLetter(column)}${row}`;
  const found = { code: cells('code'), start: cells('start'), paid: cells('paid'), night: cells('night') };
  const whole = line(person);
  const weekHours = `$B${row}`;
  const share = result.shares[person];
  const dates = `${dayLetter(0)}$${HEADER_ROW}:${dayLetter(Math.max(0, days - 2))}$${HEADER_ROW}`;
  const known: Readonly<Record<LiveColumn, readonly [formula: string, sample: number]>> = {
    hours: [formulas.paidHours(whole, found, at('leave'), leaveHours, weekHours), share?.hours ?? 0],
    weekly: [formulas.weekly(at('hours'), days), ((share?.hours ?? 0) * 7) / days],
    days: [formulas.daysWorked(whole, found), share?.daysWorked ?? 0],
    leave: [formulas.leaveDays(weeksOf(asked.firstDay, days).map(([from, to]) => line(person, from, to)), fixedCell(`B${markRow('leave')}`), leaveHours, weekHours), share?.leaveDays ?? 0],
    weekendsOff: [days < 2 ? '=0' : formulas.weekendsOff(dates, line(person, 0, days - 2), line(person, 1), found), share?.weekendsOff ?? 0],
    nights: [formulas.nights(whole, found), share?.nights ?? 0],
    kinds: [formulas.kinds(whole, found), new Set(result.cells[person]?.filter((code) => code !== '')).size],
  };
  return LIVE_COLUMNS.map((column): PlannedCell => ({ content: known[column][0], sample: known[column][1], style: column === 'hours' ? 'total' : 'formula', numberFormat: LIVE_FORMATS[column] }));
}

/** The days of each calendar week of the roster, from Monday on. */
function weeksOf(firstDay: number, days: number): (readonly [from: number, to: number])[] {
  const weeks: [number, number][] = [];
  for (let day = 0; day < days; day += 1) {
    const week = weeks.at(-1);
    if (week && weekday(firstDay + day) !== 1) week[1] = day;
    else weeks.push([day, day]);
  }
  return weeks;
}

/** Of several that apply the first counts: what is wrong before what is away, that before the sorts of shift, weekends last. */
function conditionsOf({ words }: RosterSheetRequest, layout: RosterLayout): ConditionPlan[] {
  const { cells: address, legend: cells, markRow, dayLetter, days } = layout;
  const first = address.split(':')[0] ?? '';
  const date = `${dayLetter(0)}$${HEADER_ROW}`;
  return [
    { address, look: 'strong-under', formula: formulas.isUnknown(first, cells('code')) },
    ...(['leave', 'away'] as const).map((mark): ConditionPlan => ({ address, look: 'absent', formula: formulas.isMark(first, `$B$${markRow(mark)}`) })),
    ...BANDS.map((band): ConditionPlan => ({ address, look: band, formula: formulas.isBand(first, cells('code'), cells('band'), words.band[band]) })),
    { address, look: 'weekend', formula: formulas.isWeekend(date) },
    { address: `${dayLetter(0)}${WEEKDAY_ROW}:${dayLetter(days - 1)}${HEADER_ROW}`, look: 'weekend', formula: formulas.isWeekend(date) },
    ...BANDS.map((band): ConditionPlan => {
      const codes = cells('code').replace(/\$/g, '');
      return { address: codes, look: band, formula: formulas.isBand(codes.split(':')[0] ?? '', cells('code'), cells('band'), words.band[band]) };
    }),
  ];
}

/** What must be zero in a sound sheet. */
function checksOf({ words: { check }, result }: RosterSheetRequest, layout: RosterLayout): Check[] {
  const live = `${layout.liveLetter('hours')}${FIRST_ROW}:${layout.liveLetter('kinds')}${FIRST_ROW + layout.people - 1}`;
  const days = `${layout.liveLetter('days')}${FIRST_ROW}:${layout.liveLetter('days')}${FIRST_ROW + layout.people - 1}`;
  const counted = `${layout.dayLetter(0)}${COUNT_ROW}:${layout.dayLetter(layout.days - 1)}${COUNT_ROW}`;
  return [
    { label: check.unknown, formula: formulas.unknownCells(layout.cells, layout.legend('code')), sample: result.unknown.length, good: check.unknownGood, bad: check.unknownBad },
    { label: check.errors, formula: formulas.errorsIn(live, counted), sample: 0, good: check.errorsGood, bad: check.errorsBad },
    { label: check.counted, formula: `=SUM(${days})-SUM(${counted})`, sample: 0, good: check.countedGood, bad: check.countedBad },
  ];
}

function notes({ words, version }: RosterSheetRequest): PlannedCell[][] {
  return [headingRow(words.notes), ...Object.values(words.rosterNotes).map((line): PlannedCell[] => [{ content: line.replace('{version}', version), style: 'note' }])];
}

import { say } from '../../locales/say';
import { areaAddress } from '../area';
import { headingRow } from '../forecasting/labelled-rows';
import { typedText } from '../forecasting/typed-text';
import { serialOfDate } from '../forecasting/weekday-names';
import type { PlannedCell, SheetPlan } from '../plan';
import { sheetReference } from '../sheet-reference';
import type { MapRow } from './map/map-rows';
import { remarkOf } from './map/remark';
import type { HandoverNames } from './names';
import type { HandoverRequest } from './request';
import { cellsAt, formulaText, titles } from './titles';

const HEADER_ROW = 5;
const COLUMNS = ['when', 'who', 'what', 'where', 'old', 'new'] as const;

interface Entry {
  readonly what: string;
  readonly where: string;
  readonly old: string;
  readonly new: string;
}

/** Who changed what, when: begun by the hand-over, gone on with by whoever changes the workbook. */
export function logSheet(request: HandoverRequest, names: HandoverNames, map: readonly MapRow[]): SheetPlan {
  const { words: { log: words }, writtenAt, about } = request;
  const at = serialOfDate(writtenAt);
  const rows = entries(request, names, map).map((entry): PlannedCell[] => [
    { content: at, style: 'formula', numberFormat: 'yyyy-mm-dd hh:mm_)' }, { content: typedText(about.author), style: 'label' }, { content: entry.what, style: 'label' },
    { content: entry.where, style: 'label' }, { content: entry.old, style: 'label' }, { content: entry.new, style: 'label' },
  ]);
  return {
    name: names.sheets.log,
    blocks: [titles(words.title, words.what, request), cellsAt(`A${HEADER_ROW}`, [headingRow(...COLUMNS.map((column) => words.column[column])), ...rows])],
    tables: [{ name: names.tables.log, address: areaAddress({ row: HEADER_ROW - 1, column: 0, rows: rows.length + 1, columns: COLUMNS.length }), style: 'TableStyleLight1' }],
    charts: [], formats: [], columnWidths: [17, 18, 60, 26, 44, 44], rowHeights: { 1: 24 }, freeze: { rows: HEADER_ROW, columns: 0 },
  };
}

function entries({ words, conversion, locale }: HandoverRequest, { sheets }: HandoverNames, map: readonly MapRow[]): Entry[] {
  const { log } = words;
  const converted = conversion.cells.filter(({ after }) => after.kind !== 'values' || conversion.way === 'values').length;
  return [
    { what: say(log.handedOver, { way: log.wayNames[conversion.way], cells: converted }, locale), where: log.wholeBook, old: '', new: sheets.map },
    ...map.filter(({ kind, why }) => kind === 'values' && why).map((row): Entry => ({
      what: remarkOf(row, words, locale), where: sheetReference(row.sheet, row.address), old: formulaText(row.before), new: log.keptNew,
    })),
    ...conversion.names.map(({ name, before, after, why }): Entry => ({
      what: why ? say(log.nameKept, { reason: words.reason[why.code] }, locale) : log.name, where: name, old: formulaText(before), new: formulaText(after ?? before),
    })),
    ...conversion.sheets.map(({ name }): Entry => ({ what: log.sheet, where: name, old: '', new: name })),
    ...conversion.definitions.map(({ name, refersTo }): Entry => ({ what: log.definition, where: name, old: '', new: formulaText(refersTo) })),
  ];
}

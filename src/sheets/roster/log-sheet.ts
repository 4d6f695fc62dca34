import { say } from '../../locales/say';
import { areaAddress } from '../area';
import { headingRow } from '../forecasting/labelled-rows';
import { typedText } from '../forecasting/typed-text';
import { serialOfDate } from '../forecasting/weekday-names';
import type { PlannedCell, SheetPlan } from '../plan';
import type { LoggedChange, RosterSheetRequest } from './request';

/** In the order of the table; `readLog` finds them by their place. */
export const LOG_COLUMNS = ['at', 'name', 'day', 'from', 'to', 'by'] as const;
const HEADER_ROW = 4;

export interface LogSheet {
  readonly sheet: SheetPlan;
  /** Of the table, headers included. */
  readonly address: string;
}

/** Who was moved when, from what to what. */
export function logSheet(request: RosterSheetRequest): LogSheet {
  const { words, names, locale, log } = request;
  // A table has a row at least; what is put there later takes the looks of this one.
  const rows = log.length > 0 ? log.map((change) => changeRow(change, request)) : [LOG_COLUMNS.map((column): PlannedCell => ({ content: null, ...LOOKS[column] }))];
  const address = areaAddress({ row: HEADER_ROW - 1, column: 0, rows: rows.length + 1, columns: LOG_COLUMNS.length });
  return {
    address,
    sheet: {
      name: names.log,
      blocks: [
        { kind: 'cells', at: 'A1', rows: [[{ content: words.log.title, style: 'title' }], [{ content: say(words.log.what, { sheet: names.roster }, locale), style: 'subtitle' }]] },
        { kind: 'cells', at: `A${HEADER_ROW}`, rows: [headingRow(...LOG_COLUMNS.map((column) => words.log.column[column])), ...rows] },
      ],
      tables: [{ name: names.logTable, address, style: 'TableStyleLight1' }],
      charts: [], formats: [], columnWidths: [17, 26, 13, 12, 12, 14], rowHeights: { 1: 24 }, freeze: { rows: HEADER_ROW, columns: 0 },
    },
  };
}

const LOOKS: Readonly<Record<(typeof LOG_COLUMNS)[number], Pick<PlannedCell, 'style' | 'numberFormat'>>> = {
  at: { style: 'formula', numberFormat: 'yyyy-mm-dd hh:mm' }, name: { style: 'label' }, day: { style: 'formula', numberFormat: 'ddd mm-dd' },
  from: { style: 'formula' }, to: { style: 'formula' }, by: { style: 'label' },
};

function changeRow({ at, name, day, from, to, by }: LoggedChange, { asked, words }: RosterSheetRequest): PlannedCell[] {
  const shift = (code: string) => (code === '' ? words.mark.off : code);
  const shown: Readonly<Record<(typeof LOG_COLUMNS)[number], string | number>> = {
    at: serialOfDate(new Date(at)), name: typedText(name), day: asked.firstDay + day, from: shift(from), to: shift(to), by: words.log.by[by],
  };
  return LOG_COLUMNS.map((column) => ({ content: shown[column], ...LOOKS[column] }));
}

import type { SheetPlan, ValidationPlan, PlannedCell, Block } from '../../plan';
import { sheetReference } from '../../sheet-reference';
import { say } from '../../../locales/say';
import type { Figure } from '../figures/figure';
import { RAW_KINDS } from '../raw-table';
import type { ReportContext } from './context';
import { headerHeights } from './header-heights';
import { CHART_WIDTHS, stacked, TABLE_WIDTHS, type MakeSection } from './section';

/** The inputs stand below the title, their headers in this row, from 1. */
export const HEADER_ROW = 5;

interface Parts {
  readonly context: ReportContext;
  readonly title: string;
  readonly what: string;
  /** The first line, by formula. */
  readonly headline: () => Figure;
  readonly sections: readonly MakeSection[];
  readonly workings: readonly Block[];
  readonly validations: readonly ValidationPlan[];
}

/** A report from top to bottom: what is to be said first, inputs, sections, notes; lists and sums far to the right. */
export function reportSheet({ context, title, what, headline, sections: makes, workings, validations }: Parts): SheetPlan {
  const { request, inputs, kind } = context;
  const { words, names } = request;
  const { sections, end } = stacked(HEADER_ROW + inputs.rows + 1, makes);
  // After the sections: it reads their figures.
  const said = headline();
  const tables = sections.flatMap((section) => section.tables);
  const notes = [words.notes.title, ...notesOf(context)].map((content, index): PlannedCell[] => [{ content, style: index === 0 ? 'header' : 'note' }]);
  return {
    name: names[kind],
    blocks: [
      {
        kind: 'cells', at: 'A1',
        rows: [[{ content: title, style: 'title' }], [{ content: `=${said.text}`, sample: said.shown, style: 'total' }], [{ content: what, style: 'subtitle' }], [{ content: sourceLine(context), style: 'subtitle' }]],
      },
      inputs.block, ...sections.flatMap(({ blocks }) => blocks), { kind: 'cells', at: `A${end}`, rows: notes }, ...workings,
    ],
    tables, charts: sections.flatMap(({ charts }) => charts), formats: [],
    conditions: sections.flatMap(({ conditions = [] }) => conditions),
    validations: [...validations, ...sections.flatMap((section) => section.validations ?? [])],
    columnWidths: [...TABLE_WIDTHS, ...CHART_WIDTHS, 12, 2, 34, 12, 12, 12, 12, 2, 2, 24, ...Array.from({ length: 10 }, () => 12)],
    rowHeights: Object.assign({ 1: 24 }, ...sections.map((section) => headerHeights(section))) as Record<number, number>, freeze: { rows: 2, columns: 0 },
  };
}

function sourceLine({ request: { words, locale, writtenAt }, tables }: ReportContext): string {
  const at = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(writtenAt);
  const listed = RAW_KINDS.flatMap((kind) => {
    const raw = tables[kind];
    return raw ? [`${words.tables[kind]}: ${raw.source.table ?? sheetReference(raw.source.sheet, raw.source.address)}`] : [];
  });
  return say(words.source, { tables: listed.join(words.listSeparator), at }, locale);
}

function notesOf({ request: { words, version } }: ReportContext): string[] {
  return words.notes.lines.map((line) => line.replace('{version}', version));
}

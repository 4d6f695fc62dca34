import { columnName } from '../../area';
import type { PlannedCell, SheetPlan } from '../../plan';
import { sheetReference } from '../../sheet-reference';
import type { AttritionFigures, StaffFigures } from '../figures';
import * as formulas from '../formulas';
import { FIRST_ROW, HEADER_ROW, onSheet } from '../layout';
import { fixedColumn, liveColumns, type LiveColumn } from '../live-columns';
import type { AttritionRequest, AttritionTable } from '../request';
import { sourceCell } from '../source';

const COLUMNS = ['person', 'team', 'start', 'leave', 'used', 'left', 'until', 'days', 'service', 'entry', 'voluntary', 'reason'] as const;
export type StaffColumn = (typeof COLUMNS)[number];

export type PeopleTable = Extract<AttritionTable, { kind: 'people' }>;
const WORDS_COLUMN = COLUMNS.length + 1;
const DAY = 'yyyy-mm-dd;;';

/** Where the columns of the rows of people stand, for formulas of any sheet. */
export function staffColumns({ names }: Pick<AttritionRequest, 'names'>, people: number): (column: StaffColumn) => string {
  return (column) => onSheet(names.staff, fixedColumn(COLUMNS.indexOf(column), { firstRow: FIRST_ROW, rows: people }));
}

export interface StaffInputs {
  readonly asOf: string;
  readonly recordedSince: string;
}

/** The range of texts and their meanings on the sheet; null where the table does not tell. */
export function voluntaryPlace({ voluntaryWords }: PeopleTable): string | null {
  return voluntaryWords.length === 0 ? null : `${columnName(WORDS_COLUMN)}${FIRST_ROW}:${columnName(WORDS_COLUMN + 1)}${FIRST_ROW + voluntaryWords.length - 1}`;
}

/** One row a person, as the formulas of the other sheets count them: workings, that finance can trace. */
export function staffSheet(request: AttritionRequest, table: PeopleTable, { people }: AttritionFigures, inputs: StaffInputs): SheetPlan {
  const { words, names } = request;
  const rows = { firstRow: FIRST_ROW, rows: table.people.length };
  const columns = columnsOf(request, table, people!, inputs);
  const { staff } = words;
  return {
    name: names.staff,
    blocks: [
      { kind: 'cells', at: 'A1', rows: [[{ content: staff.title, style: 'title' }], [{ content: staff.what, style: 'subtitle' }], [{ content: sheetReference(table.source.sheet, table.source.address), style: 'subtitle' }]] },
      liveColumns(columns, 0, rows),
      ...(table.voluntaryWords.length === 0 ? [] : [wordsBlock(table, staff)]),
    ],
    tables: [], charts: [], formats: [],
    columnWidths: [...columns.map(({ width }) => width), 2, 24, 14],
    rowHeights: { 1: 24, [HEADER_ROW]: 45 },
    freeze: { rows: HEADER_ROW, columns: 1 },
  };
}

function wordsBlock({ voluntaryWords }: PeopleTable, { meanings }: AttritionRequest['words']['staff']) {
  const rows = voluntaryWords.map(({ text, voluntary }): PlannedCell[] => [{ content: text, style: 'label' }, { content: voluntary === null ? null : Number(voluntary), style: 'input', numberFormat: '0' }]);
  return { kind: 'cells' as const, at: `${columnName(WORDS_COLUMN)}${HEADER_ROW}`, rows: [[{ content: meanings.text, style: 'header' as const }, { content: meanings.voluntary, style: 'header' as const }], ...rows] };
}

function columnsOf({ words: { staff: { column }, noTeam, noReason } }: AttritionRequest, table: PeopleTable, { staff }: StaffFigures, { asOf, recordedSince }: StaffInputs): LiveColumn[] {
  const { source, people, voluntaryWords } = table;
  const spells = new Map(staff.map((spell) => [spell.index, spell]));
  const from = (role: Parameters<typeof sourceCell>[1], index: number) => sourceCell(source, role as never, people[index]!.row);
  const cell = (name: StaffColumn, row: number) => `${columnName(COLUMNS.indexOf(name))}${row}`;
  const place = voluntaryPlace(table)?.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2').split(':');
  const [texts, meanings] = place ? [`${place[0]}:${place[1]!.replace(/[A-Z]+/, columnName(WORDS_COLUMN))}`, `${place[0]!.replace(/[A-Z]+/, columnName(WORDS_COLUMN + 1))}:${place[1]}`] : ['', ''];
  const known = new Map(voluntaryWords.map(({ text, voluntary }) => [String(text).toLowerCase(), voluntary]));
  const made = (name: StaffColumn, width: number, content: LiveColumn['content'], shown: LiveColumn['shown'], more: Pick<LiveColumn, 'numberFormat' | 'style'> = {}): LiveColumn => ({ header: column[name], width, content, shown, ...more });
  return [
    made('person', 18, (_row, index) => { const at = from('person', index); return at === null ? null : formulas.text(at); }, (index) => people[index]!.name, { style: 'link' }),
    made('team', 16, (_row, index) => { const at = from('team', index); return at === null ? null : formulas.textOr(at, noTeam); }, (index) => people[index]!.team || noTeam, { style: 'link' }),
    made('start', 12, (_row, index) => (source.live.start ? formulas.linkedStart(from('start', index)!) : people[index]!.start ?? 0), (index) => people[index]!.start ?? 0, { style: 'link', numberFormat: DAY }),
    made('leave', 12, (_row, index) => {
      const { leave, leaveUnreadable } = people[index]!;
      return source.live.leave ? formulas.linkedLeave(from('leave', index)!) : leave ?? (leaveUnreadable ? -1 : null);
    }, (index) => people[index]!.leave ?? (people[index]!.leaveUnreadable ? -1 : ''), { style: 'link', numberFormat: DAY }),
    made('used', 9, (row) => formulas.counts(cell('start', row), cell('leave', row), asOf), (index) => (spells.has(index) ? 1 : 0), { numberFormat: '0' }),
    made('left', 9, (row) => formulas.left(cell('used', row), cell('leave', row), asOf), (index) => Number(spells.get(index)?.left ?? false), { numberFormat: '0' }),
    made('until', 12, (row) => formulas.until(cell('used', row), cell('left', row), cell('leave', row), asOf), (index) => spells.get(index)?.until ?? 0, { numberFormat: DAY }),
    made('days', 9, (row) => formulas.days(cell('used', row), cell('start', row), cell('until', row)), (index) => spells.get(index)?.days ?? '', { numberFormat: '0' }),
    made('service', 10, (row) => formulas.service(cell('used', row), cell('start', row), cell('until', row), cell('left', row), recordedSince), (index) => spells.get(index)?.service ?? '', { numberFormat: '0' }),
    made('entry', 10, (row) => formulas.entry(cell('service', row), cell('start', row), recordedSince), (index) => {
      const spell = spells.get(index);
      return spell && spell.service !== null ? spell.entry : '';
    }, { numberFormat: '0' }),
    made('voluntary', 11, (row, index) => {
      const at = from('voluntary', index);
      return at === null || voluntaryWords.length === 0 ? null : formulas.voluntaryOf(cell('left', row), at, texts, meanings);
    }, (index) => {
      const spell = spells.get(index);
      const meaning = known.get(String(people[index]!.cells.voluntary).toLowerCase());
      return spell?.left && meaning !== null && meaning !== undefined ? Number(meaning) : '';
    }, { numberFormat: '0_)' }),
    made('reason', 26, (row, index) => {
      const at = from('reason', index);
      return at === null ? null : formulas.reasonOf(cell('left', row), at, noReason);
    }, (index) => (spells.get(index)?.left ? people[index]!.reason || noReason : ''), { style: 'link' }),
  ];
}

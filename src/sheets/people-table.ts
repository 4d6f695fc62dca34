import type { roster } from '../locales/en/roster';
import type { LocaleName } from '../locales/locale-name';
import { say } from '../locales/say';
import type { Wording } from '../locales/wording';
import { areaAddress } from './area';
import type { Plan, PlannedCell } from './plan';

export type PeopleTableWords = Wording<typeof roster.peopleTable>;

/** A person to be put in the table. Days are written out by whoever makes it. */
export interface ExamplePerson {
  readonly weekHours: number;
  readonly partTime: boolean;
  readonly leave: string;
  readonly wishes: string;
}

export interface PeopleTableRequest {
  readonly people: readonly ExamplePerson[];
  /** The sheet of shifts that they are for. */
  readonly shiftsSheet: string;
  readonly tableName: string;
  readonly words: PeopleTableWords;
  readonly locale: LocaleName;
}

const HEADER_ROW = 4;
const COLUMNS = ['name', 'hours', 'skills', 'mayWork', 'leave', 'unavailable', 'wishes'] as const;

/** A sheet with example people as a table, every cell of it to be edited. */
export function peopleTablePlan({ people, shiftsSheet, tableName, words, locale }: PeopleTableRequest): Plan {
  const digits = String(people.length).length;
  const rows = people.map(({ weekHours, leave, wishes }, index): PlannedCell[] => {
    const name = say(words.name, { number: String(index + 1).padStart(digits, '0') }, locale);
    return [name, weekHours, '', '', leave, '', wishes].map((content) => ({ content: content === '' ? null : content, style: 'input' }));
  });
  return {
    job: 'people',
    sheets: [{
      name: words.sheet,
      blocks: [
        { kind: 'cells', at: 'A1', rows: [[{ content: words.title, style: 'title' }], [{ content: say(words.note, { sheet: shiftsSheet }, locale), style: 'subtitle' }], [{ content: words.how, style: 'note' }]] },
        { kind: 'cells', at: `A${HEADER_ROW + 1}`, rows: [COLUMNS.map((column) => ({ content: words.columns[column], style: 'header' as const })), ...rows] },
      ],
      tables: [{ name: tableName, address: tableArea(people.length) }],
      charts: [], formats: [], columnWidths: [20, 14, 18, 18, 28, 18, 34],
      freeze: { rows: HEADER_ROW + 1, columns: 1 },
    }],
    names: [],
    memory: null,
  };
}

/** Where the table stands on its sheet, headers included. */
export function tableArea(people: number): string {
  return areaAddress({ row: HEADER_ROW, column: 0, rows: people + 1, columns: COLUMNS.length });
}

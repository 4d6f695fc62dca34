import { PEOPLE_ROLES, type PeopleRole } from './people-columns';
import type { PeopleNote, PeopleNoteCode } from './people-note';

const REMARKS: ReadonlySet<PeopleNoteCode> = new Set<PeopleNoteCode>(['hours-blank', 'leave-outside', 'unavailable-outside', 'wish-outside', 'leave-and-wish']);
const FAULTS: ReadonlySet<PeopleNoteCode> = new Set<PeopleNoteCode>(['no-people', 'duplicate-name']);
const ORDER = ['fault', 'warning', 'remark'] as const;

/** Gathers what is found row by row into one note for each thing that can be wrong in a column. */
export class NoteBook {
  private readonly notes = new Map<string, { readonly code: PeopleNoteCode; readonly role: PeopleRole | null; readonly rows: Set<number>; readonly texts: Set<string> }>();

  add(code: PeopleNoteCode, row: number | null, role: PeopleRole | null, text?: string): void {
    const key = `${code} ${role}`;
    const note = this.notes.get(key) ?? { code, role, rows: new Set<number>(), texts: new Set<string>() };
    this.notes.set(key, note);
    if (row !== null) note.rows.add(row);
    if (text !== undefined) note.texts.add(text);
  }

  /** Faults first, then by the first row and the column that are concerned. */
  all(): PeopleNote[] {
    const notes = [...this.notes.values()].map(({ code, role, rows, texts }): PeopleNote => ({
      code, role, rows: [...rows].sort((a, b) => a - b), texts: [...texts], weight: FAULTS.has(code) ? 'fault' : REMARKS.has(code) ? 'remark' : 'warning',
    }));
    return notes.sort((a, b) => ORDER.indexOf(a.weight) - ORDER.indexOf(b.weight) || (a.rows[0] ?? 0) - (b.rows[0] ?? 0) || columnOf(a) - columnOf(b));
  }
}

const columnOf = ({ role }: PeopleNote): number => (role === null ? -1 : PEOPLE_ROLES.indexOf(role));

import { CommandType, ICommandService, type IMutation, type Injector } from '@univerjs/core';
import type { ChartModel } from './chart-model';
import type { UndoHistory } from './undo-history';
import type { StyleModel } from './style-model';
import type { DataValidationModel } from './data-validation-model';
import type { ConditionalFormatModel } from './conditional-format-model';
import type { DocumentFacts } from './document-facts';
import type { NoteModel } from './note-model';
import type { ProtectionModel } from './protection-model';

/** What a workbook holds beyond Univer's cells. Every part is immutable and replaced as a whole. */
export interface BookParts {
  readonly charts: readonly ChartModel[];
  /** Settings of the add-in, as JSON values by key. */
  readonly settings: Readonly<Record<string, unknown>>;
  readonly styles: readonly StyleModel[];
  readonly tables: Readonly<Record<string, TableExtras>>;
  readonly validations: readonly DataValidationModel[];
  readonly conditionalFormats: readonly ConditionalFormatModel[];
  readonly notes: readonly NoteModel[];
  readonly protections: readonly ProtectionModel[];
  readonly properties: DocumentFacts;
  readonly calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual';
}

/** What Excel remembers of a table and Univer does not. */
export interface TableExtras {
  readonly style: string;
  readonly showTotals: boolean;
  readonly showFilterButton: boolean;
  readonly showBandedRows: boolean;
  readonly showBandedColumns: boolean;
  readonly highlightFirstColumn: boolean;
  readonly highlightLastColumn: boolean;
}

interface SetPart {
  readonly part: keyof BookParts;
  readonly value: unknown;
}

/** A change of state is one of Univer's mutations, so that it sits in the same undo stack as the cells. */
const SET_PART = 'preview.mutation.set-part';

export class BookState {
  private parts: BookParts;
  private readonly listeners = new Map<keyof BookParts, Set<() => void>>();

  constructor(injector: Injector, initial: BookParts) {
    this.parts = initial;
    const mutation: IMutation<SetPart> = {
      id: SET_PART,
      type: CommandType.MUTATION,
      handler: (_accessor, change) => {
        this.parts = { ...this.parts, [change.part]: change.value };
        this.listeners.get(change.part)?.forEach((listener) => listener());
        return true;
      },
    };
    injector.get(ICommandService).registerCommand(mutation);
  }

  get<Part extends keyof BookParts>(part: Part): BookParts[Part] {
    return this.parts[part];
  }

  set<Part extends keyof BookParts>(history: UndoHistory, part: Part, value: BookParts[Part]): void {
    const before: SetPart = { part, value: this.parts[part] };
    const after: SetPart = { part, value };
    history.execute([{ id: SET_PART, params: after }], [{ id: SET_PART, params: before }]);
  }

  onChange(part: keyof BookParts, listener: () => void): () => void {
    const listeners = this.listeners.get(part) ?? new Set();
    this.listeners.set(part, listeners);
    listeners.add(listener);
    return () => listeners.delete(listener);
  }
}

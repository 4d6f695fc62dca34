import { BaseFunction, ErrorValueObject, type BaseValueObject, type ErrorType } from '@univerjs/engine-formula';
import type { FunctionErrorNotes } from '../objects/function-error-notes';
import { isFunctionError, sentenceOf } from './cell-error';
import { BUSY, type CallPlace, type FunctionCalls } from './function-calls';
import type { FunctionMetadata } from './functions-json';
import { gridValueOf, inputOf, type Input } from './grid-values';
import { lift, shapeArguments } from './shape-arguments';

/** A custom function as Univer's formula engine calls it. */
export class GridFunction extends BaseFunction {
  constructor(name: string, private readonly metadata: FunctionMetadata, private readonly calls: FunctionCalls, private readonly notes: FunctionErrorNotes) {
    super(name);
    // Counting the arguments is ours: Univer would answer #N/A, Excel answers #VALUE!.
    this.minParams = -1;
    this.maxParams = -1;
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    const place = { sheetId: this.subUnitId ?? '', row: this.row, column: this.column };
    this.notes.forget(place.sheetId, place.row, place.column);
    const inputs: Input[] = [];
    for (const variant of variants) {
      const input = inputOf(variant);
      if (input instanceof ErrorValueObject) return input;
      inputs.push(input);
    }
    const shaped = shapeArguments(this.metadata, inputs);
    const answer = isFunctionError(shaped) ? shaped : lift(this.metadata, shaped, (one) => this.calls.call(this.metadata.id, one, place));
    if (answer === BUSY) return ErrorValueObject.create('#BUSY!' as ErrorType);
    this.note(answer, place);
    return gridValueOf(answer);
  }

  /** Keeps the words of errors with the cells that will show them. */
  private note(answer: unknown, { sheetId, row, column }: CallPlace): void {
    const lines: unknown[][] = Array.isArray(answer) ? answer.map((line) => (Array.isArray(line) ? (line as unknown[]) : [line])) : [[answer]];
    lines.forEach((line, down) => line.forEach((cell, across) => {
      const sentence = isFunctionError(cell) ? sentenceOf(cell) : undefined;
      if (sentence !== undefined) this.notes.note({ sheetId, row, column }, row + down, column + across, sentence);
    }));
  }
}

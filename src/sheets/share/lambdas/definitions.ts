import type { LambdaText } from '../../../functions/native/lambda';
import type { NamePlan } from '../../plan';
import type { BookName } from '../book';

/** The LAMBDAs that a workbook needs, each once; what it defines already is used. */
export class Definitions {
  private readonly texts = new Map<string, { readonly text: string; readonly isNew: boolean }>();
  private staged = new Map<string, string>();

  constructor(existing: readonly BookName[]) {
    for (const { name, sheet, formula } of existing) if (sheet === undefined) this.texts.set(name.toUpperCase(), { text: formula, isNew: false });
  }

  /** The name under which a definition stands; a number behind it where the name means something else. */
  nameFor(wanted: string, { text }: LambdaText): string {
    const formula = `=${text}`;
    for (let count = 1; ; count += 1) {
      const name = count === 1 ? wanted : `${wanted}.${count}`;
      const known = this.texts.get(name.toUpperCase())?.text ?? this.staged.get(name);
      if (known === undefined) this.staged.set(name, formula);
      if (known === undefined || known === formula) return name;
    }
  }

  /** Keeps what was asked for since the last time, or forgets it where the formula came to nothing. */
  settle(keep: boolean): void {
    if (keep) for (const [name, text] of this.staged) this.texts.set(name.toUpperCase(), { text, isNew: true });
    this.staged = new Map();
  }

  plans(): readonly NamePlan[] {
    return [...this.texts].filter(([, { isNew }]) => isNew).map(([name, { text }]) => ({ name, refersTo: text }));
  }
}

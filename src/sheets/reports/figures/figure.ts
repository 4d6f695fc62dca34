export type Shown = string | number;

/** A formula, without its `=`, with what it shows: both are made together, so that they can't tell two stories. Nothing to show is the empty text. */
export interface Figure {
  readonly text: string;
  readonly shown: Shown;
}

export const isNumber = ({ shown }: Figure): boolean => typeof shown === 'number';
export const numberOf = ({ shown }: Figure): number => (typeof shown === 'number' ? shown : 0);

export const quoted = (text: string) => `"${text.replace(/"/g, '""')}"`;
export const constant = (shown: Shown): Figure => ({ text: typeof shown === 'number' ? String(shown) : quoted(shown), shown });

/** Blank where one of the others is. */
export function unlessBlank(blanks: readonly Figure[], { text, shown }: Figure): Figure {
  // Numbers are counted: not every engine tells a zero from a blank text.
  const cells = blanks.map((one) => one.text).join(',');
  const test = blanks.length === 1 ? `COUNT(${cells})=0` : `COUNT(${cells})<${blanks.length}`;
  return { text: `IF(${test},"",${text})`, shown: blanks.some((one) => one.shown === '') ? '' : shown };
}

/** Without numbers in its rows a sum is nothing to show, not zero. */
export function whereRows(rows: Figure, { text, shown }: Figure): Figure {
  return { text: `IF(${rows.text}=0,"",${text})`, shown: numberOf(rows) === 0 ? '' : shown };
}

export function difference(a: Figure, b: Figure): Figure {
  return unlessBlank([a, b], { text: `${a.text}-${b.text}`, shown: numberOf(a) - numberOf(b) });
}

export function quotient(part: Figure, whole: Figure): Figure {
  const there = isNumber(part) && isNumber(whole) && numberOf(whole) !== 0;
  return { text: `IF(N(${whole.text})=0,"",${part.text}/${whole.text})`, shown: there ? numberOf(part) / numberOf(whole) : '' };
}

/** What a line is drawn from: Excel draws a blank text as zero, and #N/A as nothing. */
export function plotted({ text, shown }: Figure): Figure {
  return { text: text.replaceAll(',"",', ',NA(),'), shown: shown === '' ? '#N/A' : shown };
}

/** A goal as a line over all rows, nothing where there is none. */
export function goalLine(goal: Figure): Figure {
  return { text: `IF(COUNT(${goal.text})=0,NA(),${goal.text})`, shown: goal.shown === '' ? '#N/A' : goal.shown };
}

export function plus(a: Figure, days: number): Figure {
  return { text: `${a.text}${days < 0 ? '' : '+'}${days}`, shown: numberOf(a) + days };
}

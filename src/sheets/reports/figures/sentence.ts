import { numberOf, quoted, type Figure, type Shown } from './figure';

/** Parts of a sentence that a formula says: `FIXED` writes numbers as the reader's Excel does, whatever its language. */
export function writtenNumber(figure: Figure, decimals = 0, locale = 'en'): Figure {
  const format = new Intl.NumberFormat(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  return { text: `FIXED(${figure.text},${decimals})`, shown: format.format(numberOf(figure)) };
}

export function writtenShare(figure: Figure, locale = 'en'): Figure {
  const { text, shown } = writtenNumber({ text: `100*${figure.text}`, shown: 100 * numberOf(figure) }, 1, locale);
  return { text: `${text}&"%"`, shown: `${shown}%` };
}

export function picked(words: readonly string[], place: Figure): Figure {
  return { text: `CHOOSE(${place.text},${words.map(quoted).join(',')})`, shown: words[numberOf(place) - 1] ?? '' };
}

/** `{month}: {calls} calls` with a formula in the place of each name. */
export function sentence(template: string, parts: Readonly<Record<string, Figure>>): Figure {
  const pieces = template.split(/(\{\w+\})/).filter((piece) => piece !== '').map((piece): Figure => {
    const part = /^\{(\w+)\}$/.exec(piece)?.[1];
    return part === undefined ? { text: quoted(piece), shown: piece } : parts[part] ?? { text: '""', shown: '' };
  });
  return { text: pieces.map(({ text }) => text).join('&'), shown: pieces.map(({ shown }): Shown => shown).join('') };
}

/** One clause where there is a figure, nothing where not. */
export function clauseOf(needed: readonly Figure[], clause: Figure): Figure {
  const tests = needed.map(({ text }) => `ISNUMBER(${text})`);
  return { text: `IF(${tests.length === 1 ? tests[0]! : `AND(${tests.join(',')})`},${clause.text},"")`, shown: needed.every(({ shown }) => typeof shown === 'number') ? clause.shown : '' };
}

export function joined(...figures: readonly Figure[]): Figure {
  return { text: figures.map(({ text }) => text).join('&'), shown: figures.map(({ shown }) => shown).join('') };
}

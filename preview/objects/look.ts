import { BooleanNumber, HorizontalAlign, VerticalAlign, WrapStrategy, type IStyleData } from '@univerjs/core';
import { choiceArgument, countArgument, flagArgument, numberArgument, textArgument } from './arguments';
import { colourArgument, shownColour } from './colour';

/** One thing that Excel lets one set on a cell's look, between Excel's words and Univer's style data. */
export interface Aspect {
  readonly read: (look: IStyleData) => unknown;
  readonly write: (value: unknown) => IStyleData;
}

const HORIZONTAL = {
  General: HorizontalAlign.UNSPECIFIED, Left: HorizontalAlign.LEFT, Center: HorizontalAlign.CENTER, Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED, Distributed: HorizontalAlign.DISTRIBUTED,
} as const;
const VERTICAL = { Top: VerticalAlign.TOP, Center: VerticalAlign.MIDDLE, Bottom: VerticalAlign.BOTTOM } as const;

/** Left padding that stands for one step of Excel's indent, in pixels. */
const INDENT = 9;

const on = (flag: boolean): BooleanNumber => (flag ? BooleanNumber.TRUE : BooleanNumber.FALSE);

export const FONT_ASPECTS = {
  Bold: { read: (look) => look.bl === BooleanNumber.TRUE, write: (value) => ({ bl: on(flagArgument(value)) }) },
  Italic: { read: (look) => look.it === BooleanNumber.TRUE, write: (value) => ({ it: on(flagArgument(value)) }) },
  Underline: {
    read: (look) => (look.ul?.s === BooleanNumber.TRUE ? 'Single' : 'None'),
    write: (value) => ({ ul: { s: on(choiceArgument(value, ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant']) !== 'None') } }),
  },
  Strikethrough: { read: (look) => look.st?.s === BooleanNumber.TRUE, write: (value) => ({ st: { s: on(flagArgument(value)) } }) },
  Color: { read: (look) => shownColour(look.cl?.rgb, '#000000'), write: (value) => ({ cl: { rgb: colourArgument(value) } }) },
  Name: { read: (look) => look.ff ?? 'Aptos Narrow', write: (value) => ({ ff: textArgument(value) }) },
  Size: { read: (look) => look.fs ?? 11, write: (value) => ({ fs: numberArgument(value) }) },
} satisfies Record<string, Aspect>;

export const FILL_ASPECTS = {
  Color: { read: (look) => shownColour(look.bg?.rgb, '#FFFFFF'), write: (value) => (value === '' ? { bg: null } : { bg: { rgb: colourArgument(value) } }) },
} satisfies Record<string, Aspect>;

export const ALIGNMENT_ASPECTS = {
  HorizontalAlignment: {
    read: (look) => nameOf(HORIZONTAL, look.ht ?? HorizontalAlign.UNSPECIFIED, 'General'),
    write: (value) => ({ ht: HORIZONTAL[choiceArgument(value, keys(HORIZONTAL))] }),
  },
  VerticalAlignment: {
    read: (look) => nameOf(VERTICAL, look.vt ?? VerticalAlign.BOTTOM, 'Bottom'),
    write: (value) => ({ vt: VERTICAL[choiceArgument(value, keys(VERTICAL))] }),
  },
  WrapText: {
    read: (look) => look.tb === WrapStrategy.WRAP,
    write: (value) => ({ tb: flagArgument(value) ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
  },
  IndentLevel: {
    read: (look) => Math.round((look.pd?.l ?? 0) / INDENT),
    write: (value) => ({ pd: { l: countArgument(value) * INDENT } }),
  },
} satisfies Record<string, Aspect>;

export const FORMAT_ASPECT: Aspect = {
  read: (look) => look.n?.pattern ?? 'General',
  write: (value) => ({ n: textArgument(value) === 'General' ? null : { pattern: textArgument(value) } }),
};

function keys<Key extends string>(choices: Readonly<Record<Key, unknown>>): Key[] {
  return Object.keys(choices) as Key[];
}

function nameOf<Key extends string>(choices: Readonly<Record<Key, unknown>>, value: unknown, otherwise: Key): Key {
  return keys(choices).find((key) => choices[key] === value) ?? otherwise;
}

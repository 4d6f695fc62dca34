import { BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy, type IStyleData } from '@univerjs/core';
import type { BorderLine, CellStyle, Edge } from '../../files/workbook-content';

const HORIZONTAL = { left: HorizontalAlign.LEFT, center: HorizontalAlign.CENTER, right: HorizontalAlign.RIGHT };
const VERTICAL = { top: VerticalAlign.TOP, middle: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM };
const EDGES = { top: 't', bottom: 'b', left: 'l', right: 'r' } as const;
const LINES: Record<BorderLine, BorderStyleTypes> = {
  thin: BorderStyleTypes.THIN,
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
  dashed: BorderStyleTypes.DASHED,
  dotted: BorderStyleTypes.DOTTED,
  double: BorderStyleTypes.DOUBLE,
  hair: BorderStyleTypes.HAIR,
};

export function toGridStyle(style: CellStyle): IStyleData {
  return {
    ...(style.numberFormat && style.numberFormat !== 'General' ? { n: { pattern: style.numberFormat } } : {}),
    ...(style.font ? { ff: style.font } : {}),
    ...(style.size ? { fs: style.size } : {}),
    ...(style.bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(style.italic ? { it: BooleanNumber.TRUE } : {}),
    ...(style.underline ? { ul: { s: BooleanNumber.TRUE } } : {}),
    ...(style.strike ? { st: { s: BooleanNumber.TRUE } } : {}),
    ...(style.colour ? { cl: { rgb: style.colour } } : {}),
    ...(style.fill ? { bg: { rgb: style.fill } } : {}),
    ...(style.horizontal ? { ht: HORIZONTAL[style.horizontal] } : {}),
    ...(style.vertical ? { vt: VERTICAL[style.vertical] } : {}),
    ...(style.wrap ? { tb: WrapStrategy.WRAP } : {}),
    ...(style.borders ? { bd: toGridBorders(style.borders) } : {}),
  };
}

export function fromGridStyle(style: IStyleData): CellStyle {
  const borders = fromGridBorders(style.bd);
  return {
    ...(style.n?.pattern ? { numberFormat: style.n.pattern } : {}),
    ...(style.ff ? { font: style.ff } : {}),
    ...(style.fs ? { size: style.fs } : {}),
    ...(style.bl ? { bold: true } : {}),
    ...(style.it ? { italic: true } : {}),
    ...(style.ul?.s ? { underline: true } : {}),
    ...(style.st?.s ? { strike: true } : {}),
    ...(style.cl?.rgb ? { colour: hexColour(style.cl.rgb) } : {}),
    ...(style.bg?.rgb ? { fill: hexColour(style.bg.rgb) } : {}),
    ...(style.ht ? keyOf('horizontal', HORIZONTAL, style.ht) : {}),
    ...(style.vt ? keyOf('vertical', VERTICAL, style.vt) : {}),
    ...(style.tb === WrapStrategy.WRAP ? { wrap: true } : {}),
    ...(borders ? { borders } : {}),
  };
}

/** `#rrggbb` of what Univer holds: `#abc`, `#aabbcc`, `rgb(…)`, `rgba(…)`. */
function hexColour(colour: string): string {
  const parts = /^rgba?\(([^)]+)\)/i.exec(colour)?.[1]?.split(',');
  if (parts) return `#${parts.slice(0, 3).map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(colour);
  return (short ? `#${short.slice(1).map((digit) => digit + digit).join('')}` : colour).toLowerCase();
}

function toGridBorders(borders: NonNullable<CellStyle['borders']>): IStyleData['bd'] {
  return Object.fromEntries(
    Object.entries(borders).map(([edge, border]) => [EDGES[edge as Edge], { s: LINES[border.line], cl: { rgb: border.colour } }]),
  );
}

function fromGridBorders(borders: IStyleData['bd']): CellStyle['borders'] {
  if (!borders) return undefined;
  const found: [Edge, { line: BorderLine; colour: string }][] = [];
  for (const edge of Object.keys(EDGES) as Edge[]) {
    const border = borders[EDGES[edge]];
    const line = (Object.keys(LINES) as BorderLine[]).find((each) => LINES[each] === border?.s);
    if (border && line) found.push([edge, { line, colour: hexColour(border.cl?.rgb ?? '#000000') }]);
  }
  return found.length ? Object.fromEntries(found) : undefined;
}

function keyOf<K extends string, T extends string>(name: K, choices: Record<T, number>, value: number): Partial<Record<K, T>> {
  const key = (Object.keys(choices) as T[]).find((each) => choices[each] === value);
  return key ? ({ [name]: key } as Partial<Record<K, T>>) : {};
}

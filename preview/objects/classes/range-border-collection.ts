import { BorderStyleTypes, type IBorderData, type IBorderStyleData, type IStyleData } from '@univerjs/core';
import { choiceArgument, numberArgument } from '../arguments';
import type { Book } from '../book';
import { colourArgument, shownColour } from '../colour';
import { HostError } from '../host-error';
import { applyLook, sharedLook, type LookOwner } from '../look-owner';
import { type ObjectClass, ref } from '../object-class';

const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideVertical', 'InsideHorizontal', 'DiagonalDown', 'DiagonalUp'] as const;
type Edge = (typeof EDGES)[number];

interface BorderSelf {
  readonly owner: LookOwner;
  readonly edge: Edge;
}

/** Excel says line and weight apart, Univer says both in one. */
const LINES = {
  Continuous: { Hairline: BorderStyleTypes.HAIR, Thin: BorderStyleTypes.THIN, Medium: BorderStyleTypes.MEDIUM, Thick: BorderStyleTypes.THICK },
  Dash: { Hairline: BorderStyleTypes.DASHED, Thin: BorderStyleTypes.DASHED, Medium: BorderStyleTypes.MEDIUM_DASHED, Thick: BorderStyleTypes.MEDIUM_DASHED },
  DashDot: { Hairline: BorderStyleTypes.DASH_DOT, Thin: BorderStyleTypes.DASH_DOT, Medium: BorderStyleTypes.MEDIUM_DASH_DOT, Thick: BorderStyleTypes.MEDIUM_DASH_DOT },
  DashDotDot: { Hairline: BorderStyleTypes.DASH_DOT_DOT, Thin: BorderStyleTypes.DASH_DOT_DOT, Medium: BorderStyleTypes.MEDIUM_DASH_DOT_DOT, Thick: BorderStyleTypes.MEDIUM_DASH_DOT_DOT },
  Dot: { Hairline: BorderStyleTypes.DOTTED, Thin: BorderStyleTypes.DOTTED, Medium: BorderStyleTypes.DOTTED, Thick: BorderStyleTypes.DOTTED },
  Double: { Hairline: BorderStyleTypes.DOUBLE, Thin: BorderStyleTypes.DOUBLE, Medium: BorderStyleTypes.DOUBLE, Thick: BorderStyleTypes.DOUBLE },
} as const;
const STYLES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double'] as const;
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;

type Side = 't' | 'b' | 'l' | 'r';
const SIDES: Partial<Record<Edge, Side>> = { EdgeTop: 't', EdgeBottom: 'b', EdgeLeft: 'l', EdgeRight: 'r' };

/** The cells of an area that have a given edge of it, and the side of each where the line is. */
function eachSide({ owner, edge }: BorderSelf, book: Book, visit: (row: number, column: number, side: Side) => void): void {
  if (owner.kind !== 'cells') return;
  const area = book.cells.clip(owner.area);
  const lastRow = area.row + area.rows - 1;
  const lastColumn = area.column + area.columns - 1;
  for (let row = area.row; row <= lastRow; row += 1) {
    for (let column = area.column; column <= lastColumn; column += 1) {
      if (edge === 'EdgeTop' && row === area.row) visit(row, column, 't');
      if (edge === 'EdgeBottom' && row === lastRow) visit(row, column, 'b');
      if (edge === 'EdgeLeft' && column === area.column) visit(row, column, 'l');
      if (edge === 'EdgeRight' && column === lastColumn) visit(row, column, 'r');
      if (edge === 'InsideHorizontal' && row < lastRow) visit(row, column, 'b');
      if (edge === 'InsideVertical' && column < lastColumn) visit(row, column, 'r');
    }
  }
}

function drawn(self: BorderSelf, book: Book): IBorderStyleData | undefined {
  const side = SIDES[self.edge];
  if (self.owner.kind === 'style') {
    return side && (sharedLook(self.owner, (look) => look.bd?.[side] ?? undefined, book) ?? undefined);
  }
  let found: IBorderStyleData | undefined;
  const { sheetId } = self.owner.area;
  eachSide(self, book, (row, column, at) => {
    found ??= book.cells.look(sheetId, row, column).bd?.[at] ?? undefined;
  });
  return found;
}

function draw(self: BorderSelf, line: IBorderStyleData | null, book: Book): void {
  if (self.edge.startsWith('Diagonal')) throw new HostError('NotImplemented');
  const side = SIDES[self.edge];
  if (self.owner.kind === 'style') {
    if (side) applyLook(self.owner, { bd: { [side]: line } as IBorderData }, book);
    return;
  }
  const lines = new Map<string, IStyleData>();
  eachSide(self, book, (row, column, at) => lines.set(`${row},${column}`, { bd: { [at]: line } as IBorderData }));
  book.cells.dress(book.cells.clip(self.owner.area), (row, column) => ({ s: lines.get(`${row},${column}`) }));
}

function lineOf(border: IBorderStyleData | undefined): { style: (typeof STYLES)[number]; weight: (typeof WEIGHTS)[number] } {
  for (const [style, weights] of Object.entries(LINES)) {
    for (const weight of ['Thin', 'Medium', 'Thick', 'Hairline'] as const) {
      if (border && weights[weight] === border.s) return { style: style as keyof typeof LINES, weight };
    }
  }
  return { style: 'None', weight: 'Thin' };
}

function redraw(self: BorderSelf, style: (typeof STYLES)[number], weight: (typeof WEIGHTS)[number], colour: string, book: Book): void {
  draw(self, style === 'None' ? null : { s: LINES[style][weight], cl: { rgb: colour } }, book);
}

const colourOf = (border: IBorderStyleData | undefined): string => shownColour(border?.cl.rgb, '#000000');

export const rangeBorderClass: ObjectClass<BorderSelf> = {
  name: 'RangeBorder',
  members: {
    SideIndex: { get: (self) => self.edge },
    Style: {
      get: (self, book) => lineOf(drawn(self, book)).style,
      set: (self, value, book) => {
        const before = drawn(self, book);
        redraw(self, choiceArgument(value, STYLES), lineOf(before).weight, colourOf(before), book);
      },
    },
    Weight: {
      get: (self, book) => lineOf(drawn(self, book)).weight,
      set: (self, value, book) => {
        const before = drawn(self, book);
        const { style } = lineOf(before);
        redraw(self, style === 'None' ? 'Continuous' : style, choiceArgument(value, WEIGHTS), colourOf(before), book);
      },
    },
    Color: {
      get: (self, book) => colourOf(drawn(self, book)),
      set: (self, value, book) => {
        const { style, weight } = lineOf(drawn(self, book));
        redraw(self, style === 'None' ? 'Continuous' : style, weight, colourArgument(value), book);
      },
    },
    TintAndShade: { get: () => 0, set: (_self, value) => void numberArgument(value), onlyByName: true },
  },
};

export const rangeBorderCollectionClass: ObjectClass<LookOwner> = {
  name: 'RangeBorderCollection',
  items: (owner) => EDGES.map((edge) => ref(rangeBorderClass, { owner, edge })),
  item: (owner, key) => ref(rangeBorderClass, { owner, edge: choiceArgument(key, EDGES) }),
  members: {
    Count: { get: () => EDGES.length },
    GetItemAt: {
      call: (owner, [index]) => {
        const edge = EDGES[numberArgument(index)];
        if (!edge) throw new HostError('InvalidArgument');
        return ref(rangeBorderClass, { owner, edge });
      },
    },
  },
};

import { areaAddress, parseArea } from '../../area';
import { TABLE_WIDTHS, type Section } from './section';

/** A filter's button stands over the end of a header. */
const BUTTON = 3;
const LINE_POINTS = 15;
const USUAL_WIDTH = 13;
const MOST_LINES = 3;

/** How high the rows of headers must be, by row number: as many lines as the longest of them takes in its column of so many characters. */
export function headerHeights({ blocks, tables }: Pick<Section, 'blocks' | 'tables'>, widths: readonly number[] = TABLE_WIDTHS): Record<number, number> {
  return Object.fromEntries(tables.flatMap(({ address }): [number, number][] => {
    const area = parseArea(address);
    if (!area) return [];
    const corner = areaAddress({ ...area, rows: 1, columns: 1 });
    const block = blocks.find((one) => one.kind === 'cells' && one.at === corner);
    const headers = block?.kind === 'cells' ? block.rows[0] ?? [] : [];
    const lines = headers.map(({ content }, index) => linesOf(String(content ?? ''), (widths[area.column + index] ?? USUAL_WIDTH) - BUTTON));
    return [[area.row + 1, 3 + LINE_POINTS * Math.min(MOST_LINES, Math.max(1, ...lines))]];
  }));
}

/** Words are not broken; Chinese is, and takes the room of two letters. */
function linesOf(text: string, room: number): number {
  let [lines, taken] = [1, 0];
  for (const word of text.match(/\p{Script=Han}|[^\s\p{Script=Han}]+\s*/gu) ?? []) {
    const size = /\p{Script=Han}/u.test(word) ? 2 : word.trimEnd().length;
    if (taken > 0 && taken + size > room) [lines, taken] = [lines + 1, 0];
    taken += /\p{Script=Han}/u.test(word) ? 2 : word.length;
  }
  return lines;
}

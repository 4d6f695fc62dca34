/** Chinese and Japanese signs take the room of two letters. */
const WIDE = /[\u1100-\u115f\u2e80-\u303f\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u;
/** What can't begin a line, and what can't end one. */
const CLOSING = /^[，。、；：！？）》」』】”’,.;:!?)\]]/u;

export function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (WIDE.test(letter) ? 2 : 1), 0);
}

/** A sentence over several rows: Excel's own wrapping would need row heights, which differ from machine to machine. */
export function textLines(text: string, width: number): readonly string[] {
  const pieces = text.replace(/\s+/g, ' ').trim().match(/[\u2e80-\ua4cf\uf900-\ufaff\uff00-\uff60][，。、；：！？）》」』】”’]*|[^\s\u2e80-\ua4cf\uf900-\ufaff\uff00-\uff60]+|\s/gu) ?? [];
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (line !== '' && widthOf(line + piece) > width && !CLOSING.test(piece)) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += line === '' && piece === ' ' ? '' : piece;
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}

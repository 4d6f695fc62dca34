import { entryOf } from '../../../functions/catalogue/catalogue';
import { inCells } from '../../../functions/native/in-cells';
import type { Rewriting } from '../../../functions/native/rewrite-call';
import { namesOf } from '../../../functions/native/table-steps';
import type { CallPart } from '../../../functions/reading/formula-tree';
import { cellAddress } from '../../area';
import { isEach } from '../cells/shape';
import type { ShareWords } from '../words';
import { inputHeading, stepHeading } from './step-heading';
import type { StepRow } from './step-table';

/** A call in a row of steps: a column for every argument that stands in cells, for every step, and for the result. The cell of the result. */
export function laidOut(call: CallPart, { steps, texts, signature, sizeOf }: Rewriting, path: string, row: StepRow, words: ShareWords): string {
  const here = new Map(texts);
  const used = namesOf(steps);
  const key = (step: string) => `${path}:${step}`;
  const place = (column: number) => cellAddress(row.row, column);
  let first = '';
  const entry = entryOf(call.ours!);
  signature.forEach((name, index) => {
    const typed = texts.get(`${name}_typed`) ?? '';
    if (!used.has(name) && !used.has(`${name}_typed`)) return;
    if (typed === '' || isConstant(typed) || !isEach(entry, index, call)) return;
    const value = entry.arguments[index]!.default === null ? keptBlank(typed) : texts.get(name)!;
    const address = place(row.put(key(name), inputHeading(words.inputs, name), value, 'link'));
    first ||= key(name);
    here.set(name, address).set(`${name}_typed`, address);
  });
  const { workings, result } = inCells({ steps, texts: here, signature, sizeOf, definition: steps }, { place: (index) => place(row.column(key(`#${index}`))) });
  workings.forEach(({ name, formula }, index) => {
    row.put(key(`#${index}`), stepHeading(words.steps, name), formula);
    first ||= key(`#${index}`);
  });
  const column = row.put(key('='), words.result, result, 'total');
  row.headCall(first || key('='), call.ours!);
  return place(column);
}

const isConstant = (text: string) => /^(?:-?[\d.]+(?:e[+-]?\d+)?%?|"(?:[^"]|"")*"|true|false)$/i.test(text);
/** A blank that changes the model stays a blank: a formula that only names a blank cell would show 0. */
const keptBlank = (text: string) => (/^(?:'(?:[^']|'')*'!|[^\s()'"+*/^&=<>-]+!)?\$?[A-Z]{1,3}\$?\d+$/i.test(text) ? `IF(${text}="","",${text})` : text);

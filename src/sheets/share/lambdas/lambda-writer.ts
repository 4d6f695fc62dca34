import { entryOf } from '../../../functions/catalogue/catalogue';
import { takesEach } from '../../../functions/native/excel-takes';
import { lambda } from '../../../functions/native/lambda';
import { rewriting } from '../../../functions/native/rewrite-call';
import { lambdaName } from '../../../functions/native/rewrite-formula';
import { formulaTree, textOf, textOfPart, type CallPart, type Expression, type Part } from '../../../functions/reading/formula-tree';
import type { Home, Size } from '../cells/book-cells';
import { isEach, isOne, ONE, stretched, type Shape, type Shapes, type ShapesOfNames } from '../cells/shape';
import { refuse } from '../native/refusal';
import type { Definitions } from './definitions';

interface Context {
  readonly home: Home;
  readonly named: ShapesOfNames;
  /** As many results as the formula has, where each comes from one element; null within what adds up or looks up. */
  readonly lifted: Size | null;
  readonly lambdaOf?: string;
}

/** An argument that runs along with the results. */
interface Along {
  readonly index: number;
  readonly name: string;
  readonly text: string;
  readonly shape: Shape;
}

/** Writes calls of ours as calls of names that the workbook defines; arrays go through MAP, cell by cell. */
export class LambdaWriter {
  constructor(private readonly shapes: Shapes, private readonly definitions: Definitions) {}

  write(tree: Expression, home: Home, size: Size): string {
    return this.expression(tree, { home, named: new Map(), lifted: size });
  }

  private expression(parts: Expression, context: Context): string {
    return parts.map((part) => this.part(part, context)).join('');
  }

  private part(part: Part, context: Context): string {
    switch (part.kind) {
      case 'group': return `(${part.inner.map((inner) => this.expression(inner, context)).join(',')})`;
      case 'joined': return part.parts.map((each) => this.part(each, context)).join('');
      case 'one-of': return `@${this.part(part.of, context)}`;
      case 'call': return part.ours ? this.ours(part, context) : this.excels(part, context);
      default: return textOfPart(part);
    }
  }

  private excels(call: CallPart, context: Context): string {
    const named = new Map(context.named);
    const written: string[] = [];
    call.arguments.forEach((argument, index) => {
      const isLast = index === call.arguments.length - 1;
      const isName = !isLast && (call.name === 'LAMBDA' || (call.name === 'LET' && index % 2 === 0));
      if (isName) {
        const opened = call.name === 'LET' ? this.shapes.of(call.arguments[index + 1]!, context.home, named) : context.lambdaOf?.startsWith('BY') ? 'unknown' : ONE;
        named.set(textOf(argument).trim().toUpperCase().replace(/^_XLPM\./, ''), opened);
      }
      const lifted = call.name === 'LAMBDA' ? ONE : (call.name === 'LET' && isLast) || takesEach(call.name, index) ? context.lifted : null;
      written.push(isName ? textOf(argument) : this.expression(argument, { ...context, named, lifted, lambdaOf: call.name }));
    });
    return `${call.head}(${written.join(',')})`;
  }

  private ours(call: CallPart, context: Context): string {
    const entry = entryOf(call.ours!);
    const texts = call.arguments.map((argument, index) => this.expression(argument, isEach(entry, index, call) ? context : { ...context, lifted: null }).trim());
    const along = entry.result.spills ? [] : this.alongIn(call, texts, context);
    if (along.length === 0) return this.named(call, texts, context);
    const inner = texts.map((text, index) => along.find((one) => one.index === index)?.name ?? text);
    const body = this.named(call, inner, context);
    return sameSizes(along)
      ? `MAP(${along.map(({ text }) => text).join(',')},LAMBDA(${along.map(({ name }) => name).join(',')},${body}))`
      : crossed(along, body, textOfPart(call));
  }

  private alongIn(call: CallPart, texts: readonly string[], { home, named, lifted }: Context): readonly Along[] {
    const entry = entryOf(call.ours!);
    return call.arguments.flatMap((argument, index) => {
      if (argument.length === 0 || !isEach(entry, index, call)) return [];
      const told = this.shapes.of(argument, home, named);
      const shape = told === 'unknown' && lifted && isOne(lifted) ? ONE : told;
      return isOne(shape) ? [] : [{ index, name: `${entry.arguments[index]!.name}_`, text: texts[index]!, shape }];
    });
  }

  private named(call: CallPart, given: readonly string[], { home }: Context): string {
    const found = rewriting({ name: call.ours!, text: textOfPart(call), arguments: given, named: new Map(), depth: 0 }, (text) => this.sizeOf(text, home));
    if ('obstacle' in found) refuse(found.obstacle, textOfPart(call), found.argument);
    const defined = lambda(found.definition, found.signature);
    const name = this.definitions.nameFor(lambdaName(call.ours!, found.definition.variant), defined);
    return `${name}(${defined.parameters.map((parameter) => found.texts.get(parameter)!).join(',')})`;
  }

  private sizeOf(text: string, home: Home): Size | undefined {
    try {
      const shape = this.shapes.of(formulaTree(text), home);
      return shape === 'unknown' ? undefined : shape;
    } catch {
      return undefined;
    }
  }
}

function sameSizes(along: readonly Along[]): boolean {
  const sizes = along.filter(({ shape }) => shape !== 'unknown').map(({ shape }) => shape as Size);
  return sizes.every(({ rows, columns }) => rows === sizes[0]!.rows && columns === sizes[0]!.columns);
}

/** Rows against columns: MAP wants arrays of one size, so every place takes its own from each. */
function crossed(along: readonly Along[], body: string, part: string): string {
  const size = stretched(along.map(({ shape }) => shape));
  if (size === 'unknown') return refuse('unsized-array', part);
  const known = along as readonly (Along & { readonly shape: Size })[];
  const rows = known.find(({ shape }) => shape.rows === size.rows)!.text;
  const columns = known.find(({ shape }) => shape.columns === size.columns)!.text;
  const own = known.map(({ name, text, shape }) => `${name},INDEX(${text},${shape.rows === 1 ? 1 : 'row_'},${shape.columns === 1 ? 1 : 'column_'})`);
  return `MAKEARRAY(ROWS(${rows}),COLUMNS(${columns}),LAMBDA(row_,column_,LET(${own.join(',')},${body})))`;
}

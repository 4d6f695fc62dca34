import { entryOf, type FunctionName } from '../catalogue/catalogue';
import type { ArgumentEntry } from '../catalogue/entry';
import { isObstacle, needsCells, type Bound, type Given, type GivenAs, type NativeSteps, type Obstacle } from './twin';
import { TWINS } from './twins';

/** How a function fares where nobody has the add-in. */
export interface NativeFacts {
  /** Whether calls can be said in Excel's own formulas: the usual ones at least, or none. */
  readonly has: boolean;
  /** Its formulas lean on blocks of cells. */
  readonly inBlocks: boolean;
  /** How far formula and function are checked to agree to 1e-9, each quantity within the narrowest limit of any way to call it. */
  readonly within: readonly Bound[];
  /** Calls that have no formula. */
  readonly except: readonly Exception[];
}

export interface Exception extends Obstacle {
  /** How the argument is given in these calls. */
  readonly given?: 'cell' | 'constant';
}

interface Probe {
  readonly argument?: ArgumentEntry;
  readonly as: GivenAs;
  readonly constant?: number | boolean | string;
}

/** As told by the twin itself, asked about the plain call and about each optional argument by itself. */
export function nativeFacts(name: FunctionName): NativeFacts {
  const { arguments: entries } = entryOf(name);
  const answers = probesOf(entries).map((probe) => ({ probe, answer: TWINS[name](givenIn(entries, probe)) }));
  const written = answers.flatMap(({ answer }) => (isObstacle(answer) ? [] : [answer]));
  const except = new Map<string, Exception>();
  for (const { probe, answer } of answers) {
    if (!isObstacle(answer)) continue;
    const exception: Exception = { ...answer, ...(probe.argument && probe.as !== 'absent' && { given: probe.as }) };
    except.set(JSON.stringify(exception), exception);
  }
  return {
    has: !isObstacle(answers[0]!.answer),
    inBlocks: written.some(needsCells),
    within: narrowest(written),
    except: isObstacle(answers[0]!.answer) ? [answers[0]!.answer] : [...except.values()],
  };
}

function probesOf(entries: readonly ArgumentEntry[]): readonly Probe[] {
  const plain: Probe = { as: 'absent' };
  return [plain, ...entries.flatMap((argument): readonly Probe[] => [
    ...(argument.default === undefined ? [] : [{ argument, as: 'cell' } as const]), ...constantsOf(argument).map((constant) => ({ argument, as: 'constant', constant } as const)),
  ])];
}

/** Typed values that stand for all that might be typed. */
function constantsOf({ domain, default: fallback }: ArgumentEntry): readonly (number | boolean | string)[] {
  if (fallback === undefined) return [];
  switch (domain.kind) {
    case 'word': return domain.words;
    case 'logical': return [true, false];
    case 'choice': return domain.choices;
    case 'fraction': return [0.5];
    case 'date-or-name': return [];
    default: return [7];
  }
}

/** A size that fits any of them: whole weeks, as many rows as columns. */
const SQUARE = { rows: 7, columns: 7 };

function givenIn(entries: readonly ArgumentEntry[], probe: Probe): Given {
  const asked = (name: string) => probe.argument?.name === name;
  const entry = (name: string) => entries.find((one) => one.name === name)!;
  return {
    as: (name) => (asked(name) ? probe.as : entry(name).default === undefined ? 'cell' : 'absent'),
    constant: (name) => (asked(name) ? probe.constant : entry(name).default),
    size: () => SQUARE,
  };
}

function narrowest(written: readonly NativeSteps[]): readonly Bound[] {
  const found = new Map<string, Bound>();
  for (const bound of written.flatMap(({ within }) => within ?? [])) {
    const known = found.get(bound.name);
    found.set(bound.name, known ? { ...known, ...tighter(known, bound) } : bound);
  }
  return [...found.values()];
}

function tighter(one: Bound, other: Bound): Partial<Bound> {
  const max = Math.min(one.max ?? Infinity, other.max ?? Infinity);
  const min = Math.max(one.min ?? -Infinity, other.min ?? -Infinity);
  return { ...(max < Infinity && { max }), ...(min > -Infinity && { min }), ...((one.whole || other.whole) && { whole: true }) };
}

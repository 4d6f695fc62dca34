import type { FunctionName } from '../catalogue/catalogue';
import { isOneValue } from './is-one-value';
import { lostName, type FaultKind } from './lost-name';
import { writtenCalls } from './written-call';

export interface Fault {
  readonly kind: FaultKind;
  /** Which function of ours was meant. */
  readonly name: FunctionName;
  /** What stood in its place, as written: `[2]!_xldudf_ERLANGC`. */
  readonly written: string;
}

export interface Mending {
  /** With the bare names of our functions; the formula itself where nothing was wrong. */
  readonly formula: string;
  /** In the order of writing. */
  readonly faults: readonly Fault[];
  /** Functions of ours that the formula calls, whole or damaged, each once. */
  readonly ours: readonly FunctionName[];
  /** Functions of other add-ins, as written, each once: they stay as they are. */
  readonly foreign: readonly string[];
}

/** A formula whose functions have lost their add-in, put right: every name of ours bare, all else letter for letter. */
export function mendedFormula(formula: string): Mending {
  const faults: Fault[] = [];
  const ours = new Set<FunctionName>();
  const foreign = new Set<string>();
  let text = '';
  let done = 0;
  for (const call of writtenCalls(formula)) {
    const lost = lostName(call);
    const whole = call.qualifier === '' ? call.name : `${call.qualifier}!${call.name}`;
    if (lost === 'foreign') foreign.add(whole);
    if (!lost || lost === 'foreign') continue;
    ours.add(lost.name);
    const isNeedless = call.intersection !== '' && isOneValue(formula.slice(call.end));
    if (lost.kind) faults.push({ kind: lost.kind, name: lost.name, written: whole });
    else if (isNeedless) faults.push({ kind: 'intersection', name: lost.name, written: `@${call.name}` });
    else continue;
    text += `${formula.slice(done, call.at)}${isNeedless ? '' : call.intersection}${lost.kind ? lost.name : call.name}${call.gap}(`;
    done = call.end;
  }
  return { formula: text + formula.slice(done), faults, ours: [...ours], foreign: [...foreign] };
}

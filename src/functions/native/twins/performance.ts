import { LOAD, LOST, WAITING_A, WAITING_C } from '../queue-steps';
import type { Given, NativeSteps, Obstacle, StepName, Twin, Twins } from '../twin';

interface Model {
  readonly kind: 'c' | 'a';
}

/** Which queue a call means; an argument that would change the model from within a cell has no twin. */
function modelOf(given: Given): Model | Obstacle {
  for (const argument of ['lines', 'redial', 'redial_blocked']) {
    const value = given.constant(argument);
    if (value === undefined && given.as(argument) === 'cell') return { obstacle: 'model-in-cell', argument };
    if (value !== null && value !== undefined && value !== 0) return { obstacle: 'searched', argument };
  }
  return { kind: given.as('patience') === 'absent' ? 'c' : 'a' };
}

/** Without calls there is nothing to wait for, whatever the model says. */
const unlessQuiet = (quiet: string, formula: string) => `IF({calls}=0,${quiet},${formula})`;

interface Measure {
  readonly quiet: string;
  readonly c: string;
  readonly a: string;
  /** Erlang C has no such figure where the queue never empties. */
  readonly stable?: true;
  readonly loses?: true;
  readonly definition?: true;
}

function measure({ quiet, c, a, stable, loses, definition }: Measure): Twin {
  return (given) => {
    const model = modelOf(given);
    if ('obstacle' in model) return model;
    if (definition && given.constant('definition') !== 1) return { obstacle: 'no-twin', argument: 'definition' };
    return model.kind === 'c' ? ofC(quiet, c, stable) : ofA(quiet, a, loses);
  };
}

/** Erlang C is asked only where there are calls: the steps before would divide by their number. */
function ofC(quiet: string, formula: string, stable = false): NativeSteps {
  const guarded = stable ? `IF({agents}<={erlangs},NA(),${formula})` : formula;
  return { steps: [LOAD, ...WAITING_C.filter(({ name }) => isUsed(name, formula))], result: unlessQuiet(quiet, guarded) };
}

function ofA(quiet: string, formula: string, loses = false): NativeSteps {
  return { steps: [LOAD, ...WAITING_A, ...(loses ? [LOST] : [])], result: unlessQuiet(quiet, formula), variant: 'PATIENCE' };
}

const isUsed = (name: StepName, formula: string) => formula.includes('{waiting}') || formula.includes(`{${name}}`);

export const PERFORMANCE: Twins = {
  PWAIT: measure({ quiet: '0', c: '{waiting}', a: '{waiting}' }),
  SERVICELEVEL: measure({
    quiet: '1', definition: true,
    c: 'IF({agents}<={erlangs},0,1-{waiting}*EXP(-({agents}-{erlangs})*{answer_within}/{aht}))',
    a: 'IF({edge}<1E-250,1-{waiting}*EXP(-({agents}-{erlangs})*{answer_within}/{aht}),1-{waiting}*(1-{agents}/{erlangs}*(GAMMA.DIST({y},{x}+1,1,TRUE)-GAMMA.DIST({y}*EXP(-{answer_within}/{patience}),{x}+1,1,TRUE))/{inside}))',
  }),
  ASA: measure({ quiet: '0', definition: true, stable: true, c: '{waiting}*{aht}/({agents}-{erlangs})', a: 'NA()' }),
  QUEUELENGTH: measure({ quiet: '0', stable: true, loses: true, c: '{waiting}*{erlangs}/({agents}-{erlangs})', a: '{lost}*{erlangs}*{patience}/{aht}' }),
  OCCUPANCY: measure({ quiet: '0', loses: true, c: 'MIN(1,{erlangs}/{agents})', a: '{erlangs}*(1-{lost})/{agents}' }),
  ABANDON: measure({ quiet: '0', loses: true, c: '0', a: '{lost}' }),
};

import { ceiling, LOAD, SLACK } from '../queue-steps';
import { withinSearch } from '../queue-domain';
import type { FormulaStep, Given, NarrowingStep, NativeSteps, Obstacle, SearchStep, Step, Twins } from '../twin';
import { presence, picked, variantOf, type Chosen } from './queue/chosen';
import { WORKABLE } from './queue/performance';
import { asaA, asaC, isSwamped, levelA, levelC, lostA, type Trial } from './queue/tried';

/** Erlang C needs the square root of the load above it, several times over; patience lets it do with fewer. */
const ABOVE_LOAD = { from: 'INT({erlangs})', window: '12+6*SQRT({erlangs})' };
const UP_TO_LOAD = { from: '0', window: '{erlangs}+12+6*SQRT({erlangs})' };
const MORE_THAN_LOAD = { low: '{erlangs}', high: '{erlangs}+12+6*SQRT({erlangs})' };
// Fewer than this count as none.
const MORE_THAN_NONE = { low: '1E-9', high: '{erlangs}+12+6*SQRT({erlangs})' };

const tried = (whole: boolean): Trial => ({ agents: whole ? '{n}' : '{v}', load: '{erlangs}', aht: '{aht}', whole });

/** How a condition fails, with what rounding leaves forgiven; of real numbers nothing is. */
interface Failing {
  readonly c?: (trial: Trial, slack: string) => string;
  readonly a: (trial: Trial, slack: string) => string;
}
const conditions = (definition: number) => ({
  level: { c: (trial, slack) => `${levelC(trial)}<{service_level}${slack.replace('+', '-')}`, a: (trial, slack) => `${levelA(trial, definition)}<{service_level}${slack.replace('+', '-')}` },
  occupancy: { a: (trial, slack) => `${trial.load}*(1-${lostA(trial)})/${trial.agents}>{max_occupancy}${slack}` },
  abandonment: { a: (trial, slack) => `${lostA(trial)}>{max_abandon}${slack}` },
  asa: { c: (trial, slack) => `${asaC(trial)}>{max_asa}${slack}`, a: (trial, slack) => `(${asaA(trial)}>{max_asa}${slack})+${isSwamped(trial)}>0` },
}) as const satisfies Readonly<Record<string, Failing>>;

type Name = 'agentsForLevel' | 'agentsForAsa' | 'agentsForAbandonment' | 'agentsForOccupancy' | 'agentsForLevelA' | 'agentsForAsaA' | 'agentsForOccupancyA';

const searchC = (name: Name, failing: Required<Failing>, whole: boolean): Step => (whole
  ? { name, ...ABOVE_LOAD, failing: failing.c(tried(true), `+${SLACK}`) } satisfies SearchStep
  : { name, ...MORE_THAN_LOAD, passing: failing.c(tried(false), '') } satisfies NarrowingStep);
const searchA = (name: Name, failing: Failing, whole: boolean): Step => (whole
  ? { name, ...UP_TO_LOAD, failing: failing.a(tried(true), `+${SLACK}`) } satisfies SearchStep
  : { name, ...MORE_THAN_NONE, passing: failing.a(tried(false), '') } satisfies NarrowingStep);

const occupancyC = (whole: boolean): FormulaStep => ({ name: 'agentsForOccupancy', formula: whole ? ceiling('{erlangs}/{max_occupancy}') : '{erlangs}/{max_occupancy}' });

/** One condition of a call, and how to say that it is none where a cell is blank. */
interface Condition {
  readonly word: 'service_level' | 'max_occupancy' | 'max_abandon' | 'max_asa';
  readonly step: Step;
  readonly agents: string;
}

const optional = (given: Given, argument: string, agents: string, none: string) =>
  (given.as(argument) === 'cell' ? `IF(${none},0,${agents})` : agents);

function conditionsC(given: Given, whole: boolean, definition: number): readonly Condition[] {
  const { level, asa } = conditions(definition);
  const limited = given.constant('max_occupancy') !== 1;
  return [
    { word: 'service_level', step: searchC('agentsForLevel', level, whole), agents: '{agentsForLevel}' },
    ...(limited ? [{ word: 'max_occupancy', step: occupancyC(whole), agents: '{agentsForOccupancy}' } as const] : []),
    ...(given.as('max_asa') === 'absent' ? [] : [{ word: 'max_asa', step: searchC('agentsForAsa', asa, whole), agents: optional(given, 'max_asa', '{agentsForAsa}', 'N({max_asa})=0') } as const]),
  ];
}

function conditionsA(given: Given, whole: boolean, definition: number): readonly Condition[] {
  const { level, occupancy, abandonment, asa } = conditions(definition);
  return [
    // Counted as served, those who hang up in time may serve everybody without an agent.
    { word: 'service_level', step: searchA('agentsForLevelA', level, whole), agents: definition === 4 ? `IF(1-EXP(-{answer_within}/{patience})>={service_level}-${SLACK},0,{agentsForLevelA})` : '{agentsForLevelA}' },
    ...(given.constant('max_occupancy') === 1 ? [] : [{ word: 'max_occupancy', step: searchA('agentsForOccupancyA', occupancy, whole), agents: optional(given, 'max_occupancy', '{agentsForOccupancyA}', '{max_occupancy}=1') } as const]),
    ...(given.as('max_abandon') === 'absent' ? [] : [{ word: 'max_abandon', step: searchA('agentsForAbandonment', abandonment, whole), agents: optional(given, 'max_abandon', '{agentsForAbandonment}', 'N({max_abandon})=0') } as const]),
    ...(given.as('max_asa') === 'absent' ? [] : [{ word: 'max_asa', step: searchA('agentsForAsaA', asa, whole), agents: optional(given, 'max_asa', '{agentsForAsaA}', 'N({max_asa})=0') } as const]),
  ];
}

const largest = (asked: readonly string[]) => (asked.length > 1 ? `MAX(${asked.join(',')})` : asked[0]!);

/** What a call asks for, under either model. */
function asked(given: Given, write: (conditions: readonly Condition[], patient: boolean) => string, whole: boolean): { readonly steps: readonly Step[]; readonly text: string; readonly model: Chosen; readonly words: NativeSteps['variant'] } | Obstacle {
  const definition = given.constant('definition');
  const model: Chosen = { patience: presence(given, 'patience'), lines: 'no' };
  if (typeof definition !== 'number' && model.patience !== 'no') return { obstacle: 'model-in-cell', argument: 'definition' };
  const c = model.patience === 'yes' ? [] : conditionsC(given, whole, 1);
  const a = model.patience === 'no' ? [] : conditionsA(given, whole, Number(definition));
  return {
    steps: [LOAD, ...c.map(({ step }) => step), ...a.map(({ step }) => step)],
    text: picked(model, (kind) => (kind === 'c' ? write(c, true) : write(a, false))),
    model,
    words: variantOf(
      model, given.constant('max_occupancy') !== 1 && 'OCCUPANCY', given.as('max_abandon') !== 'absent' && 'ABANDON', given.as('max_asa') !== 'absent' && 'ASA', given.constant('min_agents') !== 0 && 'LEAST',
      model.patience !== 'no' && definition !== 1 && `DEF${String(definition)}`,
    ).variant,
  };
}

const fewestOf = (given: Given, whole: boolean) => (given.constant('min_agents') === 0 ? undefined : whole ? ceiling('{min_agents}') : '{min_agents}');

/** A limit on hang-ups asks of patient callers, by the fraction, for one agent more than the load: it is met anyway. */
function patientLimit(given: Given): string | undefined {
  const as = given.as('max_abandon');
  return as === 'absent' ? undefined : as === 'cell' ? 'IF(N({max_abandon})=0,0,INT({erlangs})+1)' : 'INT({erlangs})+1';
}

function agents(given: Given, whole: boolean): NativeSteps | Obstacle {
  const least = fewestOf(given, whole);
  const found = asked(given, (every, patient) => largest([
    ...(least ? [least] : []), ...(patient && !whole ? [patientLimit(given)].filter((one) => one !== undefined) : []), ...every.map((one) => one.agents),
  ]), whole);
  if ('obstacle' in found) return found;
  return {
    steps: found.steps, result: `IF({calls}=0,${least ?? '0'},${found.text})`, sound: [WORKABLE, ...BELOW_ALL], within: withinSearch(found.model, whole), ...(found.words && { variant: found.words }),
  };
}

/** No number of agents answers everyone in time. */
const BELOW_ALL = ['{service_level}<1'];

/** The condition that asks for most, in the order of the arguments. */
function reason(given: Given): NativeSteps | Obstacle {
  const least = fewestOf(given, true) ?? '0';
  const byLeast = least === '0' ? '"load"' : '{fewest}';
  const found = asked(given, (every, patient) => {
    const most = largest([least, ...(patient ? ['INT({erlangs})+1'] : []), ...every.map((one) => one.agents)]);
    const last = least === '0' ? '"load"' : `IF(AND(${least}>0,${least}=${most}),"min_agents","load")`;
    return every.reduceRight((rest, { word, agents: own }) => `IF(${own}=${most},"${word}",${rest})`, last);
  }, true);
  if ('obstacle' in found) return found;
  return {
    steps: [...found.steps, ...(least === '0' ? [] : [{ name: 'fewest', formula: 'IF({min_agents}>0,"min_agents","load")' } as const])],
    result: `IF({calls}=0,${byLeast},${found.text})`, sound: [WORKABLE, ...BELOW_ALL], within: withinSearch(found.model, true), ...(found.words && { variant: found.words }),
  };
}

function agentsForAsa(given: Given): NativeSteps | Obstacle {
  const whole = given.constant('whole');
  if (typeof whole !== 'boolean') return { obstacle: 'model-in-cell', argument: 'whole' };
  const model: Chosen = { patience: presence(given, 'patience'), lines: 'no' };
  const { asa } = conditions(1);
  const steps = [...(model.patience === 'yes' ? [] : [searchC('agentsForAsa', asa, whole)]), ...(model.patience === 'no' ? [] : [searchA('agentsForAsaA', asa, whole)])];
  return {
    steps: [LOAD, ...steps], sound: [WORKABLE], within: withinSearch(model, whole),
    result: `IF({calls}=0,0,${picked(model, (kind) => (kind === 'c' ? '{agentsForAsa}' : '{agentsForAsaA}'))})`,
    ...variantOf(model, !whole && 'EXACT'),
  };
}

export const STAFFING = {
  AGENTS: (given) => agents(given, true),
  AGENTSFRACTIONAL: (given) => agents(given, false),
  AGENTSREASON: reason,
  ERLANGC: (given) => {
    const model: Chosen = { patience: 'no', lines: 'no' };
    const limited = given.constant('max_occupancy') !== 1;
    const gross = given.constant('shrinkage') !== 0;
    const required = limited ? 'MAX({agentsForLevel},{agentsForOccupancy})' : '{agentsForLevel}';
    return {
      steps: [LOAD, searchC('agentsForLevel', conditions(1).level, true), ...(limited ? [occupancyC(true)] : [])],
      result: `IF({calls}=0,0,${gross ? ceiling(`${required}/(1-{shrinkage})`) : required})`,
      sound: [WORKABLE, ...BELOW_ALL], within: withinSearch(model, true),
      ...variantOf(model, limited && 'OCCUPANCY', gross && 'GROSS'),
    };
  },
  AGENTSASA: agentsForAsa,
  AGENTSABANDON: () => ({
    steps: [LOAD, searchA('agentsForAbandonment', conditions(1).abandonment, true)], sound: [WORKABLE], within: withinSearch({ patience: 'yes', lines: 'no' }, true),
    result: 'IF(OR({calls}=0,{max_abandon}=1),0,{agentsForAbandonment})',
  }),
  AGENTSOCCUPANCY: () => ({
    steps: [LOAD, occupancyC(true)], sound: [WORKABLE], result: 'IF({calls}=0,0,MAX(INT({erlangs})+1,{agentsForOccupancy}))',
  }),
} satisfies Twins;

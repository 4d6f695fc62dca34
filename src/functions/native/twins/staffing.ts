import { ceiling, LOAD, SLACK, TRIED_C } from '../queue-steps';
import type { Given, NativeSteps, Obstacle, SearchStep, Twins } from '../twin';

/** Erlang C needs the square root of the load above it, several times over; patience lets it do with fewer. */
const ABOVE_LOAD = { from: 'INT({erlangs})', window: '12+6*SQRT({erlangs})' };
const UP_TO_LOAD = { from: '0', window: '{erlangs}+12+6*SQRT({erlangs})' };

const forLevelC: SearchStep = { name: 'agentsForLevel', ...ABOVE_LOAD, failing: `1-${TRIED_C}*EXP(-({n}-{erlangs})*{answer_within}/{aht})<{service_level}-${SLACK}` };
const forAsaC: SearchStep = { name: 'agentsForAsa', ...ABOVE_LOAD, failing: `${TRIED_C}*{aht}/({n}-{erlangs})>{max_asa}*(1+${SLACK})` };

const [X, Y] = ['({n}*{patience}/{aht})', '({erlangs}*{patience}/{aht})'];
const EDGE = `GAMMA.DIST(${Y},${X}+1,1,FALSE)`;
const INSIDE = `GAMMA.DIST(${Y},${X},1,TRUE)`;
const WAITING_A = `1/(1+POISSON.DIST({n}-1,{erlangs},TRUE)/POISSON.DIST({n},{erlangs},FALSE)*${EDGE}/${INSIDE})`;
const LOST_A = `${WAITING_A}*(1-{n}/{erlangs}*(1-${EDGE}/${INSIDE}))`;
const forLevelA: SearchStep = {
  name: 'agentsForLevel', ...UP_TO_LOAD,
  failing: `1-${WAITING_A}*(1-{n}/{erlangs}*(GAMMA.DIST(${Y},${X}+1,1,TRUE)-GAMMA.DIST(${Y}*EXP(-{answer_within}/{patience}),${X}+1,1,TRUE))/${INSIDE})<{service_level}-${SLACK}`,
};
const forAbandonmentA: SearchStep = { name: 'agentsForAbandonment', ...UP_TO_LOAD, failing: `${LOST_A}>{max_abandon}*(1+${SLACK})` };

const OCCUPANCY = { name: 'agentsForOccupancy', formula: ceiling('{erlangs}/{max_occupancy}') } as const;

/** Each condition asks for its own number; the largest counts. */
function largest(steps: readonly (SearchStep | typeof OCCUPANCY)[], also: readonly string[], quiet: string, variant?: string): NativeSteps {
  const asked = [...also, ...steps.map(({ name }) => `{${name}}`)];
  return { steps: [LOAD, ...steps], result: `IF({calls}=0,${quiet},${asked.length > 1 ? `MAX(${asked.join(',')})` : asked[0]!})`, ...(variant && { variant }) };
}

const isGiven = (given: Given, argument: string) => given.as(argument) !== 'absent';
/** Typed as 1, a limit on occupancy binds nobody. */
const limits = (given: Given) => (given.constant('max_occupancy') === 1 ? [] : [OCCUPANCY]);

function agents(given: Given): NativeSteps | Obstacle {
  if (given.constant('definition') !== 1) return { obstacle: 'no-twin', argument: 'definition' };
  const least = given.constant('min_agents') === 0 ? [] : [ceiling('{min_agents}')];
  const quiet = least[0] ?? '0';
  if (!isGiven(given, 'patience')) {
    // Under Erlang C nobody hangs up: any limit on abandonment is kept.
    const steps = [forLevelC, ...(isGiven(given, 'max_asa') ? [forAsaC] : []), ...limits(given)];
    return largest(steps, least, quiet, isGiven(given, 'max_asa') ? 'ASA' : undefined);
  }
  if (isGiven(given, 'max_asa')) return { obstacle: 'no-twin', argument: 'max_asa' };
  if (limits(given).length > 0) return { obstacle: 'no-twin', argument: 'max_occupancy' };
  return largest([forLevelA, ...(isGiven(given, 'max_abandon') ? [forAbandonmentA] : [])], least, quiet, isGiven(given, 'max_abandon') ? 'PATIENCE.ABANDON' : 'PATIENCE');
}

export const STAFFING: Twins = {
  AGENTS: agents,
  ERLANGC: (given) => {
    const { steps } = largest([forLevelC, ...limits(given)], [], '0');
    const required = limits(given).length > 0 ? 'MAX({agentsForLevel},{agentsForOccupancy})' : '{agentsForLevel}';
    return given.constant('shrinkage') === 0
      ? { steps, result: `IF({calls}=0,0,${required})` }
      : { steps, result: `IF({calls}=0,0,${ceiling(`${required}/(1-{shrinkage})`)})`, variant: 'GROSS' };
  },
  AGENTSASA: (given) => {
    if (isGiven(given, 'patience')) return { obstacle: 'no-twin', argument: 'patience' };
    return given.constant('whole') === true ? largest([forAsaC], [], '0') : { obstacle: 'fractional', argument: 'whole' };
  },
  AGENTSOCCUPANCY: () => largest([OCCUPANCY], ['INT({erlangs})+1'], '0'),
  CALLCAPACITY: (given) => {
    if (isGiven(given, 'patience')) return { obstacle: 'no-twin', argument: 'patience' };
    if (given.constant('definition') !== 1) return { obstacle: 'no-twin', argument: 'definition' };
    // The Poisson density for any real number of agents, without a function that overflows.
    const density = 'EXP({agents}*LN({v})-{v}-GAMMALN({agents}+1))';
    const waiting = `${density}/(${density}+(1-{v}/{agents})*(1-GAMMA.DIST({v},{agents},1,TRUE)))`;
    return {
      steps: [{ name: 'capacity', low: '0', high: '{agents}*(1-1E-12)', passing: `1-${waiting}*EXP(-({agents}-{v})*{answer_within}/{aht})>={service_level}` }],
      result: '{capacity}*{interval}*60/{aht}',
    };
  },
};

import { BELOW, DENSITY, LOAD } from '../../queue-steps';
import type { FormulaStep } from '../../twin';
import { psi, slopeOfLog } from './series';

const step = (name: FormulaStep['name'], formula: string): FormulaStep => ({ name, formula });

const C = '{density}/({density}+(1-{erlangs}/{agents})*{below})';
/** So far above the load that the gamma distributions are nothing, and nobody waits long enough to hang up. */
export const ALOFT = 'AND({edge}<1E-250,{agents}>{erlangs})';
const STAYING = 'EXP(-({agents}-{erlangs})*{answer_within}/{aht})';

/** Callers waiting, {k} less one of them, against nobody waiting: without and with hang-ups. */
export const ahead = { x: '({erlangs}/{serving})^({k}-1)', xa: 'EXP(({k}-1)*LN({yX})+GAMMALN({xX}+1)-GAMMALN({xX}+{k}))' } as const;
export const overPlaces = (term: string) => `SUMTO({places}+1,({k}<={places})*${term})`;

/** Of all measures of a queue, in an order in which each rests on those before. */
export const QUEUE_STEPS: readonly FormulaStep[] = [
  LOAD,
  DENSITY,
  BELOW,
  step('waiting', `IF({agents}<={erlangs},1,${C})`),

  // Erlang A by Palm's function as a ratio of gamma distributions: C. Palm, Research on telephone traffic carried by full availability groups, Tele 1 (1957).
  step('x', '{agents}*{patience}/{aht}'),
  step('y', '{erlangs}*{patience}/{aht}'),
  // Spelled out where it is small: there are engines whose gamma density overflows between 140 and 165.
  step('edge', 'IF({y}*({x}<200)>0,EXP({x}*LN({y})-{y}-GAMMALN({x}+1)),GAMMA.DIST({y},{x}+1,1,FALSE))'),
  step('inside', 'GAMMA.DIST({y},{x},1,TRUE)'),
  step('waitingA', `IF({agents}=0,1,IF(${ALOFT},${C},1/(1+{below}/{density}*{edge}/{inside})))`),
  step('lostA', `IF({agents}=0,1,IF(${ALOFT},0,{waitingA}*(1-{agents}/{erlangs}*(1-{edge}/{inside}))))`),
  step('staying', 'EXP(-{answer_within}/{patience})'),
  step('answeredA', `IF({agents}=0,0,IF(${ALOFT},1-{waitingA}*${STAYING},1-{waitingA}*(1-{agents}/{erlangs}*(GAMMA.DIST({y},{x}+1,1,TRUE)-GAMMA.DIST({y}*{staying},{x}+1,1,TRUE))/{inside})))`),
  step('stillA', `IF({agents}=0,1,IF(${ALOFT},{waitingA}*${STAYING},{waitingA}*GAMMA.DIST({y}*{staying},{x},1,TRUE)/{inside}))`),
  step('lateA', '{waitingA}*{agents}/{erlangs}*(1-{edge}/{inside})'),
  // A tenth of the scale on which it bends; near 1 it bends more.
  step('mesh', '0.1*SQRT({x}+1)*({x}+1)/({x}+5)'),
  // The mean of the offered wait among those who stayed for it is the slope of the logarithm of its transform.
  step('waitA', `{patience}*(1/({x}+1)-${slopeOfLog('{y}', '{x}+1', '{mesh}')})`),

  // With lines: sums over the callers who may wait.
  step('serving', 'MIN({agents},{lines})'),
  step('places', 'INT({lines}-{serving})'),
  step('freeX', 'IF({serving}=0,0,IF({serving}=INT({serving}),POISSON.DIST({serving}-1,{erlangs},TRUE),1-GAMMA.DIST({erlangs},{serving},1,TRUE))/GAMMA.DIST({erlangs},{serving}+1,1,FALSE))'),
  step('allX', `SUMTO({places}+1,${ahead.x})`),
  step('fullX', '({erlangs}/{serving})^{places}'),
  step('totalX', '{freeX}+{allX}'),
  step('blockedX', 'IF({serving}=0,1,{fullX}/{totalX})'),
  step('waitingX', 'IF({serving}=0,0,({allX}-{fullX})/{totalX})'),
  step('queuedX', `IF({serving}=0,{places},SUMTO({places}+1,({k}-1)*${ahead.x})/{totalX})`),
  step('answeredX', `IF({serving}=0,0,({freeX}+${overPlaces(`${ahead.x}*(1-POISSON.DIST({k}-1,{serving}*{answer_within}/{aht}+1E-300,TRUE))`)})/{totalX})`),
  step('stillX', `IF({serving}=0,0,${overPlaces(`${ahead.x}*POISSON.DIST({k}-1,{serving}*{answer_within}/{aht}+1E-300,TRUE)`)}/{totalX})`),

  step('xX', '{serving}*{patience}/{aht}'),
  step('yX', '{erlangs}*{patience}/{aht}'),
  step('allXA', `SUMTO({places}+1,${ahead.xa})`),
  step('fullXA', 'EXP({places}*LN({yX})+GAMMALN({xX}+1)-GAMMALN({xX}+1+{places}))'),
  step('totalXA', '{freeX}+{allXA}'),
  step('blockedXA', '{fullXA}/{totalXA}'),
  step('waitingXA', '({allXA}-{fullXA})/{totalXA}'),
  step('queuedXA', `SUMTO({places}+1,({k}-1)*${ahead.xa})/{totalXA}`),
  step('lostXA', '{queuedXA}/{yX}'),
  step('answeredXA', `IF({serving}=0,0,({freeX}+${overPlaces(`${ahead.xa}*{xX}/({xX}+{k})*(1-BETA.DIST({staying},{xX}+1,{k},TRUE))`)})/{totalXA})`),
  step('stillXA', `IF({serving}=0,{waitingXA},${overPlaces(`${ahead.xa}*BETA.DIST({staying},{xX},{k},TRUE)`)}/{totalXA})`),
  step('psiOwn', psi('({xX}+1)')),
];

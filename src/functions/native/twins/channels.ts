import { LOAD, SLACK } from '../queue-steps';
import type { Bound, FormulaStep, NativeSteps, Twin, Twins } from '../twin';
import { WORKABLE } from './queue/performance';

const step = (name: FormulaStep['name'], formula: string): FormulaStep => ({ name, formula });

/**
 * Outbound work keeps all but `threshold` agents busy: of the numbers at work, only those from there up occur. The time with an
 * agent free against the time with all at work and nobody waiting.
 */
const FREE = step('free', 'IF({threshold}=0,0,SUMTO(MAX(1,{threshold}),POISSON.DIST({agents}-{k},{erlangs},FALSE))/POISSON.DIST({agents},{erlangs},FALSE))');
const QUEUED = '{agents}/({agents}-{erlangs})';
const WAITING = step('waiting', `IF({agents}<={erlangs},1,${QUEUED}/(${QUEUED}+{free}))`);
const OUTBOUND = step('outbound', `IF({agents}<={erlangs},0,({agents}-{threshold})*POISSON.DIST({agents}-{threshold},{erlangs},FALSE)/POISSON.DIST({agents},{erlangs},FALSE)/(${QUEUED}+{free}))`);
const DELAYED = 'EXP(-({agents}-{erlangs})*{answer_within}/{aht})';
const WITHIN: readonly Bound[] = [{ name: 'erlangs', quantity: '{calls}*{aht}/({interval}*60)', max: 600 }];

const blended = (steps: readonly FormulaStep[], result: string, sound: readonly string[] = [WORKABLE]): Twin => (): NativeSteps => ({
  steps: [LOAD, FREE, ...steps], result, sound: ['{threshold}<={agents}', ...sound], within: WITHIN,
});

/** An agent with several chats takes the longer for each: the number of chats has no distribution that a formula knows. */
const chat: Twin = () => ({ obstacle: 'searched' });

/** The fewest agents kept free: beyond all of them nothing changes. */
const KEPT = '(({agents}-{n}+ABS({agents}-{n}))/2)';
const FEWER = `(POISSON.DIST({agents}-1,{erlangs},TRUE)-POISSON.DIST(${KEPT},{erlangs},TRUE)+POISSON.DIST(${KEPT},{erlangs},FALSE))/POISSON.DIST({agents},{erlangs},FALSE)`;

export const CHANNELS = {
  CHATAGENTS: chat, CHATSERVICELEVEL: chat, CHATABANDON: chat, CHATOCCUPANCY: chat, CHATASA: chat,
  BLENDSERVICELEVEL: blended([WAITING], `IF({calls}=0,1,IF({agents}<={erlangs},0,1-{waiting}*${DELAYED}))`),
  BLENDASA: blended([WAITING], 'IF({calls}=0,0,IF({agents}<={erlangs},NA(),{waiting}*{aht}/({agents}-{erlangs})))'),
  BLENDOCCUPANCY: blended([OUTBOUND], 'IF({agents}=0,IF({calls}=0,0,1),IF({calls}=0,({agents}-{threshold})/{agents},MIN(1,IF({agents}<={erlangs},1,({erlangs}+{outbound})/{agents}))))'),
  BLENDOUTBOUND: blended([OUTBOUND], 'IF({calls}=0,{agents}-{threshold},{outbound})*{interval}*60/{aht}', ['{aht}>0']),
  BLENDTHRESHOLD: () => ({
    steps: [
      LOAD,
      { name: 'threshold', from: '-1', window: '{agents}+1', failing: `1-${QUEUED}/(${QUEUED}+${FEWER})*${DELAYED}<{service_level}-${SLACK}` },
    ],
    result: 'IF({calls}=0,0,IF(OR({agents}<={erlangs},{threshold}>{agents}),NA(),{threshold}))',
    sound: [WORKABLE, '{service_level}<1'], within: WITHIN,
  }),
} satisfies Twins;

import { within } from '../../queue-domain';
import type { Given, NativeSteps, Obstacle, Twin, Twins } from '../../twin';
import { chosen, needed, picked, variantOf, type Chosen, type Kind } from './chosen';
import { ahead, ALOFT, overPlaces, QUEUE_STEPS } from './steps';
import { psi } from './series';

/** There is work to do where there are calls. */
export const WORKABLE = 'OR({calls}=0,{aht}>0)';

/** A measure of a queue: without calls, and by kind; nothing where a formula for that kind is beyond reach. */
interface Measure {
  readonly quiet: string;
  readonly by: (kind: Kind, definition: number) => string | undefined;
  readonly definitions?: number;
  /** Its formula is no arithmetic that would tell a text from a number. */
  readonly bare?: true;
}

function measure(asked: Measure): Twin {
  return (given) => {
    const model = chosen(given);
    return 'obstacle' in model ? model : measured(given, model, asked);
  };
}

function measured(given: Given, model: Chosen, { quiet, by, definitions = 1, bare }: Measure): NativeSteps | Obstacle {
  const typed = definitions > 1 ? given.constant('definition') : 1;
  const beyond = new Set<Kind>();
  const formula = (kind: Kind): string => {
    const each = Array.from({ length: definitions }, (_, index) => by(kind, index + 1));
    const wanted = typed === undefined ? each : [each[Number(typed) - 1]];
    if (wanted.includes(undefined)) beyond.add(kind);
    return new Set(wanted).size === 1 ? wanted[0] ?? '' : `CHOOSE({definition},${wanted.join(',')})`;
  };
  const result = picked(model, formula);
  if (beyond.size > 0) return { obstacle: 'searched', argument: 'lines' };
  const whole = `IF({calls}=0,${quiet},${result})`;
  return {
    steps: needed(QUEUE_STEPS, [whole], (step) => [step.formula]),
    result: whole,
    sound: bare ? ['N({calls})={calls}', WORKABLE] : [WORKABLE],
    within: within(model),
    ...variantOf(model, definitions > 1 && typed !== 1 && (typed === undefined ? 'ANYDEF' : `DEF${String(typed)}`)),
  };
}

const unless0 = (then: string, formula: string) => `IF({agents}=0,${then},${formula})`;
const stable = (formula: string) => `IF({agents}<={erlangs},NA(),${formula})`;
const byKind = (texts: Readonly<Record<Kind, string | undefined>>) => (kind: Kind) => texts[kind];

/** Answered in time, by whichever convention: those still waiting then are told apart from those who hung up and who never got in. */
export function level(kind: Kind, definition: number): string {
  if (kind === 'c') return 'IF({agents}<={erlangs},0,1-{waiting}*EXP(-({agents}-{erlangs})*{answer_within}/{aht}))';
  const [answered, still, lost, blocked] = { a: ['{answeredA}', '{stillA}', '{lostA}', ''], x: ['{answeredX}', '{stillX}', '', '{blockedX}'], xa: ['{answeredXA}', '{stillXA}', '{lostXA}', '{blockedXA}'] }[kind] as [string, string, string, string];
  const on = kind === 'x' ? still : `${still}*{staying}`;
  const turned = (sign: '+' | '-') => (blocked === '' ? '' : `${sign}${blocked}`);
  switch (definition) {
    case 2: return `IF(${answered}=0,0,${answered}/(${answered}+${on}${turned('+')}))`;
    case 3: return `IF(${answered}=0,0,${answered}/(1${lost === '' ? '' : `-${lost}`}${turned('-')}))`;
    case 4: return `MAX(0,1-${on}${turned('-')})`;
    case 5: return `MAX(0,1-${still}${turned('-')})`;
    default: return `MAX(0,${answered})`;
  }
}

const ALL_ANSWERED_C = stable('{waiting}*{aht}/({agents}-{erlangs})');
const REST = `(${psi('({xX}+{k}+1)')}-{psiOwn})`;
const OFFERED = `(${psi('({xX}+{k})')}-{psiOwn}+1/{xX})`;

export function answer(kind: Kind, definition: number): string {
  if (kind === 'c') return ALL_ANSWERED_C;
  const byLittle = { a: '{patience}*{lostA}', x: '{aht}*{queuedX}/{erlangs}', xa: '{aht}*{queuedXA}/{erlangs}' }[kind];
  if (definition === 2) return byLittle;
  const aloft = (formula: string) => `IF(${ALOFT},{waitingA}*{aht}/({agents}-{erlangs}),${formula})`;
  switch (`${kind}${definition}`) {
    case 'a1': return aloft('{waitA}*{lateA}/(1-{lostA})');
    case 'a3': return aloft('({waitingA}*{aht}+{erlangs}*{lateA}*{waitA})/{agents}');
    case 'x1': return `IF({serving}=0,NA(),{aht}*${overPlaces(`${ahead.x}*{k}`)}/{serving}/{totalX}/(1-{blockedX}))`;
    case 'x3': return `IF({serving}=0,0,{aht}*${overPlaces(`${ahead.x}*{k}`)}/{serving}/{totalX})`;
    case 'xa1': return `IF({serving}=0,NA(),{patience}*${overPlaces(`${ahead.xa}*{xX}/({xX}+{k})*${REST}`)}/{totalXA}/(1-{lostXA}-{blockedXA}))`;
    default: return `IF({serving}=0,IF({places}=0,0,NA()),{patience}*${overPlaces(`${ahead.xa}*${OFFERED}`)}/{totalXA})`;
  }
}

const OCCUPIED = (answered: string) => unless0('1', `MIN(1,{erlangs}*(${answered})/{agents})`);

export const occupied = byKind({ c: 'IF({agents}<={erlangs},1,{erlangs}/{agents})', a: OCCUPIED('1-{lostA}'), x: OCCUPIED('1-{blockedX}'), xa: OCCUPIED('1-{lostXA}-{blockedXA}') });
export const abandoned = byKind({ c: '0', a: '{lostA}', x: '0', xa: '{lostXA}' });

/** Where the share is answered at once nobody waits; else the wait whose gamma share is what is missing, and one step of Newton's. */
const ANSWERED_BY = {
  c: `IF({agents}<={erlangs},NA(),IF(1-{waiting}>={percent},0,MAX(0,{aht}*LN({waiting}/(1-{percent}))/({agents}-{erlangs}))))`,
  a: `IF(1-{waitingA}>={percent},0,IF(1-{lostA}<={percent},NA(),-{patience}*LN(({root}-(GAMMA.DIST({root},{x}+1,1,TRUE)-{share})/GAMMA.DIST({root},{x}+1,1,FALSE))/{y})))`,
};
const ANSWER_STEPS = [
  { name: 'share', formula: 'GAMMA.DIST({y},{x}+1,1,TRUE)-{inside}*{erlangs}/{agents}*(1-(1-{percent})/{waitingA})' },
  { name: 'root', formula: 'GAMMA.INV({share},{x}+1,1)' },
] as const;

/** Alone in the queue a caller waits for the first agent who gets free, or hangs up. */
function alone({ patience, lines }: Chosen): string {
  const leaving = patience === 'no' ? '({agents}/{aht})' : patience === 'yes' ? '({agents}/{aht}+1/{patience})' : '({agents}/{aht}+IF(N({patience})=0,0,1/N({patience})))';
  const wait = `IF(${leaving}=0,0,1/${leaving})`;
  const turned = lines === 'no' ? '' : lines === 'yes' ? '{lines}<={agents}' : 'AND(N({lines})>0,N({lines})<={agents})';
  return `IF({aht}=0,0,${turned === '' ? wait : `IF(${turned},0,${wait})`})`;
}

export const PERFORMANCE = {
  PWAIT: measure({ quiet: '0', by: byKind({ c: '{waiting}', a: '{waitingA}', x: '{waitingX}', xa: '{waitingXA}' }) }),
  SERVICELEVEL: measure({ quiet: '1', by: level, definitions: 5 }),
  ASA: measure({ quiet: '0', by: answer, definitions: 3 }),
  QUEUELENGTH: measure({ quiet: '0', by: byKind({ c: stable('{waiting}*{erlangs}/({agents}-{erlangs})'), a: '{lostA}*{y}', x: '{queuedX}', xa: '{queuedXA}' }) }),
  OCCUPANCY: measure({ quiet: '0', by: occupied }),
  ABANDON: measure({ bare: true, quiet: '0', by: abandoned }),
  BLOCKING: measure({ bare: true, quiet: '0', by: byKind({ c: '0', a: '0', x: '{blockedX}', xa: '{blockedXA}' }) }),
  REDIALLOAD: measure({ quiet: '0', by: () => '{erlangs}' }),
  WAITIFQUEUED: (given) => {
    const model = chosen(given);
    if ('obstacle' in model) return model;
    return measured(given, model, {
      quiet: alone(model),
      by: byKind({
        c: stable('{aht}/({agents}-{erlangs})'), a: '{patience}*{lostA}/{waitingA}', x: 'IF({waitingX}=0,0,{aht}*{queuedX}/({erlangs}*{waitingX}))', xa: 'IF({places}=0,0,{aht}*{queuedXA}/({erlangs}*{waitingXA}))',
      }),
    });
  },
  ANSWERTIME: (given) => {
    const model = chosen(given);
    if ('obstacle' in model) return model;
    const answered = measured(given, model, { quiet: '0', by: (kind) => (kind === 'c' || kind === 'a' ? ANSWERED_BY[kind] : undefined) });
    if ('obstacle' in answered || model.patience === 'no') return answered;
    return { ...answered, steps: [...needed(QUEUE_STEPS, [answered.result, ...ANSWER_STEPS.map(({ formula }) => formula)], (step) => [step.formula]), ...ANSWER_STEPS] };
  },
} satisfies Twins;

import { slopeOfLog } from './series';

/** Next to nothing, so that where distributions underflow a ratio stays a number. */
const TINY = '+1E-300';

/** The texts of a queue that a search tries out. */
export interface Trial {
  readonly agents: string;
  readonly load: string;
  readonly aht: string;
  /** Whether the agents are tried as whole numbers. */
  readonly whole: boolean;
}

const below = ({ agents, load, whole }: Trial) => (whole ? `POISSON.DIST(${agents}-1,${load},TRUE)` : `(1-GAMMA.DIST(${load},${agents},1,TRUE))`);
/** Spelled out for real agents: there are engines whose gamma density overflows between 140 and 165 of them. */
const density = ({ agents, load, whole }: Trial) => (whole ? `POISSON.DIST(${agents},${load},FALSE)` : `EXP(${agents}*LN(${load})-${load}-GAMMALN(${agents}+1))`);

/** The chance to wait where nobody hangs up, above the load. */
export function waitingC(trial: Trial): string {
  return `${density(trial)}/(${density(trial)}+(1-${trial.load}/${trial.agents})*${below(trial)})`;
}

export const levelC = (trial: Trial) => `1-${waitingC(trial)}*EXP(-(${trial.agents}-${trial.load})*{answer_within}/${trial.aht})`;
export const asaC = (trial: Trial) => `${waitingC(trial)}*${trial.aht}/(${trial.agents}-${trial.load})`;

interface Hanging extends Trial {
  readonly x: string;
  readonly y: string;
}
const hanging = (trial: Trial): Hanging => ({ ...trial, x: `(${trial.agents}*{patience}/${trial.aht})`, y: `(${trial.load}*{patience}/${trial.aht})` });

const edge = ({ x, y }: Hanging) => `(GAMMA.DIST(${y},${x}+1,1,FALSE)${TINY})`;
const inside = ({ x, y }: Hanging) => `(GAMMA.DIST(${y},${x},1,TRUE)${TINY})`;
const waiting = (one: Hanging) => `1/(1+${below(one)}/(${density(one)}${TINY})*${edge(one)}/${inside(one)})`;

export function lostA(trial: Trial): string {
  const one = hanging(trial);
  return `${waiting(one)}*(1-${trial.agents}/${trial.load}*(1-${edge(one)}/${inside(one)}))`;
}

const STAYING = 'EXP(-{answer_within}/{patience})';

/** The service level with hang-ups, by convention: the same formulas as for one queue. */
export function levelA(trial: Trial, definition: number): string {
  const one = hanging(trial);
  const answered = `(1-${waiting(one)}*(1-${trial.agents}/${trial.load}*(GAMMA.DIST(${one.y},${one.x}+1,1,TRUE)-GAMMA.DIST(${one.y}*${STAYING},${one.x}+1,1,TRUE))/${inside(one)}))`;
  const still = `${waiting(one)}*GAMMA.DIST(${one.y}*${STAYING},${one.x},1,TRUE)/${inside(one)}`;
  switch (definition) {
    case 2: return `${answered}/(${answered}+${still}*${STAYING})`;
    case 3: return `${answered}/(1-${lostA(trial)})`;
    case 4: return `1-${still}*${STAYING}`;
    case 5: return `1-${still}`;
    default: return answered;
  }
}

/** The mean wait of those who are answered. */
export function asaA(trial: Trial): string {
  const one = hanging(trial);
  const s = `${one.x}+1`;
  const wait = `{patience}*(1/(${s})-${slopeOfLog(one.y, s, `(0.1*SQRT(${s})*(${s})/(${s}+4))`, TINY)})`;
  return `${wait}*${waiting(one)}*${trial.agents}/${trial.load}*(1-${edge(one)}/${inside(one)})/(1-${lostA(trial)})`;
}

/** So far below the load that its distributions are nothing: nobody is answered soon. */
export function isSwamped(trial: Trial): string {
  const { x, y } = hanging(trial);
  return `(${trial.agents}<${trial.load})*(GAMMA.DIST(${y},${x}+1,1,FALSE)<1E-250)`;
}

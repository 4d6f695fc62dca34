import type { PlannedCell } from '../../plan';
import type { HandoverWords } from '../request';

/** Questions with known answers, worked in steps that a reader can follow; the checks point at their results. */
export interface WorkedSteps {
  readonly rows: readonly (readonly PlannedCell[])[];
  readonly results: Readonly<Record<KnownAnswer, string>>;
}

export type KnownAnswer = 'erlangC' | 'agents' | 'erlangA';

/**
 * Independently known. Erlang C and A: the birth-and-death chain of the queue, summed with forty digits; 12 agents and 10 erlangs,
 * and 10 agents, 10 erlangs, patience two thirds of the handle time. 14 agents for 100 calls of 180 s in half an hour: Call Centre
 * Helper, "Erlang C formula made simple"; CRAN package ErlangC.
 */
export const KNOWN: Readonly<Record<KnownAnswer, number>> = { erlangC: 0.449388224298, agents: 14, erlangA: 0.13746382627645 };

type Step = keyof HandoverWords['checks']['steps'];

export function workedSteps(firstRow: number, { checks: words }: HandoverWords): WorkedSteps {
  const rows: PlannedCell[][] = [];
  const here = () => firstRow + rows.length;
  const cell = (row: number) => `$B$${row}`;
  const heading = (title: string) => { rows.push([title, words.value, words.how].map((content): PlannedCell => ({ content, style: 'header' }))); };
  const step = (key: Step, content: number | string, numberFormat = '0_)'): string => {
    const [label, how] = words.steps[key] as readonly [string, string];
    const at = cell(here());
    rows.push([{ content: label, style: 'label' }, { content, style: typeof content === 'number' ? 'input' : 'formula', numberFormat }, { content: how, style: 'note' }]);
    return at;
  };
  const erlangC = erlangCSteps();
  rows.push([]);
  const agents = agentsSteps();
  rows.push([]);
  const erlangA = erlangASteps();
  return { rows, results: { erlangC, agents, erlangA } };

  function erlangCSteps(): string {
    heading(words.erlangC);
    const n = step('agents', 12);
    const load = step('erlangs', 10);
    const exactly = step('exactly', `=POISSON.DIST(${n},${load},FALSE)`, PRECISE);
    const fewer = step('fewer', `=POISSON.DIST(${n}-1,${load},TRUE)`, PRECISE);
    return step('wait', `=${exactly}/(${exactly}+(1-${load}/${n})*${fewer})`, PRECISE);
  }

  function agentsSteps(): string {
    heading(words.agents);
    const calls = step('calls', 100);
    const aht = step('aht', 180);
    const interval = step('interval', 30);
    const target = step('target', 0.8, '0%_)');
    const within = step('within', 20);
    const load = step('load', `=${calls}*${aht}/(${interval}*60)`);
    const table = here() + 1;
    const tried = 6;
    const answer = step('answer', `=A${table + 1}+SUM(D${table + 1}:D${table + tried})`);
    rows.push([words.table.agents, words.table.wait, words.table.level, words.table.short].map((content): PlannedCell => ({ content, style: 'header' })));
    for (let line = 1; line <= tried; line += 1) {
      const at = table + line;
      rows.push([
        { content: line === 1 ? `=INT(${load})+1` : `=A${at - 1}+1`, style: 'formula', numberFormat: '0' },
        { content: `=POISSON.DIST(A${at},${load},FALSE)/(POISSON.DIST(A${at},${load},FALSE)+(1-${load}/A${at})*POISSON.DIST(A${at}-1,${load},TRUE))`, style: 'formula', numberFormat: '0.0000' },
        { content: `=1-B${at}*EXP(-(A${at}-${load})*${within}/${aht})`, style: 'formula', numberFormat: '0.0000' },
        { content: `=IF(C${at}<${target},1,0)`, style: 'formula', numberFormat: '0' },
      ]);
    }
    return answer;
  }

  function erlangASteps(): string {
    heading(words.erlangA);
    const n = step('agents', 10);
    const load = step('erlangs', 10);
    const patience = step('patience', 120);
    const aht = step('aht', 180);
    const relative = step('relative', `=${patience}/${aht}`, PRECISE);
    const ratio = step('ratio', `=GAMMA.DIST(${load}*${relative},${n}*${relative}+1,1,FALSE)/GAMMA.DIST(${load}*${relative},${n}*${relative},1,TRUE)`, PRECISE);
    const wait = step('waitA', `=1/(1+POISSON.DIST(${n}-1,${load},TRUE)/POISSON.DIST(${n},${load},FALSE)*${ratio})`, PRECISE);
    return step('giveUp', `=${wait}*(1-${n}/${load}*(1-${ratio}))`, PRECISE);
  }
}

const PRECISE = '0.000000000000_)';

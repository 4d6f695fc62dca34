import { isFault, type Outcome } from '../../core/fault';
import { SPANS, type Backtest } from '../../core/forecasting/accuracy/backtest';
import { agentsRequired } from '../../core/queueing/requirement';
import { serviceLevel } from '../../core/queueing/service-level';
import { excelErrorOf } from '../../functions/binding/excel-error-of';
import type { PlannedCell } from '../plan';
import { headingRow } from './labelled-rows';
import { USUAL_AHT_SECONDS, type ForecastInputs, type ForecastRequest } from './request';

interface AgentsRequest {
  readonly request: ForecastRequest;
  readonly backtest: Backtest;
  readonly headerRow: number;
  /** Cells of the sheet of the forecast. */
  readonly calls: string;
  readonly input: (key: keyof ForecastInputs) => string;
  /** What that cell of calls shows. */
  readonly busiestCalls: number;
  /** The errors of the method used, by span, and the one that chance leaves. */
  readonly wapes: readonly string[];
  readonly floor: string;
}

const ROWS = ['error', 'calls', 'aht', 'agents', 'level', 'more', 'agentsMore', 'levelMore', 'fewer', 'agentsFewer'] as const;
type Row = (typeof ROWS)[number];
const FORMATS: Readonly<Record<Row, string>> = {
  error: '0.0%', calls: '#,##0.0', aht: '0', agents: '0', level: '0.0%', more: '#,##0.0', agentsMore: '0', levelMore: '0.0%', fewer: '#,##0.0', agentsFewer: '0',
};

/** What the error means where it hurts: in the busiest interval, calls that much more or fewer, in agents and in service level. */
export function agentsBlock(given: AgentsRequest): PlannedCell[][] {
  const { request, backtest, headerRow, wapes, floor } = given;
  const { words } = request;
  const chosen = backtest.accuracy[backtest.choice];
  const columns = [
    ...SPANS.map((span, index) => ({ title: words.accuracy.span[span], error: chosen[span]?.wape ?? null, cell: wapes[index] ?? '' })),
    { title: words.accuracy.chance, error: backtest.noiseFloor, cell: floor },
  ];
  const shown = columns.map(({ error }) => figures(given, error));
  return [
    headingRow(words.accuracy.meaning, ...columns.map(({ title }) => title)),
    ...ROWS.map((row): PlannedCell[] => [
      { content: words.accuracy.agents[row], style: 'label' },
      ...columns.map(({ cell }, index): PlannedCell => {
        const at = (other: Row) => `${'BCDE'[index]}${headerRow + 1 + ROWS.indexOf(other)}`;
        return { content: formula(row, given, at, cell), style: row === 'calls' || row === 'aht' ? 'link' : 'formula', numberFormat: FORMATS[row], sample: shown[index]![row] };
      }),
    ]),
  ];
}

function formula(row: Row, { request, calls, input, }: AgentsRequest, at: (row: Row) => string, wape: string): string {
  const none = `"${request.words.none}"`;
  const minutes = request.history.intervalMinutes;
  const agents = (load: string) => `=IF(COUNT(${load},${at('aht')})=2,AGENTS(${load},${at('aht')},${input('serviceLevel')},${input('answerWithinSeconds')},${minutes}),${none})`;
  const level = (load: string) => `=IF(COUNT(${load},${at('aht')})=2,SERVICELEVEL(${load},${at('aht')},${at('agents')},${input('answerWithinSeconds')},${minutes}),${none})`;
  switch (row) {
    case 'error': return `=${wape}`;
    case 'calls': return `=${calls}`;
    case 'aht': return `=IF(ISNUMBER(${input('ahtSeconds')}),${input('ahtSeconds')},${USUAL_AHT_SECONDS})`;
    case 'agents': return agents(at('calls'));
    case 'level': return level(at('calls'));
    case 'more': return `=IF(ISNUMBER(${at('error')}),${at('calls')}*(1+${at('error')}),${none})`;
    case 'agentsMore': return agents(at('more'));
    case 'levelMore': return level(at('more'));
    case 'fewer': return `=IF(ISNUMBER(${at('error')}),${at('calls')}*MAX(0,1-${at('error')}),${none})`;
    case 'agentsFewer': return agents(at('fewer'));
  }
}

function figures({ request, busiestCalls }: AgentsRequest, error: number | null): Readonly<Record<Row, number | string>> {
  const { inputs, history, words: { none } } = request;
  const { answerWithinSeconds, serviceLevel: target } = inputs;
  const ahtSeconds = inputs.ahtSeconds ?? USUAL_AHT_SECONDS;
  const queue = (calls: number) => ({ calls, ahtSeconds, intervalMinutes: history.intervalMinutes });
  const known = (value: Outcome) => (isFault(value) ? excelErrorOf(value) : value);
  const agents = (calls: number | null) => (calls === null ? none : known(agentsRequired({ ...queue(calls), serviceLevel: target, answerWithinSeconds })));
  const staffed = agents(busiestCalls);
  const level = (calls: number | null) => {
    if (calls === null) return none;
    return typeof staffed === 'number' ? known(serviceLevel({ ...queue(calls), agents: staffed, answerWithinSeconds })) : staffed;
  };
  const more = error === null ? null : busiestCalls * (1 + error);
  const fewer = error === null ? null : busiestCalls * Math.max(0, 1 - error);
  return {
    error: error ?? none, calls: busiestCalls, aht: ahtSeconds, agents: staffed, level: level(busiestCalls), more: more ?? none,
    agentsMore: agents(more), levelMore: level(more), fewer: fewer ?? none, agentsFewer: agents(fewer),
  };
}

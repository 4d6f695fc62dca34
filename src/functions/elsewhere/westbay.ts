import type { AddIn } from './add-in';

/** Erlang for Excel (trunks) and CC-Excel (call centres). */
export const westbay: AddIn = {
  id: 'westbay',
  name: 'Westbay Erlang for Excel, CC-Excel',
  readAt: [
    'http://www.voipcalculator.com/calculatormanual/exterlbtraffic.htm',
    'http://www.voipcalculator.com/calculatormanual/exterlbblocking.htm',
    'http://www.voip-calculator.com/calculatormanual/exterlblines.htm',
    'https://www.erlang.com/topic/erlang-b-table/',
    'http://www.erlang.com/ccexcelmanual/service_level_targets.htm',
    'https://www.erlang.com/ccexcelmanual/ccxlduration.htm',
    'http://erlang.com/ccexcelmanual/ccxlqueue.htm',
    'http://www.erlang.com/ccexcelmanual/ccxllines.htm',
  ],
  functions: [
    { there: 'ErlBTraffic(Blocking, Lines)', here: 'TRUNKCAPACITY(Lines, Blocking)' },
    { there: 'ExtErlBLines(Traffic, Blocking, Retried)', here: 'TRUNKS(Traffic, Blocking, Retried/100)', notes: ['retryPercent'] },
    { there: 'ExtErlBBlocking(Traffic, Lines, Retried)', here: 'ERLANGBX(Lines, Traffic, Retried/100)', notes: ['retryPercent'] },
    { there: 'ExtErlBTraffic(Blocking, Lines, Retried)', here: 'TRUNKCAPACITY(Lines, Blocking, Retried/100)', notes: ['retryPercent'] },
    { there: 'CCXLDuration(Agents, Calls, Percentage, AnsweredIn)', here: 'MAXAHT(Calls, Agents, Percentage, AnsweredIn, 60)', notes: ['hourlyCalls', 'percentOrFraction', 'wholeSeconds'] },
    { there: 'CCXLQueue(Agents, Calls, Duration)', here: 'QUEUELENGTH(Calls, Duration, Agents, 60)', notes: ['hourlyCalls', 'wholeCallers'] },
    { there: 'CCXLLines(Agents, Calls, Duration, BlockingTarget, WrapUp)', here: 'CALLTRUNKS(Calls, Duration, ASA(Calls, Duration+WrapUp, Agents, 60), BlockingTarget, 60)', notes: ['hourlyCalls', 'wrapUp'] },
    { there: 'CCXLAgents(…)', here: 'AGENTS(…)', notes: ['argumentsUnseen', 'hourlyCalls', 'percentOrFraction'], also: ['AGENTSASA'] },
    { there: 'CCXLCalls(…)', here: 'CALLCAPACITY(…)', notes: ['argumentsUnseen', 'hourlyCalls', 'percentOrFraction'] },
    { there: 'CCXLService(…)', here: 'SERVICELEVEL(…)', notes: ['argumentsUnseen', 'hourlyCalls'] },
  ],
};

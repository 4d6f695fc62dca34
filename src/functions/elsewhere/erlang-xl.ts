import type { AddIn } from './add-in';

/** Lester Bromley’s free add-in of 1996–2001; its Visual Basic lives on in many workbooks. */
export const erlangXl: AddIn = {
  id: 'erlangXl',
  name: 'Erlang for Excel (ErlangXL)',
  readAt: [
    'https://www.scribd.com/document/78500469/ErlangXL',
    'https://leobugallo.blogspot.com/2020/05/erlang-calculations-for-microsoft-excel.html',
    'http://excelvbaerror.blogspot.com/2012/08/erlang-formula-for-resource.html',
  ],
  functions: [
    { there: 'Agents(SLA, ServiceTime, CallsPerHour, AHT)', here: 'AGENTS(CallsPerHour, AHT, SLA, ServiceTime, 60)', notes: ['hourlyCalls'], also: ['ERLANGC'] },
    { there: 'FractionalAgents(SLA, ServiceTime, CallsPerHour, AHT)', here: 'AGENTSFRACTIONAL(CallsPerHour, AHT, SLA, ServiceTime, 60)', notes: ['hourlyCalls', 'straightLine'] },
    { there: 'AgentsASA(ASA, CallsPerHour, AHT)', here: 'AGENTSASA(CallsPerHour, AHT, ASA, 60)', notes: ['hourlyCalls'] },
    { there: 'NBAgents(CallsPerHour, avgSA, AHT)', here: 'AGENTSASA(CallsPerHour, AHT, avgSA, 60)', notes: ['hourlyCalls', 'wholeSeconds'] },
    { there: 'SLA(Agents, ServiceTime, CallsPerHour, AHT)', here: 'SERVICELEVEL(CallsPerHour, AHT, Agents, ServiceTime, 60)', notes: ['hourlyCalls'] },
    { there: 'ASA(Agents, CallsPerHour, AHT)', here: 'ASA(CallsPerHour, AHT, Agents, 60)', notes: ['hourlyCalls', 'wholeSeconds', 'overloadCapped'] },
    { there: 'ServiceTime(NoAgents, SLA, CallsPerHour, AHT)', here: 'ANSWERTIME(CallsPerHour, AHT, NoAgents, SLA, 60)', notes: ['hourlyCalls', 'wholeSeconds', 'straightTail'] },
    { there: 'Queued(Agents, CallsPerHour, AHT)', here: 'PWAIT(CallsPerHour, AHT, Agents, 60)', notes: ['hourlyCalls'] },
    { there: 'QueueTime(Agents, CallsPerHour, AHT)', here: 'WAITIFQUEUED(CallsPerHour, AHT, Agents, 60)', notes: ['hourlyCalls', 'wholeSeconds', 'overloadCapped'] },
    { there: 'QueueSize(Agents, CallsPerHour, AHT)', here: 'QUEUELENGTH(CallsPerHour, AHT, Agents, 60)', notes: ['hourlyCalls', 'wholeCallers', 'overloadCapped'] },
    { there: 'Abandon(Agents, AbandonTime, CallsPerHour, AHT)', here: '1-SERVICELEVEL(CallsPerHour, AHT, Agents, AbandonTime, 60)', notes: ['hourlyCalls', 'tailNotAbandonment'], also: ['ABANDON'] },
    { there: 'Utilisation(Agents, CallsPerHour, AHT)', here: 'OCCUPANCY(CallsPerHour, AHT, Agents, 60)', notes: ['hourlyCalls'] },
    { there: 'CallCapacity(NoAgents, SLA, ServiceTime, AHT)', here: 'CALLCAPACITY(NoAgents, AHT, SLA, ServiceTime, 60)', notes: ['hourlyCalls', 'wholeCalls'] },
    { there: 'FractionalCallCapacity(NoAgents, SLA, ServiceTime, AHT)', here: 'CALLCAPACITY(NoAgents, AHT, SLA, ServiceTime, 60)', notes: ['hourlyCalls', 'wholeCalls', 'straightLine'] },
    { there: 'Trunks(Agents, CallsPerHour, AHT)', here: 'CALLTRUNKS(CallsPerHour, AHT, ASA(CallsPerHour, AHT, Agents, 60), 0.001, 60)', notes: ['hourlyCalls', 'trunksOfAgents'] },
    { there: 'ErlangB(Servers, Intensity)', here: 'ERLANGB(Servers, Intensity)' },
    { there: 'ErlangBExt(Servers, Intensity, Retry)', here: 'ERLANGBX(Servers, Intensity, Retry)', notes: ['retriesEachStep'] },
    { there: 'EngsetB(Servers, Events, Intensity)', here: 'ENGSET(Servers, Events, Intensity)' },
    { there: 'ErlangC(Servers, Intensity)', here: 'ERLANGCPROB(Servers, Intensity)', notes: ['nameTaken'], also: ['ERLANGC'] },
    { there: 'NBTrunks(Intensity, Blocking)', here: 'TRUNKS(Intensity, Blocking)', notes: ['searchFromLoad'] },
    { there: 'Traffic(Servers, Blocking)', here: 'TRUNKCAPACITY(Servers, Blocking)' },
  ],
};

import type { AddIn } from './add-in';

const help = (page: string) => `http://abstractmicro.com/erlang/helppages/ref-${page}.htm`;

/** Every number of servers may be a fraction there, as here. */
export const abstractMicro: AddIn = {
  id: 'abstractMicro',
  name: 'Abstract Micro Systems Erlang Library for Excel',
  readAt: [
    'erlbblockage', 'erlbtraffromblockage', 'erlbnsrvfromblockage', 'erlcfractiondelayed', 'erlcwait', 'erlcwait4', 'erlcnwaiting', 'erlcnwaiting4',
    'erlcnsrvfromwait', 'erlcnsrvfromwait4', 'erlcfractionok', 'erlcnsrvfromfractionok', 'erlcnsrvfromfractionok5', 'erlctraffromfractionok',
  ].map(help),
  functions: [
    { there: 'ErlbBlockage(nsrv, trafficInErlangs)', here: 'ERLANGB(nsrv, trafficInErlangs)' },
    { there: 'ErlbTrafFromBlockage(blockageFraction, nsrv)', here: 'TRUNKCAPACITY(nsrv, blockageFraction)' },
    { there: 'ErlbNsrvFromBlockage(blockageFraction, trafficInErlangs)', here: 'TRUNKS(trafficInErlangs, blockageFraction, 0, FALSE)' },
    { there: 'ErlcFractionDelayed(nsrv, trafficInErlangs)', here: 'ERLANGCPROB(nsrv, trafficInErlangs)', also: ['PWAIT'] },
    { there: 'ErlcWait(nsrv, trafficInErlangs, ahtSeconds)', here: 'ASA(trafficInErlangs*3600/ahtSeconds, ahtSeconds, nsrv, 60)', notes: ['inErlangs', 'overloadHuge'] },
    { there: 'ErlcWait4(nsrv, secondsPerPeriod, callsPerPeriod, ahtSeconds)', here: 'ASA(callsPerPeriod, ahtSeconds, nsrv, secondsPerPeriod/60)', notes: ['overloadHuge'] },
    { there: 'ErlcNwaiting(nsrv, trafficInErlangs)', here: 'QUEUELENGTH(trafficInErlangs, 3600, nsrv, 60)', notes: ['inErlangs', 'overloadHuge'] },
    { there: 'ErlcNwaiting4(nsrv, secondsPerPeriod, callsPerPeriod, ahtSeconds)', here: 'QUEUELENGTH(callsPerPeriod, ahtSeconds, nsrv, secondsPerPeriod/60)', notes: ['overloadHuge'] },
    { there: 'ErlcNsrvFromWait(trafficInErlangs, ahtSeconds, averageWaitSeconds)', here: 'AGENTSASA(trafficInErlangs*3600/ahtSeconds, ahtSeconds, averageWaitSeconds, 60, , FALSE)', notes: ['inErlangs'] },
    { there: 'ErlcNsrvFromWait4(secondsPerPeriod, callsPerPeriod, ahtSeconds, averageWaitSeconds)', here: 'AGENTSASA(callsPerPeriod, ahtSeconds, averageWaitSeconds, secondsPerPeriod/60, , FALSE)' },
    { there: 'ErlcFractionOk(nsrv, trafficInErlangs, ahtSeconds, okWaitSeconds)', here: 'SERVICELEVEL(trafficInErlangs*3600/ahtSeconds, ahtSeconds, nsrv, okWaitSeconds, 60)', notes: ['inErlangs'] },
    { there: 'ErlcNsrvFromFractionOk(trafficInErlangs, ahtSeconds, okWaitSeconds, fractionOk)', here: 'AGENTSFRACTIONAL(trafficInErlangs*3600/ahtSeconds, ahtSeconds, fractionOk, okWaitSeconds, 60)', notes: ['inErlangs'] },
    { there: 'ErlcNsrvFromFractionOk5(secondsPerPeriod, callsPerPeriod, ahtSeconds, okWaitSeconds, fractionOk)', here: 'AGENTSFRACTIONAL(callsPerPeriod, ahtSeconds, fractionOk, okWaitSeconds, secondsPerPeriod/60)', also: ['AGENTS'] },
    { there: 'ErlcTrafFromFractionOk(nsrv, ahtSeconds, okWaitSeconds, fractionOk)', here: 'CALLCAPACITY(nsrv, ahtSeconds, fractionOk, okWaitSeconds, 60)*ahtSeconds/3600', notes: ['inErlangs'] },
  ],
};

import type { AddIn } from './add-in';

/** The names are those of the maker’s demonstration in Python, which follows the add-in’s example sheet. */
export const ccmath: AddIn = {
  id: 'ccmath',
  name: 'CCmath Erlang add-in',
  readAt: ['https://erlang.ccmath.com/faq', 'https://erlangaddin.ccmath.com/online-manual/'],
  functions: [
    { there: 'ERLANG.X.SLA(Forecast, AHT, Agents, AWT)', here: 'SERVICELEVEL(Forecast, AHT*60, Agents, AWT*60, 1)', notes: ['anyUnit'] },
    { there: 'ERLANG.X.SLA(Forecast, AHT, Agents, AWT, Lines, Patience, 0)', here: 'SERVICELEVEL(Forecast, AHT*60, Agents, AWT*60, 1, Patience*60, Lines, 0, 5)', notes: ['anyUnit', 'virtualWait', 'lastIsZero'] },
    { there: 'ERLANG.X.ASA(Forecast, AHT, Agents)', here: 'ASA(Forecast, AHT*60, Agents, 1)/60', notes: ['anyUnit'] },
    { there: 'ERLANG.X.ASA(Forecast, AHT, Agents, Lines, Patience, 0)', here: 'ASA(Forecast, AHT*60, Agents, 1, Patience*60, Lines, 0, , 3)/60', notes: ['anyUnit', 'virtualWait', 'lastIsZero'] },
    { there: 'ERLANG.X.ABANDON(Forecast, AHT, Agents, Lines, Patience, 0)', here: 'ABANDON(Forecast, AHT*60, Agents, 1, Patience*60, Lines)', notes: ['anyUnit', 'lastIsZero'] },
    { there: 'ERLANG.X.BLOCKING(Forecast, AHT, Agents, Lines, Patience, 0)', here: 'BLOCKING(Forecast, AHT*60, Agents, 1, Patience*60, Lines)', notes: ['anyUnit', 'lastIsZero'] },
    { there: 'ERLANG.X.OCCUPANCY(Forecast, AHT, Agents, Lines, Patience, 0)', here: 'OCCUPANCY(Forecast, AHT*60, Agents, 1, Patience*60, Lines)', notes: ['anyUnit', 'lastIsZero'] },
    { there: 'ERLANG.X.AGENTS.SLA(SL, Forecast, AHT, AWT)', here: 'AGENTS(Forecast, AHT*60, SL, AWT*60, 1)', notes: ['anyUnit', 'fractionsThere'], also: ['ERLANGC', 'AGENTSFRACTIONAL'] },
    { there: 'ERLANG.X.AGENTS.SLA(SL, Forecast, AHT, AWT, Lines, Patience, 0)', here: 'AGENTS(Forecast, AHT*60, SL, AWT*60, 1, 1, Patience*60, , , , 5)', notes: ['anyUnit', 'virtualWait', 'noLines', 'fractionsThere'] },
    { there: 'ERLANG.X.AGENTS.ASA(ASA, Forecast, AHT)', here: 'AGENTSASA(Forecast, AHT*60, ASA*60, 1)', notes: ['anyUnit', 'fractionsThere'] },
    { there: 'ERLANG.X.AGENTS.ABANDON(Abandon, Forecast, AHT, Lines, Patience, 0)', here: 'AGENTSABANDON(Forecast, AHT*60, Patience*60, Abandon, 1)', notes: ['anyUnit', 'noLines', 'fractionsThere'] },
    { there: 'ERLANG.X.AGENTS.OCCUPANCY(Occupancy, Forecast, AHT, Lines, Patience, 0)', here: 'AGENTSOCCUPANCY(Forecast, AHT*60, Occupancy, 1)', notes: ['anyUnit', 'everyoneAnswered', 'fractionsThere'] },
    { there: 'ERLANG.BL.SLA(Forecast, AHT, Agents, AWT, Threshold)', here: 'BLENDSERVICELEVEL(Forecast, AHT*60, Agents, Threshold, AWT*60, 1)', notes: ['anyUnit'] },
    { there: 'ERLANG.BL.ASA(Forecast, AHT, Agents, Threshold)', here: 'BLENDASA(Forecast, AHT*60, Agents, Threshold, 1)/60', notes: ['anyUnit'] },
    { there: 'ERLANG.BL.OCCUPANCY(Forecast, AHT, Agents, Threshold)', here: 'BLENDOCCUPANCY(Forecast, AHT*60, Agents, Threshold, 1)', notes: ['anyUnit'] },
    { there: 'ERLANG.BL.OUTBOUND(Forecast, AHT, Agents, Threshold)', here: 'BLENDOUTBOUND(Forecast, AHT*60, Agents, Threshold, 1)', notes: ['anyUnit'] },
    { there: 'ERLANG.BL.THRESHOLD(Forecast, AHT, Agents, SL, AWT)', here: 'BLENDTHRESHOLD(Forecast, AHT*60, Agents, SL, AWT*60, 1)', notes: ['anyUnit'] },
    { there: 'ERLANG.CHAT.SLA(Forecast, AHT, Agents, AWT, Lines, Patience)', here: 'CHATSERVICELEVEL(Forecast, AHT*60, Agents, AWT*60, 1, Patience*60, Lines, 5)', notes: ['anyUnit', 'virtualWait'] },
    { there: 'ERLANG.CHAT.ASA(Forecast, AHT, Agents, Lines, Patience)', here: 'CHATASA(Forecast, AHT*60, Agents, 1, Patience*60, Lines, 3)/60', notes: ['anyUnit', 'virtualWait'] },
    { there: 'ERLANG.CHAT.ABANDON(Forecast, AHT, Agents, Lines, Patience)', here: 'CHATABANDON(Forecast, AHT*60, Agents, 1, Patience*60, Lines)', notes: ['anyUnit'] },
    { there: 'ERLANG.CHAT.OCCUPANCY(Forecast, AHT, Agents, Lines, Patience)', here: 'CHATOCCUPANCY(Forecast, AHT*60, Agents, 1, Patience*60, Lines)', notes: ['anyUnit', 'slotsBusy'] },
    { there: 'ERLANG.CHAT.AGENTS.SLA(SL, Forecast, AHT, AWT, Lines, Patience)', here: 'CHATAGENTS(Forecast, AHT*60, SL, AWT*60, 1, Patience*60, Lines, , 5)', notes: ['anyUnit', 'virtualWait'] },
  ],
};

import type { AddIn } from './add-in';

/** Not add-ins, but planners who compute in R, Python or Ruby compare their numbers with them. */
export const libraries: AddIn = {
  id: 'libraries',
  name: 'pyworkforce, ErlangC (R), erlang_c_calculator (Ruby)',
  readAt: ['https://pypi.org/project/pyworkforce/0.2.1/', 'https://rdocumentation.org/packages/ErlangC/versions/0.1.0'],
  functions: [
    {
      there: 'pyworkforce: ErlangC(transactions, asa, aht, interval, shrinkage).required_positions(service_level, max_occupancy)',
      here: 'ERLANGC(transactions, aht*60, service_level, asa*60, interval, max_occupancy, shrinkage)',
      notes: ['minutesThere', 'answerWithinNotAsa'],
      also: ['AGENTS'],
    },
    {
      there: 'R: calculate_agents(call_count, call_period, avg_handle_time, target_anser_time, require_service_level, max_occupancy, shrinkage)',
      here: 'ERLANGC(call_count, avg_handle_time, require_service_level, target_anser_time, call_period/60, max_occupancy, shrinkage)',
      notes: ['durations'],
      also: ['AGENTS'],
    },
    {
      there: 'R: erlang_c(call_count, call_period, avg_handle_time, target_anser_time, agents)',
      here: 'SERVICELEVEL(call_count, avg_handle_time, agents, target_anser_time, call_period/60)',
      notes: ['durations', 'wholeErlangs'],
      also: ['PWAIT', 'ASA', 'OCCUPANCY', 'ERLANGS'],
    },
  ],
};

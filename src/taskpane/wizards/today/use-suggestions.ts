import { useEffect, type Dispatch } from 'react';
import { USUAL_CARRY_OVER } from '../../../sheets/today/request';
import type { Entry } from '../../parts';
import type { KnownForecast, KnownGoals } from './known-forecasts';
import type { TodayAction } from './state';

/** What the forecast and the latest staffing sheet say, for settings that nobody typed. The goals are those that agents are staffed for. */
export function useSuggestions(known: KnownForecast | null, goals: KnownGoals | null, dispatch: Dispatch<TodayAction>): void {
  useEffect(() => {
    const { dayDeviation, dispersion } = known?.carryOver ?? USUAL_CARRY_OVER;
    const staffed = goals?.goals;
    const blankable = (value: number | null | undefined): Entry => value ?? undefined;
    dispatch({
      type: 'suggest',
      entries: {
        dayDeviation, dispersion, ...(known && { level: known.inputs.level }),
        serviceLevel: staffed?.serviceLevel ?? known?.inputs.serviceLevel ?? 0.8, answerWithinSeconds: staffed?.answerWithinSeconds ?? known?.inputs.answerWithinSeconds ?? 20,
        ahtSeconds: blankable(staffed?.ahtSeconds ?? known?.inputs.ahtSeconds), maxOccupancy: staffed?.maxOccupancy ?? 1, patienceSeconds: blankable(staffed?.patienceSeconds),
      },
    });
  }, [known, goals, dispatch]);
}

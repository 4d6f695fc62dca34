import { envelopeRates, waveRates, type CoverRequest } from '../../../core/scheduling';
import { peopleToPlan, type RequirementReading } from '../../../core/scheduling/requirement';
import type { ShiftsSettings } from '../../../sheets/shifts/request';

type Needed = Pick<RequirementReading, 'intervalMinutes' | 'people'>;

/** What is asked of the search. @returns null as long as the requirement has no intervals */
export function coverRequest({ intervalMinutes, people }: Needed, settings: ShiftsSettings): CoverRequest | null {
  if (intervalMinutes === null || people.length === 0) return null;
  const { method, shifts, wagePerHour, shrinkage, partTimeShare, mostPeople, seats, goesRound } = settings;
  const rates = method === 'envelope' ? envelopeRates(wagePerHour) : waveRates(wagePerHour);
  return {
    requirement: { intervalMinutes, people: peopleToPlan(people, shrinkage) }, rows: shifts, rates: { ...rates, ...(seats !== null && { seats }) }, wagePerHour, goesRound,
    ...(partTimeShare !== null && { partTimeShare }), ...(mostPeople !== null && { mostPeople }),
  };
}

import { useMemo } from 'react';
import type { RequirementReading } from '../../../core/scheduling/requirement';
import { useWords } from '../../language-context';
import { dayName } from './day-name';

/** The days of a plan by name, from the first. */
export function useDayNames({ days, firstDay }: Pick<RequirementReading, 'days' | 'firstDay'>): readonly string[] {
  const { words: { shifts }, say, locale } = useWords();
  return useMemo(() => Array.from({ length: days }, (_, day) => dayName(day, firstDay, locale, (number) => say(shifts.dayNumber, { number }))), [days, firstDay, locale, say, shifts]);
}

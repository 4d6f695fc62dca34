import { isNight } from '../../roster/night';
import type { Band, RosterShift } from '../request';

const EARLY_BEFORE = 9 * 60;
const LATE_FROM = 14 * 60;
const LATE_UNTIL = 20 * 60;

/** Night by its night hours, early by its start before nine, late by a start from two or an end after eight in the evening, else day. */
export function shiftBand(shift: Pick<RosterShift, 'startMinute' | 'lengthMinutes'>): Band {
  const { startMinute, lengthMinutes } = shift;
  if (isNight(shift)) return 'night';
  if (startMinute < EARLY_BEFORE) return 'early';
  return startMinute >= LATE_FROM || startMinute + lengthMinutes > LATE_UNTIL ? 'late' : 'day';
}

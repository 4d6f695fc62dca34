import type { ShiftType } from './problem';

const FROM = 23 * 60;
const TO = 30 * 60;
const WORK = 3 * 60;

/** A shift with at least three hours between 23:00 and 6:00 (after Directive 2003/88/EC, art. 2, whose night has seven hours). */
export function isNight({ startMinute, lengthMinutes }: Pick<ShiftType, 'startMinute' | 'lengthMinutes'>): boolean {
  const within = (from: number, to: number) => Math.max(0, Math.min(startMinute + lengthMinutes, to) - Math.max(startMinute, from));
  return within(FROM, TO) + within(0, TO - 24 * 60) >= WORK;
}

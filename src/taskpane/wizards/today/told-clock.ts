/** `11:00`, and `24:00` for the end of a day; past midnight the hour of the next day. */
export function toldClock(minutes: number): string {
  const within = minutes > 1440 ? minutes - 1440 : minutes;
  return `${String(Math.floor(within / 60)).padStart(2, '0')}:${String(Math.round(within % 60)).padStart(2, '0')}`;
}

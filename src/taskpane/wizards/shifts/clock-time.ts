const MINUTES_PER_DAY = 1440;
const STEP = 5;

/** `8:00`, `08.30`, `0830`, `8`: minutes after midnight. @returns null for anything else, and off the five minutes that shifts are laid on */
export function readClock(text: string): number | null {
  const bare = text.replace(/[０-９：．]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0)).trim();
  const parts = /^(\d{1,2})(?:[:.h](\d{2}))?$/.exec(bare) ?? /^(\d{2})(\d{2})$/.exec(bare);
  if (!parts) return null;
  const minutes = Number(parts[1]) * 60 + Number(parts[2] ?? 0);
  return Number(parts[2] ?? 0) < 60 && minutes < MINUTES_PER_DAY && minutes % STEP === 0 ? minutes : null;
}

/** `8:00`; past midnight on the next day's clock. */
export function clockOf(minutes: number): string {
  const within = ((minutes % MINUTES_PER_DAY) + MINUTES_PER_DAY) % MINUTES_PER_DAY;
  return `${Math.floor(within / 60)}:${String(Math.round(within % 60)).padStart(2, '0')}`;
}

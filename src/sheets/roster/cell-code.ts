import type { CellMarks } from './request';

/** What stands in one cell of a roster, once blanks, case and full-width forms are seen through. */
export interface CellReading {
  readonly kind: 'off' | 'leave' | 'away' | 'shift' | 'unknown';
  /** Empty where no shift is named. */
  readonly code: string;
  readonly locked: boolean;
}

export const LOCK = '!';
/** As an input method for Chinese types it. */
export const FULL_WIDTH_LOCK = '！';
/** What people type for a day off beside the sheet's own word. */
const DAY_OFF = /^[-–—−.·]?$/;

/** Reads cells of one roster. Codes are known without regard to case. */
export function cellReader(codes: readonly string[], { off, leave, away }: CellMarks): (cell: string | number | boolean) => CellReading {
  const known = new Map<string, CellReading>(codes.map((code) => [folded(code), { kind: 'shift', code, locked: false }]));
  ([['off', off], ['leave', leave], ['away', away]] as const).forEach(([kind, mark]) => known.set(folded(mark), { kind, code: '', locked: false }));
  return (cell) => {
    const text = folded(String(cell));
    const bare = text.replace(/!+$/, '');
    const locked = bare !== text;
    if (DAY_OFF.test(bare)) return { kind: 'off', code: '', locked };
    const found = known.get(bare);
    return found ? { ...found, locked } : { kind: 'unknown', code: '', locked: false };
  };
}

function folded(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '').toUpperCase();
}

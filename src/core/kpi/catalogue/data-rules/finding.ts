import type { InputId } from '../inputs';

/**
 * What is wrong with the data behind an indicator. Rows count from 1 in the planner's columns. The sentence for each code
 * lives in `locales`.
 */
export type Finding =
  | { readonly code: 'missing' | 'noNumbers' | 'noDenominator'; readonly input: InputId }
  | { readonly code: 'aboveOne' | 'belowZero'; readonly value: number }
  | { readonly code: 'negative'; readonly input: InputId; readonly row: number }
  | { readonly code: 'partAboveWhole'; readonly part: InputId; readonly whole: InputId; readonly row: number }
  | { readonly code: 'gaps'; readonly input: InputId; readonly rows: number }
  | { readonly code: 'newUnderThreeMonths' | 'historyUnderSixMonths'; readonly months: number }
  | { readonly code: 'monthsNotInARow'; readonly gaps: number }
  | { readonly code: 'shortAbandonsNotSeparated' };

export type FindingCode = Finding['code'];

/** CUIKA, the course's five demands on data: collected, usable, with integrity, understood, acted on. */
export type Letter = 'collected' | 'usable' | 'integrity' | 'knowledgeable' | 'actedOn';
/** CRUCIAL, the framework's six: collectable, reportable, used often enough, improving, accurate, logical. */
export type Crucial = 'collectable' | 'reportable' | 'usedOften' | 'improving' | 'accurate' | 'logical';

/** Which demands a finding goes against. */
export const DEMANDS: Readonly<Record<FindingCode, { readonly cuika: Letter; readonly crucial: Crucial }>> = {
  missing: { cuika: 'collected', crucial: 'collectable' },
  noNumbers: { cuika: 'collected', crucial: 'collectable' },
  noDenominator: { cuika: 'usable', crucial: 'reportable' },
  aboveOne: { cuika: 'integrity', crucial: 'logical' },
  belowZero: { cuika: 'integrity', crucial: 'logical' },
  negative: { cuika: 'integrity', crucial: 'accurate' },
  partAboveWhole: { cuika: 'integrity', crucial: 'logical' },
  gaps: { cuika: 'integrity', crucial: 'accurate' },
  newUnderThreeMonths: { cuika: 'actedOn', crucial: 'usedOften' },
  historyUnderSixMonths: { cuika: 'usable', crucial: 'usedOften' },
  monthsNotInARow: { cuika: 'collected', crucial: 'collectable' },
  shortAbandonsNotSeparated: { cuika: 'knowledgeable', crucial: 'accurate' },
};

import type { RuleBreach } from '../result';

/** Whether two people may exchange their work of a day. */
export interface SwapVerdict {
  readonly allowed: boolean;
  /** What would be broken that is not broken now, of both. */
  readonly breaches: readonly RuleBreach[];
  /** What the roster would cost more; less where it is negative. */
  readonly costChange: number;
  /** Hours short and over that come with it; negative where they go. */
  readonly underHoursChange: number;
  readonly overHoursChange: number;
  /** Each one's wishes, by place, that are kept now and would be broken, and the other way round. */
  readonly wishes: readonly { readonly person: number; readonly lost: readonly number[]; readonly won: readonly number[] }[];
}

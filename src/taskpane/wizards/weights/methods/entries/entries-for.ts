import type { Entry } from '../../../../parts';
import type { Entries, JudgementEntries, JudgementMethod, RaterEntries } from '../props';

/** Nobody rates alone in a Delphi survey, and two can't outvote each other. */
const DELPHI_RATERS = 3;

const blanks = (n: number): readonly Entry[] => new Array<Entry>(n).fill(undefined);

/** Somebody who has not judged anything yet. */
export function blankRater(n: number, name = ''): RaterEntries {
  return { name, upper: Array.from({ length: n }, () => blanks(n)) };
}

/** Where nothing has been said yet. */
export function entriesFor<M extends JudgementMethod>(method: M, n: number): JudgementEntries[M];
export function entriesFor(method: JudgementMethod, n: number): Entries {
  switch (method) {
    case 'points': return { method, points: blanks(n) };
    case 'ranking': return { method, rule: 'ROC', ranks: blanks(n) };
    case 'swing': return { method, best: null, points: blanks(n) };
    case 'ahp': return { method, raters: [blankRater(n)], together: 'judgements' };
    case 'bestWorst': return { method, best: null, worst: null, bestToOthers: blanks(n), othersToWorst: blanks(n) };
    case 'delphi': return {
      method, scale: 9, raters: new Array<string>(DELPHI_RATERS).fill(''), rounds: [Array.from({ length: DELPHI_RATERS }, () => blanks(n))],
    };
  }
}

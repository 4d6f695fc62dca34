import { isFault, type Outcome } from '../../../core/fault';
import { brokenByLine, isKept, planRoster, type Roster, type RosterProgress } from '../../../core/scheduling/roster';
import { closeGap, rosterCase, rosterResult, startLines, type RosterCase, type RosterResult } from '../../../core/scheduling/rostering';
import type { StandingSolver } from '../../../core/scheduling/standing-model';
import type { KeptRoster, RosterJob, RosterNews } from './messages';

const NEWS_EVERY_MS = 200;
/** Of the time, and at most for so many people, that it takes to work out what the roster comes to. */
const LAST_SHARE = 0.1;
const LAST_MS_EACH = 0.5;

export interface RosterListener {
  /** @param best is there when the best roster is another than was told before */
  onNews?(news: RosterNews, best?: KeptRoster): void;
  shouldStop?(): boolean;
}

/** Plans the roster of a request, and tells about five times a second how the search stands. */
export function computeRoster({ request, seed, seconds, attempts, start, kept }: RosterJob, solver: StandingSolver, { onNews, shouldStop }: RosterListener = {}): Outcome<RosterResult> {
  const began = performance.now();
  const asked = rosterCase(request);
  if (isFault(asked)) return asked;
  if (kept) return rosterResult(asked, { ...kept, roster: unpacked(kept.cells, request.days) });
  const milliseconds = seconds * 1000 - Math.min(LAST_SHARE * seconds * 1000, LAST_MS_EACH * request.people.length);
  let told = -Infinity;
  let best: RosterProgress | undefined;
  let toldCost = Infinity;
  const spent = () => Math.min(1, (performance.now() - began) / milliseconds);
  const tell = () => {
    const now = performance.now();
    if (now - told < NEWS_EVERY_MS || !onNews) return;
    told = now;
    const isBetter = best !== undefined && best.cost < toldCost;
    onNews({ share: spent(), ...standing(asked, best) }, best && isBetter ? packed(best) : undefined);
    toldCost = best?.cost ?? Infinity;
  };
  const planned = planRoster(asked.problem, {
    seed, attempts, solver, ...(start && { start: startLines(asked, start) }),
    watch: {
      shouldStop: () => {
        tell();
        return spent() >= 1 || (shouldStop?.() ?? false);
      },
      onBetter: (progress) => { best = progress; },
    },
  });
  const result = rosterResult(asked, planned);
  onNews?.({ share: 1, ...newsOf(result) });
  return result;
}

function newsOf({ cost, underHours, shares, breaches, gap }: RosterResult): Omit<RosterNews, 'share'> {
  return { cost, hoursShort: underHours, wishesBroken: shares.reduce((sum, { wishesBroken }) => sum + wishesBroken.length, 0), breaches: breaches.length, gap };
}

const NOTHING: Omit<RosterNews, 'share'> = { cost: null, hoursShort: null, wishesBroken: null, breaches: null, gap: null };

/** The figures that can be had without counting a roster from nothing. */
function standing({ problem, request }: RosterCase, best: RosterProgress | undefined): Omit<RosterNews, 'share'> {
  if (!best) return NOTHING;
  const roster = best.roster();
  const short = problem.cover[0]!.cells.reduce((sum, { required }, cell) => sum + Math.max(0, required - best.counts[cell]!), 0);
  return {
    cost: best.cost, gap: closeGap(best.cost, best.bound), hoursShort: (short * request.intervalMinutes) / 60,
    wishesBroken: problem.people.reduce((sum, { wishes = [] }, person) => sum + wishes.filter((wish) => !isKept(wish, roster[person]!)).length, 0),
    breaches: best.withoutLine.reduce((sum, person) => sum + brokenByLine(problem, person, roster[person]!).length, 0),
  };
}

function packed({ roster, bound, withoutLine }: RosterProgress): KeptRoster {
  return { cells: Int16Array.from(roster().flatMap((line) => line.map((shift) => shift ?? -1))), bound, withoutLine: [...withoutLine] };
}

function unpacked(cells: Int16Array, days: number): Roster {
  return Array.from({ length: cells.length / days }, (_, person) => Array.from(cells.subarray(person * days, (person + 1) * days), (shift) => (shift < 0 ? null : shift)));
}

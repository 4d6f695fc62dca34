import type { Judgement } from '../../../../../core/kpi/weighing/request';
import type { Entry } from '../../../../parts';
import type { Entries } from '../props';

const entryOf = (said: number | null | undefined): Entry => said ?? undefined;

/** A judgement that a sheet gave back, to be thought over again. */
export function entriesOf(judgement: Judgement): Entries {
  switch (judgement.method) {
    case 'swing': {
      const most = Math.max(...judgement.points);
      return { ...judgement, best: most > 0 ? judgement.points.indexOf(most) : null };
    }
    case 'ahp': return {
      ...judgement,
      raters: judgement.raters.map(({ name, upper }) => ({ name, upper: upper.map((row, r) => row.map((said, c) => (r < c ? entryOf(said) : undefined))) })),
    };
    case 'bestWorst': {
      const { best, worst, bestToOthers, othersToWorst } = judgement;
      return { ...judgement, bestToOthers: except(bestToOthers, best), othersToWorst: except(othersToWorst, worst) };
    }
    case 'delphi': return { ...judgement, scale: judgement.rounds.flat(2).some((rating) => rating > 9) ? 100 : 9 };
    default: return judgement;
  }
}

/** What stands beside itself is not asked for. */
function except(list: readonly number[], own: number): readonly Entry[] {
  return list.map((value, index) => (index === own ? undefined : value));
}

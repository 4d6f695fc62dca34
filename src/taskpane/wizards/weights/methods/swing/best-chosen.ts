import type { JudgementEntries } from '../props';

type Swing = JudgementEntries['swing'];

/**
 * Another swing matters most: it is 100 from now on. What was said of the others keeps its proportion to it; whatever would
 * come above 100, or was 100 before and is not known beside the new one, is asked again.
 */
export function bestChosen(entries: Swing, best: number): Swing {
  if (best === entries.best) return entries;
  const before = entries.points[best];
  const scale = typeof before === 'number' && before > 0 ? 100 / before : null;
  const points = entries.points.map((said, index) => {
    if (index === best) return 100;
    const was = index === entries.best ? 100 : said;
    if (typeof was !== 'number') return was;
    if (scale === null) return index === entries.best ? undefined : was;
    const now = Math.round(was * scale * 10) / 10;
    return now > 100 ? undefined : now;
  });
  return { ...entries, best, points };
}

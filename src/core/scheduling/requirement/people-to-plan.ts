import { ceiling } from '../../numeric/ceiling';

/** People to plan so that those required are there: what absence, meetings and training take is on top, rounded up to whole people as on a staffing plan. @param shrinkage 0 to below 1 */
export function peopleToPlan(people: readonly number[], shrinkage: number): number[] {
  return people.map((needed) => ceiling(needed / (1 - shrinkage)));
}

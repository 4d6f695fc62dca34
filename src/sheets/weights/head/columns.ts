import { WEIGHTS_COLUMNS, type WeightsColumn, type WeightsSettings } from '../request';

/** The columns that a table of weights has: what a step leaves out has none. */
export function weightsColumns({ weighing, tree, rule }: WeightsSettings): readonly WeightsColumn[] {
  const before = weighing.kind === 'combined' || tree !== null;
  const has: Readonly<Partial<Record<WeightsColumn, boolean>>> = {
    goal: tree !== null, judged: before && weighing.kind !== 'measured', measured: before && weighing.kind !== 'judged', before: rule !== null, points: rule !== null, change: rule !== null,
  };
  return WEIGHTS_COLUMNS.filter((column) => has[column] ?? true);
}

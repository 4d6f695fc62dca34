import { DEFAULT_SCENARIO, MOST_STEPS, USUAL_AXES, type Axis, type BaseCase, type Measure, type ScenarioSettings, type Varied } from '../../../sheets/scenario/settings';
import type { Entry } from '../../parts';

export type BaseKey = keyof BaseCase;
export type BaseEntries = Readonly<Record<BaseKey, Entry>>;

/** An axis as it is typed. */
export interface AxisEntries {
  readonly vary: Varied;
  readonly first: Entry;
  readonly step: Entry;
  readonly count: Entry;
}

export interface Entries {
  readonly base: BaseEntries;
  readonly rows: AxisEntries;
  /** Null: one input is varied. */
  readonly columns: AxisEntries | null;
  readonly measure: Measure;
}

export function entriesOf({ rows, columns, measure, ...base }: ScenarioSettings): Entries {
  const blankForNull = Object.fromEntries(Object.entries(base).map(([key, value]) => [key, value ?? undefined]));
  return { base: blankForNull as unknown as BaseEntries, rows, columns, measure };
}

/** Why the entries make no table yet: a field of the base case, or one of an axis. */
export interface Unsettled {
  readonly fix: BaseKey | 'rows' | 'columns';
}

/** What a blank field stands for; a blank patience means that nobody hangs up. */
export function fallbackOf(key: BaseKey): number | undefined {
  return key === 'patienceSeconds' ? undefined : DEFAULT_SCENARIO[key];
}

export function settingsOf({ base, rows, columns, measure }: Entries): ScenarioSettings | Unsettled {
  const keys = Object.keys(base) as BaseKey[];
  const unusable = keys.find((key) => base[key] === null);
  if (unusable !== undefined) return { fix: unusable };
  const filled = Object.fromEntries(keys.map((key) => [key, base[key] ?? fallbackOf(key) ?? null])) as unknown as BaseCase;
  const down = axisOf(rows);
  if (!down) return { fix: 'rows' };
  const across = columns && axisOf(columns);
  if (columns && !across) return { fix: 'columns' };
  return { ...filled, rows: down, columns: across, measure };
}

function axisOf({ vary, first, step, count }: AxisEntries): Axis | null {
  if (first === null || step === null || count === null) return null;
  const usual = USUAL_AXES[vary];
  const steps = count ?? usual.count;
  return Number.isInteger(steps) && steps >= 2 && steps <= MOST_STEPS ? { vary, first: first ?? usual.first, step: step ?? usual.step, count: steps } : null;
}

export function isUnsettled(settings: ScenarioSettings | Unsettled): settings is Unsettled {
  return 'fix' in settings;
}

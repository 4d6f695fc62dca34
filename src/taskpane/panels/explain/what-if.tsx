import type { Value } from '../../../functions/catalogue/entry';
import type { ReadArgument } from '../../../functions/reading/read-call';
import { useWords } from '../../language-context';
import { Fold } from '../../parts';
import { useSectionStyles } from './section-styles';
import type { Trial, Trials } from './trials';
import { TrialField } from './trial-field';

export interface WhatIfProps {
  readonly read: readonly ReadArgument[];
  readonly trials: Trials;
  /** As the core was handed them, defaults filled in. */
  readonly values: readonly Value[] | null;
  readonly onChange: (trials: Trials) => void;
}

/** A field and a slider for every argument of one value; those that the formula leaves out are folded away. */
export function WhatIf({ read, trials, values, onChange }: WhatIfProps) {
  const sections = useSectionStyles();
  const { words: { explain: { whatIf } } } = useWords();
  const places = read.flatMap((argument, index) => (Array.isArray(argument.own) ? [] : [index]));
  if (places.length === 0) return null;
  const open = places.filter((index) => read[index]!.text !== '' || read[index]!.entry.default === undefined);
  const folded = places.filter((index) => !open.includes(index));
  const fields = (these: readonly number[]) => these.map((index) => (
    <TrialField
      key={index}
      argument={read[index]!}
      trial={index in trials ? trials[index] : 'untried'}
      handed={values?.[index] ?? null}
      onTry={(trial) => onChange(withTrial(trials, index, trial, read[index]!))}
    />
  ));
  return (
    <section className={sections.section} aria-label={whatIf.heading} style={{ gap: 12 }}>
      <h2 className={sections.heading}>{whatIf.heading}</h2>
      <p className={sections.soft}>{whatIf.body}</p>
      {fields(open)}
      {folded.length > 0 && <Fold title={whatIf.more}>{fields(folded)}</Fold>}
    </section>
  );
}

/** A value that is back where the cell has it is no longer tried. */
function withTrial(trials: Trials, index: number, trial: Trial, { own, unknown, text }: ReadArgument): Trials {
  const asInCell = !unknown && trial !== null && (trial ?? null) === (text === '' ? null : own);
  return Object.fromEntries([...Object.entries(trials).filter(([place]) => Number(place) !== index), ...(asInCell ? [] : [[index, trial] as const])]);
}

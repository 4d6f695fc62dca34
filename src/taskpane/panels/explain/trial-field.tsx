import { makeStyles, Slider } from '@fluentui/react-components';
import { useState } from 'react';
import type { ArgumentEntry, Value } from '../../../functions/catalogue/entry';
import type { ReadArgument } from '../../../functions/reading/read-call';
import { useWords } from '../../language-context';
import { ChoiceField, NumberField, PercentField } from '../../parts';
import { isShare, shownSingle } from './shown-value';
import { sliderScale } from './slider-scale';
import type { Trial } from './trials';

const useStyles = makeStyles({
  both: { display: 'flex', flexDirection: 'column' },
  // The track as wide as the field above it.
  slider: { width: '100%', minWidth: 0 },
});

export interface TrialFieldProps {
  readonly argument: ReadArgument;
  readonly trial: Trial | 'untried';
  /** As the core was handed it. */
  readonly handed: Value;
  readonly onTry: (trial: Trial) => void;
}

/** One argument to try values of: typed, or moved. */
export function TrialField({ argument, trial, handed, onTry }: TrialFieldProps) {
  const styles = useStyles();
  const speech = useWords();
  const { words: { explain: { whatIf }, pane: { units } }, say } = speech;
  const { entry, own, unknown, text } = argument;
  const single = Array.isArray(own) ? null : (own as string | number | boolean | null);
  const untried = trial === 'untried';
  const before = text === '' ? (entry.default ?? null) : single;
  const mistaken = entry.domain.kind === 'fraction' && typeof before === 'number' && !isShare(before);
  const hint = (untried && !mistaken) || unknown || before === null ? undefined : say(whatIf.was, { value: shownSingle(before, entry, speech) });
  const choices = choicesOf(entry);
  // The scale stays put while the thumb moves on it.
  const [scale] = useState(() => sliderScale(entry, startOf(before, handed)));

  if (choices) {
    const value = untried ? before : trial;
    return (
      <ChoiceField
        label={entry.name}
        look="list"
        hint={hint}
        value={String(value ?? '').toUpperCase()}
        choices={choices.map((choice) => ({ value: String(choice).toUpperCase(), label: String(choice).toUpperCase() }))}
        onChange={(chosen) => onTry(choices.find((choice) => String(choice).toUpperCase() === chosen))}
      />
    );
  }

  const value = untried ? (typeof single === 'number' && text !== '' && !mistaken ? single : undefined) : typeof trial === 'number' || trial === null ? trial : undefined;
  const fallback = typeof entry.default === 'number' ? entry.default : undefined;
  const common = { label: entry.name, value, onChange: onTry, hint, fallback };
  const moved = typeof value === 'number' ? value : fallback;
  return (
    <div className={styles.both}>
      {entry.unit === 'fraction'
        ? <PercentField {...common} {...(entry.domain.kind === 'number' && { min: entry.domain.min ?? -10, max: entry.domain.max ?? 10 })} />
        : <NumberField {...common} unit={entry.unit === 'ratio' || entry.unit === 'text' ? undefined : units[entry.unit]} />}
      {moved !== undefined && (
        <Slider
          className={styles.slider}
          size="small"
          aria-label={say(whatIf.slider, { argument: entry.name })}
          aria-valuetext={shownSingle(moved, entry, speech)}
          min={scale.min}
          max={scale.max}
          // By way of the slot: a step of the slider itself is drawn as marks, and these would be hundreds.
          input={{ step: scale.step }}
          value={Math.min(scale.max, Math.max(scale.min, moved))}
          onChange={(_event, data) => onTry(data.value)}
        />
      )}
    </div>
  );
}

function choicesOf({ domain }: ArgumentEntry): readonly (number | string | boolean)[] | undefined {
  switch (domain.kind) {
    case 'choice': return domain.choices;
    case 'word': return domain.words;
    case 'logical': return [true, false];
    default: return undefined;
  }
}

function startOf(before: Value, handed: Value): number {
  if (typeof before === 'number' && Number.isFinite(before)) return before;
  return typeof handed === 'number' ? handed : 1;
}

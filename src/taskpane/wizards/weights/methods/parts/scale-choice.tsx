import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, type KeyboardEvent } from 'react';
import { useWords } from '../../../../language-context';
import { comparisonSentence, SCALE, stepOf, STRENGTHS } from './strength';

interface ScaleChoiceProps {
  readonly row: string;
  readonly column: string;
  /** Undefined as long as nothing is said. */
  readonly value: number | undefined;
  readonly onChange: (times: number) => void;
  /** Enter: on to what comes next. */
  readonly onNext: () => void;
}

const EVEN = STRENGTHS.length;

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: '6px', margin: 0, padding: 0, border: 'none', minWidth: 0 },
  side: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: 'anywhere' },
  row: { display: 'grid', gridTemplateColumns: 'repeat(8, minmax(24px, 1fr))', gap: '3px' },
  even: { display: 'grid' },
  step: {
    minHeight: '28px', padding: '0 2px', boxSizing: 'border-box', border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorNeutralForeground1, fontFamily: tokens.fontFamilyBase, fontSize: tokens.fontSizeBase300, cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground, color: tokens.colorNeutralForegroundOnBrand, fontWeight: tokens.fontWeightSemibold,
    ':hover': { backgroundColor: tokens.colorBrandBackgroundHover },
    '@media (forced-colors: active)': { backgroundColor: 'Highlight', color: 'HighlightText', forcedColorAdjust: 'none' },
  },
});

/**
 * Nine for the one, over as important, to nine for the other. Arrow keys walk along, a digit says how strongly, Enter goes on.
 */
export function ScaleChoice({ row, column, value, onChange, onNext }: ScaleChoiceProps) {
  const styles = useStyles();
  const speech = useWords();
  const { words: { weightsMethods: { strength } }, say } = speech;
  const group = useRef<HTMLDivElement>(null);
  const chosen = value === undefined ? null : stepOf(value);

  const choose = (step: number) => {
    onChange(SCALE[step]!);
    group.current?.querySelector<HTMLElement>(`[data-step="${step}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const step = stepAfter(event.key, chosen);
    if (event.key !== 'Enter' && step === null) return;
    event.preventDefault();
    if (step === null) onNext();
    else choose(step);
  };
  const option = (step: number) => {
    const sentence = comparisonSentence(SCALE[step]!, row, column, speech);
    return (
      <button
        key={step} type="button" role="radio" aria-checked={chosen === step} aria-label={sentence} title={sentence} data-step={step}
        tabIndex={step === (chosen ?? EVEN) ? 0 : -1} className={mergeClasses(styles.step, chosen === step && styles.chosen)} onClick={() => choose(step)}
      >
        {step === EVEN ? strength.evenShort : Math.abs(step - EVEN) + 1}
      </button>
    );
  };
  const side = (steps: readonly number[], more: string, below: boolean) => (
    <div>
      {!below && <div aria-hidden className={styles.side}>{say(strength.counts, { more })}</div>}
      <div className={styles.row}>{steps.map(option)}</div>
      {below && <div aria-hidden className={styles.side}>{say(strength.counts, { more })}</div>}
    </div>
  );
  return (
    <div ref={group} role="radiogroup" aria-label={say(strength.question, { row, column })} className={styles.group} onKeyDown={onKeyDown}>
      {side(STRENGTHS.map((_, index) => index), row, false)}
      <div className={styles.even}>{option(EVEN)}</div>
      {side(STRENGTHS.map((_, index) => EVEN + 1 + index), column, true)}
    </div>
  );
}

/** Where a key leads from a step; null for keys that mean nothing here. */
function stepAfter(key: string, from: number | null): number | null {
  const last = SCALE.length - 1;
  switch (key) {
    case 'ArrowRight': case 'ArrowDown': return from === null ? EVEN : Math.min(last, from + 1);
    case 'ArrowLeft': case 'ArrowUp': return from === null ? EVEN : Math.max(0, from - 1);
    case 'Home': return 0;
    case 'End': return last;
    default: {
      if (!/^[1-9]$/.test(key)) return null;
      return from !== null && from > EVEN ? EVEN + Number(key) - 1 : EVEN - Number(key) + 1;
    }
  }
}

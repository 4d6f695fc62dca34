import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons';
import { useWords } from '../language-context';

/** The five moves of every job. */
export type StepName = 'data' | 'settings' | 'preview' | 'write' | 'done';

export const STEP_NAMES: readonly StepName[] = ['data', 'settings', 'preview', 'write', 'done'];

export interface StepBarProps {
  readonly current: StepName;
  /** Steps that can be pressed to go there now, besides the current one. */
  readonly reachable: readonly StepName[];
  readonly onGo: (step: StepName) => void;
}

const useStyles = makeStyles({
  list: { display: 'grid', gridTemplateColumns: 'repeat(5, 1fr)', gap: '4px', margin: 0, padding: 0, listStyleType: 'none' },
  step: {
    display: 'flex', alignItems: 'center', justifyContent: 'center', gap: '2px', boxSizing: 'border-box', width: '100%',
    padding: '2px 0 4px', border: 'none', borderBottom: `2px solid ${tokens.colorNeutralStroke1}`, backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2, fontFamily: tokens.fontFamilyBase, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200,
    whiteSpace: 'nowrap',
  },
  past: { borderBottomColor: tokens.colorCompoundBrandStroke, color: tokens.colorNeutralForeground1 },
  current: { borderBottomColor: tokens.colorCompoundBrandStroke, borderBottomWidth: '3px', paddingBottom: '3px', color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  pressable: {
    cursor: 'pointer',
    ':hover': { color: tokens.colorCompoundBrandForeground1Hover, textDecoration: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px', borderRadius: tokens.borderRadiusSmall },
  },
});

/** Where one is among the five moves; steps already answered can be pressed to go back. */
export function StepBar({ current, reachable, onGo }: StepBarProps) {
  const styles = useStyles();
  const { words, say } = useWords();
  const at = STEP_NAMES.indexOf(current);
  return (
    <nav aria-label={words.parts.steps.list}>
      <ol className={styles.list}>
        {STEP_NAMES.map((step, index) => {
          const label = words.parts.steps[step];
          const past = index < at;
          const spoken = say(past ? words.parts.steps.isDone : index === at ? words.parts.steps.isCurrent : words.parts.steps.isAhead, { step: label });
          const look = mergeClasses(styles.step, past && styles.past, index === at && styles.current);
          const inside = <>{past && <CheckmarkRegular aria-hidden fontSize={12} />}{label}</>;
          return (
            <li key={step}>
              {index !== at && reachable.includes(step) ? (
                <button type="button" className={mergeClasses(look, styles.pressable)} aria-label={spoken} onClick={() => onGo(step)}>{inside}</button>
              ) : (
                <span className={look} aria-current={index === at ? 'step' : undefined}>
                  <span aria-hidden>{inside}</span>
                  <span style={hiddenFromSight}>{spoken}</span>
                </span>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

/** For words that only a screen reader needs. */
export const hiddenFromSight = {
  position: 'absolute', width: '1px', height: '1px', margin: '-1px', padding: 0, overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap', border: 0,
} as const;

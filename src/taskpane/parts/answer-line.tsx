import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  line: { padding: '6px 0', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1, fontVariantNumeric: 'tabular-nums' },
});

export interface AnswerLineProps {
  readonly children: ReactNode;
}

/** The live answer above the buttons: "Peak 34 agents at 10:30 · 412 paid hours". Read out politely when it moves. */
export function AnswerLine({ children }: AnswerLineProps) {
  const styles = useStyles();
  return <div role="status" aria-live="polite" className={styles.line}>{children}</div>;
}

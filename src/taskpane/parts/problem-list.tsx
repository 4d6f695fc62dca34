import { Button, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircleRegular, WarningRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useWords } from '../language-context';
import { useWorkbook } from '../workbook-context';

export interface DataProblem {
  /** `error` stops the job until mended; `warning` does not. */
  readonly severity: 'error' | 'warning';
  /** What is wrong and what is done about it, without the address. */
  readonly sentence: string;
  /** Where, with its sheet; pressing it goes there. */
  readonly address?: string;
}

export interface ProblemListProps {
  readonly problems: readonly DataProblem[];
  /** How many to show at first; five unless told. */
  readonly first?: number;
}

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', gap: '6px' },
  entry: { display: 'grid', gridTemplateColumns: '20px 1fr', gap: '4px', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  icon: { paddingTop: '2px' },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  heading: { margin: '0 0 6px', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

/** What is wrong in the planner's data, errors first, each with its address to go to. */
export function ProblemList({ problems, first = 5 }: ProblemListProps) {
  const styles = useStyles();
  const port = useWorkbook();
  const { words, say } = useWords();
  const [all, setAll] = useState(false);
  if (problems.length === 0) return null;
  const ordered = [...problems].sort((a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'));
  const shown = all ? ordered : ordered.slice(0, first);
  return (
    <section aria-label={words.parts.problems.list}>
      <h3 className={styles.heading}>{words.parts.problems.list}</h3>
      <ul className={styles.list}>
        {shown.map(({ severity, sentence, address }, index) => (
          <li key={index} className={styles.entry}>
            <span className={mergeClasses(styles.icon, styles[severity])} role="img" aria-label={words.parts.problems[severity]}>
              {severity === 'error' ? <ErrorCircleRegular /> : <WarningRegular />}
            </span>
            <span>
              {address && <><Link as="button" inline aria-label={say(words.parts.problems.goTo, { address })} onClick={() => void port.goTo(address)}>{address}</Link>{' '}</>}
              {sentence}
            </span>
          </li>
        ))}
      </ul>
      {ordered.length > first && (
        <Button appearance="subtle" size="small" onClick={() => setAll(!all)}>
          {all ? words.parts.problems.showFewer : say(words.parts.problems.showAll, { count: ordered.length })}
        </Button>
      )}
    </section>
  );
}

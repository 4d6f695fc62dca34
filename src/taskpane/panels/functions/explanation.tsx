import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { elsewhere } from '../../../functions/elsewhere';
import type { FunctionText } from '../../../functions/texts';
import { useWords } from '../../language-context';
import { ElsewhereList } from './elsewhere-list';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '4px' },
  heading: { margin: '8px 0 0', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  paragraph: { margin: 0, overflowWrap: 'anywhere' },
  list: { margin: 0, paddingLeft: '18px', display: 'flex', flexDirection: 'column', gap: '4px' },
  examples: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '4px', fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
});

export interface ExplanationProps {
  readonly name: string;
  readonly texts: FunctionText;
  /** The examples, as buttons that fill the fields. */
  readonly children: ReactNode;
}

/** How a function works, what it assumes, when another serves better, who says so, and its names in older add-ins. */
export function Explanation({ name, texts, children }: ExplanationProps) {
  const styles = useStyles();
  const { words: { pane: { functions } } } = useWords();
  const names = elsewhere(name);
  return (
    <>
      <section className={styles.section}>
        <h2 className={styles.heading}>{functions.examples}</h2>
        <div className={styles.examples}>{children}</div>
      </section>
      <section className={styles.section}>
        <h2 className={styles.heading}>{functions.howItWorks}</h2>
        <p className={styles.paragraph}>{texts.details}</p>
        <p className={styles.paragraph}>{texts.result}</p>
      </section>
      <section className={styles.section}>
        <h2 className={styles.heading}>{functions.assumptions}</h2>
        <ul className={styles.list}>{texts.assumptions.map((sentence) => <li key={sentence}>{sentence}</li>)}</ul>
      </section>
      <section className={styles.section}>
        <h2 className={styles.heading}>{functions.notFor}</h2>
        <p className={styles.paragraph}>{texts.notFor}</p>
      </section>
      <section className={styles.section}>
        <h2 className={styles.heading}>{functions.formula}</h2>
        <p className={styles.paragraph}>{texts.formula}</p>
      </section>
      <section className={styles.section}>
        <h2 className={styles.heading}>{functions.source}</h2>
        <p className={styles.paragraph}>{texts.source}</p>
      </section>
      {names.length > 0 && (
        <section className={styles.section}>
          <h2 className={styles.heading}>{functions.elsewhere}</h2>
          <ElsewhereList names={names} />
        </section>
      )}
    </>
  );
}

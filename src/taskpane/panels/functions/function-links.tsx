import { makeStyles, tokens } from '@fluentui/react-components';
import { functionTexts } from '../../../functions/texts';
import { useWords } from '../../language-context';
import { functionRoute } from '../../route';
import { nameThere, type Found } from './find-functions';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  entry: {
    display: 'block', padding: '6px 4px', borderTop: `1px solid ${tokens.colorNeutralStroke2}`, color: tokens.colorNeutralForeground1, textDecoration: 'none',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, borderRadius: tokens.borderRadiusMedium },
  },
  name: { display: 'block', fontWeight: tokens.fontWeightSemibold, color: tokens.colorBrandForegroundLink, overflowWrap: 'anywhere' },
  line: { display: 'block', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  called: { fontStyle: 'italic' },
});

/** Functions to choose from: the name, its one line, and the older name by which it was found. */
export function FunctionLinks({ found }: { readonly found: readonly Found[] }) {
  const styles = useStyles();
  const { words, say, locale } = useWords();
  const texts = functionTexts(locale);
  return (
    <ul className={styles.list}>
      {found.map(({ entry: { name }, called }) => (
        <li key={name}>
          <a className={styles.entry} href={functionRoute(name)}>
            <span className={styles.name}>{name}</span>
            <span className={styles.line}>{texts[name].summary}</span>
            {called && <span className={`${styles.line} ${styles.called}`}>{say(words.pane.functions.called, { name: nameThere(called), addIn: called.addIn.name })}</span>}
          </a>
        </li>
      ))}
    </ul>
  );
}

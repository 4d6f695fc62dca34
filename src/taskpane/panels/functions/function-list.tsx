import { SearchBox, ToggleButton, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { catalogue } from '../../../functions/catalogue/catalogue';
import type { Family } from '../../../functions/catalogue/entry';
import { functionTexts } from '../../../functions/texts';
import { useWords } from '../../language-context';
import { Page } from '../../page';
import { Notice } from '../../parts';
import { functionRoute } from '../../route';
import { findFunctions } from './find-functions';

const useStyles = makeStyles({
  search: { width: '100%', maxWidth: 'none' },
  families: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  family: { minWidth: 'auto' },
  count: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  entry: {
    display: 'block', padding: '8px 4px', borderTop: `1px solid ${tokens.colorNeutralStroke2}`, color: tokens.colorNeutralForeground1, textDecoration: 'none',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, borderRadius: tokens.borderRadiusMedium },
  },
  name: { display: 'block', fontWeight: tokens.fontWeightSemibold, color: tokens.colorBrandForegroundLink },
  summary: { display: 'block', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});

const FAMILIES = [...new Set(catalogue.map(({ family }) => family))];

/** Every function with its one line, to be searched by name or purpose. */
export function FunctionList({ unknown, onLeave }: { readonly unknown?: string; readonly onLeave: () => void }) {
  const styles = useStyles();
  const { words, say, locale } = useWords();
  const { functions, families, nav } = words.pane;
  const [search, setSearch] = useState('');
  const [family, setFamily] = useState<Family | undefined>();
  const found = findFunctions(search).filter((entry) => family === undefined || entry.family === family);
  const texts = functionTexts(locale);

  return (
    <Page title={functions.title} back={{ label: nav.backHome, onPress: onLeave, home: true }}>
      {unknown && <Notice kind="warning">{say(functions.unknown, { name: unknown })}</Notice>}
      <SearchBox className={styles.search} aria-label={functions.search} placeholder={functions.search} value={search} onChange={(_event, data) => setSearch(data.value)} />
      <div role="group" aria-label={functions.families} className={styles.families}>
        {[undefined, ...FAMILIES].map((name) => (
          <ToggleButton key={name ?? ''} className={styles.family} size="small" shape="circular" checked={family === name} onClick={() => setFamily(name)}>
            {name ? families[name] : functions.allFamilies}
          </ToggleButton>
        ))}
      </div>
      <div role="status" className={styles.count}>{say(functions.found, { count: found.length })}</div>
      <ul className={styles.list}>
        {found.map(({ name }) => (
          <li key={name}>
            <a className={styles.entry} href={functionRoute(name)}>
              <span className={styles.name}>{name}</span>
              <span className={styles.summary}>{texts[name].summary}</span>
            </a>
          </li>
        ))}
      </ul>
    </Page>
  );
}

import { SearchBox, ToggleButton, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { catalogue } from '../../../functions/catalogue/catalogue';
import type { Family } from '../../../functions/catalogue/entry';
import { useWords } from '../../language-context';
import { Page } from '../../page';
import { Notice } from '../../parts';
import { findFunctions } from './find-functions';
import { FunctionLinks } from './function-links';

const useStyles = makeStyles({
  search: { width: '100%', maxWidth: 'none' },
  families: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  family: { minWidth: 'auto', paddingLeft: '8px', paddingRight: '8px' },
  count: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  inFamily: { marginLeft: '4px', fontWeight: tokens.fontWeightRegular, fontVariantNumeric: 'tabular-nums' },
  heading: {
    position: 'sticky', top: 0, zIndex: 1, margin: 0, padding: '10px 4px 4px', backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold,
  },
});

const FAMILIES = [...new Set(catalogue.map(({ family }) => family))];

/** Every function with its one line: by family, or, where a search is typed, the best find first. */
export function FunctionList({ unknown, onLeave }: { readonly unknown?: string; readonly onLeave: () => void }) {
  const styles = useStyles();
  const { words, say } = useWords();
  const { functions, families, nav } = words.pane;
  const [search, setSearch] = useState('');
  const [family, setFamily] = useState<Family | undefined>();
  const found = findFunctions(search);
  const inFamily = (name: Family | undefined) => (name ? found.filter(({ entry }) => entry.family === name) : found);
  const shown = inFamily(family);
  const byFamily = search.trim() === '' && family === undefined;

  return (
    <Page title={functions.title} back={{ label: nav.backHome, onPress: onLeave, home: true }}>
      {unknown && <Notice kind="warning">{say(functions.unknown, { name: unknown })}</Notice>}
      <SearchBox className={styles.search} aria-label={functions.search} placeholder={functions.search} value={search} onChange={(_event, data) => setSearch(data.value)} />
      <div role="group" aria-label={functions.families} className={styles.families}>
        {[undefined, ...FAMILIES].map((name) => (
          <ToggleButton key={name ?? ''} className={styles.family} size="small" shape="circular" checked={family === name} disabled={family !== name && inFamily(name).length === 0} onClick={() => setFamily(name)}>
            {name ? families[name] : functions.allFamilies}
            <span className={styles.inFamily} aria-hidden>{inFamily(name).length}</span>
          </ToggleButton>
        ))}
      </div>
      <div role="status" className={styles.count}>{say(functions.found, { count: shown.length })}</div>
      {byFamily
        ? FAMILIES.map((name) => (
          <section key={name} aria-labelledby={`family-${name}`}>
            <h2 id={`family-${name}`} className={styles.heading}>{families[name]}<span className={styles.inFamily}>{inFamily(name).length}</span></h2>
            <FunctionLinks found={inFamily(name)} />
          </section>
        ))
        : <FunctionLinks found={shown} />}
    </Page>
  );
}

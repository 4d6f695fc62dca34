import { Link, Switch, makeStyles, tokens } from '@fluentui/react-components';
import type { Dispatch } from 'react';
import type { Jurisdiction } from '../../../core/scheduling/labour-law';
import { lawClauses, type LawClause, type RosterRules } from '../../../core/scheduling/rostering';
import { useWords } from '../../language-context';
import { ChoiceField, NumberField, type Entry } from '../../parts';
import type { RosterAction } from './state';

const NONE = 'none';
const MINUTES = 60;

const useStyles = makeStyles({
  clauses: { display: 'flex', flexDirection: 'column', gap: '10px' },
  clause: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', alignItems: 'start', columnGap: '8px' },
  source: { gridColumn: '1 / -1', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: 'anywhere' },
  switch: { marginTop: '22px' },
});

interface LawFieldsProps extends Pick<RosterRules, 'jurisdiction' | 'law'> {
  readonly dispatch: Dispatch<RosterAction>;
}

/** A law's limits on working time, each to be edited or switched off, with its source. */
export function LawFields({ jurisdiction, law, dispatch }: LawFieldsProps) {
  const styles = useStyles();
  const { words: { roster: { settings } } } = useWords();
  const laws: (Jurisdiction | typeof NONE)[] = [NONE, 'CN', 'EU', 'US'];
  return (
    <>
      <ChoiceField
        look="list" label={settings.law} hint={settings.lawHint} value={jurisdiction ?? NONE} choices={laws.map((value) => ({ value, label: settings.laws[value] }))}
        onChange={(value) => dispatch({ type: 'jurisdiction', jurisdiction: value === NONE ? null : value })}
      />
      {jurisdiction !== null && (
        <section aria-label={settings.clauses} className={styles.clauses}>
          {lawClauses(jurisdiction, law).map((clause) => <ClauseRow key={clause.id} clause={clause} typed={law[clause.id]} dispatch={dispatch} />)}
        </section>
      )}
    </>
  );
}

function ClauseRow({ clause: { id, unit, value, on, source, address }, dispatch }: { readonly clause: LawClause; readonly typed?: number | null; readonly dispatch: Dispatch<RosterAction> }) {
  const styles = useStyles();
  const { words: { roster: { settings } }, say } = useWords();
  const scale = unit === 'minutes' ? MINUTES : 1;
  const label = settings.clause[id];
  // What can't be used leaves the limit as it was; the field says why.
  const change = (entry: Entry) => { if (typeof entry === 'number') dispatch({ type: 'clause', id, limit: entry * scale }); };
  const rounded = Math.round((value / scale) * 100) / 100;
  return (
    <div className={styles.clause}>
      <NumberField label={label} value={rounded} unit={unit === 'minutes' ? settings.units.hours : settings.units.days} min={0} max={168} disabled={!on} onChange={change} />
      <Switch className={styles.switch} checked={on} aria-label={label} onChange={(_event, { checked }) => dispatch({ type: 'clause', id, limit: checked ? value : null })} />
      <div className={styles.source}>
        {say(settings.source, { source })}{address && <> <Link href={address} target="_blank" rel="noreferrer" aria-label={say(settings.sourceLink, { source })}>↗</Link></>}
        {!on && ` · ${settings.clauseOff}`}
      </div>
    </div>
  );
}

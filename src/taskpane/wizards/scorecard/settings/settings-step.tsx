import { makeStyles, Switch, tokens } from '@fluentui/react-components';
import type { Dispatch } from 'react';
import { cardsOf, type CardUnit, type Scorecard } from '../../../../core/kpi/scorecard';
import { DEFAULT_SCORECARD, type ScorecardSettings } from '../../../../sheets/scorecard/request';
import { useWords } from '../../../language-context';
import { ChoiceField, Fold, PercentField, type Entry } from '../../../parts';
import { lightsOf } from './lights';
import { monthName } from '../month-name';
import { RuleCard } from '../rules/rule-card';
import type { ScorecardAction, ScorecardState } from '../state';
import type { CardInTheMaking } from '../use-card';
import { WeightsSection } from './weights-section';

interface SettingsStepProps {
  readonly state: ScorecardState;
  readonly dispatch: Dispatch<ScorecardAction>;
  readonly making: CardInTheMaking;
  /** Months of the table, oldest first; empty for one without. */
  readonly months: readonly number[];
}

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '8px' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  cards: { margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '8px' },
  hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  pair: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: '8px', alignItems: 'start', '& .fui-Input': { minWidth: 0 }, '& input': { minWidth: 0, width: '100%' } },
});

/** What counts how much, and from which figure on it is good. */
export function SettingsStep({ state, dispatch, making, months }: SettingsStepProps) {
  return (
    <>
      <WeightsSection state={state} dispatch={dispatch} scored={making.scored} />
      <Rules dispatch={dispatch} making={making} />
      <Month state={state} dispatch={dispatch} months={months} />
      <WhoseCard dispatch={dispatch} making={making} />
      <LightFields state={state} dispatch={dispatch} />
      <More state={state} dispatch={dispatch} making={making} />
    </>
  );
}

function Rules({ dispatch, making: { scored, atHand } }: Pick<SettingsStepProps, 'dispatch' | 'making'>) {
  const styles = useStyles();
  const { words: { scorecard: { settings } } } = useWords();
  const head = atHand ? cardsOf(atHand.card, atHand.month).get(atHand.unit) : undefined;
  const sum = scored.reduce((total, { weight }) => total + (weight ?? 0), 0);
  return (
    <section className={styles.section} aria-label={settings.rules}>
      <h3 className={styles.heading}>{settings.rules}</h3>
      <div className={styles.hint}>{settings.rulesHint}</div>
      <ul className={styles.cards}>
        {scored.map((one) => {
          const place = atHand?.indicators.findIndex(({ column }) => column === one.column.column) ?? -1;
          return (
            <RuleCard
              key={one.column.column} scored={one} actual={head?.actuals[place] ?? null} share={one.weight && sum > 0 ? one.weight / sum : null}
              onChange={(rule) => dispatch({ type: 'rule', key: one.key, rule })}
            />
          );
        })}
      </ul>
    </section>
  );
}

const LATEST = 'latest';
/** Ten times the target: more is a slip. */
const HIGHEST = 10;

function Month({ state, dispatch, months }: Pick<SettingsStepProps, 'state' | 'dispatch' | 'months'>) {
  const { words: { scorecard: { settings } }, say, locale } = useWords();
  const latest = months.at(-1);
  if (latest === undefined) return <div>{settings.noMonths}</div>;
  const chosen = state.month !== null && months.includes(state.month) ? String(state.month) : LATEST;
  return (
    <ChoiceField
      look="list" label={settings.month} hint={settings.monthHint} value={chosen} onChange={(value) => dispatch({ type: 'set', change: { month: value === LATEST ? null : Number(value) } })}
      choices={[{ value: LATEST, label: say(settings.latest, { month: monthName(latest, locale) }) }, ...[...months].reverse().slice(1).map((month) => ({ value: String(month), label: monthName(month, locale) }))]}
    />
  );
}

/** A long list of agents is at hand on the sheet as well. */
function WhoseCard({ dispatch, making: { atHand } }: Pick<SettingsStepProps, 'dispatch' | 'making'>) {
  const { words: { scorecard: { settings } } } = useWords();
  if (!atHand || atHand.names.length < 2) return null;
  return (
    <ChoiceField
      look="list" label={settings.unit} value={atHand.names[atHand.unit] ?? ''} choices={atHand.names.map((name) => ({ value: name, label: name }))}
      onChange={(unit) => dispatch({ type: 'set', change: { unit } })}
    />
  );
}

function LightFields({ state, dispatch }: Pick<SettingsStepProps, 'state' | 'dispatch'>) {
  const styles = useStyles();
  const { words: { scorecard: { settings } } } = useWords();
  const { lights } = DEFAULT_SCORECARD;
  const wrong = lightsOf(state) === 'order' ? settings.lightsOrder : undefined;
  const field = (key: 'green' | 'amber') => ({
    label: settings[key], value: state[key], fallback: lights[key], onChange: (entry: Entry) => dispatch({ type: 'set', change: { [key]: entry } }),
  });
  return (
    <section className={styles.section} aria-label={settings.lights}>
      <h3 className={styles.heading}>{settings.lights}</h3>
      <div className={styles.pair}><PercentField {...field('green')} max={HIGHEST} /><PercentField {...field('amber')} max={HIGHEST} problem={wrong} /></div>
      <div className={styles.hint}>{settings.lightsHint}</div>
    </section>
  );
}

function More({ state, dispatch, making: { atHand } }: Pick<SettingsStepProps, 'state' | 'dispatch' | 'making'>) {
  const styles = useStyles();
  const { words: { scorecard: { settings } }, say } = useWords();
  const levels = useLevels(atHand?.card ?? null);
  return (
    <Fold title={settings.advanced}>
      {levels !== null && <div>{say(settings.levels, { levels })}</div>}
      <Switch label={settings.rollUp} checked={state.rollUp} onChange={(_event, { checked }) => dispatch({ type: 'set', change: { rollUp: checked } })} />
      <div className={styles.hint}>{settings.rollUpHint}</div>
      <ChoiceField<ScorecardSettings['missing']>
        label={settings.missing} value={state.missing} choices={(['share-out', 'zero'] as const).map((value) => ({ value, ...settings.missingChoices[value] }))}
        onChange={(missing) => dispatch({ type: 'set', change: { missing } })}
      />
    </Fold>
  );
}

/** "the centre, 3 teams, and 12 agents" */
function useLevels(card: Scorecard | null): string | null {
  const { words: { scorecard: { settings } }, say, locale } = useWords();
  if (!card) return null;
  const count = (level: CardUnit['level']) => card.units.filter((unit) => unit.level === level).length;
  const parts = (['centre', 'team', 'agent'] as const).filter((level) => count(level) > 0).map((level) => say(settings.level[level], { count: count(level) }));
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(parts);
}

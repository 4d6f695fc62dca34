import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import type { Dispatch } from 'react';
import { fittedPreset, PRESETS } from '../../../core/scheduling';
import type { CoverMethod } from '../../../sheets/shifts/request';
import { useWords } from '../../language-context';
import { ChoiceField, Fold, Notice, NumberField, PercentField, type Entry } from '../../parts';
import type { Analysis } from './analysis';
import type { CardProblem } from './card-problem';
import { fallbackOf, type EntryKey } from './entries';
import { intervalRuns } from './interval-runs';
import { runSentence } from './run-sentence';
import { staffingOf } from './known-staffing';
import { ShiftCard } from './shift-card';
import type { ShiftsAction, ShiftsState } from './state';
import { useDayNames } from './use-day-names';
import type { TableCheck } from './use-table-check';

interface SettingsStepProps {
  readonly state: ShiftsState;
  readonly dispatch: Dispatch<ShiftsAction>;
  readonly analysis: Analysis;
  readonly check: TableCheck;
  readonly problem: CardProblem | null;
}

const METHODS: readonly CoverMethod[] = ['envelope', 'wave'];

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '8px' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  cards: { margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '8px' },
  presets: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** How people are laid over the curve, on which shifts, and within which limits. */
export function SettingsStep({ state, dispatch, analysis, check, problem }: SettingsStepProps) {
  const { words: { shifts: { settings } } } = useWords();
  return (
    <>
      <ChoiceField<CoverMethod>
        label={settings.method} value={state.method} choices={METHODS.map((value) => ({ value, ...settings.methods[value] }))}
        onChange={(method) => dispatch({ type: 'method', method })}
      />
      <Cards state={state} dispatch={dispatch} analysis={analysis} check={check} problem={problem} />
      <Limits state={state} dispatch={dispatch} analysis={analysis} />
    </>
  );
}

/** The shift table, and what may be added to it. */
function Cards({ state, dispatch, analysis, check, problem }: SettingsStepProps) {
  const styles = useStyles();
  const speech = useWords();
  const { words: { shifts: { settings, presets, card: sentences } }, say } = speech;
  const names = useDayNames(analysis.reading);
  const offered = analysis.hours ? PRESETS.flatMap((name) => fittedPreset(name, analysis.hours!) ?? []) : [];
  const uncovered = intervalRuns(check.uncoverable, analysis.reading.intervalMinutes ?? 30);
  return (
    <section className={styles.section} aria-label={settings.table}>
      <h3 className={styles.heading}>{settings.table}</h3>
      <div className={styles.hint}>{settings.tableHint}</div>
      <ul className={styles.cards}>
        {(state.cards ?? []).map((card) => (
          <ShiftCard key={card.id} card={card} days={names} problem={problem?.card === card.id ? problem.sentence : null} dispatch={dispatch} />
        ))}
      </ul>
      {state.cards?.length === 0 && <div>{sentences.none}</div>}
      <div className={styles.presets} role="group" aria-label={settings.add}>
        {offered.map((row) => {
          const preset = presets[row.name as keyof typeof presets];
          return (
            <Button key={row.name} size="small" icon={<AddRegular />} aria-label={say(settings.addOf, { name: preset })} onClick={() => dispatch({ type: 'add', row: { ...row, name: preset } })}>{preset}</Button>
          );
        })}
      </div>
      {uncovered.length > 0 && (
        <Notice kind="warning" title={settings.uncovered}>
          {uncovered.slice(0, 3).map((run) => runSentence(run, analysis.reading, speech)).join(' · ')}{uncovered.length > 3 && ` · ${say(settings.andMore, { count: uncovered.length - 3 })}`}
        </Notice>
      )}
    </section>
  );
}

/** Money, what is lost, and limits; the search itself in a fold. */
function Limits({ state, dispatch, analysis }: Pick<SettingsStepProps, 'state' | 'dispatch' | 'analysis'>) {
  const { words: { shifts: { settings } }, say } = useWords();
  const field = (key: EntryKey) => ({
    label: settings[key], value: state.entries[key], fallback: fallbackOf(key), onChange: (entry: Entry) => dispatch({ type: 'entry', key, entry }),
  });
  const known = staffingOf(state);
  const fromStaffing = known !== undefined && state.entries.shrinkage === known.shrinkage && state.chosen.required === known.chosen.agents.required;
  return (
    <>
      <NumberField {...field('wagePerHour')} hint={settings.wagePerHourHint} above={0} />
      <PercentField {...field('shrinkage')} hint={fromStaffing ? say(settings.shrinkageFromStaffing, { sheet: known.sheet }) : settings.shrinkageHint} min={0} max={0.9} page="GROSSAGENTS" />
      <Fold title={settings.limits}>
        <PercentField {...field('partTimeShare')} hint={settings.partTimeShareHint} min={0} max={1} />
        <NumberField {...field('mostPeople')} hint={settings.mostPeopleHint} min={1} whole />
        <NumberField {...field('seats')} hint={settings.seatsHint} min={1} whole />
        <Checkbox
          label={settings.goesRound} checked={state.goesRound} onChange={(_event, { checked }) => dispatch({ type: 'goes-round', goesRound: checked === true })}
        />
      </Fold>
      <Fold title={settings.search}>
        <NumberField {...field('seconds')} unit={settings.units.seconds} hint={settings.secondsHint} min={1} max={600} />
        <NumberField {...field('seed')} hint={settings.seedHint} min={0} max={999_999} whole />
      </Fold>
      {analysis.reading.firstDay === null && analysis.reading.days > 1 && <div>{settings.numberedDays}</div>}
    </>
  );
}

import { makeStyles, tokens } from '@fluentui/react-components';
import type { Dispatch } from 'react';
import { computable } from '../../../../core/kpi/catalogue/search';
import { indicatorOf } from '../../../../core/kpi/catalogue/catalogue';
import { resolvedFor } from '../../../../core/kpi/catalogue/resolve';
import type { InputId } from '../../../../core/kpi/catalogue/inputs';
import type { CatalogueWords } from '../../../../sheets/kpi/catalogue-words';
import type { Picture } from '../../../../sheets/reports/pictures';
import type { RawTables } from '../../../../sheets/reports/raw-table';
import { GOAL_IDS, type GoalId, type ReportKind } from '../../../../sheets/reports/request';
import { useWords } from '../../../language-context';
import { ChoiceField, DurationField, Fold, PercentField, runningText, type Entry } from '../../../parts';
import { weekdayName } from '../../forecasting/written-day';
import { ClockField } from '../../shifts/clock-field';
import type { ReportsAction, ReportsState } from '../state';
import { fallbackOf, type EntryKey } from './entries';
import { GoalField } from './goal-field';
import { PeriodFields } from './period-fields';
import type { PeriodsAtHand } from './periods';
import { ReportChoice } from './report-choice';

interface SettingsStepProps {
  readonly state: ReportsState;
  readonly dispatch: Dispatch<ReportsAction>;
  readonly tables: RawTables;
  readonly pictures: readonly Picture[];
  readonly chosen: readonly ReportKind[];
  readonly periods: ReportsState['periods'];
  readonly atHand: PeriodsAtHand;
  readonly catalogue: CatalogueWords;
}

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '12px' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  pair: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: '8px', alignItems: 'start', '& .fui-Input': { minWidth: 0 }, '& input': { minWidth: 0, width: '100%' } },
});

/** The four that most centres steer by. */
const FIRST_GOALS: readonly GoalId[] = ['serviceLevel', 'abandonRate', 'averageSpeedOfAnswer', 'averageTalkTime'];
/** Saturday, Sunday and Monday begin weeks somewhere; the others are for those who close their books by them. */
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 0];

/** Which reports, what they open on, and what they are held against. */
export function SettingsStep({ state, dispatch, tables, pictures, chosen, periods, atHand, catalogue }: SettingsStepProps) {
  const styles = useStyles();
  const { words: { reports: { settings } } } = useWords();
  const inputs = new Set(Object.values(tables).flatMap(({ columns }) => Object.keys(columns.inputs) as InputId[]));
  const goals = GOAL_IDS.filter((id) => computable(indicatorOf(id), inputs));
  const goal = (id: GoalId) => <GoalField key={id} id={id} entry={state.entries[id]} catalogue={catalogue} onChange={(entry) => dispatch({ type: 'entry', key: id, entry })} />;
  const further = goals.filter((id) => !FIRST_GOALS.includes(id));
  return (
    <>
      <ReportChoice pictures={pictures} chosen={chosen} catalogue={catalogue} dispatch={dispatch} />
      {chosen.length > 0 && (
        <section className={styles.section} aria-label={settings.periods}>
          <div><h3 className={styles.heading}>{settings.periods}</h3><div className={styles.hint}>{runningText(settings.periodsHint, settings.latestHint)}</div></div>
          <PeriodFields reports={chosen} periods={periods} atHand={atHand} dispatch={dispatch} />
        </section>
      )}
      {goals.length > 0 && (
        <section className={styles.section} aria-label={settings.goals}>
          <div><h3 className={styles.heading}>{settings.goals}</h3><div className={styles.hint}>{settings.goalsHint}</div></div>
          {goals.filter((id) => FIRST_GOALS.includes(id)).map(goal)}
          {goals.includes('serviceLevel') && <AnswerWithin state={state} dispatch={dispatch} />}
          {further.length > 0 && <Fold title={settings.moreGoals}>{further.map(goal)}</Fold>}
        </section>
      )}
      <Fold title={settings.more}><MoreSettings state={state} dispatch={dispatch} inputs={inputs} catalogue={catalogue} /></Fold>
    </>
  );
}

type FieldsProps = Pick<SettingsStepProps, 'state' | 'dispatch'>;

function useField({ state, dispatch }: FieldsProps) {
  const { words: { reports: { settings } } } = useWords();
  return (key: Exclude<EntryKey, GoalId>) => ({ label: settings[key], value: state.entries[key], fallback: fallbackOf(key), onChange: (entry: Entry) => dispatch({ type: 'entry', key, entry }) });
}

function AnswerWithin(props: FieldsProps) {
  const { words: { reports: { settings } } } = useWords();
  return <DurationField {...useField(props)('answerWithinSeconds')} hint={settings.answerWithinSecondsHint} />;
}

/** Hours of the day, the week, how near is near, and how what has several definitions counts. */
function MoreSettings({ state, dispatch, inputs, catalogue }: FieldsProps & { readonly inputs: ReadonlySet<InputId>; readonly catalogue: CatalogueWords }) {
  const styles = useStyles();
  const { words: { reports: { settings } }, say, locale } = useWords();
  const field = useField({ state, dispatch });
  return (
    <>
      <div>
        <div className={styles.pair}><ClockField {...field('dayFromMinute')} /><ClockField {...field('dayUntilMinute')} /></div>
        <div className={styles.hint}>{settings.dayHint}</div>
      </div>
      <ChoiceField
        look="list" label={settings.week} value={String(state.weekStartsOn)} choices={WEEKDAYS.map((day) => ({ value: String(day), label: weekdayName(day || 7, locale) }))}
        onChange={(value) => dispatch({ type: 'week', startsOn: Number(value) })}
      />
      <PercentField {...field('near')} hint={settings.nearHint} min={0} max={0.5} />
      {(['serviceLevel', 'abandonRate'] as const).map((id) => {
        const ways = indicatorOf(id).definitions.filter(({ formula }) => resolvedFor(formula, inputs).missing.length === 0);
        const [usual] = ways;
        if (!usual || ways.length < 2) return null;
        return (
          <ChoiceField
            key={id} look="list" label={say(settings.definition, { indicator: catalogue.indicators[id].name })} value={state.choices[id] ?? usual.choice}
            choices={ways.map(({ choice }) => ({ value: choice, label: catalogue.phrases.choices[choice] }))} onChange={(choice) => dispatch({ type: 'definition', indicator: id, choice })}
          />
        );
      })}
    </>
  );
}

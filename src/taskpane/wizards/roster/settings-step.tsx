import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { Dispatch } from 'react';
import { isoDay, readDay, weekday, type DaySerial } from '../../../core/history/calendar-day';
import { useWords } from '../../language-context';
import { ChoiceField, Fold, Notice, NumberField, type Entry } from '../../parts';
import { weekdayName } from '../forecasting/written-day';
import { fallbackOf, MOST_WEEKS, type EntryKey } from './entries';
import type { Capacity } from './capacity';
import { daysOf, repeatOf, type Demand } from './horizon';
import { LawFields } from './law-fields';
import type { RosterAction, RosterState } from './state';
import { hoursOf, LEVELS, WEIGHT_KEYS } from './weights';

interface SettingsStepProps {
  readonly state: RosterState;
  readonly dispatch: Dispatch<RosterAction>;
  readonly demand: Demand;
  readonly firstDay: DaySerial;
  /** Named in the table of people. */
  readonly skills: readonly string[];
  readonly hasShared: boolean;
  readonly capacity: Capacity | null;
}

const useStyles = makeStyles({
  heading: { margin: '4px 0 0', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  weeks: { display: 'flex', flexDirection: 'column', gap: '12px', marginBottom: '4px' },
  soft: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** Which weeks, which rules, and what goals are worth. */
export function SettingsStep(props: SettingsStepProps) {
  const styles = useStyles();
  const { state, dispatch, capacity } = props;
  const { words: { roster: { settings, early } }, say } = useWords();
  const field = useField(props);
  return (
    <>
      <WeeksFields {...props} />
      {capacity?.missing !== undefined && capacity.missing > 0 && <Notice kind="warning">{say(early.short, { missing: capacity.missing, people: capacity.missingPeople })}</Notice>}
      {capacity?.spare !== undefined && capacity.spare > 0 && <div className={styles.soft}>{say(early.spare, { spare: capacity.spare })}</div>}
      <LawFields jurisdiction={state.others.jurisdiction} law={state.others.law} dispatch={dispatch} />
      <h3 className={styles.heading}>{settings.rules}</h3>
      <NumberField {...field('restHours')} hint={settings.restHoursHint} unit={settings.units.hours} min={0} max={24} />
      <NumberField {...field('mostDaysInRow')} hint={settings.mostDaysInRowHint} unit={settings.units.days} min={1} max={35} whole />
      <NumberField {...field('mostDaysPerWeek')} hint={settings.mostDaysPerWeekHint} unit={settings.units.days} min={1} max={7} whole />
      <NumberField {...field('weekendsOff')} hint={settings.weekendsOffHint} unit={settings.units.weekends} min={0} max={MOST_WEEKS} whole />
      <NumberField {...field('hoursBank')} hint={settings.hoursBankHint} unit={settings.units.hours} min={0} max={80} />
      <SkillFields {...props} />
      <Fold title={settings.weights}>
        <div className={styles.soft}>{settings.weightsHint}</div>
        {WEIGHT_KEYS.filter((key) => (key !== 'change' || state.standing !== null) && (key !== 'shared' || props.hasShared)).map((key) => (
          <ChoiceField
            key={key} look="list" label={settings.weight[key]} value={state.others.weights[key]}
            choices={LEVELS.map((level) => ({ value: level, label: say(settings.level[level], { hours: hoursOf(key, level) }) }))}
            onChange={(level) => dispatch({ type: 'weight', key, level })}
          />
        ))}
      </Fold>
      <Fold title={settings.advanced}>
        <NumberField {...field('fewestDaysOffInRow')} hint={settings.fewestDaysOffInRowHint} unit={settings.units.days} min={1} max={7} whole />
        <NumberField {...field('mostWeekendsWorked')} hint={settings.mostWeekendsWorkedHint} unit={settings.units.weekends} min={0} max={MOST_WEEKS + 1} whole />
        <NumberField {...field('leaveHours')} hint={settings.leaveHoursHint} unit={settings.units.hours} min={0} max={24} />
        <NumberField {...field('seconds')} hint={settings.secondsHint} unit={settings.units.seconds} min={1} max={600} />
        <NumberField {...field('seed')} hint={settings.seedHint} min={0} max={999_999} whole />
      </Fold>
    </>
  );
}

/** The part that every field of this step shares. */
function useField({ state, dispatch }: Pick<SettingsStepProps, 'state' | 'dispatch'>) {
  const { words: { roster: { settings } } } = useWords();
  return (key: EntryKey) => ({
    label: settings[key], value: state.entries[key], fallback: fallbackOf(key), onChange: (entry: Entry) => dispatch({ type: 'entry', key, entry }),
  });
}

function WeeksFields(props: SettingsStepProps) {
  const styles = useStyles();
  const { state, dispatch, demand, firstDay } = props;
  const { words: { roster: { settings } }, say, locale } = useWords();
  const field = useField(props);
  const days = daysOf(state.entries.weeks ?? fallbackOf('weeks') ?? 1);
  const day = weekday(firstDay);
  return (
    <div>
      <div className={styles.weeks}>
        <Field label={settings.firstDay} hint={day === 1 ? settings.firstDayHint : say(settings.firstDayNotMonday, { weekday: weekdayName(day, locale) })}>
          <Input type="date" value={isoDay(firstDay)} onChange={(_event, { value }) => dispatch({ type: 'first-day', day: readDay(value) })} />
        </Field>
        <NumberField {...field('weeks')} unit={settings.weeksUnit} min={1} max={MOST_WEEKS} whole />
      </div>
      <div className={styles.soft}>{say(settings.repeat[repeatOf(demand, firstDay, days)], { days, week: Math.max(1, Math.floor(demand.days.length / 7)), given: demand.days.length })}</div>
    </div>
  );
}

function SkillFields({ state, skills, dispatch }: SettingsStepProps) {
  const styles = useStyles();
  const { words: { roster: { settings } }, say } = useWords();
  if (skills.length === 0) return null;
  return (
    <Fold title={settings.skills}>
      <div className={styles.soft}>{settings.skillsHint}</div>
      {skills.map((skill) => (
        <NumberField
          key={skill} label={say(settings.skillLeast, { skill })} value={state.others.skills.find((each) => each.skill === skill)?.least} unit={settings.units.people} min={1} max={500} whole
          onChange={(least) => dispatch({ type: 'skill', skill, least })}
        />
      ))}
    </Fold>
  );
}

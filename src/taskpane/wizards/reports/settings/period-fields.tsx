import { Field, Input, makeStyles } from '@fluentui/react-components';
import type { Dispatch } from 'react';
import type { DaySerial } from '../../../../core/history/calendar-day';
import type { ReportKind } from '../../../../sheets/reports/request';
import { useWords } from '../../../language-context';
import { ChoiceField } from '../../../parts';
import { isoDay, writeDay } from '../../forecasting/written-day';
import type { ReportsAction, ReportsState } from '../state';
import type { PeriodOfReport, PeriodsAtHand } from './periods';
import { writeMonth } from './written-period';

interface PeriodFieldsProps {
  readonly reports: readonly ReportKind[];
  readonly periods: ReportsState['periods'];
  readonly atHand: PeriodsAtHand;
  readonly dispatch: Dispatch<ReportsAction>;
}

const useStyles = makeStyles({
  pair: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: '8px', alignItems: 'start', '& .fui-Input': { minWidth: 0 }, '& input': { minWidth: 0, width: '100%' } },
});

const PERIOD_OF: Readonly<Partial<Record<ReportKind, PeriodOfReport>>> = { daily: 'day', weekly: 'week', monthly: 'month' };
const LATEST = 'latest';
const MS_A_DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** The day, the week, the month and the project that reports open on. */
export function PeriodFields({ reports, periods, atHand, dispatch }: PeriodFieldsProps) {
  const styles = useStyles();
  const { words: { reports: { settings } }, say, numbersIn } = useWords();
  const written: Readonly<Record<PeriodOfReport, (day: DaySerial) => string>> = {
    day: (day) => writeDay(day, numbersIn), week: (day) => say(settings.weekOf, { day: writeDay(day, numbersIn) }), month: (day) => writeMonth(day, numbersIn),
  };
  const project = (key: 'projectFrom' | 'projectUntil') => (
    <Field label={settings.period[key]}>
      <Input type="date" value={periods[key] === null ? '' : isoDay(periods[key])} onChange={(_event, { value }) => dispatch({ type: 'period', key, value: value === '' ? null : (Date.parse(value) - EPOCH) / MS_A_DAY })} />
    </Field>
  );
  return (
    <>
      {reports.map((report) => {
        const key = PERIOD_OF[report];
        const [latest] = key ? atHand[key] : [];
        if (!key || latest === undefined) return null;
        return (
          <ChoiceField
            key={key} look="list" label={settings.period[key]} value={periods[key] === null ? LATEST : String(periods[key])}
            choices={[{ value: LATEST, label: say(settings.latest, { period: written[key](latest) }) }, ...atHand[key].slice(1).map((day) => ({ value: String(day), label: written[key](day) }))]}
            onChange={(value) => dispatch({ type: 'period', key, value: value === LATEST ? null : Number(value) })}
          />
        );
      })}
      {reports.includes('outbound') && (
        <div>
          <div className={styles.pair}>{project('projectFrom')}{project('projectUntil')}</div>
          <div>{settings.projectHint}</div>
        </div>
      )}
    </>
  );
}

import { Checkbox, Switch, makeStyles, tokens } from '@fluentui/react-components';
import type { Dispatch } from 'react';
import type { EntryFieldProps, RegionReading } from '../../../parts';
import { ChoiceField, Fold, NumberField, PercentField, RangeField } from '../../../parts';
import { useWords } from '../../../language-context';
import type { AttritionAction, AttritionState } from '../state';
import { DayField } from './day-field';
import type { EntryKey } from './entries';

interface HeadcountFieldsProps {
  readonly state: AttritionState;
  readonly dispatch: Dispatch<AttritionAction>;
  readonly field: (key: EntryKey) => EntryFieldProps;
  readonly needReading: RegionReading;
  /** Months of the plan that the table of needs has. */
  readonly needsFound: number;
}

const useStyles = makeStyles({
  group: { border: 0, margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  months: { display: 'grid', gridTemplateColumns: 'repeat(3, minmax(0, 1fr))' },
});

/** Whether to plan heads, how many are needed, and how hiring goes. */
export function HeadcountFields({ state, dispatch, field, needReading, needsFound }: HeadcountFieldsProps) {
  const { words: { attrition: { settings } }, say } = useWords();
  const { headcount } = state;
  const change = (part: Partial<AttritionState['headcount']>) => dispatch({ type: 'headcount', change: part });
  return (
    <>
      <Switch label={settings.headcount} checked={headcount.on} onChange={(_event, { checked }) => change({ on: checked })} />
      {headcount.on && (
        <>
          <ChoiceField
            label={settings.need} value={headcount.from} onChange={(from) => change({ from })}
            choices={[{ value: 'typed', label: settings.needTyped, detail: settings.needTypedDetail }, { value: 'table', label: settings.needTable, detail: settings.needTableDetail }]}
          />
          {headcount.from === 'typed'
            ? <NumberField {...field('required')} hint={headcount.sheetNeeds && state.entries.required === undefined ? settings.requiredOnSheet : settings.requiredHint} min={0} />
            : (
              <RangeField
                label={settings.needRange} address={headcount.address} reading={needReading} required rows={3} onChange={(address) => change({ address })}
                hint={needReading.region ? say(settings.needFound, { months: needsFound }) : settings.needRangeHint}
              />
            )}
          <NumberField {...field('hiringWeeks')} hint={settings.hiringWeeksHint} unit={settings.units.weeks} min={0} max={104} />
          <NumberField {...field('trainingWeeks')} hint={settings.trainingWeeksHint} unit={settings.units.weeks} min={0} max={104} />
          <NumberField {...field('maxClass')} hint={settings.maxClassHint} min={1} whole />
          <Fold title={settings.moreHeadcount}>
            <ClassMonths months={headcount.classMonths} onChange={(classMonths) => change({ classMonths })} />
            <PercentField {...field('acceptance')} hint={settings.acceptanceHint} min={0.01} max={1} />
            <DayField {...field('offersFrom')} hint={settings.offersFromHint} />
            <NumberField {...field('ownHeads')} hint={settings.ownHeadsHint} min={0} />
            <PercentField {...field('ownAttrition')} hint={settings.ownAttritionHint} min={0} max={0.9} page="ATTRITION" />
            <PercentField {...field('ownLoss')} hint={settings.ownLossHint} min={0} max={0.9} />
          </Fold>
        </>
      )}
    </>
  );
}

function ClassMonths({ months, onChange }: { readonly months: readonly boolean[]; readonly onChange: (months: readonly boolean[]) => void }) {
  const styles = useStyles();
  const { words: { attrition: { settings } }, locale } = useWords();
  const name = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{settings.classMonths}</legend>
      <div className={styles.months}>
        {months.map((may, month) => (
          <Checkbox key={month} label={name.format(Date.UTC(2026, month, 1))} checked={may} onChange={(_event, { checked }) => onChange(months.map((other, at) => (at === month ? checked === true : other)))} />
        ))}
      </div>
    </fieldset>
  );
}

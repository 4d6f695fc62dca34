import { Spinner } from '@fluentui/react-components';
import type { Dispatch } from 'react';
import { MONTH_ROLES, PEOPLE_ROLES } from '../../../../core/cost/attrition/reading/column-words';
import type { DaySerial } from '../../../../core/history/calendar-day';
import { useWords } from '../../../language-context';
import { ChoiceField, Notice, ProblemList, RangeField, type RegionReading } from '../../../parts';
import { ColumnChoices } from '../../table/column-choices';
import type { AttritionAction, AttritionState } from '../state';
import type { Analysis } from './analysis';
import { dataProblems } from './data-problems';
import { useFoundSentence } from './found-sentence';
import { SampleOffer } from './sample-offer';

interface DataStepProps {
  readonly state: AttritionState;
  readonly dispatch: Dispatch<AttritionAction>;
  readonly reading: RegionReading;
  readonly analysis: Analysis | null;
  readonly asOf: DaySerial;
}

/** Where the people or the months are: the table found, its columns, and what is odd in it. */
export function DataStep({ state, dispatch, reading, analysis, asOf }: DataStepProps) {
  const speech = useWords();
  const { words: { attrition: { data } }, say } = speech;
  const found = useFoundSentence(state.found);
  if (state.found.kind === 'looking') return <Spinner size="tiny" label={data.looking} />;
  const { region } = reading;
  const common = { words: data, onChoose: (role: string, column: number | null) => dispatch({ type: 'column', role, column }) };
  return (
    <>
      {state.found.kind === 'none' && (
        <>
          <Notice kind="info">{data.none}</Notice>
          <SampleOffer onPut={(sheet, address) => dispatch({ type: 'found', found: { kind: 'sample', sheet }, address })} />
        </>
      )}
      <RangeField label={data.range} hint={found ?? data.rangeHint} address={state.address} reading={reading} required onChange={(address) => dispatch({ type: 'address', address })} />
      {analysis && region && (
        <>
          <ChoiceField
            label={data.kind} value={analysis.kind} onChange={(kind) => dispatch({ type: 'kind', kind })}
            choices={[{ value: 'people', label: data.kinds.people, detail: data.kinds.peopleDetail }, { value: 'months', label: data.kinds.months, detail: data.kinds.monthsDetail }]}
          />
          <div>{summary()}</div>
          {analysis.kind === 'people'
            ? <ColumnChoices roles={PEOPLE_ROLES} columns={analysis.columns} region={region} {...common} />
            : <ColumnChoices roles={MONTH_ROLES} columns={analysis.columns} region={region} {...common} />}
          <ProblemList problems={dataProblems(analysis, asOf, region, speech)} />
        </>
      )}
    </>
  );

  function summary(): string {
    if (analysis?.kind === 'months') return say(data.summaryMonths, { months: analysis.reading.used.length });
    const people = analysis?.people ?? [];
    return say(data.summaryPeople, { rows: people.filter(({ start }) => start !== null).length, gone: people.filter(({ leave }) => leave !== null).length });
  }
}

import { Button, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { TableAddRegular } from '@fluentui/react-icons';
import type { Dispatch } from 'react';
import { PEOPLE_ROLES } from '../../../core/scheduling/rostering';
import { useWords } from '../../language-context';
import { ChoiceField, Notice, ProblemList, Progress, RangeField, type RegionReading } from '../../parts';
import { jobRoute, navigate } from '../../route';
import { ColumnChoices } from '../table/column-choices';
import { useFoundSentence } from './found-sentence';
import type { PeopleAnalysis } from './people-analysis';
import { peopleProblems } from './people-problems';
import type { RosterAction, RosterState } from './state';
import type { PeopleTable } from './use-people-table';
import type { Shifts } from './use-shifts';

interface DataStepProps {
  readonly state: RosterState;
  readonly dispatch: Dispatch<RosterAction>;
  readonly shifts: Shifts | null;
  readonly reading: RegionReading;
  readonly analysis: PeopleAnalysis | null;
  readonly table: PeopleTable;
}

const useStyles = makeStyles({
  soft: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  offer: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '4px' },
});

/** Which shifts are planned for, and who works them. */
export function DataStep(props: DataStepProps) {
  const { words: { roster: { data } } } = useWords();
  if (props.state.sheets === null) return <Spinner size="tiny" label={data.looking} />;
  return (
    <>
      <ShiftsField {...props} />
      {props.state.sheets.length > 0 && <PeopleFields {...props} />}
    </>
  );
}

function ShiftsField({ state: { sheets, shiftsKey }, shifts, dispatch }: DataStepProps) {
  const styles = useStyles();
  const { words: { roster: { data } }, say } = useWords();
  if (!sheets || sheets.length === 0) {
    return <Notice kind="info" title={data.noShifts} actions={[{ label: data.planShifts, onPress: () => navigate(jobRoute('shifts')) }]}>{data.noShiftsWhy}</Notice>;
  }
  return (
    <div>
      <ChoiceField
        look="list" label={data.shifts} value={shiftsKey ?? ''} choices={sheets.map(({ key, sheet }) => ({ value: key, label: say(data.shiftsSheet, { sheet }) }))}
        onChange={(key) => dispatch({ type: 'shifts', key })}
      />
      {shifts && shifts.kind === 'read' && <div className={styles.soft}>{say(data.shiftsDetail, { days: shifts.demand.days.length, shifts: shifts.sorts, hours: shifts.hours })}</div>}
      {shifts && shifts.kind === 'gone' && <Notice kind="warning">{say(data.shiftsBad, { sheet: shifts.sheet, reason: data.shiftsGone })}</Notice>}
    </div>
  );
}

function PeopleFields({ state, dispatch, shifts, reading, analysis, table }: DataStepProps) {
  const styles = useStyles();
  const speech = useWords();
  const { words: { roster: { data } }, say } = speech;
  const found = useFoundSentence(state.found);
  const { region } = reading;
  return (
    <>
      {state.found.kind === 'none' && <Notice kind="info">{data.none}</Notice>}
      {table.problem && <Notice kind="error">{table.problem}</Notice>}
      {table.making ? <Progress words={say(data.making, { people: table.count })} onCancel={table.cancel} /> : state.found.kind !== 'made' && shifts?.kind === 'read' && (
        <div className={styles.offer}>
          <Button icon={<TableAddRegular />} onClick={table.make}>{data.make}</Button>
          <div className={styles.soft}>{say(data.makeWhy, { people: table.count })}</div>
        </div>
      )}
      <RangeField
        label={data.people} hint={found ?? data.peopleHint} address={state.address} reading={reading} required
        onChange={(address) => dispatch({ type: 'address', address })}
      />
      {analysis && region && (
        <>
          <div>{say(data.summary, { people: analysis.people.length, hours: analysis.people.reduce((sum, { weekHours }) => sum + weekHours, 0) })}</div>
          <ProblemList problems={peopleProblems(analysis.notes, analysis.columns, region, speech)} />
          <ColumnChoices
            roles={PEOPLE_ROLES} columns={analysis.columns} region={region} words={data} onChoose={(role, column) => dispatch({ type: 'column', role, column })}
          />
        </>
      )}
    </>
  );
}

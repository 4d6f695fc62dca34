import { tokens } from '@fluentui/react-components';
import type { Dispatch } from 'react';
import { useWords } from '../../language-context';
import { ChoiceField, ProblemList } from '../../parts';
import { clockOf } from './clock-time';
import { peopleChanges, totalPeople, type PlannedShift } from './planned-people';
import type { Before, ShiftsAction, ShiftsState } from './state';

interface SinceBeforeProps {
  readonly before: Before;
  /** Null while they are searched. */
  readonly after: readonly PlannedShift[] | null;
  readonly people: ShiftsState['people'];
  /** People of the sheet on shifts that the table no longer allows. */
  readonly lost: number;
  readonly dispatch: Dispatch<ShiftsAction>;
}

const FIRST = 6;

/** A sheet that is refreshed: whose people it gets, and what that changes. */
export function SinceBefore({ before, after, people, lost, dispatch }: SinceBeforeProps) {
  const { words: { shifts: { refresh } }, say } = useWords();
  const changes = after ? peopleChanges(before.shifts, after) : [];
  return (
    <>
      <ProblemList problems={before.notes.map(({ code, address }) => ({ severity: 'warning', sentence: refresh.note[code], address }))} first={3} />
      <ChoiceField
        label={refresh.people} value={people} onChange={(value) => dispatch({ type: 'people', people: value })}
        choices={[{ value: 'search', label: refresh.search, detail: refresh.searchDetail }, { value: 'keep', label: refresh.keep, detail: refresh.keepDetail }]}
      />
      {people === 'keep' && lost > 0 && <div>{say(refresh.lost, { count: lost })}</div>}
      {after && (
        <section aria-label={refresh.heading}>
          <h3 style={{ margin: '0 0 4px', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold }}>{refresh.heading}</h3>
          <div>{changes.length === 0 ? refresh.same : say(refresh.total, { before: totalPeople(before.shifts), after: totalPeople(after) })}</div>
          <ul style={{ margin: 0, paddingLeft: '18px' }}>
            {changes.slice(0, FIRST).map((change) => (
              <li key={`${change.name} ${change.startMinute}`}>{say(refresh.change, { name: change.name, start: clockOf(change.startMinute), before: change.before, after: change.after })}</li>
            ))}
            {changes.length > FIRST && <li>{say(refresh.more, { count: changes.length - FIRST })}</li>}
          </ul>
        </section>
      )}
    </>
  );
}

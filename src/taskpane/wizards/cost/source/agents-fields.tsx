import type { Dispatch } from 'react';
import { useWords } from '../../../language-context';
import { ChoiceField, DurationField, NumberField, PercentField } from '../../../parts';
import { useEntryField } from '../entry-field';
import type { CostAction, CostState } from '../state';

interface AgentsFieldsProps {
  readonly state: CostState;
  readonly dispatch: Dispatch<CostAction>;
  /** Whether the source brings an occupancy of its own where it has the month. */
  readonly occupancyFound: boolean;
}

/** How many agents the calls take, where no staffing sheet says: by an occupancy, or by a service goal. */
export function AgentsFields({ state, dispatch, occupancyFound }: AgentsFieldsProps) {
  const { words: { cost: { source, money, units } } } = useWords();
  const field = useEntryField(state, dispatch);
  return (
    <>
      <ChoiceField
        label={source.agentsBy} value={state.agentsBy} onChange={(agentsBy) => dispatch({ type: 'set', change: { agentsBy } })}
        choices={[
          { value: 'occupancy', label: source.agentsByOccupancy, detail: source.agentsByOccupancyDetail }, { value: 'goal', label: source.agentsByGoal, detail: source.agentsByGoalDetail },
        ]}
      />
      {state.agentsBy === 'occupancy' ? <PercentField {...field('occupancy', occupancyFound ? money.fromTable : undefined)} page="OCCUPANCY" min={0.01} /> : (
        <>
          <NumberField {...field('openHours')} unit={units.hours} above={0} max={744} />
          <PercentField {...field('serviceLevel')} page="SERVICELEVEL" min={0.01} max={0.9999} />
          <DurationField {...field('answerWithinSeconds')} />
          <PercentField {...field('maxOccupancy')} min={0.01} />
          <NumberField {...field('intervalMinutes')} unit={units.minutes} above={0} max={1440} />
        </>
      )}
    </>
  );
}

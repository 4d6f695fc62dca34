import type { Dispatch } from 'react';
import { DIMENSIONS, type Dimension } from '../../../../core/cost/attrition/dimensions';
import type { ReasonDimension } from '../../../../sheets/attrition/request';
import { useWords } from '../../../language-context';
import { ChoiceField, Fold } from '../../../parts';
import type { AttritionAction } from '../state';

const NONE = 'none';
/** The rest is set on the sheet, where a column of them is quicker. */
const MOST_HERE = 20;

interface ReasonFieldsProps {
  readonly reasons: readonly ReasonDimension[];
  readonly dispatch: Dispatch<AttritionAction>;
}

/** Which of the twelve dimensions each reason belongs to; those that no word tells come first. */
export function ReasonFields({ reasons, dispatch }: ReasonFieldsProps) {
  const { words: { attrition: { settings }, sheets: { attrition: { dimensions } } }, say } = useWords();
  const open = reasons.filter(({ dimension }) => dimension === null).length;
  const shown = [...reasons].sort((a, b) => Number(a.dimension !== null) - Number(b.dimension !== null)).slice(0, MOST_HERE);
  const choices = [{ value: NONE, label: settings.noDimension }, ...DIMENSIONS.map((dimension) => ({ value: dimension, label: dimensions[dimension] }))];
  return (
    <Fold title={say(settings.reasons, { count: reasons.length, open })}>
      <div>{settings.reasonsHint}</div>
      {shown.map(({ reason, dimension }) => (
        <ChoiceField
          key={reason} look="list" label={reason} value={dimension ?? NONE} choices={choices}
          onChange={(value) => dispatch({ type: 'dimension', reason, dimension: value === NONE ? null : value as Dimension })}
        />
      ))}
      {reasons.length > MOST_HERE && <div>{say(settings.moreReasons, { count: reasons.length - MOST_HERE })}</div>}
    </Fold>
  );
}

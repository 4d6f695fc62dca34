import { Checkbox } from '@fluentui/react-components';
import type { Dispatch } from 'react';
import { columnName, parseArea } from '../../../../sheets/area';
import { useWords } from '../../../language-context';
import { isSame, type Item } from '../state/item';
import type { WeightsAction } from '../state/reducer';
import type { Analysis } from './analysis';
import { useLook } from './look';

interface OfferedColumnsProps {
  readonly analysis: Analysis;
  readonly items: readonly Item[];
  readonly dispatch: Dispatch<WeightsAction>;
}

/** The columns of the planner's table, to be ticked. */
export function OfferedColumns({ analysis: { figures, region }, items, dispatch }: OfferedColumnsProps) {
  const look = useLook();
  const { words: { weights: { data } }, say } = useWords();
  const left = parseArea(region.address)?.column ?? 0;
  return (
    <section aria-label={data.offered}>
      <h3 className={look.heading}>{data.offered}</h3>
      <div role="group" aria-label={data.offered}>
        {figures.columns.map(({ column, indicator }) => {
          const chosen = items.find((item) => isSame(item.indicator, indicator));
          const where = { letter: columnName(left + column) };
          const detail = indicator.direction === 'context' ? say(data.contextColumn, where) : say(data[indicator.id === null ? 'ownColumn' : 'knownColumn'], where);
          return (
            <div key={column}>
              <Checkbox
                label={<>{indicator.name} <span className={look.soft}>{detail}</span></>} checked={chosen !== undefined}
                onChange={() => dispatch(chosen ? { type: 'remove', key: chosen.key } : { type: 'add', indicators: [indicator] })}
              />
            </div>
          );
        })}
      </div>
    </section>
  );
}

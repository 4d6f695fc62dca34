import { Button, Select } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { Dispatch } from 'react';
import type { Direction } from '../../../../core/kpi/catalogue/indicator';
import { catalogueWords } from '../../../../sheets/kpi/catalogue-words';
import { useWords } from '../../../language-context';
import { isSame, type Item } from '../state/item';
import type { WeightsAction } from '../state/reducer';
import type { Analysis } from './analysis';
import { useLook } from './look';

interface ChosenListProps {
  readonly items: readonly Item[];
  readonly analysis: Analysis | null;
  readonly dispatch: Dispatch<WeightsAction>;
}

const SIDES: readonly Direction[] = ['higher', 'lower', 'band'];

/** What is weighed so far. Of the planner's own they say which side is better; the catalogue knows it of its own. */
export function ChosenList({ items, analysis, dispatch }: ChosenListProps) {
  const look = useLook();
  const { words: { weights: { data } }, say, locale } = useWords();
  const { phrases: { directions } } = catalogueWords(locale);
  const hasFigures = ({ indicator }: Item) => analysis?.figures.columns.some((column) => isSame(column.indicator, indicator));
  return (
    <section aria-label={data.chosen}>
      <h3 className={look.heading}><span role="status">{say(data.count, { count: items.length })}</span></h3>
      <ul className={look.list}>
        {items.map((item) => {
          const { key, indicator: { id, name, direction } } = item;
          return (
            <li key={key} className={look.line}>
              <span className={look.name}>
                {name}{' '}
                {id !== null && <span className={look.soft}>{directions[direction]}</span>}
                {analysis && !hasFigures(item) && <span className={look.soft}>{id === null ? '' : ' · '}{data.withoutFigures}</span>}
                {id === null && (
                  <Select
                    size="small" value={direction} aria-label={say(data.better, { name })}
                    onChange={(_event, { value }) => dispatch({ type: 'item', key, change: { indicator: { ...item.indicator, direction: value as Direction }, turned: null } })}
                  >
                    {SIDES.map((side) => <option key={side} value={side}>{directions[side]}</option>)}
                  </Select>
                )}
              </span>
              <Button appearance="subtle" size="small" icon={<DismissRegular />} aria-label={say(data.remove, { name })} title={say(data.remove, { name })} onClick={() => dispatch({ type: 'remove', key })} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

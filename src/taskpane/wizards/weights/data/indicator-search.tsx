import { Button, Field, SearchBox } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useMemo, useState, type Dispatch } from 'react';
import type { ChosenIndicator } from '../../../../core/kpi/selection/chosen-indicator';
import { catalogueSearch } from '../../../../sheets/kpi/catalogue-search';
import { catalogueWords } from '../../../../sheets/kpi/catalogue-words';
import { useWords } from '../../../language-context';
import { isSame, type Item } from '../state/item';
import type { WeightsAction } from '../state/reducer';
import type { Analysis } from './analysis';
import { knownIndicator } from './known-indicators';
import { useLook } from './look';

interface IndicatorSearchProps {
  readonly items: readonly Item[];
  readonly analysis: Analysis | null;
  readonly dispatch: Dispatch<WeightsAction>;
}

/** What a glance takes in; another word finds the rest. */
const MOST_SHOWN = 5;

interface Hit {
  readonly indicator: ChosenIndicator;
  readonly label: string;
  readonly detail: string;
}

/** Finds indicators by name in any of three languages; what the catalogue doesn't have is taken by its name alone. Enter takes the first. */
export function IndicatorSearch({ items, analysis, dispatch }: IndicatorSearchProps) {
  const look = useLook();
  const { words: { weights: { data } }, say, locale } = useWords();
  const search = useMemo(() => catalogueSearch(), []);
  const [text, setText] = useState('');
  const hits = useMemo((): Hit[] => {
    const name = text.trim();
    if (name === '') return [];
    const catalogue = catalogueWords(locale);
    const isNew = (indicator: ChosenIndicator) => items.every((item) => !isSame(item.indicator, indicator));
    const known = search({ words: name })
      .filter(({ id }) => items.every(({ indicator }) => indicator.id !== id)).slice(0, MOST_SHOWN)
      .map(({ id }) => knownIndicator(id, analysis, catalogue))
      .map((indicator) => ({ indicator, label: say(data.add, { name: indicator.name }), detail: catalogue.indicators[indicator.id!].definition }));
    const own: ChosenIndicator = { id: null, choice: null, name, measure: null, direction: 'higher' };
    return isNew(own) ? [...known, { indicator: own, label: say(data.addOwn, { name }), detail: data.ownDetail }] : known;
  }, [text, search, items, analysis, data, say, locale]);
  const take = ({ indicator }: Hit) => {
    dispatch({ type: 'add', indicators: [indicator] });
    setText('');
  };
  return (
    <div>
      <Field label={data.search} hint={data.searchHint}>
        <SearchBox
          className={look.wide} value={text} autoComplete="off" onChange={(_event, { value }) => setText(value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing || !hits[0]) return;
            event.preventDefault();
            take(hits[0]);
          }}
        />
      </Field>
      {hits.length > 0 && (
        <ul className={look.list} style={{ paddingTop: '6px' }}>
          {hits.map((hit) => (
            <li key={`${hit.indicator.id} ${hit.indicator.name}`} className={look.line}>
              <span className={look.name}>{hit.indicator.name}<br /><span className={look.soft}>{hit.detail}</span></span>
              <Button size="small" icon={<AddRegular />} aria-label={hit.label} title={hit.label} onClick={() => take(hit)} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

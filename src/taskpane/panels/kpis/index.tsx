import { useState } from 'react';
import type { JobProps } from '../../job';
import { navigate } from '../../route';
import type { Basket } from './basket';
import { IndicatorList, NOTHING_SOUGHT } from './indicator-list';
import { IndicatorPage } from './indicator-page';
import { InsertWizard } from './insert/insert-wizard';
import { indicatorIn, kpiRoute } from './routes';

/** The catalogue of indicators: all of them, the page of one, and the way from there into the sheet. */
export default function KpiCatalogue({ intent, memoryKey, detail, onLeave }: JobProps) {
  const id = indicatorIn(detail);
  const [basket, setBasket] = useState<Basket>([]);
  const [sought, setSought] = useState(NOTHING_SOUGHT);
  // Of a written sheet the wizard opens at once; from the catalogue with what was chosen there.
  const [inserting, setInserting] = useState<Basket | null>(intent === 'start' ? null : []);
  const insert = (chosen: Basket) => {
    setBasket(chosen);
    setInserting(chosen);
  };
  const back = (chosen: Basket) => {
    setBasket(chosen);
    setInserting(null);
  };
  if (inserting) return <InsertWizard intent={intent} memoryKey={memoryKey} basket={inserting} onBack={back} onLeave={onLeave} />;
  const atHand = { basket, onChange: setBasket, onInsert: insert };
  return id === null
    ? <IndicatorList {...atHand} unknown={detail} sought={sought} onSought={setSought} onLeave={onLeave} />
    : <IndicatorPage key={id} id={id} {...atHand} onBack={() => navigate(kpiRoute())} />;
}

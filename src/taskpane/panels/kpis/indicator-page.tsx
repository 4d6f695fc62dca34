import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { indicatorOf, wayOf, waysOf } from '../../../core/kpi/catalogue/catalogue';
import { formulaInWords } from '../../../core/kpi/catalogue/formula-in-words';
import type { ChoiceId, Indicator } from '../../../core/kpi/catalogue/indicator';
import type { IndicatorId } from '../../../core/kpi/catalogue/indicator-id';
import { SOURCES } from '../../../core/kpi/catalogue/sources';
import { catalogueWords, type CatalogueWords } from '../../../sheets/kpi/catalogue-words';
import { targetInWords } from '../../../sheets/kpi/target-in-words';
import { unitInWords } from '../../../sheets/kpi/unit-in-words';
import { useWords } from '../../language-context';
import { Page } from '../../page';
import { ChoiceField } from '../../parts';
import { isIn, toggled, type BasketAtHand } from './basket';
import { Conventions } from './conventions';
import { LiveFigure } from './live-figure';
import { kpiRoute } from './routes';

interface IndicatorPageProps extends BasketAtHand {
  readonly id: IndicatorId;
  readonly onBack: () => void;
}

const useStyles = makeStyles({
  paragraph: { margin: 0 },
  facts: { margin: 0, display: 'grid', gridTemplateColumns: 'minmax(84px, auto) 1fr', columnGap: '12px', rowGap: '6px', '& dt': { color: tokens.colorNeutralForeground2 }, '& dd': { margin: 0, minWidth: 0, overflowWrap: 'anywhere' } },
  heading: { margin: '4px 0 0', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  links: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', gap: '2px' },
  foot: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: '8px' },
});

/** One indicator on one screen: what it says, how it is worked out, what moves it, what it hides, and its figure in these data. */
export function IndicatorPage({ id, basket, onChange, onInsert, onBack }: IndicatorPageProps) {
  const styles = useStyles();
  const { words: { kpis }, say, locale, numbersIn } = useWords();
  const words = catalogueWords(locale);
  const { phrases } = words;
  const indicator = indicatorOf(id);
  const ways = waysOf(indicator);
  const inBasket = basket.find((item) => item.id === id);
  const [choice, setChoice] = useState<ChoiceId | null>(inBasket?.choice ?? ways[0].choice);
  const way = wayOf(indicator, choice);
  const list = (texts: readonly string[]) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(texts);
  const item = { id, choice: way.choice };
  const choose = (next: ChoiceId) => {
    setChoice(next);
    if (inBasket) onChange(basket.map((one) => (one.id === id ? { id, choice: next } : one)));
  };
  const withThis = isIn(basket, id) ? basket : [...basket, item];
  return (
    <Page
      title={words.indicators[id].name} back={{ label: kpis.page.back, onPress: onBack }}
      foot={(
        <div className={styles.foot}>
          <Button appearance="secondary" onClick={() => onChange(toggled(basket, item))}>{inBasket ? kpis.basket.remove : kpis.basket.add}</Button>
          <Button appearance="primary" onClick={() => onInsert(withThis)}>{withThis.length > 1 ? say(kpis.basket.insertAll, { count: withThis.length }) : kpis.basket.insert}</Button>
        </div>
      )}
    >
      <p className={styles.paragraph}>{words.indicators[id].definition}</p>
      {ways.length > 1 && (
        <ChoiceField label={kpis.page.definitions} value={way.choice ?? ''} choices={ways.map((one) => ({ value: one.choice ?? '', label: phrases.choices[one.choice!] }))} look={ways.length > 3 ? 'list' : 'open'} onChange={(value) => choose(value as ChoiceId)} />
      )}
      <dl className={styles.facts}>
        <Fact title={kpis.page.formula}>{formulaInWords(way.formula, words.inputs, phrases.formula)}</Fact>
        {indicator.short && <Fact title={kpis.page.short}>{indicator.short}</Fact>}
        <Fact title={kpis.page.unit}>{unitInWords(way.measure, words)}</Fact>
        <Fact title={kpis.page.direction}>{phrases.directions[indicator.direction]}</Fact>
        <Fact title={kpis.page.group}>{phrases.groups[indicator.group]} · {phrases.halves[indicator.half]}</Fact>
        <Fact title={kpis.page.aims}>{list(indicator.aims.map((aim) => phrases.aims[aim]))}</Fact>
        <TargetFact indicator={indicator} words={words} numbersIn={numbersIn} title={kpis.page.target} />
      </dl>
      <h2 className={styles.heading}>{kpis.page.live}</h2>
      <LiveFigure key={way.choice ?? ''} way={way} />
      <h2 className={styles.heading}>{kpis.page.factors}</h2>
      <p className={styles.paragraph}>{list(indicator.factors.map((factor) => words.factors[factor]))}</p>
      {indicator.counters.length > 0 && (
        <>
          <h2 className={styles.heading}>{kpis.page.counters}</h2>
          <p className={styles.paragraph}>{kpis.page.countersWhy}</p>
          <ul className={styles.links}>{indicator.counters.map((counter) => <li key={counter}><Link href={kpiRoute(counter)}>{words.indicators[counter].name}</Link></li>)}</ul>
        </>
      )}
      {(id === 'serviceLevel' || id === 'blockageRate') && <Conventions />}
    </Page>
  );
}

/** Blank where nothing was found: a planner sets their own. */
function TargetFact({ indicator, words, numbersIn, title }: { readonly indicator: Indicator; readonly words: CatalogueWords; readonly numbersIn: string; readonly title: string }) {
  const { target } = indicator;
  const figure = targetInWords(indicator, words, numbersIn);
  if (!target || figure === null) return null;
  const { targets } = words.phrases;
  return (
    <Fact title={title}>
      {figure} <span style={{ color: tokens.colorNeutralForeground2 }}>({target.status === 'convention' ? targets.convention : targets[target.as]})</span>
      {target.status === 'sourced' && target.sources.map((source) => <div key={source}><Link href={SOURCES[source].url} target="_blank" rel="noreferrer noopener">{SOURCES[source].title}</Link></div>)}
    </Fact>
  );
}

function Fact({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return <><dt>{title}</dt><dd>{children}</dd></>;
}

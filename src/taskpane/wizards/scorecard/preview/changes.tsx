import { tokens } from '@fluentui/react-components';
import { cardsOf, changesOf, type Card, type IndicatorChange } from '../../../../core/kpi/scorecard';
import { useWords } from '../../../language-context';
import { monthName } from '../month-name';
import { useCatalogueWords } from '../use-catalogue-words';
import type { CardAtHand } from '../use-card';
import { writeFigure } from '../write-figure';

const FIRST = 5;
const POINTS = 100;
/** Of a point: less is not told. */
const LEAST = 0.05;

/** What changed since last month, in words: the indicators that moved the total most. */
export function Changes({ card, month, unit, names }: CardAtHand) {
  const { words: { scorecard: { preview } }, say, locale, numbersIn } = useWords();
  const catalogue = useCatalogueWords();
  if (month === null) return null;
  const [before, now] = [cardsOf(card, month - 1).get(unit), cardsOf(card, month).get(unit)];
  const changes = changesOf(before, now);
  if (!changes || !before || !now) return <div>{say(preview.noBefore, { month: monthName(month, locale) })}</div>;
  const told = changes.filter(({ change }) => Math.abs(change) * POINTS >= LEAST).slice(0, FIRST);
  const heading = say(preview.changed, { month: monthName(month - 1, locale) });
  return (
    <section aria-label={heading}>
      <h3 style={{ margin: '0 0 4px', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold }}>{heading}</h3>
      <div>{say(preview.changedTotal, { name: names[unit], before: before.total ?? 0, after: now.total ?? 0 })}</div>
      <ul style={{ margin: 0, paddingLeft: '18px' }}>
        {told.length === 0 ? <li>{preview.unchanged}</li> : told.map((change) => <li key={change.indicator}>{sentence(change, before, now)}</li>)}
      </ul>
    </section>
  );

  function sentence({ indicator, change, byScore, byWeight }: IndicatorChange, was: Card, is: Card): string {
    const of = card.indicators[indicator]!.indicator;
    const write = (figure: number | null | undefined) => (figure === null || figure === undefined ? preview.noActual : writeFigure(figure, of.measure, catalogue, numbersIn));
    const facts = { indicator: of.name, change: Math.abs(change) * POINTS, from: write(was.actuals[indicator]), to: write(is.actuals[indicator]) };
    if (Math.abs(byWeight) > Math.abs(byScore)) return say(change > 0 ? preview.upByWeight : preview.downByWeight, facts);
    return say(change > 0 ? preview.up : preview.down, facts);
  }
}

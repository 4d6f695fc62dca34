import { mergeClasses } from '@fluentui/react-components';
import type { DelphiRound } from '../../../../../core/kpi/weighting/delphi-round';
import { useWords } from '../../../../language-context';
import { Notice, writeNumber } from '../../../../parts';
import { useLook } from '../parts/look';
import type { DelphiScale, IndicatorName } from '../props';
import { writtenRange } from './written-range';
import { farRatings, type Finished } from './rounds';

interface RoundSummaryProps {
  readonly indicators: readonly IndicatorName[];
  readonly summary: DelphiRound;
  readonly finished: Finished;
  readonly scale: DelphiScale;
  readonly nameOf: (rater: number) => string;
  readonly of: number;
}

/** Below this people hardly agree on the order, from this on they do: the usual reading of W (Schmidt 1997). */
const MODERATE = 0.5;
const STRONG = 0.7;

/** Where the raters stand: middle values, the middle half, how far they agree, and who is far off. */
export function RoundSummary({ indicators, summary, finished, scale, nameOf, of }: RoundSummaryProps) {
  const look = useLook();
  const speech = useWords();
  const { words: { weightsMethods: { delphi: words } }, say, numbersIn } = speech;
  const { median, lowerQuartile, upperQuartile, agreement } = summary;
  const far = farRatings(finished, summary, scale);
  const write = (value: number) => writeNumber(value, numbersIn, 2);
  const range = (index: number) => writtenRange(lowerQuartile[index]!, upperQuartile[index]!, speech);
  const reading = agreement === null ? 'none' : agreement >= STRONG ? 'strong' : agreement >= MODERATE ? 'moderate' : 'weak';
  return (
    <section aria-label={words.summary} className={look.editor}>
      <div>
        <h3 className={look.heading}>{words.summary}</h3>
        <div className={look.soft}>{say(words.among, { count: finished.raters.length, of })}</div>
      </div>
      <table className={look.table} style={{ width: '100%' }}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(look.cell, look.name, look.head)}>{words.indicator}</th>
            <th scope="col" className={mergeClasses(look.cell, look.head)}>{words.median}</th>
            <th scope="col" className={mergeClasses(look.cell, look.head)}>{words.middleHalf}</th>
          </tr>
        </thead>
        <tbody>
          {indicators.map(({ key, name }, index) => (
            <tr key={key}>
              <th scope="row" className={mergeClasses(look.cell, look.name)}>{name}</th>
              <td className={mergeClasses(look.cell, look.sum)}>{write(median[index]!)}</td>
              <td className={look.cell}>{range(index)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div role="status">{agreement === null ? words.noAgreement : say(words.agreement, { w: agreement, reading })}</div>
      {far.length > 0 && (
        <Notice kind="info" title={say(words.far, { count: far.length })}>
          <ul style={{ margin: 0, paddingLeft: 18 }}>
            {far.map(({ rater, indicator, rating }) => (
              <li key={`${rater} ${indicator}`}>
                {say(words.farRating, { name: nameOf(rater), indicator: indicators[indicator]!.name, rating: write(rating), range: range(indicator) })}
              </li>
            ))}
          </ul>
          {words.farWhy}
        </Notice>
      )}
    </section>
  );
}

import { mergeClasses } from '@fluentui/react-components';
import { MOST_INCONSISTENT, type WeighResult } from '../../../../../core/kpi/weighing/result';
import { useWords } from '../../../../language-context';
import { writePercent } from '../../../../parts';
import { useLook } from '../parts/look';
import type { IndicatorName, JudgementEntries } from '../props';

interface RatersSummaryProps {
  readonly indicators: readonly IndicatorName[];
  readonly result: WeighResult;
  readonly entries: JudgementEntries['ahp'];
}

/** What each rater's judgements come to, and all together. */
export function RatersSummary({ indicators, result, entries: { raters, together } }: RatersSummaryProps) {
  const look = useLook();
  const { words: { weightsMethods: { ahp: words, raters: raterWords } }, say, numbersIn } = useWords();
  const nameOf = (index: number) => raters[index]?.name.trim() || say(raterWords.unnamed, { number: index + 1 });
  // Weights that are brought together have no matrix of their own.
  const joined = together === 'judgements' ? result.consistency?.value ?? null : null;
  const heads = [...result.raters.map((_, index) => nameOf(index)), words.all];
  return (
    <section>
      <h3 className={look.heading}>{words.side}</h3>
      <div className={look.scroll} tabIndex={0} role="region" aria-label={words.side}>
        <table className={look.table}>
          <thead><tr><th scope="col" className={mergeClasses(look.cell, look.name, look.head)}>{words.indicator}</th>{heads.map((head, index) => <th key={index} scope="col" className={mergeClasses(look.cell, look.head)}>{head}</th>)}</tr></thead>
          <tbody>
            {indicators.map(({ key, name }, index) => (
              <tr key={key}>
                <th scope="row" className={mergeClasses(look.cell, look.name)}>{name}</th>
                {result.raters.map(({ weights }, rater) => <td key={rater} className={look.cell}>{writePercent(weights[index] ?? 0, numbersIn)}</td>)}
                <td className={mergeClasses(look.cell, look.sum)}>{writePercent(result.judged?.[index] ?? 0, numbersIn)}</td>
              </tr>
            ))}
            <tr>
              <th scope="row" className={mergeClasses(look.cell, look.name)}>{words.ratio}</th>
              {[...result.raters.map(({ ratio }) => ratio), joined].map((ratio, index) => (
                <td key={index} className={look.cell}>{ratio === null ? '–' : say(words.ratioOf, { ratio, high: ratio > MOST_INCONSISTENT ? 'yes' : 'no' })}</td>
              ))}
            </tr>
          </tbody>
        </table>
      </div>
    </section>
  );
}

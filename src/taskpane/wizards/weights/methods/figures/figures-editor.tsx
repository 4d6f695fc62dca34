import { isFault } from '../../../../../core/fault';
import type { Direction } from '../../../../../core/kpi/weighting/on-range';
import { useWords } from '../../../../language-context';
import { ChoiceField, Notice } from '../../../../parts';
import { monthOfNumber } from '../parts/month-of-number';
import { useLook } from '../parts/look';
import { WeightList } from '../parts/weight-list';
import { fieldId } from '../entries/field';
import type { FiguresEditorProps } from '../props';
import { whyUnreadable } from './why-unreadable';

const HIGHER = 'higher';
const LOWER = 'lower';

/** What the figures are taken to say: rows read, rows left out, which side is the better one, and the weights. */
export function FiguresEditor({ indicators, figures, method, directions, onDirection, result }: FiguresEditorProps) {
  const look = useLook();
  const speech = useWords();
  const { words: { weightsMethods: { figures: words, measured } }, say, locale } = speech;
  const names = (list: readonly number[]) => new Intl.ListFormat(locale).format(list.map((index) => indicators[index]?.name ?? ''));
  const directed = method === 'critic' || method === 'merec';
  const unreadable = isFault(result) ? whyUnreadable(result, indicators, speech) : null;
  const months = figures.missingMonths.map((month) => monthOfNumber(month, locale));
  return (
    <div className={look.editor}>
      <div>{measured[method].says}</div>
      <div className={look.soft}>
        {say(words.rows, { rows: figures.figures.length, leftOut: figures.leftOut })}
        {months.length > 0 && ` ${say(words.missingMonths, { count: months.length, months: new Intl.ListFormat(locale).format(months) })}`}
      </div>
      {figures.without.length > 0 && <Notice kind="warning">{say(words.without, { count: figures.without.length, names: names(figures.without) })}</Notice>}
      {figures.constant.length > 0 && <Notice kind="warning">{say(words.constant, { count: figures.constant.length, names: names(figures.constant) })}</Notice>}
      {unreadable && <Notice kind="error">{unreadable}</Notice>}
      <section aria-label={words.directions} className={look.editor} style={{ gap: 8 }}>
        <div>
          <h3 className={look.heading}>{words.directions}</h3>
          <div className={look.soft}>{directed ? words.directionRule[method] : words.noDirections}</div>
        </div>
        {directed && (
          <ul className={look.list}>
            {indicators.map(({ key, name, sided }, index) => (
              <li key={key} id={fieldId('direction', index)}>
                <ChoiceField
                  look="list" label={name} hint={sided === false ? words.unsided : undefined} value={directions[index] === -1 ? LOWER : HIGHER} choices={[{ value: HIGHER, label: words.higher }, { value: LOWER, label: words.lower }]}
                  onChange={(side) => onDirection(index, (side === LOWER ? -1 : 1) satisfies Direction)}
                />
              </li>
            ))}
          </ul>
        )}
      </section>
      {result && !isFault(result) && result.measured && <WeightList title={words.weights} indicators={indicators} weights={result.measured} />}
    </div>
  );
}

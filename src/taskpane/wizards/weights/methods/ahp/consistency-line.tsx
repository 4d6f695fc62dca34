import type { MatrixConsistency } from '../../../../../core/kpi/weighing/matrix-consistency';
import { MOST_INCONSISTENT, type DoubtfulPair } from '../../../../../core/kpi/weighing/result';
import { useWords } from '../../../../language-context';
import { Notice } from '../../../../parts';
import { useLook } from '../parts/look';
import { comparisonSentence, writtenTimes } from '../parts/strength';
import type { IndicatorName } from '../props';
import { onScale, type Pair } from './pairs';

interface ConsistencyLineProps {
  readonly indicators: readonly IndicatorName[];
  readonly state: MatrixConsistency;
  readonly onGo: (pair: Pair) => void;
  readonly onTake: (pair: Pair, times: number) => void;
}

/** Whether the judgements hold together, and which one fits the others worst. */
export function ConsistencyLine({ indicators, state: { judged, of, ratio, doubtful }, onGo, onTake }: ConsistencyLineProps) {
  const look = useLook();
  const { words: { weightsMethods: { consistency: words } }, say } = useWords();
  const n = indicators.length;
  if (ratio === null) return <div className={look.soft}>{say(judged === 0 ? words.nothing : words.apart, { count: Math.max(0, n - 1 - judged) })}</div>;
  // A chain of comparisons can't contradict itself, and two indicators never do.
  if (judged < n) return <div className={look.soft}>{n === 2 ? words.two : words.chain}</div>;
  const high = ratio > MOST_INCONSISTENT;
  const sentence = say(high ? words.high : words.fine, { ratio, limit: MOST_INCONSISTENT, soFar: judged < of ? 'yes' : 'no' });
  const doubt = doubtful && onScale(doubtful.likely) !== onScale(doubtful.given) ? doubtful : null;
  // What holds together well enough needs no second thought, but may have one.
  const actions = (pair: DoubtfulPair) => (high
    ? [{ label: words.look, onPress: () => onGo(pair) }, { label: words.take, onPress: () => onTake(pair, onScale(pair.likely)) }] : [{ label: words.see, onPress: () => onGo(pair) }]);
  return (
    <Notice kind={high ? 'warning' : 'success'} title={sentence} actions={doubt ? actions(doubt) : []}>
      {high && doubt && <Doubt indicators={indicators} doubt={doubt} />}
    </Notice>
  );
}

function Doubt({ indicators, doubt: { row, column, given, likely } }: { readonly indicators: readonly IndicatorName[]; readonly doubt: DoubtfulPair }) {
  const speech = useWords();
  const { words: { weightsMethods: { consistency: words } }, say, numbersIn } = speech;
  const names = [indicators[row]!.name, indicators[column]!.name] as const;
  return say(words.doubtful, {
    given: comparisonSentence(given, ...names, speech), givenTimes: writtenTimes(given, numbersIn),
    likely: comparisonSentence(likely, ...names, speech), likelyTimes: writtenTimes(likely, numbersIn),
  });
}

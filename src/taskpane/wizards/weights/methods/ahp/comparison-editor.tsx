import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { isFault, type Fault } from '../../../../../core/fault';
import { ahpWeights } from '../../../../../core/kpi/weighting/ahp-weights';
import { matrixConsistency } from '../../../../../core/kpi/weighing/matrix-consistency';
import type { WeighResult } from '../../../../../core/kpi/weighing/result';
import { useWords } from '../../../../language-context';
import { ChoiceField } from '../../../../parts';
import { blankRater } from '../entries/entries-for';
import { useLook } from '../parts/look';
import { RaterBar } from '../parts/rater-bar';
import { WeightList } from '../parts/weight-list';
import type { IndicatorName, JudgementEntries, RaterEntries } from '../props';
import { ComparisonGrid } from './comparison-grid';
import { ConsistencyLine } from './consistency-line';
import { PairPanel } from './pair-panel';
import { asUpper, filledIn, isOpen, judged, nextOpen, pairsOf, weightsSoFar, type Pair } from './pairs';
import { RatersSummary } from './raters-summary';

interface ComparisonEditorProps {
  readonly indicators: readonly IndicatorName[];
  readonly entries: JudgementEntries['ahp'];
  readonly onChange: (entries: JudgementEntries['ahp']) => void;
  readonly result: WeighResult | Fault | null;
}

/** Pairs of indicators compared one at a time, by one person or several, with what they come to so far. */
export function ComparisonEditor({ indicators, entries, onChange, result }: ComparisonEditorProps) {
  const look = useLook();
  const { words: { weightsMethods: { ahp: words, raters: raterWords } }, say } = useWords();
  const [chosen, setChosen] = useState(0);
  const [place, setPlace] = useState<number | null>(null);
  const { raters } = entries;
  const who = Math.min(chosen, raters.length - 1);
  const rater = raters[who]!;
  const { upper } = rater;
  const pairs = pairsOf(indicators.length);
  const at = Math.min(place ?? nextOpen(upper, -1) ?? 0, pairs.length - 1);
  const pair = pairs[at];
  const state = matrixConsistency(asUpper(upper));
  const complete = state.judged === state.of;
  const whole = complete ? ahpWeights(asUpper(upper)) : null;
  const weights = whole === null || isFault(whole) ? weightsSoFar(upper) : whole;
  const filled = complete || !weights ? null : filledIn(rater);

  const put = (changed: RaterEntries) => onChange({ ...entries, raters: raters.map((each, index) => (index === who ? changed : each)) });
  const goTo = ({ row, column }: Pair) => setPlace(pairs.findIndex((each) => each.row === row && each.column === column));
  const goToRater = (next: number) => {
    setChosen(next);
    setPlace(null);
  };
  const judgedBy = ({ upper: theirs }: RaterEntries) => pairs.filter((each) => !isOpen(theirs, each)).length;
  if (!pair) return null;
  return (
    <div className={look.editor}>
      <div className={look.soft}>{words.ask}</div>
      <RaterBar
        names={raters.map(({ name }) => name)} progress={raters.map((each) => say(words.progress, { judged: judgedBy(each), of: pairs.length }))}
        current={who} least={1} onCurrent={goToRater} onRename={(name) => put({ ...rater, name })}
        onAdd={() => {
          onChange({ ...entries, raters: [...raters, blankRater(indicators.length)] });
          goToRater(raters.length);
        }}
        onRemove={() => {
          onChange({ ...entries, raters: raters.filter((_, index) => index !== who) });
          goToRater(Math.max(0, who - 1));
        }}
      />
      <PairPanel
        indicators={indicators} pair={pair} place={at} of={pairs.length} upper={upper} judged={state.judged}
        onJudge={(times) => {
          // The place is held: a judged pair stays in view until one goes on.
          setPlace(at);
          put(judged(rater, pair, times));
        }}
        onGo={setPlace}
      />
      <ConsistencyLine indicators={indicators} state={state} onGo={goTo} onTake={(doubtful, times) => {
        put(judged(rater, doubtful, times));
        goTo(doubtful);
      }} />
      {filled && (
        <div className={look.editor} style={{ gap: 4 }}>
          <div className={look.buttons}><Button size="small" onClick={() => put(filled)}>{say(words.fill, { count: state.of - state.judged })}</Button></div>
          <div className={look.soft}>{words.fillWarning}</div>
        </div>
      )}
      <ComparisonGrid indicators={indicators} upper={upper} current={pair} onGo={goTo} />
      {weights && <WeightList title={complete ? (raters.length > 1 ? say(words.weightsOf, { name: rater.name.trim() || say(raterWords.unnamed, { number: who + 1 }) }) : words.weights) : words.weightsSoFar} indicators={indicators} weights={weights} />}
      {raters.length > 1 && (
        <>
          <ChoiceField
            label={words.together} value={entries.together} onChange={(together) => onChange({ ...entries, together })}
            choices={[{ value: 'judgements', label: words.judgements, detail: words.judgementsDetail }, { value: 'priorities', label: words.priorities, detail: words.prioritiesDetail }]}
          />
          {result && !isFault(result) && result.judged && <RatersSummary indicators={indicators} result={result} entries={entries} />}
        </>
      )}
    </div>
  );
}

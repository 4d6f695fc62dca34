import { Button, Select, Field, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import { isFault } from '../../../../../core/fault';
import { delphiRound } from '../../../../../core/kpi/weighting/delphi-round';
import { useWords } from '../../../../language-context';
import { ChoiceField, NumberField } from '../../../../parts';
import { fieldId } from '../entries/field';
import { useLook } from '../parts/look';
import { RaterBar } from '../parts/rater-bar';
import { WeightList } from '../parts/weight-list';
import type { IndicatorName, JudgementEntries } from '../props';
import { RoundSummary } from './round-summary';
import { writtenRange } from './written-range';
import { finishedIn, joined, left, nextRound, rated, withoutLastRound } from './rounds';

interface DelphiEditorProps {
  readonly indicators: readonly IndicatorName[];
  readonly entries: JudgementEntries['delphi'];
  readonly onChange: (entries: JudgementEntries['delphi']) => void;
}

/** Several people rate, see where the others stand, and rate again. */
export function DelphiEditor({ indicators, entries, onChange }: DelphiEditorProps) {
  const look = useLook();
  const speech = useWords();
  const { words: { weightsMethods: { delphi: words, raters: raterWords } }, say, locale } = speech;
  const [chosenRound, setRound] = useState<number | null>(null);
  const [chosenRater, setRater] = useState(0);
  const { raters, rounds, scale } = entries;
  const last = rounds.length - 1;
  const round = Math.min(chosenRound ?? last, last);
  const rater = Math.min(chosenRater, raters.length - 1);
  const lists = rounds[round]!;
  const finished = finishedIn(lists);
  const summary = finished.raters.length < 2 ? null : delphiRound(finished.ratings);
  const before = round > 0 ? delphiRound(finishedIn(rounds[round - 1]!).ratings) : null;
  const untouched = rounds.every((each) => each.flat().every((rating) => rating === undefined));
  const nameOf = (who: number) => raters[who]?.trim() || say(raterWords.unnamed, { number: who + 1 });
  const own = lists[rater] ?? [];
  const hint = (index: number) => (before && !isFault(before)
    ? say(words.lastTime, { own: rounds[round - 1]?.[rater]?.[index] ?? '–', range: writtenRange(before.lowerQuartile[index]!, before.upperQuartile[index]!, speech), median: before.median[index]! }) : undefined);
  return (
    <div className={mergeClasses(look.editor, look.narrow)}>
      <div className={look.soft}>{words.ask}</div>
      {untouched && (
        <ChoiceField
          label={words.scale} value={String(scale) as '9' | '100'} choices={[{ value: '9', label: words.toNine }, { value: '100', label: words.toHundred }]}
          onChange={(value) => onChange({ ...entries, scale: value === '9' ? 9 : 100 })}
        />
      )}
      {rounds.length > 1 && (
        <Field label={words.round}>
          <Select value={String(round)} style={{ minWidth: 0 }} onChange={(_event, { value }) => setRound(Number(value))}>
            {rounds.map((_, index) => <option key={index} value={index}>{say(index === last ? words.lastRound : words.roundNumber, { number: index + 1 })}</option>)}
          </Select>
        </Field>
      )}
      <RaterBar
        names={raters} current={rater} least={2} onCurrent={setRater}
        progress={lists.map((ratings) => say(words.progress, { rated: ratings.filter((rating) => typeof rating === 'number').length, of: indicators.length }))}
        onRename={(name) => onChange({ ...entries, raters: raters.map((each, who) => (who === rater ? name : each)) })}
        onAdd={() => {
          onChange(joined(entries));
          setRater(raters.length);
        }}
        onRemove={() => {
          onChange(left(entries, rater));
          setRater(Math.max(0, rater - 1));
        }}
      />
      <section id={fieldId('ratings')} aria-label={say(words.ratingsOf, { name: nameOf(rater) })} className={look.editor}>
        <h3 className={look.heading}>{say(words.ratingsOf, { name: nameOf(rater) })}</h3>
        <div id={own.some((rating) => typeof rating !== 'number') ? fieldId('open-ratings') : undefined} className={look.editor}>
          {indicators.map(({ key, name }, index) => (
            <NumberField
              key={`${round} ${rater} ${key}`} label={name} value={own[index]} unit={say(words.of, { most: scale })} min={scale === 9 ? 1 : 0} max={scale} whole={scale === 9} hint={hint(index)}
              onChange={(rating) => onChange(rated(entries, round, rater, index, rating))}
            />
          ))}
        </div>
        {raters.length > 1 && <div className={look.buttons}><Button size="small" onClick={() => setRater((rater + 1) % raters.length)}>{say(words.nextRater, { name: nameOf((rater + 1) % raters.length) })}</Button></div>}
      </section>
      {summary && !isFault(summary) ? (
        <>
          <RoundSummary indicators={indicators} summary={summary} finished={finished} scale={scale} nameOf={nameOf} of={raters.length} />
          {summary.weights && <WeightList title={words.weights} indicators={indicators} weights={summary.weights} />}
        </>
      ) : <div className={look.soft}>{words.needTwo}</div>}
      {round === last && (
        <div className={look.buttons}>
          <Button disabledFocusable={finished.raters.length < raters.length} onClick={() => { onChange(nextRound(entries)); setRound(null); setRater(0); }}>{say(words.next, { number: rounds.length + 1 })}</Button>
          {rounds.length > 1 && <Button onClick={() => { onChange(withoutLastRound(entries)); setRound(null); }}>{say(words.drop, { number: rounds.length })}</Button>}
        </div>
      )}
      {round === last && finished.raters.length < raters.length && <div className={look.soft}>{say(words.notYet, { done: finished.raters.length, of: raters.length, names: new Intl.ListFormat(locale).format(raters.flatMap((_, who) => (finished.raters.includes(who) ? [] : [nameOf(who)]))) })}</div>}
    </div>
  );
}

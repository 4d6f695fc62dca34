import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { ArrowLeftRegular, ArrowRightRegular } from '@fluentui/react-icons';
import { useRef } from 'react';
import { useWords } from '../../../../language-context';
import { fieldId } from '../entries/field';
import { useLook } from '../parts/look';
import { ScaleChoice } from '../parts/scale-choice';
import { comparisonSentence, writtenTimes } from '../parts/strength';
import type { IndicatorName, RaterEntries } from '../props';
import { nextOpen, saidOf, type Pair } from './pairs';

interface PairPanelProps {
  readonly indicators: readonly IndicatorName[];
  readonly pair: Pair;
  readonly place: number;
  readonly of: number;
  readonly upper: RaterEntries['upper'];
  readonly judged: number;
  readonly onJudge: (times: number) => void;
  readonly onGo: (place: number) => void;
}

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: '8px' },
  top: { display: 'flex', justifyContent: 'space-between', gap: '8px' },
  foot: { display: 'flex', justifyContent: 'space-between', gap: '8px', flexWrap: 'wrap' },
});

/** One pair: the question, the answer as a sentence, and the way on. */
export function PairPanel({ indicators, pair, place, of, upper, judged, onJudge, onGo }: PairPanelProps) {
  const look = useLook();
  const styles = useStyles();
  const speech = useWords();
  const { words: { weightsMethods: { ahp: words, strength } }, say, numbersIn } = speech;
  const panel = useRef<HTMLDivElement>(null);
  const [row, column] = [indicators[pair.row]!.name, indicators[pair.column]!.name];
  const said = saidOf(upper, pair);
  const open = nextOpen(upper, place);
  const around = (by: number) => (place + by + of) % of;
  // The question changes in place: whoever answers by keys stays on the scale.
  const goOn = () => {
    if (open === null || (open === place && said === undefined)) return;
    onGo(open);
    requestAnimationFrame(() => panel.current?.querySelector<HTMLElement>('[role="radio"][tabindex="0"]')?.focus());
  };
  return (
    <div ref={panel} id={fieldId('pair')} className={mergeClasses(look.card, styles.panel)}>
      <div className={styles.top}>
        <h3 className={look.heading}>{say(words.pair, { place: place + 1, of })}</h3>
        <span className={look.soft}>{say(words.progress, { judged, of })}</span>
      </div>
      <div>{say(strength.question, { row, column })}</div>
      <div id={said === undefined ? fieldId('open-pair') : undefined}>
        <ScaleChoice key={place} row={row} column={column} value={said} onChange={onJudge} onNext={goOn} />
      </div>
      <div role="status" className={look.sum}>
        {said === undefined ? words.notSaid : say(words.said, { sentence: comparisonSentence(said, row, column, speech), times: writtenTimes(said, numbersIn) })}
      </div>
      <div className={styles.foot}>
        <span className={look.buttons}>
          <Button size="small" icon={<ArrowLeftRegular />} aria-label={words.before} title={words.before} onClick={() => onGo(around(-1))} />
          <Button size="small" icon={<ArrowRightRegular />} aria-label={words.after} title={words.after} onClick={() => onGo(around(1))} />
        </span>
        {open === null ? <span className={look.soft}>{words.allSaid}</span> : <Button id={said === undefined ? undefined : fieldId('open-pair')} size="small" disabledFocusable={open === place} onClick={goOn}>{words.nextOpen}</Button>}
      </div>
    </div>
  );
}

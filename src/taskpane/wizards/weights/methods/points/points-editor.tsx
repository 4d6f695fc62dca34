import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useWords } from '../../../../language-context';
import { NumberField, ShareBar, writePercent, type Entry } from '../../../../parts';
import { fieldId } from '../entries/field';
import { useLook } from '../parts/look';
import type { IndicatorName, JudgementEntries } from '../props';
import { pointsSaid, restSharedOut } from './share-out';

interface PointsEditorProps {
  readonly indicators: readonly IndicatorName[];
  readonly entries: JudgementEntries['points'];
  readonly onChange: (entries: JudgementEntries['points']) => void;
}

const useStyles = makeStyles({
  line: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 56px', columnGap: '10px', alignItems: 'end' },
  share: { textAlign: 'right', paddingBottom: '6px', fontVariantNumeric: 'tabular-nums' },
  bar: { gridColumn: '1 / -1', paddingTop: '3px' },
  total: { borderTop: `1px solid ${tokens.colorNeutralStroke1}`, paddingTop: '8px' },
});

/** A hundred points to give away; what anything else adds up to is scaled. */
export function PointsEditor({ indicators, entries, onChange }: PointsEditorProps) {
  const look = useLook();
  const styles = useStyles();
  const { words: { weightsMethods: { points: words } }, say, numbersIn } = useWords();
  const { points } = entries;
  const total = pointsSaid(points);
  const left = Math.round((100 - total) * 1e6) / 1e6;
  const rest = restSharedOut(points);
  const give = (index: number, amount: Entry) => onChange({ ...entries, points: points.map((before, i) => (i === index ? amount : before)) });
  return (
    <div className={mergeClasses(look.editor, look.narrow)}>
      <div className={look.soft}>{words.ask}</div>
      <ul className={look.list}>
        {indicators.map(({ key, name }, index) => {
          const share = total > 0 ? (points[index] ?? 0) / total : 0;
          return (
            <li key={key} id={fieldId('points', index)} className={styles.line}>
              <NumberField label={name} value={points[index]} unit={words.unit} min={0} max={10_000} onChange={(amount) => give(index, amount)} />
              <span className={styles.share}>{writePercent(share, numbersIn)}</span>
              <div className={styles.bar}><ShareBar share={share} /></div>
            </li>
          );
        })}
      </ul>
      <div className={mergeClasses(look.sum, styles.total)} role="status">{say(words.sum, { total, left: Math.abs(left), state: left === 0 ? 'none' : left > 0 ? 'left' : 'over' })}</div>
      <div className={look.buttons}>
        <Button disabledFocusable={rest === null} onClick={() => { if (rest) onChange({ ...entries, points: rest }); }}>{points.includes(undefined) || total === 0 ? words.shareOut : words.scale}</Button>
      </div>
    </div>
  );
}

import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { NamedEffect } from '../../../core/forecasting';
import type { NamedEffect as ComingEffect } from '../../../core/forecasting/days/effects-by-name';
import { useWords } from '../../language-context';
import { writePercent } from '../../parts';
import { writeDay } from './written-day';

interface EffectsTableProps {
  /** As the forecast applies them. */
  readonly effects: readonly ComingEffect[];
  /** With the days before and after, of those that the history has seen. */
  readonly learnt: readonly NamedEffect[];
}

const FIRST = 6;
/** Less is not worth a word. */
const FELT = 0.02;

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '6px', alignItems: 'flex-start' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  cell: { padding: '4px 4px 4px 0', textAlign: 'left', fontWeight: tokens.fontWeightRegular, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: 'anywhere' },
  head: { color: tokens.colorNeutralForeground2 },
  beside: { color: tokens.colorNeutralForeground2 },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
});

/** The holidays and events in the forecast, what each does to its day, and how often that was seen. */
export function EffectsTable({ effects, learnt }: EffectsTableProps) {
  const styles = useStyles();
  const { words, say, numbersIn } = useWords();
  const [all, setAll] = useState(false);
  const sentences = words.forecast.effects;
  const coming = effects.filter((effect) => effect.comes !== null).sort((a, b) => (a.comes ?? 0) - (b.comes ?? 0));
  if (effects.length === 0) return null;
  const head = mergeClasses(styles.cell, styles.head);
  return (
    <section className={styles.section} aria-label={sentences.heading}>
      <h3 className={styles.heading}>{sentences.heading}</h3>
      {coming.length === 0 ? <div>{sentences.none}</div> : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={head}>{sentences.name}</th>
              <th scope="col" className={mergeClasses(head, styles.number)}>{sentences.comes}</th>
              <th scope="col" className={mergeClasses(head, styles.number)}>{sentences.effect}</th>
              <th scope="col" className={mergeClasses(head, styles.number)}>{sentences.seen}</th>
            </tr>
          </thead>
          <tbody>
            {(all ? coming : coming.slice(0, FIRST)).map(({ name, factor, seen, comes }) => (
              <tr key={name}>
                <th scope="row" className={styles.cell}>{name}<Beside effect={learnt.find((each) => each.name === name)} write={signed} /></th>
                <td className={mergeClasses(styles.cell, styles.number)}>{comes === null ? '' : writeDay(comes, numbersIn)}</td>
                <td className={mergeClasses(styles.cell, styles.number)}>{factor === 0 ? sentences.closed : signed(factor - 1)}</td>
                <td className={mergeClasses(styles.cell, styles.number)}>{say(sentences.times, { count: seen })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {coming.some(({ seen }) => seen === 0) && <div>{sentences.unseen}</div>}
      {coming.length > FIRST && (
        <Button size="small" appearance="subtle" onClick={() => setAll(!all)}>
          {all ? words.forecast.decisions.showFewer : say(words.forecast.decisions.showAll, { count: coming.length })}
        </Button>
      )}
    </section>
  );

  function signed(share: number): string {
    const rounded = Math.round(share * 100) / 100;
    return `${rounded > 0 ? '+' : ''}${writePercent(rounded, numbersIn)}`;
  }
}

/** What the days next to it are like, where they feel it. */
function Beside({ effect, write }: { readonly effect: NamedEffect | undefined; readonly write: (share: number) => string }) {
  const styles = useStyles();
  const { words, say } = useWords();
  const sentences = words.forecast.effects;
  const felt = (factor: number | null | undefined) => (typeof factor === 'number' && Math.abs(factor - 1) >= FELT ? write(factor - 1) : null);
  const [before, after] = [felt(effect?.before), felt(effect?.after)];
  const told = [before !== null && say(sentences.before, { effect: before }), after !== null && say(sentences.after, { effect: after })].filter((part) => part !== false);
  return told.length === 0 ? null : <div className={styles.beside}>{told.join(' · ')}</div>;
}

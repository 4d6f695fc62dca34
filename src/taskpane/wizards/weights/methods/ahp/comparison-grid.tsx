import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, type KeyboardEvent } from 'react';
import { useWords } from '../../../../language-context';
import { useLook } from '../parts/look';
import { comparisonSentence, writtenTimes } from '../parts/strength';
import type { IndicatorName, RaterEntries } from '../props';
import type { Pair } from './pairs';

interface ComparisonGridProps {
  readonly indicators: readonly IndicatorName[];
  readonly upper: RaterEntries['upper'];
  readonly current: Pair;
  readonly onGo: (pair: Pair) => void;
}

const useStyles = makeStyles({
  cell: { padding: '1px', textAlign: 'center' },
  number: { padding: '2px 4px', color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  // Ten indicators are wider than 320 px: whose row it is stays in view.
  name: {
    position: 'sticky', left: 0, zIndex: 1, textAlign: 'left', minWidth: '96px', maxWidth: '140px', overflowWrap: 'anywhere', verticalAlign: 'middle', paddingRight: '4px',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  judgement: {
    minWidth: '34px', minHeight: '24px', padding: '0 2px', border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusSmall, backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1, fontFamily: tokens.fontFamilyBase, fontSize: tokens.fontSizeBase200, fontVariantNumeric: 'tabular-nums', cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  open: { border: `1px dashed ${tokens.colorNeutralStroke1}`, color: tokens.colorNeutralForeground2 },
  current: { border: `2px solid ${tokens.colorCompoundBrandStroke}`, fontWeight: tokens.fontWeightSemibold },
});

const STEPS: Readonly<Record<string, readonly [number, number]>> = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };

/** All pairs at a glance; any of them can be gone to. Arrow keys walk through the triangle. */
export function ComparisonGrid({ indicators, upper, current, onGo }: ComparisonGridProps) {
  const look = useLook();
  const styles = useStyles();
  const speech = useWords();
  const { words: { weightsMethods: { grid: words } }, say, numbersIn } = speech;
  const table = useRef<HTMLTableElement>(null);
  const n = indicators.length;
  const onKeyDown = (event: KeyboardEvent) => {
    const by = STEPS[event.key];
    const cell = (event.target as Element).closest<HTMLElement>('[data-row]');
    if (!by || !cell) return;
    const [row, column] = [Number(cell.dataset.row) + by[0], Number(cell.dataset.column) + by[1]];
    if (row < 0 || column >= n || row >= column) return;
    event.preventDefault();
    onGo({ row, column });
    table.current?.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`)?.focus();
  };
  return (
    <section aria-label={words.heading}>
      <h3 className={look.heading}>{words.heading}</h3>
      <div className={look.soft}>{words.hint}</div>
      <div className={look.scroll}>
        <table ref={table} className={look.table} onKeyDown={onKeyDown}>
          <thead>
            <tr>
              <td className={styles.name} />
              {indicators.slice(1).map(({ key, name }, index) => <th key={key} scope="col" title={name} aria-label={name} className={styles.number}>{index + 2}</th>)}
            </tr>
          </thead>
          <tbody>
            {indicators.map(({ key, name }, row) => (
              <tr key={key}>
                <th scope="row" className={styles.name}>{say(words.numbered, { number: row + 1, name })}</th>
                {indicators.slice(1).map((other, index) => {
                  const column = index + 1;
                  if (row >= column) return <td key={other.key} />;
                  const said = upper[row]?.[column];
                  const here = current.row === row && current.column === column;
                  const about = typeof said === 'number' ? say(words.judgement, { sentence: comparisonSentence(said, name, other.name, speech), times: writtenTimes(said, numbersIn) }) : say(words.open, { row: name, column: other.name });
                  return (
                    <td key={other.key} className={styles.cell}>
                      <button
                        type="button" data-row={row} data-column={column} tabIndex={here ? 0 : -1} aria-label={about} title={about} aria-current={here || undefined}
                        className={mergeClasses(styles.judgement, typeof said !== 'number' && styles.open, here && styles.current)} onClick={() => onGo({ row, column })}
                      >
                        {typeof said === 'number' ? writtenTimes(said, numbersIn) : '?'}
                      </button>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

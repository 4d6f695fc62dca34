import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowDownRegular, ArrowUpRegular, ReOrderDotsVerticalRegular } from '@fluentui/react-icons';
import { useState, type DragEvent, type KeyboardEvent } from 'react';
import { useWords } from '../../../../language-context';
import { ShareBar, writePercent } from '../../../../parts';
import { fieldId } from '../entries/field';
import { dropped, moved, tied, untied, type Places } from './order';

interface RankedRowProps {
  readonly index: number;
  readonly name: string;
  readonly places: Places;
  readonly rank: number;
  /** Has not been given a place yet. */
  readonly open: boolean;
  readonly weight: number | null;
  readonly onChange: (places: Places, index: number) => void;
  readonly handle: (element: HTMLElement | null) => void;
}

/** What a drag carries; other things dragged over the pane are none of ours. */
const DRAGGED = 'application/x-indicator';

const useStyles = makeStyles({
  row: {
    display: 'grid', gridTemplateColumns: '24px 20px minmax(0, 1fr) auto', columnGap: '4px', alignItems: 'center', padding: '4px 6px 4px 2px',
    border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground1,
  },
  over: { border: `1px dashed ${tokens.colorCompoundBrandStroke}` },
  handle: { minWidth: '24px', maxWidth: '24px', padding: 0, cursor: 'grab' },
  rank: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums', textAlign: 'center' },
  name: { overflowWrap: 'anywhere' },
  buttons: { display: 'flex' },
  tie: { minWidth: '28px', padding: 0 },
  // Where the system paints, all buttons have borders.
  isTied: { '@media (forced-colors: active)': { backgroundColor: 'Highlight', color: 'HighlightText', forcedColorAdjust: 'none' } },
  weight: { gridColumn: '3 / -1', display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 48px', columnGap: '8px', alignItems: 'center' },
  percent: { textAlign: 'right', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontVariantNumeric: 'tabular-nums' },
});

/** One indicator in its place: buttons and arrow keys move it, = ties it to the one above. */
export function RankedRow({ index, name, places, rank, open, weight, onChange, handle }: RankedRowProps) {
  const styles = useStyles();
  const { words: { weightsMethods: { ranking: words } }, say, numbersIn } = useWords();
  const [over, setOver] = useState(false);
  const at = places.findIndex((place) => place.includes(index));
  const shared = places[at]!.length > 1;
  const isFirst = at === 0 && !shared;
  const isLast = at === places.length - 1 && !shared;
  const tie = () => onChange(shared ? untied(places, index) : tied(places, index), index);

  const onKeyDown = (event: KeyboardEvent) => {
    const act = { ArrowUp: () => onChange(moved(places, index, -1), index), ArrowDown: () => onChange(moved(places, index, 1), index), '=': tie }[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  const onDrop = (event: DragEvent) => {
    setOver(false);
    const from = Number(event.dataTransfer.getData(DRAGGED) || NaN);
    if (!Number.isInteger(from)) return;
    event.preventDefault();
    onChange(dropped(places, from, index), from);
  };
  return (
    <li
      id={fieldId('rank', index)} ref={handle} draggable className={mergeClasses(styles.row, over && styles.over)}
      onDragStart={(event) => event.dataTransfer.setData(DRAGGED, String(index))}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes(DRAGGED)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)} onDrop={onDrop}
    >
      <Button
        className={styles.handle} appearance="subtle" size="small" icon={<ReOrderDotsVerticalRegular />} data-control="handle" onKeyDown={onKeyDown}
        aria-label={say(open ? words.handleOpen : words.handle, { name, place: rank, of: places.flat().length })} title={words.keys}
      />
      <span className={styles.rank} aria-hidden>{open ? '–' : rank}</span>
      <span className={styles.name}>{name}</span>
      <span className={styles.buttons}>
        <Button appearance="subtle" size="small" data-control="up" icon={<ArrowUpRegular />} disabledFocusable={isFirst} aria-label={say(words.up, { name })} title={say(words.up, { name })} onClick={() => onChange(moved(places, index, -1), index)} />
        <Button appearance="subtle" size="small" data-control="down" icon={<ArrowDownRegular />} disabledFocusable={isLast} aria-label={say(words.down, { name })} title={say(words.down, { name })} onClick={() => onChange(moved(places, index, 1), index)} />
        <Button
          appearance={shared ? 'outline' : 'subtle'} size="small" data-control="tie" className={mergeClasses(styles.tie, shared && styles.isTied)} aria-pressed={shared}
          disabledFocusable={!shared && at === 0} aria-label={say(words.tie, { name })} title={say(words.tie, { name })} onClick={tie}
        >
          =
        </Button>
      </span>
      {weight !== null && (
        <div className={styles.weight}><ShareBar share={weight} /><span className={styles.percent}>{writePercent(weight, numbersIn)}</span></div>
      )}
    </li>
  );
}

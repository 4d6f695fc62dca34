import { CheckmarkCircleRegular, QuestionCircleRegular, WarningRegular } from '@fluentui/react-icons';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { SmartCheck } from '../../../../core/kpi/weighing';
import { useWords } from '../../../language-context';
import { writtenWithUnit } from '../methods/parts/written-figure';
import type { Item } from '../state/item';

interface SmartListProps {
  readonly item: Item;
  readonly checks: readonly SmartCheck[];
}

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', gap: '4px' },
  line: { display: 'grid', gridTemplateColumns: '20px minmax(0, 1fr)', columnGap: '4px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  met: { color: tokens.colorStatusSuccessForeground1 },
  doubtful: { color: tokens.colorStatusWarningForeground3 },
  open: { color: tokens.colorNeutralForeground2 },
  letter: { fontWeight: tokens.fontWeightSemibold },
});

const ICONS = { met: CheckmarkCircleRegular, doubtful: WarningRegular, open: QuestionCircleRegular } as const;

/** What each of the five checks found, in words. */
export function SmartList({ item, checks }: SmartListProps) {
  const styles = useStyles();
  const { words: { weights: { smart } }, say, locale, numbersIn } = useWords();
  return (
    <ul className={styles.list} aria-label={smart.list}>
      {checks.map(({ letter, state, reason, facts }) => {
        const Icon = ICONS[state];
        const written = Object.fromEntries(Object.entries(facts).map(([fact, value]) => [fact, writtenWithUnit(value, item.indicator.measure, locale, numbersIn)]));
        return (
          <li key={letter} className={styles.line}>
            <span className={styles[state]} role="img" aria-label={smart.states[state]}><Icon fontSize={16} /></span>
            <span><span className={styles.letter}>{smart.letters[letter]}</span> {reason === null ? smart.met[letter] : say(smart.reasons[reason], written)}</span>
          </li>
        );
      })}
    </ul>
  );
}

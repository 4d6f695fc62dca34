import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { lightOf, standings, type Standing } from '../../../../core/kpi/scorecard';
import { useWords } from '../../../language-context';
import { changeInPoints } from '../answer';
import { monthName } from '../month-name';
import type { CardAtHand } from '../use-card';
import { LightMark } from './light-mark';

/** So many of a level are shown: the sheet has them all. */
const FIRST = 8;

const useStyles = makeStyles({
  heading: { margin: '0 0 4px', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  cell: { padding: '4px 0 4px 6px', textAlign: 'left', fontWeight: tokens.fontWeightRegular, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, verticalAlign: 'top' },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  figure: { whiteSpace: 'nowrap' },
  head: { color: tokens.colorNeutralForeground2, verticalAlign: 'bottom' },
  who: { overflowWrap: 'anywhere' },
  whole: { fontWeight: tokens.fontWeightSemibold },
  soft: { color: tokens.colorNeutralForeground2 },
});

/** Centre, teams and agents in the order of their totals, with lights and what changed. */
export function Ranking(atHand: CardAtHand) {
  const styles = useStyles();
  const { words: { scorecard: { preview } }, say, locale } = useWords();
  const { card, month } = atHand;
  const all = standings(card, month);
  const ofLevel = (level: string) => all.filter(({ unit }) => card.units[unit]!.level === level).sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity));
  const cell = (extra?: string) => mergeClasses(styles.cell, extra);
  const heading = month === null ? preview.standingNoMonth : say(preview.standing, { month: monthName(month, locale) });
  return (
    <section aria-label={heading}>
      <h3 className={styles.heading}>{heading}</h3>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={cell(styles.head)}>{preview.rank}</th><th scope="col" className={cell(styles.head)}>{preview.unit}</th>
            <th scope="col" className={cell(mergeClasses(styles.number, styles.head))}>{preview.total}</th><th scope="col" className={cell(styles.head)}>{preview.light}</th>
            {month !== null && <th scope="col" className={cell(mergeClasses(styles.number, styles.head))}>{preview.change}</th>}
          </tr>
        </thead>
        <tbody>
          {ofLevel('centre').map((standing) => <Row key={standing.unit} standing={standing} atHand={atHand} />)}
          {(['team', 'agent'] as const).map((level) => <Level key={level} title={level === 'team' ? preview.teams : preview.agents} standings={ofLevel(level)} atHand={atHand} />)}
        </tbody>
      </table>
    </section>
  );
}

interface LevelProps {
  readonly title: string;
  readonly standings: readonly Standing[];
  readonly atHand: CardAtHand;
}

function Level({ title, standings: all, atHand }: LevelProps) {
  const styles = useStyles();
  const { words: { scorecard: { preview } }, say } = useWords();
  if (all.length === 0) return null;
  const columns = atHand.month === null ? 4 : 5;
  return (
    <>
      <tr><th scope="rowgroup" colSpan={columns} className={mergeClasses(styles.cell, styles.head, styles.whole)}>{title}</th></tr>
      {all.slice(0, FIRST).map((standing) => <Row key={standing.unit} standing={standing} atHand={atHand} />)}
      {all.length > FIRST && <tr><td colSpan={columns} className={mergeClasses(styles.cell, styles.soft)}>{say(preview.more, { count: all.length - FIRST })}</td></tr>}
    </>
  );
}

function Row({ standing: { unit, rank, total, change }, atHand: { card, settings, month, names } }: { readonly standing: Standing; readonly atHand: CardAtHand }) {
  const styles = useStyles();
  const { words: { scorecard: { preview, answer } }, say, numbersIn } = useWords();
  const of = card.units[unit]!;
  const one = new Intl.NumberFormat(numbersIn, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return (
    <tr>
      <td className={styles.cell}>{of.level === 'centre' ? '' : rank ?? '–'}</td>
      <th scope="row" className={mergeClasses(styles.cell, styles.who, of.level === 'centre' && styles.whole)}>{names[unit]}</th>
      <td className={mergeClasses(styles.cell, styles.number, styles.figure)}>{total === null ? preview.noTotal : one.format(total)}</td>
      <td className={styles.cell}>{total !== null && <LightMark light={lightOf(total, settings.lights)} />}</td>
      {month !== null && <td className={mergeClasses(styles.cell, styles.number, styles.figure)}>{change === null ? '–' : changeInPoints(change, answer, say)}</td>}
    </tr>
  );
}

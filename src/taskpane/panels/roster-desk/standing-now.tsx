import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { RuleBreach } from '../../../core/scheduling/rostering';
import { useWords } from '../../language-context';
import { Notice, writeNumber } from '../../parts';
import { breachSentence } from '../../wizards/roster/breach-sentence';
import type { Desk } from './desk';
import { Places } from './places';
import { useDeskStyles } from './desk-styles';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse' },
  cell: { padding: '3px 0 3px 8px', textAlign: 'right', fontVariantNumeric: 'tabular-nums', borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, fontWeight: tokens.fontWeightRegular },
  name: { textAlign: 'left', paddingLeft: 0 },
  head: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  now: { fontWeight: tokens.fontWeightSemibold },
});

/** What the roster comes to now, beside what it came to as planned. */
export function StandingNow({ desk }: { readonly desk: Desk }) {
  const styles = useStyles();
  const { words: { rosterDesk: sentences }, numbersIn } = useWords();
  const { score, planned } = desk;
  const broken = (of: typeof score) => of.shares.reduce((sum, { wishesBroken }) => sum + wishesBroken.length, 0);
  const rows = [
    { name: sentences.figures.under, now: score.underHours, before: planned.underHours, decimals: 1 },
    { name: sentences.figures.over, now: score.overHours, before: planned.overHours, decimals: 1 },
    { name: sentences.figures.wishes, now: broken(score), before: broken(planned), decimals: 0 },
    { name: sentences.figures.changed, now: score.changes.length, before: 0, decimals: 0 },
  ];
  const head = mergeClasses(styles.cell, styles.head);
  return (
    <>
      <Rules desk={desk} />
      <table className={styles.table} aria-live="polite">
        <thead>
          <tr>
            <td className={mergeClasses(head, styles.name)} />
            <th scope="col" className={head}>{sentences.now}</th>
            <th scope="col" className={head}>{sentences.asPlanned}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, now, before, decimals }) => (
            <tr key={name}>
              <th scope="row" className={mergeClasses(styles.cell, styles.name)}>{name}</th>
              <td className={mergeClasses(styles.cell, styles.now)}>{writeNumber(now, numbersIn, decimals)}</td>
              <td className={styles.cell}>{writeNumber(before, numbersIn, decimals)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Unknown desk={desk} />
    </>
  );
}

function Rules({ desk }: { readonly desk: Desk }) {
  const styles = useDeskStyles();
  const speech = useWords();
  const { words: { rosterDesk: sentences }, say } = speech;
  const { breaches } = desk.score;
  if (breaches.length === 0) return <Notice kind="success">{sentences.rulesKept}</Notice>;
  const known = new Set(desk.planned.breaches.map((breach) => JSON.stringify(breach)));
  const before = breaches.filter((breach) => known.has(JSON.stringify(breach))).length;
  return (
    <section className={styles.section}>
      <Notice kind="warning" title={say(sentences.rulesBroken, { count: breaches.length })}>{before > 0 && say(sentences.rulesBefore, { count: before })}</Notice>
      <Places
        sentences={[...breaches].sort((a, b) => Number(known.has(JSON.stringify(a))) - Number(known.has(JSON.stringify(b)))).map((breach) => ({
          sentence: breachSentence(breach, desk.request, speech),
          address: desk.addressOf({ person: breach.person, day: Math.min(desk.request.days - 1, Math.max(0, shownOn(breach))) }),
        }))}
      />
    </section>
  );
}

/** Of two days that are too close, the later one is told. */
function shownOn({ rule, days: [from, to] }: RuleBreach): number {
  return rule === 'rest' || rule === 'succession' ? to : from;
}

const MOST_CODES = 8;

function Unknown({ desk }: { readonly desk: Desk }) {
  const styles = useDeskStyles();
  const { words: { rosterDesk: sentences }, say } = useWords();
  const { unknown } = desk.score;
  const codes = desk.request.shifts.map(({ code }) => code);
  if (unknown.length === 0) return null;
  const listed = codes.slice(0, MOST_CODES).join(', ') + (codes.length > MOST_CODES ? ' …' : '');
  return (
    <section className={styles.section}>
      <Places sentences={unknown.map(({ person, day, text }) => ({ sentence: say(sentences.unknown, { text, codes: listed }), address: desk.addressOf({ person, day }) }))} />
    </section>
  );
}

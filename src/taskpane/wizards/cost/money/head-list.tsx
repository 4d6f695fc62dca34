import { makeStyles, tokens } from '@fluentui/react-components';
import { HEADS } from '../../../../core/cost/model/heads';
import { useWords } from '../../../language-context';
import { ShareBar } from '../../../parts';
import type { CostTotals } from '../totals';

const useStyles = makeStyles({
  heading: { margin: '0 0 6px', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', gap: '6px' },
  line: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: '8px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  number: { fontVariantNumeric: 'tabular-nums', marginLeft: 'auto' },
});

/** All twelve heads over the months, each with its share of the total. */
export function HeadList({ totals }: { readonly totals: CostTotals }) {
  const styles = useStyles();
  const { words: { cost: { money }, sheets: { cost: { head } } }, say } = useWords();
  return (
    <section aria-label={money.heads}>
      <h3 className={styles.heading}>{money.heads}</h3>
      <ul className={styles.list}>
        {HEADS.map((key) => (
          <li key={key}>
            <div className={styles.line}>
              <span>{head[key]}</span>
              <span className={styles.number}>{say(money.headLine, { amount: totals.heads[key], share: totals.share(key) })}</span>
            </div>
            <ShareBar share={totals.share(key)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

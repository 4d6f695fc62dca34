import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { Indicator } from '../../../core/kpi/catalogue/indicator';
import type { IndicatorId } from '../../../core/kpi/catalogue/indicator-id';
import type { InputId } from '../../../core/kpi/catalogue/inputs';
import { catalogueWords } from '../../../sheets/kpi/catalogue-words';
import { useWords } from '../../language-context';
import { isIn, toggled, type Basket } from './basket';
import { kpiRoute } from './routes';

interface IndicatorRowsProps {
  readonly found: readonly Indicator[];
  /** The one column that an indicator lacks. */
  readonly lacking?: ReadonlyMap<IndicatorId, InputId>;
  readonly basket: Basket;
  readonly onChange: (basket: Basket) => void;
}

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  entry: { display: 'grid', gridTemplateColumns: '1fr auto', alignItems: 'start', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  link: {
    display: 'block', minWidth: 0, padding: '6px 4px', color: tokens.colorNeutralForeground1, textDecoration: 'none',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, borderRadius: tokens.borderRadiusMedium },
  },
  name: { display: 'block', fontWeight: tokens.fontWeightSemibold, color: tokens.colorBrandForegroundLink, overflowWrap: 'anywhere' },
  short: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  line: { display: 'block', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  lack: { fontStyle: 'italic' },
});

/** Indicators to open or to put in the basket: the name, its one line, and what it lacks. */
export function IndicatorRows({ found, lacking, basket, onChange }: IndicatorRowsProps) {
  const styles = useStyles();
  const { words: { kpis }, say, locale } = useWords();
  const { indicators, inputs } = catalogueWords(locale);
  return (
    <ul className={styles.list}>
      {found.map(({ id, short }) => {
        const { name, definition } = indicators[id];
        const lack = lacking?.get(id);
        return (
          <li key={id} className={styles.entry}>
            <a className={styles.link} href={kpiRoute(id)}>
              <span className={styles.name}>{name}{short && <span className={styles.short}> · {short}</span>}</span>
              <span className={styles.line}>{definition}</span>
              {lack && <span className={`${styles.line} ${styles.lack}`}>{say(kpis.list.lacks, { input: inputs[lack] })}</span>}
            </a>
            <Checkbox aria-label={say(kpis.basket.take, { name })} title={say(kpis.basket.take, { name })} checked={isIn(basket, id)} onChange={() => onChange(toggled(basket, { id, choice: null }))} />
          </li>
        );
      })}
    </ul>
  );
}

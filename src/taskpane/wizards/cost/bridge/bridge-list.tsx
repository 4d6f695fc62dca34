import { makeStyles, tokens } from '@fluentui/react-components';
import { useContext } from 'react';
import type { Bridge } from '../../../../core/cost/model/bridge';
import type { BridgeWay } from '../../../../core/cost/model/settings';
import { useWords } from '../../../language-context';
import { ThemeContext } from '../../../theme';
import { legibleOn } from '../../../parts/legible-colour';

const useStyles = makeStyles({
  heading: { margin: '0 0 6px', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', gap: '6px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  line: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 72px max-content', columnGap: '8px', alignItems: 'center' },
  end: { display: 'flex', justifyContent: 'space-between', gap: '8px', fontWeight: tokens.fontWeightSemibold },
  number: { fontVariantNumeric: 'tabular-nums', textAlign: 'right', minWidth: '72px' },
});

/** The colours of the sheet's chart: what adds cost, and what saves it. */
const ADDS = '#C4314B';
const SAVES = '#007C72';
const WIDTH = 72;
const HEIGHT = 10;

interface BridgeListProps {
  readonly bridge: Bridge;
  readonly way: BridgeWay;
}

/** From one scenario to the other: what each driver adds or saves, and what is left over. */
export function BridgeList({ bridge: { from, to, steps, residual }, way }: BridgeListProps) {
  const styles = useStyles();
  const { words: { cost: { bridge, money }, sheets: { cost } }, say } = useWords();
  const lines = [...steps.map(({ change, step }) => ({ name: cost.bridge[change], worth: step })), { name: cost.bridge.residual, worth: residual }];
  const most = Math.max(...lines.map(({ worth }) => Math.abs(worth)));
  const end = (name: string, total: number) => <li className={styles.end}><span>{name}</span><span className={styles.number}>{say(money.amountLine, { amount: total })}</span></li>;
  return (
    <section aria-label={bridge.steps}>
      <h3 className={styles.heading}>{bridge.steps}</h3>
      <ul className={styles.list}>
        {end(cost.bridge.from[way], from.total)}
        {lines.map(({ name, worth }) => (
          <li key={name} className={styles.line}>
            <span>{name}</span>
            <Bar worth={worth} most={most} />
            <span className={styles.number}>{say(bridge.step, { worth: Math.round(worth) })}</span>
          </li>
        ))}
        {end(cost.bridge.to[way], to.total)}
      </ul>
    </section>
  );
}

/** To the right of the middle what adds, to the left what saves; the number says the same. */
function Bar({ worth, most }: { readonly worth: number; readonly most: number }) {
  const { background, forced } = useContext(ThemeContext);
  const length = most === 0 ? 0 : (Math.abs(worth) / most) * (WIDTH / 2);
  return (
    <svg width={WIDTH} height={HEIGHT} aria-hidden>
      <rect x={worth < 0 ? WIDTH / 2 - length : WIDTH / 2} width={length} height={HEIGHT} fill={forced ? 'CanvasText' : legibleOn(background, worth < 0 ? SAVES : ADDS)} />
      <line x1={WIDTH / 2} x2={WIDTH / 2} y1="0" y2={HEIGHT} stroke={forced ? 'CanvasText' : tokens.colorNeutralStroke1} />
    </svg>
  );
}

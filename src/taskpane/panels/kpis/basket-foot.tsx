import { Button, tokens } from '@fluentui/react-components';
import { useWords } from '../../language-context';
import type { BasketAtHand } from './basket';

/** How many indicators were chosen, and the way on. */
export function BasketFoot({ basket, onChange, onInsert }: BasketAtHand) {
  const { words: { kpis }, say } = useWords();
  return (
    <div style={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: '8px' }}>
      <span style={{ color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 }} role="status">{say(kpis.basket.chosen, { count: basket.length })}</span>
      <span style={{ display: 'flex', gap: '8px' }}>
        <Button appearance="subtle" size="small" onClick={() => onChange([])}>{kpis.basket.clear}</Button>
        <Button appearance="primary" onClick={() => onInsert(basket)}>{kpis.basket.insert}</Button>
      </span>
    </div>
  );
}

import { makeStyles, tokens } from '@fluentui/react-components';
import { ErrorCircleRegular } from '@fluentui/react-icons';
import { FormulaTake } from '../../parts';
import { TrialValues, type TrialValuesProps } from './trial-values';

const useStyles = makeStyles({
  foot: { display: 'flex', flexDirection: 'column', gap: '6px' },
  error: { display: 'grid', gridTemplateColumns: '18px 1fr', gap: '4px', color: tokens.colorPaletteRedForeground1 },
});

export interface TrialResultProps extends TrialValuesProps {
  readonly formula: string;
}

/** What the formula gives, and the formula to put in a cell or take along. */
export function TrialResult({ result, unit, formula }: TrialResultProps) {
  const styles = useStyles();
  const [firstError] = result.flat().filter((value) => typeof value === 'object');
  return (
    <div className={styles.foot}>
      <TrialValues result={result} unit={unit} />
      {firstError && <div role="alert" className={styles.error}><ErrorCircleRegular aria-hidden /><span>{firstError.message}</span></div>}
      <FormulaTake formula={formula} />
    </div>
  );
}

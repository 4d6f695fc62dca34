import { makeStyles, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';

const useStyles = makeStyles({
  formula: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
});

/** A formula, which may break after its commas: copied, it is the formula still. */
export function FormulaText({ formula }: { readonly formula: string }) {
  const styles = useStyles();
  return <code className={styles.formula}>{formula.split(/(?<=,)/).map((part, index) => <Fragment key={index}>{part}<wbr /></Fragment>)}</code>;
}

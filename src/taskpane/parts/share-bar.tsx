import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  track: { height: '6px', backgroundColor: tokens.colorNeutralBackground5, borderRadius: tokens.borderRadiusSmall, overflow: 'hidden', '@media (forced-colors: active)': { border: '1px solid CanvasText' } },
  bar: { height: '100%', backgroundColor: tokens.colorCompoundBrandBackground, '@media (forced-colors: active)': { backgroundColor: 'Highlight', forcedColorAdjust: 'none' } },
});

/** A share of the whole as a bar. The number stands beside it, so it says nothing to a screen reader. */
export function ShareBar({ share }: { readonly share: number }) {
  const styles = useStyles();
  return (
    <div aria-hidden className={styles.track}>
      <div className={styles.bar} style={{ width: `${Math.min(100, Math.max(0, share * 100))}%` }} />
    </div>
  );
}

import { makeStyles, tokens } from '@fluentui/react-components';

/** How the sections of this page look. */
export const useSectionStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '6px', minWidth: 0 },
  heading: { margin: '4px 0 0', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  paragraph: { margin: 0, overflowWrap: 'anywhere' },
  soft: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: 'anywhere' },
  rows: { margin: 0, padding: 0, listStyleType: 'none' },
  row: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', columnGap: '12px', padding: '5px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  value: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', maxWidth: '150px', overflowWrap: 'anywhere' },
  link: { fontSize: tokens.fontSizeBase200, textAlign: 'left', overflowWrap: 'anywhere', '@media (forced-colors: active)': { textDecorationLine: 'underline' } },
});

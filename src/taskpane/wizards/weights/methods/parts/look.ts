import { makeStyles, tokens } from '@fluentui/react-components';

/** How all editors look: one column that fits into 320 px. */
export const useLook = makeStyles({
  editor: { display: 'flex', flexDirection: 'column', gap: '12px', minWidth: 0 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  soft: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  sum: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', gap: '8px' },
  card: { padding: '8px 10px', border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, minWidth: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  // An input is as wide as twenty digits unless told.
  narrow: { '& .fui-Input': { minWidth: 0 }, '& input': { minWidth: 0, width: '100%' }, '& .fui-Input span': { whiteSpace: 'nowrap' } },
  scroll: { overflowX: 'auto', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  table: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, '& th': { fontWeight: tokens.fontWeightRegular } },
  cell: { padding: '3px 5px', textAlign: 'right', fontVariantNumeric: 'tabular-nums', borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, verticalAlign: 'bottom' },
  name: { textAlign: 'left', paddingLeft: 0, overflowWrap: 'anywhere' },
  head: { color: tokens.colorNeutralForeground2 },
});

import { makeStyles, tokens } from '@fluentui/react-components';

/** How the lists of this wizard look: one column that fits into 320 px. */
export const useLook = makeStyles({
  heading: { margin: '0 0 4px', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  soft: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', gap: '4px' },
  line: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', alignItems: 'center', columnGap: '8px' },
  name: { overflowWrap: 'anywhere', minWidth: 0 },
  wide: { width: '100%', maxWidth: 'none' },
  pair: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: '8px', alignItems: 'start', '& .fui-Input': { minWidth: 0 }, '& input': { minWidth: 0, width: '100%' } },
  card: { padding: '8px 10px', border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, display: 'flex', flexDirection: 'column', gap: '8px', minWidth: 0 },
  left: { justifySelf: 'start', alignSelf: 'flex-start' },
});

import { Link, tokens } from '@fluentui/react-components';
import { useWords } from '../../language-context';
import { jobRoute } from '../../route';

/** What else to try where the formulas themselves are sound. */
export function NothingHelps() {
  const { words: { repair: { else: heading, tips, share } } } = useWords();
  return (
    <section>
      <h2 style={{ margin: '0 0 4px', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold }}>{heading}</h2>
      <ul style={{ margin: 0, paddingLeft: '18px', display: 'flex', flexDirection: 'column', gap: '4px' }}>
        <li>{tips.wait}</li>
        <li>{tips.busy}</li>
        <li>{tips.loaded}</li>
        <li>{tips.others} <Link inline href={jobRoute('share')}>{share}</Link></li>
      </ul>
    </section>
  );
}

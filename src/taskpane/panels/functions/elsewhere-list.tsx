import { makeStyles, tokens } from '@fluentui/react-components';
import type { MoveNote, NameElsewhere } from '../../../functions/elsewhere';
import { useWords } from '../../language-context';

const useStyles = makeStyles({
  addIns: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', gap: '12px' },
  addIn: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  names: { margin: '2px 0 0', padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', gap: '8px' },
  call: { display: 'block', fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  soft: { display: 'block', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});

/** What a function is called in older add-ins, how the same is typed here, and what differs. */
export function ElsewhereList({ names }: { readonly names: readonly NameElsewhere[] }) {
  const styles = useStyles();
  const { words, say } = useWords();
  const addIns = [...new Set(names.map(({ addIn }) => addIn))];
  return (
    <ul className={styles.addIns}>
      {addIns.map((addIn) => (
        <li key={addIn.id}>
          <span className={styles.addIn}>{addIn.name}</span>
          <ul className={styles.names}>
            {saidOnce(names.filter((name) => name.addIn === addIn)).map(({ there, here, notes }) => (
              <li key={there}>
                <code className={styles.call}>{there}</code>
                <code className={styles.call}>{say(words.pane.functions.here, { formula: `=${here}` })}</code>
                {notes.map((note) => <span key={note} className={styles.soft}>{words.elsewhere.notes[note]}</span>)}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

/** What holds of several functions of an add-in is said at the first of them. */
function saidOnce(names: readonly NameElsewhere[]): readonly { readonly there: string; readonly here: string; readonly notes: readonly MoveNote[] }[] {
  const said = new Set<MoveNote>();
  return names.map(({ there, here, notes = [] }) => {
    const fresh = notes.filter((note) => !said.has(note));
    for (const note of fresh) said.add(note);
    return { there, here, notes: fresh };
  });
}

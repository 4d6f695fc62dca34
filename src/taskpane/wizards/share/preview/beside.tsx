import { makeStyles, tokens } from '@fluentui/react-components';
import type { Plan } from '../../../../sheets/plan';
import type { ConvertedName } from '../../../../sheets/share/conversion';
import { useWords } from '../../../language-context';
import { Fold, FormulaText, PlanPreview } from '../../../parts';
import { reasonSentence } from './reason-sentence';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', gap: '8px' },
  entry: { display: 'flex', flexDirection: 'column', gap: '2px', minWidth: 0, overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  name: { fontWeight: tokens.fontWeightSemibold },
  heading: { margin: '0 0 4px', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
});

/** What changes beside the cells: names that use our functions, new names, new sheets. */
export function Beside({ names, plan }: { readonly names: readonly ConvertedName[]; readonly plan: Plan }) {
  const styles = useStyles();
  const { words: { share: { preview } }, say } = useWords();
  return (
    <>
      {names.length > 0 && <ChangedNames names={names} />}
      {plan.names.length > 0 && (
        <Fold title={say(preview.newNames, { count: plan.names.length })}>
          <ul className={styles.list}>
            {plan.names.map(({ name, refersTo, comment }) => (
              <li key={name} className={styles.entry}><span className={styles.name}>{name}</span>{comment && <span>{comment}</span>}<FormulaText formula={refersTo} /></li>
            ))}
          </ul>
        </Fold>
      )}
      {plan.sheets.length > 0 && (
        <section>
          <h3 className={styles.heading}>{say(preview.newSheets, { count: plan.sheets.length })}</h3>
          {plan.sheets.map((sheet) => (
            <Fold key={sheet.name} title={sheet.name} as="h4"><PlanPreview plan={{ ...plan, sheets: [sheet], names: [] }} /></Fold>
          ))}
        </section>
      )}
    </>
  );
}

function ChangedNames({ names }: { readonly names: readonly ConvertedName[] }) {
  const styles = useStyles();
  const speech = useWords();
  const { words: { share: { preview } } } = speech;
  return (
    <section>
      <h3 className={styles.heading}>{preview.names}</h3>
      <ul className={styles.list}>
        {names.map(({ name, sheet, before, after, why }) => (
          <li key={`${sheet ?? ''} ${name}`} className={styles.entry}>
            <span className={styles.name}>{sheet === undefined ? name : `${sheet}!${name}`}</span>
            <span>{preview.before} <FormulaText formula={before} /></span>
            <span>{preview.after} {after === undefined ? preview.nameStays : <FormulaText formula={after} />}</span>
            {why && <span>{reasonSentence(why, speech)}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

import { Link, makeStyles } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { callsIn } from '../../../functions/reading/calls-in';
import { sheetReference } from '../../../sheets/sheet-reference';
import type { FormulaCell, Selection } from '../../../workbook/port';
import { useWords } from '../../language-context';
import { FormulaText } from '../../parts';
import { functionRoute } from '../../route';
import { useWorkbook } from '../../workbook-context';
import { useSectionStyles } from './section-styles';

const SHOWN = 8;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', gap: '6px' },
  link: { overflowWrap: 'anywhere', textAlign: 'left', '@media (forced-colors: active)': { textDecorationLine: 'underline' } },
});

type Found = Selection & { readonly formula: string };

/** Nothing to explain here: what to select, and what this sheet has. */
export function EmptyState({ cell, edition }: { readonly cell: FormulaCell; readonly edition: number }) {
  const styles = useStyles();
  const sections = useSectionStyles();
  const port = useWorkbook();
  const { words: { explain }, say } = useWords();
  const { empty } = explain;
  const [found, setFound] = useState<readonly Found[] | undefined>();

  useEffect(() => {
    let stale = false;
    void port.formulasInFront().then((formulas) => {
      if (!stale) setFound(formulas.filter(({ formula }) => callsIn(formula).length > 0));
    }, () => undefined); // A sheet that cannot be searched offers nothing.
    return () => {
      stale = true;
    };
  }, [port, cell.sheet, edition]);

  return (
    <>
      <section className={sections.section}>
        <h2 className={sections.heading}>{empty.heading}</h2>
        <p className={sections.paragraph}>{say(empty.body, { address: cell.address })}</p>
      </section>
      {found && found.length > 0 && (
        <section className={sections.section}>
          <h2 className={sections.heading}>{empty.nearby}</h2>
          <ul className={styles.list}>
            {found.slice(0, SHOWN).map(({ sheet, address, formula }) => (
              <li key={address}>
                <Link as="button" className={styles.link} aria-label={say(empty.goTo, { address, formula })} onClick={() => void port.goTo(sheetReference(sheet, address))}>
                  {address} <FormulaText formula={shortened(formula)} />
                </Link>
              </li>
            ))}
          </ul>
          {found.length > SHOWN && <p className={sections.soft}>{say(empty.more, { count: found.length - SHOWN })}</p>}
        </section>
      )}
      {found?.length === 0 && (
        <p className={sections.paragraph}>{empty.noneHere} <Link inline href={functionRoute()}>{empty.functions}</Link></p>
      )}
    </>
  );
}

function shortened(formula: string): string {
  return formula.length > 60 ? `${formula.slice(0, 59)}…` : formula;
}

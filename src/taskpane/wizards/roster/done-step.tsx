import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { RosterNames } from '../../../sheets/roster/request';
import { sheetReference } from '../../../sheets/sheet-reference';
import { useWords } from '../../language-context';
import { Notice } from '../../parts';
import { jobRoute, navigate } from '../../route';
import { useWorkbook } from '../../workbook-context';

interface DoneStepProps {
  readonly names: RosterNames;
  readonly sheet: string;
  readonly people: number;
  readonly days: number;
  readonly onAgain: () => void;
}

const useStyles = makeStyles({
  heading: { margin: '0 0 8px', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  list: { display: 'flex', flexDirection: 'column', gap: '12px' },
  next: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '2px' },
  soft: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** What was made, and what a planner does next with it. */
export function DoneStep({ names, sheet, people, days, onAgain }: DoneStepProps) {
  const styles = useStyles();
  const { words: { roster: { done } }, say } = useWords();
  const port = useWorkbook();
  const next = [
    { label: done.change, why: done.changeWhy, press: () => navigate(jobRoute('roster-desk')) },
    { label: done.cover, why: done.coverWhy, press: () => void port.goTo(sheetReference(names.cover, 'A1')) },
  ];
  return (
    <>
      <Notice kind="success">{say(done.made, { people, days })}</Notice>
      <section>
        <h3 className={styles.heading}>{done.next}</h3>
        <div className={styles.list}>
          {next.map(({ label, why, press }) => (
            <div key={label} className={styles.next}>
              <Button onClick={press}>{label}</Button>
              <div className={styles.soft}>{why}</div>
            </div>
          ))}
          <div className={styles.soft}>{done.refresh}</div>
        </div>
      </section>
      <div className={styles.buttons}>
        <Button onClick={() => void port.goTo(sheetReference(sheet, 'A1'))}>{done.goTo}</Button>
        <Button onClick={onAgain}>{done.again}</Button>
      </div>
    </>
  );
}

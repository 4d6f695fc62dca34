import { Button, Link, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Choice, Decisions, Finding, Question } from '../../../core/history/call-history';
import type { Region } from '../../../workbook/port';
import { useWords } from '../../language-context';
import { useWorkbook } from '../../workbook-context';
import { findingAddress, findingSentence } from './finding-sentence';

interface QuestionListProps {
  readonly findings: readonly Finding[];
  readonly decisions: Decisions;
  readonly place: Pick<Region, 'sheet' | 'address'>;
  readonly onDecide: (decisions: Readonly<Record<string, Choice>>) => void;
}

const FIRST = 4;

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '8px' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', gap: '10px' },
  entry: { display: 'flex', flexDirection: 'column', gap: '4px', overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

type Asked = Finding & { readonly question: Question };

/** What only the planner can decide, each with its proposal. As long as nothing is decided, all stays as it is. */
export function QuestionList({ findings, decisions, place, onDecide }: QuestionListProps) {
  const styles = useStyles();
  const { words, say } = useWords();
  const [all, setAll] = useState(false);
  const sentences = words.forecast.decisions;
  const asked = findings.filter((finding): finding is Asked => finding.question !== null);
  if (asked.length === 0) return null;
  const open = asked.filter(({ question }) => (decisions[question.id] ?? 'keep') !== question.proposal);
  const shown = all ? asked : asked.slice(0, FIRST);
  return (
    <section className={styles.section} aria-label={sentences.heading}>
      <h3 className={styles.heading}>{sentences.heading}</h3>
      <div className={styles.hint}>{sentences.hint}</div>
      <ul className={styles.list}>
        {shown.map((finding) => <Entry key={finding.question.id} finding={finding} decision={decisions[finding.question.id] ?? 'keep'} place={place} onDecide={onDecide} />)}
      </ul>
      <div className={styles.buttons}>
        {open.length > 1 && (
          <Button size="small" onClick={() => onDecide(Object.fromEntries(open.map(({ question }) => [question.id, question.proposal])))}>{sentences.acceptAll}</Button>
        )}
        {asked.length > FIRST && (
          <Button size="small" appearance="subtle" onClick={() => setAll(!all)}>{all ? sentences.showFewer : say(sentences.showAll, { count: asked.length })}</Button>
        )}
      </div>
    </section>
  );
}

interface EntryProps extends Pick<QuestionListProps, 'place' | 'onDecide'> {
  readonly finding: Asked;
  readonly decision: Choice;
}

function Entry({ finding, decision, place, onDecide }: EntryProps) {
  const styles = useStyles();
  const speech = useWords();
  const port = useWorkbook();
  const { words, say } = speech;
  const sentences = words.forecast.decisions;
  const { id, choices, proposal } = finding.question;
  const sentence = findingSentence(finding, speech);
  const address = findingAddress(finding, place);
  const offered = choices.includes('keep') ? choices : (['keep', ...choices] as const);
  return (
    <li className={styles.entry}>
      <span>
        {address && <><Link as="button" inline aria-label={say(words.parts.problems.goTo, { address })} onClick={() => void port.goTo(address)}>{address}</Link>{' '}</>}
        {sentence}
      </span>
      <Select aria-label={sentence} value={decision} onChange={(_event, { value }) => onDecide({ [id]: value as Choice })}>
        {offered.map((choice) => (
          <option key={choice} value={choice}>{choice === proposal ? say(sentences.proposed, { choice: sentences.choice[choice] }) : sentences.choice[choice]}</option>
        ))}
      </Select>
    </li>
  );
}

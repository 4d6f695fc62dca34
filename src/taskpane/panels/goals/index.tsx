import { useState } from 'react';
import { QUESTIONS } from '../../../functions/goal/questions';
import { USUAL } from '../../../functions/goal/situation';
import type { JobProps } from '../../job';
import ScenarioWizard from '../../wizards/scenario';
import { entriesOf } from './entries';
import { QuestionList, SCENARIO } from './question-list';
import { QuestionPage } from './question-page';

/** The goal finder: all questions, the one that the route names, or the table of scenarios. */
export default function GoalFinder(props: JobProps) {
  const { intent, detail, onLeave } = props;
  // One set of answers for all questions.
  const [entries, setEntries] = useState(() => entriesOf(USUAL));
  const question = QUESTIONS.find(({ id }) => id === detail);
  // Only scenario tables are written, so only they are continued.
  if (intent !== 'start' || detail === SCENARIO) return <ScenarioWizard {...props} />;
  if (question) return <QuestionPage key={question.id} question={question} entries={entries} onEntries={setEntries} />;
  return <QuestionList unknown={detail !== undefined} onLeave={onLeave} />;
}

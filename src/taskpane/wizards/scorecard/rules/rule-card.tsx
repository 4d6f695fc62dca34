import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowResetRegular } from '@fluentui/react-icons';
import { useId } from 'react';
import { isFault } from '../../../../core/fault';
import { scoreOf, type ScoreRule } from '../../../../core/kpi/scorecard';
import { useWords } from '../../../language-context';
import { ChoiceField, writePercent } from '../../../parts';
import type { ScoredColumn } from '../scored';
import { useCatalogueWords } from '../use-catalogue-words';
import { writeFigure } from '../write-figure';
import { becauseOf } from './because';
import { curvePoints } from './curve-points';
import { RULE_KINDS, type RuleDraft, type RuleKind } from './rule-draft';
import { RuleFields } from './rule-fields';
import { ruleInWords } from './rule-in-words';
import { isRuleFault, ruleOf } from './rule-of';
import { ScoreCurve } from './score-curve';
import { withKind } from './with-kind';

interface RuleCardProps {
  readonly scored: ScoredColumn;
  /** The figure of the month shown, of the unit that heads the card; null where there is none. */
  readonly actual: number | null;
  /** Of all weight, as a fraction; null where the indicator is not scored. */
  readonly share: number | null;
  /** Null takes the proposal again. */
  readonly onChange: (draft: RuleDraft | null) => void;
}

const useStyles = makeStyles({
  card: { border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium, padding: '0 10px 4px', listStyleType: 'none' },
  bad: { border: `1px solid ${tokens.colorStatusDangerBorder2}` },
  header: { paddingLeft: 0, paddingRight: 0 },
  title: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', columnGap: '10px', alignItems: 'center', width: '100%', textAlign: 'left', padding: '6px 0', overflowWrap: 'anywhere' },
  name: { fontWeight: tokens.fontWeightSemibold, display: 'block' },
  soft: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, display: 'block' },
  problem: { color: tokens.colorStatusDangerForeground1 },
  panel: { margin: 0, padding: '4px 0 8px', display: 'flex', flexDirection: 'column', gap: '10px' },
});

/** How one indicator is scored: at a glance with its curve, and opened to be changed. */
export function RuleCard({ scored, actual, share, onChange }: RuleCardProps) {
  const styles = useStyles();
  const nameId = useId();
  const { words: { scorecard: { rule: sentences } }, say, numbersIn } = useWords();
  const catalogue = useCatalogueWords();
  const { draft, column: { indicator }, isTyped, proposed } = scored;
  const write = (figure: number) => writeFigure(figure, indicator.measure, catalogue, numbersIn);
  const ruled = ruleOf(draft);
  const rule = isRuleFault(ruled) ? null : ruled;
  const score = rule && actual !== null ? scoreOrNull(actual, rule) : null;
  return (
    <li className={mergeClasses(styles.card, rule === null && share !== null && styles.bad)} aria-labelledby={nameId}>
      <Accordion collapsible>
        <AccordionItem value="card">
          <AccordionHeader as="h4" button={{ className: styles.header }}>
            <span className={styles.title}>
              <span>
                <span className={styles.name} id={nameId}>{indicator.name}</span>
                <span className={styles.soft}>{share === null ? sentences.notScored : writePercent(share, numbersIn)}{rule && ` · ${sentences.kinds[draft.kind]}`}</span>
                {rule && <span className={styles.soft}>{ruleInWords(rule, { sentences, say, write })}</span>}
                {!rule && share !== null && <span className={mergeClasses(styles.soft, styles.problem)}>{sentences.unfinished}</span>}
              </span>
              {rule && <ScoreCurve points={curvePoints(rule, (at) => scoreOrNull(at, rule), scored.figures)} now={score === null || actual === null ? null : { at: actual, score }} />}
            </span>
          </AccordionHeader>
          <AccordionPanel className={styles.panel}>
            <div className={styles.soft}>{sentences.because[becauseOf(scored)]}</div>
            {score !== null && actual !== null && <div>{say(sentences.latestScore, { actual: write(actual), score })}</div>}
            <ChoiceField<RuleKind>
              label={sentences.kind} look="list" value={draft.kind} choices={RULE_KINDS.map((value) => ({ value, label: sentences.kinds[value] }))}
              onChange={(kind) => onChange(withKind(draft, kind))}
            />
            <RuleFields draft={draft} measure={indicator.measure} onChange={onChange} />
            {isTyped && proposed && <div><Button size="small" icon={<ArrowResetRegular />} onClick={() => onChange(null)}>{sentences.propose}</Button></div>}
          </AccordionPanel>
        </AccordionItem>
      </Accordion>
    </li>
  );
}

function scoreOrNull(actual: number, rule: ScoreRule): number | null {
  const score = scoreOf(actual, rule);
  return isFault(score) ? null : score;
}


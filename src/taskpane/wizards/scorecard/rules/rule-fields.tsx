import { Button, makeStyles, Switch, tokens } from '@fluentui/react-components';
import { AddRegular, DeleteRegular } from '@fluentui/react-icons';
import type { Measure } from '../../../../core/kpi/catalogue/measure';
import { useWords } from '../../../language-context';
import { PercentField, type Entry } from '../../../parts';
import { FigureField } from './figure-field';
import type { RuleDraft, RuleNumber, TierDraft } from './rule-draft';
import { isRuleFault, ruleOf, type RuleFault } from './rule-of';

interface RuleFieldsProps {
  readonly draft: RuleDraft;
  readonly measure: Measure | null;
  readonly onChange: (draft: RuleDraft) => void;
}

/** Ten times the target: more is a slip. */
const HIGHEST = 10;

const useStyles = makeStyles({
  // An input is as wide as twenty digits unless told.
  pair: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: '8px', alignItems: 'start', '& .fui-Input': { minWidth: 0 }, '& input': { minWidth: 0, width: '100%' }, '& .fui-Input span': { whiteSpace: 'nowrap' } },
  tiers: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', gap: '8px' },
  tier: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr) auto', gap: '8px', alignItems: 'end', '& .fui-Input': { minWidth: 0 }, '& input': { minWidth: 0, width: '100%' }, '& .fui-Input span': { whiteSpace: 'nowrap' } },
  problem: { color: tokens.colorStatusDangerForeground1, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** The numbers of a rule, those of its kind alone. */
export function RuleFields({ draft, measure, onChange }: RuleFieldsProps) {
  const styles = useStyles();
  const { words: { scorecard: { rule: sentences } } } = useWords();
  const ruled = ruleOf(draft);
  const fault = isRuleFault(ruled) ? ruled : null;
  const set = (field: RuleNumber) => (entry: Entry) => onChange({ ...draft, numbers: { ...draft.numbers, [field]: entry } });
  const field = (name: RuleNumber) => ({
    label: sentences.field[name], value: draft.numbers[name], onChange: set(name), problem: fault ? problemAt(name, fault, sentences.fault) : undefined,
  });
  const figure = (name: RuleNumber) => <FigureField key={name} {...field(name)} measure={measure} />;
  return (
    <>
      <div className={styles.hint}>{sentences.means[draft.kind]}</div>
      {(draft.kind === 'higher' || draft.kind === 'lower') && <div className={styles.pair}>{figure('floor')}{figure('target')}<FigureField {...field('stretch')} measure={measure} hint={sentences.stretchHint} /></div>}
      {draft.kind === 'ratio' && (
        <>
          <div className={styles.pair}>{figure('target')}<PercentField {...field('cap')} max={HIGHEST} hint={sentences.capHint} /></div>
          <Switch label={sentences.lowerIsBetter} checked={draft.lowerIsBetter} onChange={(_event, { checked }) => onChange({ ...draft, lowerIsBetter: checked })} />
        </>
      )}
      {draft.kind === 'band' && <div className={styles.pair}>{figure('zeroLow')}{figure('low')}{figure('high')}{figure('zeroHigh')}</div>}
      {draft.kind === 'deduction' && <div className={styles.pair}>{figure('free')}<PercentField {...field('perEvent')} /></div>}
      {draft.kind === 'tiers' && <Tiers draft={draft} measure={measure} onChange={onChange} fault={fault} />}
    </>
  );
}

/** A number that can't be read has said so itself. */
function problemAt(field: RuleFault['field'], fault: RuleFault, sentences: Readonly<Record<Exclude<RuleFault['why'], 'unusable'>, string>>): string | undefined {
  return fault.field === field && fault.why !== 'unusable' ? sentences[fault.why] : undefined;
}

function Tiers({ draft, measure, onChange, fault }: RuleFieldsProps & { readonly fault: RuleFault | null }) {
  const styles = useStyles();
  const { words: { scorecard: { rule: sentences } }, say } = useWords();
  const { tiers } = draft;
  const problem = fault && problemAt('tiers', fault, sentences.fault);
  const change = (id: number, values: Partial<TierDraft>) => onChange({ ...draft, tiers: tiers.map((tier) => (tier.id === id ? { ...tier, ...values } : tier)) });
  const add = () => onChange({ ...draft, tiers: [{ id: Math.max(-1, ...tiers.map(({ id }) => id)) + 1, from: undefined, score: undefined }, ...tiers] });
  return (
    <>
      <ol className={styles.tiers}>
        {tiers.map(({ id, from, score }, place) => (
          <li key={id} className={styles.tier} aria-label={say(sentences.tier, { place: place + 1 })}>
            <FigureField label={sentences.tierFrom} value={from} measure={measure} onChange={(entry) => change(id, { from: entry })} />
            <PercentField label={sentences.tierScore} value={score} max={HIGHEST} onChange={(entry) => change(id, { score: entry })} />
            <Button icon={<DeleteRegular />} aria-label={say(sentences.removeTier, { place: place + 1 })} onClick={() => onChange({ ...draft, tiers: tiers.filter((tier) => tier.id !== id) })} />
          </li>
        ))}
      </ol>
      {problem && <div role="alert" className={styles.problem}>{problem}</div>}
      <div><Button size="small" icon={<AddRegular />} onClick={add}>{sentences.addTier}</Button></div>
    </>
  );
}

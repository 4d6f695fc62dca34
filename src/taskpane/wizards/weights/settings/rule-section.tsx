import { Checkbox } from '@fluentui/react-components';
import { isFault, type Fault } from '../../../../core/fault';
import { USUAL_RULE, type RuleConflict, type WeighResult } from '../../../../core/kpi/weighing';
import { useWords } from '../../../language-context';
import { Fold, Notice, NumberField, runningText } from '../../../parts';
import { useLook } from '../data/look';
import type { Item } from '../state/item';
import { BeforeAfter } from './before-after';
import { fixOf } from './conflict-fixes';
import { RULE_KEYS, ruleOf, type RuleEntries, type RuleKey } from './rule-entries';

interface RuleSectionProps {
  readonly items: readonly Item[];
  readonly rule: RuleEntries;
  readonly result: WeighResult | Fault | null;
  readonly onChange: (rule: RuleEntries) => void;
}

const ABOVE_ZERO: readonly RuleKey[] = ['max', 'step', 'total'];

/** The house rule: what it asks, what it makes of the weights, and what would let it be kept. */
export function RuleSection({ items, rule, result, onChange }: RuleSectionProps) {
  const look = useLook();
  const { words: { weights: { rules: words } }, say } = useWords();
  const settled = ruleOf(rule);
  const title = settled && !('rule' in settled) ? say(words.title, { ...settled }) : words.unsettled;
  const weighed = result && !isFault(result) ? result : null;
  const set = (key: RuleKey, entry: RuleEntries['entries'][RuleKey]) => onChange({ ...rule, entries: { ...rule.entries, [key]: entry } });
  return (
    <section aria-label={words.heading}>
      <h3 className={look.heading}>{words.heading}</h3>
      <Checkbox label={words.on} checked={rule.on} onChange={(_event, { checked }) => onChange({ ...rule, on: checked === true })} />
      {rule.on && (
        <Fold title={title}>
          <div className={look.pair}>
            {RULE_KEYS.map((key) => (
              <NumberField
                key={key} label={words.field[key]} value={rule.entries[key]} fallback={USUAL_RULE[key]} onChange={(entry) => set(key, entry)}
                {...(ABOVE_ZERO.includes(key) ? { above: 0 } : { min: key === 'most' ? 1 : 0 })} max={10_000} whole={key === 'most'}
              />
            ))}
          </div>
          <div className={look.soft}>{words.help}</div>
        </Fold>
      )}
      {weighed?.conflict && settled && !('rule' in settled) && (
        <Conflict conflict={weighed.conflict} count={items.length} rule={settled} onFix={(key, value) => set(key, value)} />
      )}
      {weighed && <BeforeAfter items={items} result={weighed} total={settled && !('rule' in settled) ? settled.total : 100} />}
    </section>
  );
}

interface ConflictProps {
  readonly conflict: RuleConflict;
  readonly count: number;
  readonly rule: Readonly<Record<RuleKey, number>>;
  readonly onFix: (key: RuleKey, value: number) => void;
}

function Conflict({ conflict, count, rule, onFix }: ConflictProps) {
  const { words: { weights: { rules: words } }, say } = useWords();
  const { code, reach, indicators } = conflict;
  const fix = fixOf(conflict);
  const facts = { ...rule, count, reach, indicators: indicators ?? 0 };
  const other = code === 'too-few' && indicators !== null ? say(words.moreIndicators, facts) : code === 'too-many' && indicators ? say(words.fewerIndicators, facts) : '';
  return (
    <Notice
      kind="warning" title={words.conflict}
      actions={fix ? [{ label: say(words.fix[fix.key as 'min' | 'max' | 'most'], { value: fix.value }), onPress: () => onFix(fix.key, fix.value) }] : []}
    >
      {runningText(say(words.why[code], facts), other)}
    </Notice>
  );
}

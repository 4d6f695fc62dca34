import { Field, Select, mergeClasses } from '@fluentui/react-components';
import { isFault } from '../../../../../core/fault';
import { bestWorstWeights } from '../../../../../core/kpi/weighting/best-worst-weights';
import { useWords } from '../../../../language-context';
import { Notice, type Entry } from '../../../../parts';
import { fieldId } from '../entries/field';
import { isUnsettled, judgementOf } from '../entries/judgement-of';
import { useLook } from '../parts/look';
import { WeightList } from '../parts/weight-list';
import type { IndicatorName, JudgementEntries } from '../props';
import { furthestChain } from './furthest-chain';
import { TimesField } from './times-field';

interface BestWorstEditorProps {
  readonly indicators: readonly IndicatorName[];
  readonly entries: JudgementEntries['bestWorst'];
  readonly onChange: (entries: JudgementEntries['bestWorst']) => void;
}

const UNCHOSEN = '';

/** The most and the least important indicator, and how all others stand to these two. */
export function BestWorstEditor({ indicators, entries, onChange }: BestWorstEditorProps) {
  const look = useLook();
  const { words: { weightsMethods: { bestWorst: words } }, say } = useWords();
  const { best, worst, bestToOthers, othersToWorst } = entries;
  const put = (list: readonly Entry[], index: number, times: number) => list.map((before, i) => (i === index ? times : before));
  const others = indicators.map((_, index) => index).filter((index) => index !== best && index !== worst);
  const nameOf = (index: number) => indicators[index]!.name;
  return (
    <div className={mergeClasses(look.editor, look.narrow)}>
      <div className={look.soft}>{words.ask}</div>
      <Pick part="best" label={words.best} value={best} indicators={indicators} onPick={(index) => onChange(chosen(entries, 'best', index))} />
      <Pick part="worst" label={words.worst} value={worst} indicators={indicators} problem={best !== null && best === worst ? words.same : undefined} onPick={(index) => onChange(chosen(entries, 'worst', index))} />
      {best !== null && worst !== null && best !== worst && (
        <>
          <h3 className={look.heading}>{say(words.fromBest, { best: nameOf(best) })}</h3>
          <ul className={look.list}>
            {[worst, ...others].map((index) => (
              <li key={indicators[index]!.key} id={fieldId('from-best', index)}>
                <TimesField label={say(words.over, { more: nameOf(best), less: nameOf(index) })} value={bestToOthers[index]} onChange={(times) => onChange({ ...entries, bestToOthers: put(bestToOthers, index, times) })} />
              </li>
            ))}
          </ul>
          {others.length > 0 && <h3 className={look.heading}>{say(words.toWorst, { worst: nameOf(worst) })}</h3>}
          <ul className={look.list}>
            {others.map((index) => (
              <li key={indicators[index]!.key} id={fieldId('to-worst', index)}>
                <TimesField label={say(words.over, { more: nameOf(index), less: nameOf(worst) })} value={othersToWorst[index]} onChange={(times) => onChange({ ...entries, othersToWorst: put(othersToWorst, index, times) })} />
              </li>
            ))}
          </ul>
          <Outcome indicators={indicators} entries={entries} />
        </>
      )}
    </div>
  );
}

/** Whoever changes the best or the worst answers anew what was asked of the one before. */
function chosen(entries: JudgementEntries['bestWorst'], end: 'best' | 'worst', index: number): JudgementEntries['bestWorst'] {
  if (entries[end] === index) return entries;
  const none = entries.bestToOthers.map(() => undefined);
  return end === 'best' ? { ...entries, best: index, bestToOthers: none } : { ...entries, worst: index, othersToWorst: none };
}

interface PickProps {
  readonly part: 'best' | 'worst';
  readonly label: string;
  readonly value: number | null;
  readonly indicators: readonly IndicatorName[];
  readonly problem?: string;
  readonly onPick: (index: number) => void;
}

function Pick({ part, label, value, indicators, problem, onPick }: PickProps) {
  const { words: { weightsMethods: { bestWorst: words } } } = useWords();
  return (
    <div id={fieldId(part)}>
      <Field label={label} validationState={problem ? 'error' : 'none'} validationMessage={problem}>
        <Select value={value === null ? UNCHOSEN : String(value)} style={{ minWidth: 0 }} onChange={(_event, data) => { if (data.value !== UNCHOSEN) onPick(Number(data.value)); }}>
          {value === null && <option value={UNCHOSEN}>{words.choose}</option>}
          {indicators.map(({ key, name }, index) => <option key={key} value={index}>{name}</option>)}
        </Select>
      </Field>
    </div>
  );
}

/** ξ in words, the judgements that lead furthest astray, and the weights. */
function Outcome({ indicators, entries }: Omit<BestWorstEditorProps, 'onChange'>) {
  const { words: { weightsMethods: { bestWorst: words } }, say } = useWords();
  const judgement = judgementOf(entries);
  if (isUnsettled(judgement) || judgement.method !== 'bestWorst') return null;
  const solved = bestWorstWeights(judgement.bestToOthers, judgement.othersToWorst);
  if (isFault(solved)) return <Notice kind="warning">{words.contradiction}</Notice>;
  const chain = furthestChain(judgement);
  return (
    <>
      <Notice kind={chain ? 'info' : 'success'} title={say(words.xi, { xi: solved.inconsistency, perfect: chain ? 'no' : 'yes' })}>
        {chain && say(words.chain, {
          name: indicators[chain.index]!.name, best: indicators[judgement.best]!.name, worst: indicators[judgement.worst]!.name,
          fromBest: chain.fromBest, toWorst: chain.toWorst, through: chain.through, span: chain.span,
        })}
      </Notice>
      <WeightList title={words.weights} indicators={indicators} weights={solved.weights} />
    </>
  );
}

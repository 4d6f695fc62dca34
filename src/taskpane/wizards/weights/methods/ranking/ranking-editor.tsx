import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { isFault } from '../../../../../core/fault';
import { RANK_METHODS, rankWeights } from '../../../../../core/kpi/weighting/rank-weights';
import { useWords } from '../../../../language-context';
import { ChoiceField } from '../../../../parts';
import { fieldId } from '../entries/field';
import { useLook } from '../parts/look';
import type { IndicatorName, JudgementEntries } from '../props';
import { placesOf, ranksOf, type Places } from './order';
import { RankedRow } from './ranked-row';
import { useFollowedRow } from './use-followed-row';

interface RankingEditorProps {
  readonly indicators: readonly IndicatorName[];
  readonly entries: JudgementEntries['ranking'];
  readonly onChange: (entries: JudgementEntries['ranking']) => void;
}

const useStyles = makeStyles({
  list: { gap: '6px' },
  after: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: '8px' },
});

/** The order of importance, by buttons, keys or dragging, and what each rule makes of it. */
export function RankingEditor({ indicators, entries, onChange }: RankingEditorProps) {
  const look = useLook();
  const styles = useStyles();
  const { words: { weightsMethods: { ranking: words } } } = useWords();
  const { ranks, rule } = entries;
  const places = placesOf(ranks);
  const shown = ranksOf(places);
  const weights = rankWeights(shown, rule);
  const { follow, handles } = useFollowedRow(shown);
  const settled = ranks.every((rank) => typeof rank === 'number');
  const change = (next: Places, index: number) => {
    follow(index);
    onChange({ ...entries, ranks: ranksOf(next) });
  };
  return (
    <div className={look.editor}>
      <div className={look.soft}>{words.ask}</div>
      <ol id={fieldId('order')} className={mergeClasses(look.list, styles.list)}>
        {places.flat().map((index) => (
          <RankedRow
            key={indicators[index]?.key ?? index} index={index} name={indicators[index]?.name ?? ''} places={places} rank={shown[index]!}
            open={typeof ranks[index] !== 'number'} weight={isFault(weights) || !settled ? null : weights[index]!} onChange={change} handle={handles(index)}
          />
        ))}
      </ol>
      {!settled && <div className={look.buttons}><Button appearance="secondary" onClick={() => onChange({ ...entries, ranks: shown })}>{words.confirm}</Button></div>}
      <div className={styles.after}>
        <ChoiceField
          label={words.rule} page="RANKWEIGHTS" value={rule} onChange={(next) => onChange({ ...entries, rule: next })}
          choices={RANK_METHODS.map((value) => ({ value, label: words.rules[value].name, detail: words.rules[value].detail }))}
        />
      </div>
    </div>
  );
}

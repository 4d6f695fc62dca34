import { Spinner } from '@fluentui/react-components';
import type { Dispatch } from 'react';
import { useWords } from '../../language-context';
import { Notice, ProblemList, RangeField, type RegionReading } from '../../parts';
import type { FiguresAnalysis } from '../figures/analysis';
import { ColumnUses } from '../figures/column-uses';
import { figureProblems } from '../figures/figure-problems';
import { figuresSummary, foundSentence } from '../figures/found-sentence';
import { SampleFigures } from './sample-figures';
import type { ScorecardAction, ScorecardState } from './state';

interface DataStepProps {
  readonly state: ScorecardState;
  readonly dispatch: Dispatch<ScorecardAction>;
  readonly reading: RegionReading;
  readonly analysis: FiguresAnalysis | null;
}

/** Where the figures are: the table found, what its columns are, and what is wrong in it. */
export function DataStep({ state, dispatch, reading, analysis }: DataStepProps) {
  const speech = useWords();
  const { words: { scorecard: { data }, figures } } = speech;
  const { found, address } = state;
  if (found.kind === 'looking') return <Spinner size="tiny" label={figures.looking} />;
  return (
    <>
      {found.kind === 'none' && (
        <>
          <Notice kind="info">{data.none}</Notice>
          <SampleFigures onPut={(sheet, table) => dispatch({ type: 'found', found: { kind: 'sample', sheet }, address: table })} />
        </>
      )}
      <RangeField
        label={figures.range} hint={foundSentence(found, analysis, speech) ?? figures.rangeHint} address={address} reading={reading} required
        onChange={(typed) => dispatch({ type: 'address', address: typed })}
      />
      {analysis && reading.region && (
        <>
          <div>{figuresSummary(analysis, speech)}</div>
          <ProblemList problems={figureProblems(analysis, reading.region, speech)} />
          <ColumnUses columns={analysis.columns} region={reading.region} onChoose={(column, use, was) => dispatch({ type: 'column', column, use, was })} />
        </>
      )}
    </>
  );
}

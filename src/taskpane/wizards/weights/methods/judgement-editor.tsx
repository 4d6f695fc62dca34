import { BestWorstEditor } from './best-worst/best-worst-editor';
import { ComparisonEditor } from './ahp/comparison-editor';
import { DelphiEditor } from './delphi/delphi-editor';
import { PointsEditor } from './points/points-editor';
import type { JudgementEditorProps } from './props';
import { RankingEditor } from './ranking/ranking-editor';
import { SwingEditor } from './swing/swing-editor';

/** The editor of the method that the entries belong to. */
export function JudgementEditor({ indicators, entries, onChange, result, figures, directions }: JudgementEditorProps) {
  const common = { indicators, onChange };
  switch (entries.method) {
    case 'points': return <PointsEditor {...common} entries={entries} />;
    case 'ranking': return <RankingEditor {...common} entries={entries} />;
    case 'swing': return <SwingEditor {...common} entries={entries} figures={figures} directions={directions} />;
    case 'ahp': return <ComparisonEditor {...common} entries={entries} result={result} />;
    case 'bestWorst': return <BestWorstEditor {...common} entries={entries} />;
    case 'delphi': return <DelphiEditor {...common} entries={entries} />;
  }
}

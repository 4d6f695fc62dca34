import { Button, Spinner } from '@fluentui/react-components';
import { TableAddRegular } from '@fluentui/react-icons';
import type { Dispatch } from 'react';
import type { CatalogueWords } from '../../../../sheets/kpi/catalogue-words';
import { RAW_KINDS } from '../../../../sheets/reports/raw-table';
import { useWords } from '../../../language-context';
import { Notice, ProblemList, Progress } from '../../../parts';
import type { ReportsAction, ReportsState } from '../state';
import { TableEditor } from './table-editor';
import { TableList } from './table-list';
import { tableProblems } from './table-problems';
import type { Sample } from './use-sample';
import type { ReadTables } from './use-tables';

interface DataStepProps {
  readonly state: ReportsState;
  readonly dispatch: Dispatch<ReportsAction>;
  readonly read: ReadTables;
  readonly catalogue: CatalogueWords;
  readonly sample: Sample;
}

/** The tables in a list, or one of them with its columns; where there is none, sample tables. */
export function DataStep({ state, dispatch, read, catalogue, sample }: DataStepProps) {
  const speech = useWords();
  const { data } = speech.words.reports;
  if (state.looking) return <Spinner size="tiny" label={data.looking} />;
  if (state.editing) return <TableEditor kind={state.editing} state={state} read={read.all[state.editing]} dispatch={dispatch} />;
  const none = Object.keys(state.tables).length === 0;
  const problems = RAW_KINDS.flatMap((kind) => {
    const { raw, reading } = read.all[kind];
    return state.tables[kind] && raw ? [...reading.problems, ...tableProblems(raw, catalogue, speech)] : [];
  });
  return (
    <>
      <div>{none ? data.none : data.intro}</div>
      {none && <SampleTables sample={sample} />}
      <TableList tables={state.tables} read={read} catalogue={catalogue} dispatch={dispatch} />
      <ProblemList problems={problems} />
    </>
  );
}

function SampleTables({ sample }: { readonly sample: Sample }) {
  const { words: { reports: { data } } } = useWords();
  if (sample.making) return <Progress words={data.sampleWriting} onCancel={sample.cancel} />;
  return (
    <>
      {sample.problem !== undefined && <Notice kind="error" title={data.sampleFailed}>{sample.problem}</Notice>}
      <div>
        <Button icon={<TableAddRegular />} onClick={sample.make}>{data.sample}</Button>
        <div>{data.sampleWhat}</div>
      </div>
    </>
  );
}

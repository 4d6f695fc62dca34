import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ScalesRegular } from '@fluentui/react-icons';
import type { Dispatch } from 'react';
import { useWords } from '../../../language-context';
import { ChoiceField, Notice, NumberField, runningText } from '../../../parts';
import { jobRoute, navigate } from '../../../route';
import { weightOn, weightSourceOf, type ScoredColumn } from '../scored';
import type { ScorecardAction, ScorecardState, WeightSource } from '../state';

interface WeightsSectionProps {
  readonly state: ScorecardState;
  readonly dispatch: Dispatch<ScorecardAction>;
  readonly scored: readonly ScoredColumn[];
}

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '8px' },
  points: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: '8px', alignItems: 'end', '& .fui-Input': { minWidth: 0 }, '& input': { minWidth: 0, width: '100%' } },
  hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

const SHEET = 'sheet ';
const valueOf = (source: WeightSource) => (source.kind === 'sheet' ? `${SHEET}${source.key}` : source.kind);
const sourceOf = (value: string): WeightSource => (value.startsWith(SHEET) ? { kind: 'sheet', key: value.slice(SHEET.length) } : { kind: value === 'points' ? 'points' : 'equal' });

/** What counts how much: a sheet of weights of this workbook, points, or all alike. */
export function WeightsSection({ state, dispatch, scored }: WeightsSectionProps) {
  const styles = useStyles();
  const { words: { scorecard: { settings } }, say } = useWords();
  const columns = scored.map(({ column }) => column);
  const source = weightSourceOf(state, columns);
  const sheets = state.weights.map((known) => ({
    value: valueOf({ kind: 'sheet', key: known.key }), label: say(settings.fromSheet, { sheet: known.sheet }), detail: say(settings.fromSheetDetail, { found: columns.filter((column) => weightOn(known, column)).length }),
  }));
  const choose = (value: string) => {
    const chosen = sourceOf(value);
    // Whoever goes over to points sets out from what held until now.
    if (chosen.kind === 'points' && Object.keys(state.points).length === 0) return dispatch({ type: 'points', points: pointsOf(scored) });
    dispatch({ type: 'weigh', source: chosen });
  };
  return (
    <div className={styles.section}>
      <ChoiceField
        label={settings.weights} value={valueOf(source)} look="open" onChange={choose}
        choices={[...sheets, { value: 'points', label: settings.points, detail: settings.pointsDetail }, { value: 'equal', label: settings.equal, detail: settings.equalDetail }]}
      />
      {source.kind === 'points' && <Points state={state} dispatch={dispatch} scored={scored} />}
      {source.kind === 'sheet' && <Apart state={state} scored={scored} keyOfSheet={source.key} />}
      {sheets.length === 0 && <div><Button size="small" icon={<ScalesRegular />} onClick={() => navigate(jobRoute('weights'))}>{settings.noSheet}</Button></div>}
    </div>
  );
}

/** Whole points that add up to about a hundred. */
function pointsOf(scored: readonly ScoredColumn[]): Record<string, number> {
  const weights = scored.map(({ weight }) => weight ?? 0);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return Object.fromEntries(scored.flatMap(({ key }, place) => (sum > 0 && weights[place]! > 0 ? [[key, Math.round((weights[place]! / sum) * 1000) / 10]] : [])));
}

function Points({ state, dispatch, scored }: WeightsSectionProps) {
  const styles = useStyles();
  const { words: { scorecard: { settings } }, say } = useWords();
  return (
    <>
      <div className={styles.points}>
        {scored.map(({ key, column }) => (
          <NumberField
            key={key} label={column.indicator.name} unit={settings.units} min={0} value={state.points[key]}
            onChange={(entry) => dispatch({ type: 'points', points: { [key]: entry } })}
          />
        ))}
      </div>
      <div className={styles.hint}>{runningText(say(settings.pointsSum, { sum: scored.reduce((sum, { key }) => sum + (state.points[key] ?? 0), 0) }), settings.blankPoints)}</div>
    </>
  );
}

/** Where the table and the sheet of weights do not name the same indicators. */
function Apart({ state, scored, keyOfSheet }: Pick<WeightsSectionProps, 'state' | 'scored'> & { readonly keyOfSheet: string }) {
  const { words: { scorecard: { settings } }, say, locale } = useWords();
  const known = state.weights.find(({ key }) => key === keyOfSheet);
  if (!known) return null;
  const listed = (names: readonly string[]) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
  const unnamed = scored.filter(({ weight }) => weight === undefined).map(({ column }) => column.indicator.name);
  const met = new Set(scored.map(({ column }) => weightOn(known, column)));
  const absent = known.weights.filter((weight) => !met.has(weight)).map(({ indicator }) => indicator.name);
  if (unnamed.length + absent.length === 0) return null;
  return (
    <Notice kind="info">
      {runningText(...(unnamed.length > 0 ? [say(settings.unnamed, { count: unnamed.length, names: listed(unnamed) })] : []), ...(absent.length > 0 ? [say(settings.absent, { count: absent.length, names: listed(absent) })] : []))}
    </Notice>
  );
}

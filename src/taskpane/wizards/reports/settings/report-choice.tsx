import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { Dispatch } from 'react';
import type { CatalogueWords } from '../../../../sheets/kpi/catalogue-words';
import type { Picture } from '../../../../sheets/reports/pictures';
import { REPORT_KINDS, type ReportKind } from '../../../../sheets/reports/request';
import { useWords } from '../../../language-context';
import { Fold } from '../../../parts';
import type { ReportsAction } from '../state';
import { lackSentence } from './lack-sentences';

interface ReportChoiceProps {
  readonly pictures: readonly Picture[];
  readonly chosen: readonly ReportKind[];
  readonly catalogue: CatalogueWords;
  readonly dispatch: Dispatch<ReportsAction>;
}

const useStyles = makeStyles({
  heading: { margin: '0 0 4px', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingLeft: '18px' },
  detail: { display: 'block', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  choices: { display: 'flex', flexDirection: 'column' },
});

/** Which reports, with the pictures that each will have, and what the others lack. */
export function ReportChoice({ pictures, chosen, catalogue, dispatch }: ReportChoiceProps) {
  const styles = useStyles();
  const speech = useWords();
  const { words: { reports: { settings, reportNames, pictures: names } }, say } = speech;
  const of = (report: ReportKind) => {
    const all = pictures.filter((picture) => picture.report === report);
    return { all, made: all.filter(({ lacks }) => lacks.length === 0) };
  };
  const lacking = pictures.filter(({ report }) => chosen.includes(report)).flatMap((picture) => lackSentence(picture, catalogue, speech) ?? []);
  return (
    <>
      <section className={styles.choices} role="group" aria-label={settings.reports}>
        {REPORT_KINDS.map((report) => {
          const { all, made } = of(report);
          const detail = made.length === 0 ? settings.noneMade : say(settings.count, { made: made.length, all: all.length });
          return (
            <Checkbox
              key={report} checked={chosen.includes(report)} disabled={made.length === 0}
              label={<>{reportNames[report]}<span className={styles.detail}>{detail}</span></>}
              onChange={(_event, { checked }) => dispatch({ type: 'report', report, wanted: checked === true, among: chosen })}
            />
          );
        })}
      </section>
      {chosen.length > 0 && (
        <Fold title={settings.pictures}>
          {chosen.map((report) => (
            <section key={report}>
              <h4 className={styles.heading}>{reportNames[report]}</h4>
              <ul className={styles.list}>{of(report).made.map(({ id }) => <li key={id}>{names[id]}</li>)}</ul>
            </section>
          ))}
        </Fold>
      )}
      {lacking.length > 0 && (
        <section>
          <h3 className={styles.heading}>{settings.lacking}</h3>
          <ul className={styles.list}>{lacking.map((sentence) => <li key={sentence}>{sentence}</li>)}</ul>
        </section>
      )}
    </>
  );
}

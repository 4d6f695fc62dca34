import { Field, Input, Switch, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import type { Dispatch } from 'react';
import { useWords } from '../../language-context';
import { ChoiceField } from '../../parts';
import type { Into, ShareAction, ShareState } from './state';
import { WayField } from './ways/way-field';
import type { Conversions } from './ways/use-conversions';

const useStyles = makeStyles({
  about: { display: 'flex', flexDirection: 'column', gap: '12px' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  // Its label starts where those of the fields do.
  switch: { marginLeft: '-8px' },
  hint: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});

interface SettingsStepProps {
  readonly state: ShareState;
  readonly dispatch: Dispatch<ShareAction>;
  readonly conversions: Conversions;
  /** From the properties of the workbook. */
  readonly authorFound: string;
}

/** What the formulas become, where, and what the reader is told. */
export function SettingsStep({ state: { answers, authorTyped }, dispatch, conversions, authorFound }: SettingsStepProps) {
  const styles = useStyles();
  const { words: { share: { settings } } } = useWords();
  const { way, into, handover, about } = answers;
  return (
    <>
      <WayField way={way} conversions={conversions} onChange={(chosen) => dispatch({ type: 'answer', change: { way: chosen } })} />
      <ChoiceField<Into>
        label={settings.into} value={into}
        choices={[{ value: 'workbook', label: settings.workbook, detail: settings.workbookDetail }, { value: 'copy', label: settings.copy, detail: settings.copyDetail }]}
        onChange={(chosen) => dispatch({ type: 'answer', change: { into: chosen } })}
      />
      <div>
        <Switch className={styles.switch} label={settings.handover} checked={handover} onChange={(_event, { checked }) => dispatch({ type: 'answer', change: { handover: checked } })} />
        <div className={styles.hint}>{settings.handoverHint}</div>
      </div>
      {handover && (
        <section className={styles.about}>
          <h3 className={styles.heading}>{settings.about}</h3>
          <Field label={settings.purpose} hint={settings.purposeHint}>
            <Textarea resize="vertical" value={about.purpose} onChange={(_event, { value }) => dispatch({ type: 'about', change: { purpose: value } })} />
          </Field>
          <Field label={settings.author} hint={!authorTyped && authorFound !== '' ? settings.authorFound : undefined}>
            <Input value={about.author} onChange={(_event, { value }) => dispatch({ type: 'about', change: { author: value } })} />
          </Field>
          <Field label={settings.version} hint={settings.versionHint}>
            <Input value={about.version} onChange={(_event, { value }) => dispatch({ type: 'about', change: { version: value } })} />
          </Field>
          <Field label={settings.sources} hint={settings.sourcesHint}>
            <Textarea resize="vertical" value={about.sources} onChange={(_event, { value }) => dispatch({ type: 'about', change: { sources: value } })} />
          </Field>
        </section>
      )}
    </>
  );
}

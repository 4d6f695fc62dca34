import { Field, Radio, RadioGroup, makeStyles, tokens } from '@fluentui/react-components';
import type { Way } from '../../../../sheets/share/conversion';
import type { ConversionAtHand } from '../../../../workers/share';
import { useWords, type Speech } from '../../../language-context';
import { tallyOf } from './tally';
import type { Conversions } from './use-conversions';

const WAYS: readonly Way[] = ['native', 'lambdas', 'values'];

const useStyles = makeStyles({
  ways: { display: 'flex', flexDirection: 'column', gap: '8px' },
  way: { border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusLarge, padding: '2px 8px 6px 2px' },
  chosen: { border: `1px solid ${tokens.colorCompoundBrandStroke}`, boxShadow: `inset 0 0 0 1px ${tokens.colorCompoundBrandStroke}`, borderRadius: tokens.borderRadiusLarge, padding: '2px 8px 6px 2px' },
  line: { display: 'block', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  name: { fontWeight: tokens.fontWeightSemibold },
  counts: { display: 'block', paddingTop: '2px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
});

interface WayFieldProps {
  readonly way: Way;
  readonly conversions: Conversions;
  readonly onChange: (way: Way) => void;
}

/** The three ways, whom each suits, what its reader needs, and what it would do to these very cells. */
export function WayField({ way, conversions, onChange }: WayFieldProps) {
  const styles = useStyles();
  const speech = useWords();
  const { words: { share: { settings } } } = speech;
  return (
    <Field label={settings.way}>
      <RadioGroup className={styles.ways} value={way} onChange={(_event, data) => onChange(data.value as Way)}>
        {WAYS.map((one) => (
          <div key={one} className={one === way ? styles.chosen : styles.way}>
            <Radio
              value={one}
              label={(
                <>
                  <span className={styles.name}>{settings[one]}</span>
                  <span className={styles.line}>{settings[`${one}Suits`]}</span>
                  <span className={styles.line}>{settings[`${one}Needs`]}</span>
                  <span className={styles.counts}>{countsSentence(conversions[one], speech)}</span>
                </>
              )}
            />
          </div>
        ))}
      </RadioGroup>
    </Field>
  );
}

/** "1,340 live cells · 4 kept as values · no warning" */
function countsSentence(at: ConversionAtHand | undefined, { words: { share: { settings } }, say }: Speech): string {
  if (!at) return settings.counting;
  if (at.kind === 'broken') return say(settings.broken, { detail: at.detail });
  const { converted, kept, asValues, warned } = tallyOf(at.conversion);
  const fate = at.conversion.way === 'values'
    ? [say(settings.asValues, { count: asValues + kept })]
    : [say(settings.converted, { count: converted }), say(settings.kept, { count: kept })];
  return [...fate, say(settings.warned, { count: warned })].join(' · ');
}

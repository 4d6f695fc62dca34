import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useWords } from '../../../../language-context';
import { PageLink, runningText } from '../../../../parts';
import { useLook } from '../parts/look';

/** What a method asks, when it suits, and where it comes from. */
interface MethodWords {
  readonly name: string;
  readonly asks: string;
  readonly suits: string;
  readonly source: string;
}

interface MethodListProps<M extends string> {
  readonly label: string;
  readonly methods: readonly M[];
  readonly words: Readonly<Record<M, MethodWords>>;
  readonly value: M;
  readonly onChange: (method: M) => void;
  /** What the sentences may quote: how many comparisons there would be. */
  readonly counts: Readonly<Record<string, number>>;
}

const PAGES: Readonly<Record<string, string>> = { ranking: 'RANKWEIGHTS', ahp: 'AHPWEIGHTS', bestWorst: 'BWMWEIGHTS', entropy: 'ENTROPYWEIGHTS', critic: 'CRITICWEIGHTS' };

/** Methods with what each asks of the planner; the one chosen says more. */
export function MethodList<M extends string>({ label, methods, words, value, onChange, counts }: MethodListProps<M>) {
  const look = useLook();
  const { words: { weightsMethods: { chooser } }, say } = useWords();
  return (
    <Field label={label}>
      <RadioGroup value={value} onChange={(_event, data) => onChange(data.value as M)}>
        {methods.map((method) => {
          const { name, asks, suits, source } = words[method];
          const page = PAGES[method];
          return (
            <div key={method}>
              <Radio value={method} label={<>{name}<span className={look.soft} style={{ display: 'block' }}>{say(asks, counts)}</span></>} />
              {method === value && (
                <div className={look.soft} style={{ paddingLeft: 36, paddingBottom: 6 }}>
                  {runningText(suits, say(chooser.source, { source }))}{page && <> <PageLink name={page} /></>}
                </div>
              )}
            </div>
          );
        })}
      </RadioGroup>
    </Field>
  );
}

import { tokens } from '@fluentui/react-components';
import type { Dispatch } from 'react';
import type { Bridge } from '../../../../core/cost/model/bridge';
import { SWITCHES, type BridgeDrivers, type BridgeWay, type Switch } from '../../../../core/cost/model/settings';
import { useWords } from '../../../language-context';
import { ChoiceField, DurationField, Notice, NumberField, PercentField, type Entry } from '../../../parts';
import type { BridgeSide } from '../entries';
import type { CostAction, CostState } from '../state';
import { BridgeList } from './bridge-list';

interface BridgePageProps {
  readonly state: CostState;
  readonly dispatch: Dispatch<CostAction>;
  readonly way: BridgeWay;
  readonly isBooked: boolean;
  /** The model's own drivers, before and after the changes: what blank fields of two scenarios mean. */
  readonly sides: Readonly<Record<'from' | 'to', BridgeDrivers>> | null;
  /** Null while a figure is wrong, or where nothing is booked to lead to. */
  readonly steps: Bridge | null;
}

/** What two sides of the bridge are, and the drivers between them. */
export function BridgePage({ state, dispatch, way, isBooked, sides, steps }: BridgePageProps) {
  const { words: { cost: { bridge } } } = useWords();
  return (
    <>
      <ChoiceField<BridgeWay>
        label={bridge.way} value={way} onChange={(chosen) => dispatch({ type: 'set', change: { way: chosen } })}
        choices={[
          { value: 'actual', label: bridge.actual, detail: bridge.actualDetail }, { value: 'what-if', label: bridge.whatIf, detail: bridge.whatIfDetail }, { value: 'typed', label: bridge.typed, detail: bridge.typedDetail },
        ]}
      />
      {way === 'actual' && !isBooked && <Notice kind="info">{bridge.noActuals}</Notice>}
      {way === 'what-if' && <Drivers state={state} dispatch={dispatch} side="changes" fallback={state.base.bridge.changes} />}
      {way === 'typed' && sides && (
        <>
          <Drivers state={state} dispatch={dispatch} side="from" fallback={sides.from} />
          <Drivers state={state} dispatch={dispatch} side="to" fallback={sides.to} />
        </>
      )}
      {steps && <BridgeList bridge={steps} way={way} />}
    </>
  );
}

interface DriversProps extends Pick<BridgePageProps, 'state' | 'dispatch'> {
  readonly side: BridgeSide;
  readonly fallback: BridgeDrivers;
}

function Drivers({ state, dispatch, side, fallback }: DriversProps) {
  const { words: { cost: { bridge } } } = useWords();
  const heading = side === 'changes' ? undefined : side === 'from' ? bridge.sideA : bridge.sideB;
  const field = (key: Switch) => ({
    label: bridge.change[key], hint: side === 'changes' ? bridge.changeHint[key] : bridge.sideHint[key], value: state.bridge[side][key], fallback: fallback[key],
    onChange: (entry: Entry) => dispatch({ type: 'bridge', side, key, entry }),
  });
  return (
    <section aria-label={heading ?? bridge.whatIf} style={{ display: 'flex', flexDirection: 'column', gap: '12px' }}>
      {heading && <h3 style={{ margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold }}>{heading}</h3>}
      {SWITCHES.map((key) => <Driver key={key} of={key} isChange={side === 'changes'} field={field(key)} currency={state.currency} />)}
    </section>
  );
}

interface DriverProps {
  readonly of: Switch;
  readonly isChange: boolean;
  readonly field: { readonly label: string; readonly hint: string; readonly value: Entry; readonly fallback: number; readonly onChange: (entry: Entry) => void };
  readonly currency: string;
}

/** A change may be less than nothing; a figure may not. */
function Driver({ of, isChange, field, currency }: DriverProps) {
  const { words: { cost: { money, units } }, say } = useWords();
  const isShare = of === 'shrinkage' || of === 'occupancy' || of === 'attritionRate';
  if (isChange) {
    if (of === 'ahtSeconds') return <NumberField {...field} unit={units.seconds} />;
    return <PercentField {...field} min={isShare ? -0.5 : -1} max={isShare ? 0.5 : 10} />;
  }
  if (isShare) return <PercentField {...field} min={of === 'occupancy' ? 0.01 : 0} max={of === 'shrinkage' ? 0.99 : 1} />;
  if (of === 'ahtSeconds') return <DurationField {...field} />;
  if (of === 'volume') return <NumberField {...field} min={0} />;
  return <NumberField {...field} min={0} unit={say(of === 'ratePerHour' ? money.perHour : money.amount, { currency })} />;
}

import { fireEvent, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { isFault } from '../../../../../src/core/fault';
import { weigh } from '../../../../../src/core/kpi/weighing/weigh';
import type { WeighResult } from '../../../../../src/core/kpi/weighing/result';
import type { Language } from '../../../../../src/taskpane/language-context';
import { isUnsettled, JudgementEditor, judgementOf, type Entries, type FiguresAtHand, type IndicatorName } from '../../../../../src/taskpane/wizards/weights/methods';
import { cases } from '../../../../reference/cases';
import { inPane } from '../../../support/in-pane';

interface Case {
  readonly id: string;
  readonly input: Record<string, unknown>;
  readonly expected: Record<string, unknown>;
}

/** A published case, its input and what it must come to. */
export function published<I, E>(id: string): { readonly input: I; readonly expected: E } {
  const found = cases<Case>('public-kpi').find((each) => each.id === id);
  if (!found) throw new Error(`no case ${id}`);
  return found as unknown as { input: I; expected: E };
}

export const named = (...names: readonly string[]): IndicatorName[] => names.map((name) => ({ key: name, name }));

/** The result that a wizard would hand to its editors; null while something is still to be said. */
export function resultOf(entries: Entries, indicators: number): WeighResult | null {
  const judgement = judgementOf(entries);
  if (isUnsettled(judgement)) return null;
  const result = weigh({ indicators, weighing: { kind: 'judged', judgement }, tree: null, rule: null });
  if (isFault(result)) throw new Error(result.code);
  return result;
}

interface Around {
  readonly figures?: FiguresAtHand;
  readonly directions?: readonly (1 | -1)[];
  readonly language?: Language;
}

/** An editor that keeps what is entered, as the wizard does. */
export function editing(indicators: readonly IndicatorName[], start: Entries, { figures, directions, language }: Around = {}): { readonly entries: () => Entries; readonly weights: () => readonly number[] } {
  let latest = start;
  function Held() {
    const [entries, setEntries] = useState(start);
    return (
      <JudgementEditor
        indicators={indicators} entries={entries} result={resultOf(entries, indicators.length)} figures={figures} directions={directions}
        onChange={(next) => {
          latest = next;
          setEntries(next);
        }}
      />
    );
  }
  inPane(<Held />, language ? { language } : {});
  return {
    entries: () => latest,
    weights: () => {
      const result = resultOf(latest, indicators.length);
      if (!result) throw new Error('not settled');
      return result.weights;
    },
  };
}

export const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
export const fill = (label: string | RegExp, text: string) => {
  const field = screen.getByLabelText(label);
  fireEvent.change(field, { target: { value: text } });
  fireEvent.blur(field);
};
export const choose = (label: string | RegExp, option: string) => {
  const select = screen.getByRole('combobox', { name: label });
  fireEvent.change(select, { target: { value: within(select).getByRole<HTMLOptionElement>('option', { name: option }).value } });
};

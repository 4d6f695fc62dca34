import { useState } from 'react';
import { situationOfCall } from '../../../functions/goal/situation-of-call';
import type { FieldKey, Situation } from '../../../functions/goal/situation';
import { callsIn } from '../../../functions/reading/calls-in';
import { useWords } from '../../language-context';
import { isWorkbookProblem, workbookSentence } from '../../parts';
import { useWorkbook } from '../../workbook-context';
import { readingOf } from '../explain/use-reading';

/** Fills fields from the formula of ours in the selected cell; says where from, or what to select instead. */
export function useSelectedCall(asked: readonly FieldKey[], onKnown: (known: Partial<Situation>) => void) {
  const port = useWorkbook();
  const speech = useWords();
  const { words: { goals }, say } = speech;
  const [said, setSaid] = useState<string | undefined>();

  const take = async () => {
    const cell = await port.formulaCell();
    if (isWorkbookProblem(cell)) return setSaid(workbookSentence(cell, speech));
    let known: Partial<Situation> = {};
    // What is written inside counts more than what holds it: the last word is the outermost call's.
    for (const call of [...callsIn(cell.formula)].reverse()) {
      const reading = await readingOf(port, cell, call);
      const given = reading.arguments.map(({ entry, own }) => ({ name: entry.name, value: own, default: entry.default }));
      known = { ...known, ...situationOfCall(call.name, given, call.text.length === cell.formula.length - 1 ? cell.value : undefined) };
    }
    const address = cell.address;
    const wanted = Object.fromEntries(Object.entries(known).filter(([key]) => asked.includes(key as FieldKey)));
    if (Object.keys(wanted).length === 0) return setSaid(say(goals.nothingToFill, { address }));
    onKnown(wanted);
    setSaid(say(goals.filled, { address, formula: cell.formula }));
  };
  return { pick: () => void take(), said };
}

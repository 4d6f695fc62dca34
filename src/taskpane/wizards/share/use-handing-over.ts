import { useCallback, useRef } from 'react';
import type { ConvertedCell } from '../../../sheets/share/conversion';
import type { HandOverResult } from '../../../workbook/port';
import { useWords } from '../../language-context';
import { useWorkbook } from '../../workbook-context';
import { reasonSentence } from './preview/reason-sentence';
import { keepAnswers } from './remembered';
import type { Answers, Handing } from './state';
import type { PlanAtHand } from './use-plan';

export interface HandingAtWork {
  readonly handOver: (atHand: PlanAtHand, answers: Answers) => void;
  readonly cancel: () => void;
}

/** Has a conversion written, tells how far it is, and can stop it. `tell` must stay the same from render to render. */
export function useHandingOver(tell: (handing: Handing) => void): HandingAtWork {
  const port = useWorkbook();
  const speech = useWords();
  const stop = useRef<AbortController | null>(null);
  const handOver = useCallback(({ plan, conversion: { cells, names } }: PlanAtHand, answers: Answers) => {
    const { note } = speech.words.share;
    const noteOf = ({ after }: ConvertedCell) => (after.kind === 'values' && after.why ? speech.say(note.kept, { reason: reasonSentence(after.why, speech) }) : note.values);
    const controller = new AbortController();
    stop.current = controller;
    tell({ kind: 'running', progress: null });
    void port.handOver({ plan, cells, names, noteOf }, answers.into, { onProgress: (progress) => tell({ kind: 'running', progress }), signal: controller.signal })
      .then(async (result: HandOverResult) => {
        if (result.kind === 'handed-over') await keepAnswers(port, answers);
        tell(result);
      });
  }, [port, speech, tell]);
  const cancel = useCallback(() => stop.current?.abort(), []);
  return { handOver, cancel };
}

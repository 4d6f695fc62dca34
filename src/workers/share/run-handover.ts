import type { HandoverRequest } from '../../sheets/handover/request';
import type { SheetPlan } from '../../sheets/plan';
import { startThread } from './start-thread';

/**
 * Plans the sheets for the reader off the pane's own thread: a map of 20,000 formulas, each compared, takes seconds. Where a host
 * has no workers the pane does it itself. Null where a signal ended it.
 */
export function runHandover(request: HandoverRequest, signal: AbortSignal): Promise<readonly SheetPlan[] | null> {
  return new Promise((resolve, reject) => {
    const here = () => void import(/* webpackChunkName: "handover" */ '../../sheets/handover/handover-sheets')
      .then(({ handoverSheets }) => resolve(signal.aborted ? null : handoverSheets(request))).catch(reject);
    const thread = startThread({ kind: 'handover', request }, {
      onMessage: (sheets) => {
        thread?.end();
        resolve(sheets);
      },
      // Whether it never ran or broke down, here one sees why.
      onFailure: () => {
        thread?.end();
        here();
      },
    });
    if (thread === null) return here();
    signal.addEventListener('abort', () => {
      thread.end();
      resolve(null);
    }, { once: true });
  });
}

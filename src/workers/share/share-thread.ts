// The thread's own entry: one job, then it waits to be ended.
import { handoverSheets } from '../../sheets/handover/handover-sheets';
import { convert } from './convert';
import type { ConversionJob, ConversionMessage, HandoverJob, HandoverMessage } from './messages';

/** The part of a worker's global scope that is used here; the DOM's types describe a page. */
interface ThreadScope {
  onmessage: ((event: MessageEvent<ConversionJob | HandoverJob>) => void) | null;
  postMessage(message: ConversionMessage | HandoverMessage): void;
}

const scope = self as unknown as ThreadScope;

scope.onmessage = ({ data }) => {
  if (data.kind === 'handover') scope.postMessage(handoverSheets(data.request));
  else for (const way of data.ways) scope.postMessage({ way, at: convert(data, way) });
};

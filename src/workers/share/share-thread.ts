import { convert } from './convert';
import type { ShareJob, ShareMessage } from './messages';

/** The part of a worker's global scope that is used here; the DOM's types describe a page. */
interface ThreadScope {
  onmessage: ((event: MessageEvent<ShareJob>) => void) | null;
  postMessage(message: ShareMessage): void;
}

const scope = self as unknown as ThreadScope;

scope.onmessage = ({ data }) => {
  for (const way of data.ways) scope.postMessage({ way, at: convert(data, way) });
};

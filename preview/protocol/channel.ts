import { claimedOrigin } from './frame-name';

/** A request of office.js to its host, the envelope as observed. */
export interface Request {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _actionType: number;
  readonly _data: unknown;
}

export const ActionKind = { Invoke: 0, RegisterEvent: 1, UnregisterEvent: 2 } as const;

const REQUEST = 0;
const REPLY = 1;
const ANSWER = 0;
const EVENT = 1;

/** Talks to one add-in frame over postMessage in office.js's own envelopes. */
export class Channel {
  private readonly stop: () => void;

  constructor(private readonly frame: HTMLIFrameElement, private readonly conversationId: string, answer: (request: Request) => Promise<unknown>) {
    const listen = (event: MessageEvent): void => {
      const request = event.source === frame.contentWindow ? requestOf(event.data, conversationId) : undefined;
      if (!request) return;
      void answer(request).then((data) => this.post(request._actionName, data, ANSWER, request._correlationId));
    };
    window.addEventListener('message', listen);
    this.stop = () => window.removeEventListener('message', listen);
  }

  event(name: string, data: unknown): void {
    this.post(name, data, EVENT, -1);
  }

  close(): void {
    this.stop();
  }

  private post(name: string, data: unknown, responseType: number, correlationId: number): void {
    const envelope = {
      _messageType: REPLY, _actionName: name, _conversationId: this.conversationId, _correlationId: correlationId, _data: data,
      _errorCode: 0, _responseType: responseType, _serializerVersion: 1, _origin: claimedOrigin(location.origin),
    };
    // The add-in's page comes from the preview's own server.
    this.frame.contentWindow?.postMessage(JSON.stringify(envelope), location.origin);
  }
}

function requestOf(data: unknown, conversationId: string): Request | undefined {
  if (typeof data !== 'string') return undefined;
  try {
    const request = JSON.parse(data) as Request;
    return request._messageType === REQUEST && request._conversationId === conversationId ? request : undefined;
  } catch {
    return undefined;
  }
}
